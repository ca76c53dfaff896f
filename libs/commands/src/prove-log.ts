import type { Pool } from 'pg';
import type { Law } from '@app/domain';
import { checkLog, vaultChecks, type Finding } from '@app/event-store';
import { refold } from './refold';

export const listsDiffer = 'streams whose lists or claims differ from their events';

/** Proves that everything derived agrees with the log; `more` asks what other libs derive. Reads everything and changes nothing. */
export async function proveLog(db: Pool, law: Law, more: Readonly<Record<string, string>>): Promise<Finding[]> {
  const findings = await checkLog(db, { ...vaultChecks, ...more });
  const { differing } = await refold(db, law, { mend: false });
  return differing.length > 0 ? [...findings, { what: listsDiffer, count: differing.length }] : findings;
}
