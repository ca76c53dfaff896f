import type { Pool } from 'pg';
import { workingDays } from '@app/domain';
import { readTime } from '@app/event-store';

/** The legal day of business time. */
export async function today(db: Pool): Promise<string> {
  return workingDays.legalDayOf((await readTime(db)).now);
}
