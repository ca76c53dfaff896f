import type { Pool } from 'pg';

export interface NewLogin {
  tokenHash: Buffer;
  account: string;
  position: number;
  csrf: string;
  hours: number;
  address: string;
  agent: string;
}

export async function openLogin(db: Pool, login: NewLogin): Promise<void> {
  await db.query(
    `with over as (delete from login where expires_at < clock_timestamp())
     insert into login (token_hash, account, position, csrf, expires_at, address, agent)
     values ($1, $2, $3, $4, clock_timestamp() + make_interval(hours => $5), $6, $7)`,
    [login.tokenHash, login.account, login.position, login.csrf, login.hours, login.address, login.agent],
  );
}

export interface SessionRow {
  id: string;
  openedAt: string;
  seenAt: string;
  expiresAt: string;
  address: string;
  agent: string;
}

/** The open sessions of an account, the newest first. */
export async function listSessions(db: Pool, account: string, idleMinutes: number): Promise<SessionRow[]> {
  const { rows } = await db.query<SessionRow>(
    `select id, iso(created_at) as "openedAt", iso(seen_at) as "seenAt", iso(expires_at) as "expiresAt", address, agent
       from login where account = $1 and expires_at > clock_timestamp()
        and seen_at > clock_timestamp() - make_interval(mins => $2) order by created_at desc`,
    [account, idleMinutes],
  );
  return rows;
}

/** Ends a session of this account; false when it has none of this id. */
export async function endSession(db: Pool, account: string, id: string): Promise<boolean> {
  const { rowCount } = await db.query('delete from login where account = $1 and id = $2', [account, id]);
  return rowCount === 1;
}
