import type { Pool } from 'pg';
import type { Slice } from '../slice';

interface SecurityEvent {
  kind: string;
  /** Null where no account of this name exists: a password may have been typed there. */
  account: string | null;
  address: string;
  detail?: object;
}

export interface SecurityRow extends Omit<SecurityEvent, 'detail'> {
  id: number;
  at: string;
  facts: Record<string, unknown>;
}

export async function noteSecurity(db: Pool, { kind, account, address, detail = {} }: SecurityEvent): Promise<void> {
  await db.query(
    `insert into security_event (kind, account, address, detail)
     values ($1, (select name from account where name = $2), $3, $4)`,
    [kind, account, address, detail],
  );
}

/** The newest first. */
export async function listSecurity(db: Pool, { after, limit }: Slice): Promise<SecurityRow[]> {
  const { rows } = await db.query<SecurityRow>(
    `select id, iso(at) as at, kind, account, address, detail as facts from security_event
      where $1::bigint is null or id < $1 order by id desc limit $2`,
    [after?.[0] ?? null, limit],
  );
  return rows;
}
