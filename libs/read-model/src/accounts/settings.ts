import type { Pool } from 'pg';

/** What this account has set; null when nothing. */
export async function settingsOf(db: Pool, account: string): Promise<object | null> {
  const { rows } = await db.query<{ settings: object }>('select settings from account_setting where account = $1', [
    account,
  ]);
  return rows[0]?.settings ?? null;
}

export async function keepSettings(db: Pool, account: string, settings: object): Promise<void> {
  await db.query(
    `insert into account_setting (account, settings) values ($1, $2)
     on conflict (account) do update set settings = excluded.settings`,
    [account, settings],
  );
}
