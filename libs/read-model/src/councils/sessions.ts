import type { Pool } from 'pg';

/** Of these sessions those that are not over and in which this person counts: there the count of the other is not yet theirs to see. */
export async function countingIn(db: Pool, person: string, sessions: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>(
    `select id from stream where id = any ($2) and summary -> 'tellers' ? $1 and summary ->> 'status' not in ('signed', 'cancelled')`,
    [person, sessions],
  );
  return new Set(rows.map(({ id }) => id));
}
