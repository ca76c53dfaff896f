import type { Pool } from 'pg';
import { countingIn } from '@app/read-model';
import type { EntryDto } from './event.dto';

/** Who counts in a session that is not over reads in the log, too, that the other has counted, and not what. */
export async function withoutOthersCounts(db: Pool, person: string, rows: readonly EntryDto[]): Promise<EntryDto[]> {
  const counts = rows.filter(({ type, data }) => type === 'VotesCounted' && data['by'] !== person);
  if (counts.length === 0) return [...rows];
  const counting = await countingIn(db, person, [...new Set(counts.map(({ stream }) => stream))]);
  return rows.map((row) => {
    if (!counts.includes(row) || !counting.has(row.stream)) return row;
    const { item, round, by } = row.data;
    return { ...row, data: { item, by, ...(round === undefined ? {} : { round }) } };
  });
}
