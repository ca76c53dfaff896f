import type { Pool } from 'pg';

export interface SecondFactor {
  /** Sealed. */
  secret: string;
  confirmed: boolean;
}

export async function findSecondFactor(db: Pool, account: string): Promise<SecondFactor | null> {
  const { rows } = await db.query<SecondFactor>(
    'select secret, confirmed_at is not null as confirmed from second_factor where account = $1',
    [account],
  );
  return rows[0] ?? null;
}

/** Keeps a secret until its first code confirms it; false when a confirmed one is there. */
export async function proposeSecondFactor(db: Pool, account: string, secret: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into second_factor (account, secret) values ($1, $2) on conflict (account)
     do update set secret = excluded.secret where second_factor.confirmed_at is null`,
    [account, secret],
  );
  return rowCount === 1;
}

/** Takes the code of this step, if none of it or a later one was taken; the first confirms the secret. */
export async function takeStep(db: Pool, account: string, step: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `update second_factor set last_step = $2, confirmed_at = coalesce(confirmed_at, clock_timestamp())
      where account = $1 and last_step < $2`,
    [account, step],
  );
  return rowCount === 1;
}

export async function removeSecondFactor(db: Pool, account: string): Promise<void> {
  await db.query('delete from second_factor where account = $1', [account]);
}
