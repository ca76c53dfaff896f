import type { Pool } from 'pg';

/** A form that is not sent yet, as it is kept. */
export interface KeptDraft {
  sealed: string;
  savedAt: string;
}

/** So many forms of one account; a form that nobody went on with for so long is forgotten. */
export const mostDrafts = 50;
const keptFor = '60 days';

export async function draftOf(db: Pool, account: string, form: string): Promise<KeptDraft | null> {
  const { rows } = await db.query<KeptDraft>(
    `select sealed, iso(saved_at) as "savedAt" from account_draft
      where account = $1 and form = $2 and saved_at > clock_timestamp() - $3::interval`,
    [account, form, keptFor],
  );
  return rows[0] ?? null;
}

/** Which forms of this account are not sent yet, the last one first. */
export async function draftsOf(db: Pool, account: string): Promise<{ form: string; savedAt: string }[]> {
  const { rows } = await db.query<{ form: string; savedAt: string }>(
    `select form, iso(saved_at) as "savedAt" from account_draft
      where account = $1 and saved_at > clock_timestamp() - $2::interval order by saved_at desc, form`,
    [account, keptFor],
  );
  return rows;
}

/** Keeps the draft in the place of the one before; null when the account has too many others. */
export async function keepDraft(db: Pool, account: string, form: string, sealed: string): Promise<string | null> {
  await db.query('delete from account_draft where saved_at < clock_timestamp() - $1::interval', [keptFor]);
  const { rows } = await db.query<{ savedAt: string }>(
    `insert into account_draft (account, form, sealed)
     select $1, $2, $3 where (select count(*) from account_draft where account = $1 and form <> $2) < $4
     on conflict (account, form) do update set sealed = excluded.sealed, saved_at = clock_timestamp()
     returning iso(saved_at) as "savedAt"`,
    [account, form, sealed, mostDrafts],
  );
  return rows[0]?.savedAt ?? null;
}

export async function dropDraft(db: Pool, account: string, form: string): Promise<void> {
  await db.query('delete from account_draft where account = $1 and form = $2', [account, form]);
}
