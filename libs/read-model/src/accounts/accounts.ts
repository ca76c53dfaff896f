import type { Pool } from 'pg';
import type { Actor, Role } from '@app/domain';

export interface SignIn {
  account: string;
  passwordHash: string;
  position: number;
}

/** The account with its position in force on this legal day, or null. */
export async function findSignIn(db: Pool, account: string, on: string): Promise<SignIn | null> {
  const { rows } = await db.query<SignIn>(
    `select a.name as account, a.password_hash as "passwordHash", p.id as position
       from account a join position p using (person)
      where a.name = $1 and a.disabled_at is null and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to >= $2::date)
      order by p.valid_from desc, p.id limit 1`,
    [account, on],
  );
  return rows[0] ?? null;
}

export interface SignedIn {
  actor: Actor;
  csrf: string;
  name: string;
  unitName: string;
}

/** Whose session this token opens, if it has not run out. */
export async function findLogin(db: Pool, tokenHash: Buffer): Promise<SignedIn | null> {
  const { rows } = await db.query<{
    account: string;
    person: string;
    role: Role;
    unit: string;
    csrf: string;
    name: string;
    unitName: string;
  }>({
    name: 'find-login',
    text: `select l.account, p.person, p.role, p.unit, l.csrf, c.name, u.name as "unitName"
       from login l join position p on p.id = l.position join candidate c on c.id = p.person join unit u on u.code = p.unit
      where l.token_hash = $1 and l.expires_at > clock_timestamp()`,
    values: [tokenHash],
  });
  const row = rows[0];
  if (!row) return null;
  const { csrf, name, unitName, ...actor } = row;
  return { actor, csrf, name, unitName };
}

export async function openLogin(
  db: Pool,
  login: { tokenHash: Buffer; account: string; position: number; csrf: string; hours: number },
): Promise<void> {
  await db.query(
    `insert into login (token_hash, account, position, csrf, expires_at)
     values ($1, $2, $3, $4, clock_timestamp() + make_interval(hours => $5))`,
    [login.tokenHash, login.account, login.position, login.csrf, login.hours],
  );
}

export async function closeLogin(db: Pool, tokenHash: Buffer): Promise<void> {
  await db.query('delete from login where token_hash = $1 or expires_at < clock_timestamp()', [tokenHash]);
}

/** Failed attempts of the last 15 minutes, by account and by address. */
export async function recentFailures(db: Pool, account: string, address: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `select greatest(count(*) filter (where account = $1), count(*) filter (where address = $2) / 5)::int as n
       from login_failure where (account = $1 or address = $2) and at > clock_timestamp() - interval '15 minutes'`,
    [account, address],
  );
  return rows[0]?.n ?? 0;
}

export async function recordFailure(db: Pool, account: string, address: string): Promise<void> {
  await db.query(`delete from login_failure where at < clock_timestamp() - interval '1 day'`);
  await db.query('insert into login_failure (account, address) values ($1, $2)', [account, address]);
}
