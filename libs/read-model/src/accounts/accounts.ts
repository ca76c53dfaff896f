import type { Pool } from 'pg';
import type { Actor, Role } from '@app/domain';
import { unitRoles } from '../unit-roles';

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

/** Whose session this token opens: not run out, of an account in use, in a position in force on the legal day. */
export async function findLogin(db: Pool, tokenHash: Buffer): Promise<SignedIn | null> {
  const { rows } = await db.query<{
    account: string;
    person: string;
    role: Role;
    unit: string;
    predecessors: string[];
    csrf: string;
    name: string;
    unitName: string;
  }>({
    name: 'find-login',
    text: `select l.account, p.person, p.role, p.unit, case when p.role = any ($2) then array(select unit_predecessors(p.unit, d.today)) else '{}' end as predecessors, l.csrf, c.name, u.name as "unitName"
       from login l join account a on a.name = l.account join position p on p.id = l.position
       join candidate c on c.id = p.person join unit u on u.code = p.unit,
            lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d
      where l.token_hash = $1 and l.expires_at > clock_timestamp() and a.disabled_at is null
        and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today)`,
    values: [tokenHash, unitRoles],
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

export interface Attempt {
  account: string;
  address: string;
  /** When it was noted; with the other two its name. */
  at: string;
}

/**
 * Notes an attempt before its password is looked at, so that many at once are counted too. `others` are those of the last
 * 15 minutes that failed or are under way: of the account, or a fifth of the address's.
 */
export async function noteAttempt(
  db: Pool,
  account: string,
  address: string,
): Promise<{ attempt: Attempt; others: number }> {
  await db.query(`delete from login_failure where at < clock_timestamp() - interval '1 day'`);
  const noted = await db.query<{ at: string }>(
    'insert into login_failure (account, address) values ($1, $2) returning at::text',
    [account, address],
  );
  const { rows } = await db.query<{ n: number }>(
    `select greatest(count(*) filter (where account = $1) - 1, (count(*) filter (where address = $2) - 1) / 5)::int as n
       from login_failure where (account = $1 or address = $2) and at > clock_timestamp() - interval '15 minutes'`,
    [account, address],
  );
  return { attempt: { account, address, at: noted.rows[0]!.at }, others: rows[0]!.n };
}

/** The attempt was no failure: it succeeded, or its password was never looked at. */
export async function forgetAttempt(db: Pool, { account, address, at }: Attempt): Promise<void> {
  await db.query('delete from login_failure where account = $1 and address = $2 and at = $3::timestamptz', [
    account,
    address,
    at,
  ]);
}
