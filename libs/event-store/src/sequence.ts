import type { Db } from './append';

/** Gives waiting events their places in the log. Returns how many; 0 also when another leader is at it. */
export async function sequence(db: Db, most = 1000): Promise<number> {
  const { rows } = await db.query<{ n: number }>('select sequence_events($1) as n', [most]);
  return rows[0]!.n;
}
