import type { Pool } from 'pg';

export interface Failures {
  /** Of this account from this address. */
  here: number;
  /** Of this account from anywhere. */
  anywhere: number;
}

/** What failed in the last quarter of an hour. */
export async function failuresOf(db: Pool, account: string, address: string): Promise<Failures> {
  const { rows } = await db.query<Failures>(
    `select count(*) filter (where address = $2)::int as here, count(*)::int as anywhere
       from login_failure where account = $1 and at > clock_timestamp() - interval '15 minutes'`,
    [account, address],
  );
  return rows[0]!;
}

export async function noteFailure(db: Pool, account: string, address: string): Promise<void> {
  await db.query(
    `with old as (delete from login_failure where at < clock_timestamp() - interval '1 day')
     insert into login_failure (account, address) values ($1, $2)`,
    [account, address],
  );
}

/** Whoever came in is not slowed down by what he mistyped before; others at other addresses still are. */
export async function forgetFailures(db: Pool, account: string, address: string): Promise<void> {
  await db.query('delete from login_failure where account = $1 and address = $2', [account, address]);
}
