import type { Pool } from 'pg';
import type { Actor, Role } from '@app/domain';
import { unitRoles } from '../unit-roles';

export interface SignIn {
  account: string;
  passwordHash: string;
  /** The position in force, if there is one. */
  position: number | null;
  role: Role | null;
  /** When a position begins that has not begun, and when the last one ended. */
  begins: string | null;
  ended: string | null;
  /** Sealed; null while there is none, or none that was confirmed. */
  secret: string | null;
}

/** The account with its position in force on this legal day; null when there is no such account in use. */
export async function findSignIn(db: Pool, account: string, on: string): Promise<SignIn | null> {
  const { rows } = await db.query<SignIn>(
    `select a.name as account, a.password_hash as "passwordHash", p.id as position, p.role, f.secret,
            (select min(valid_from)::text from position where person = a.person and valid_from > $2::date) as begins,
            (select max(valid_to)::text from position where person = a.person and valid_to < $2::date) as ended
       from account a
       left join lateral (select id, role from position
         where person = a.person and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)
         order by valid_from desc, id limit 1) p on true
       left join second_factor f on f.account = a.name and f.confirmed_at is not null
      where a.name = $1 and a.disabled_at is null`,
    [account, on],
  );
  return rows[0] ?? null;
}

export interface SignedIn {
  actor: Actor;
  csrf: string;
  name: string;
  unitName: string;
  /** The session's own id, which opens nothing. */
  session: string;
  mustChangePassword: boolean;
  secondFactor: boolean;
  mode: 'production' | 'demonstration';
}

type LoginRow = Omit<SignedIn, 'actor'> & Actor & { stale: boolean };

/** Whose session this token opens: not run out, not left idle, of an account in use, in a position in force on the legal day. */
export async function findLogin(db: Pool, tokenHash: Buffer, idleMinutes: number): Promise<SignedIn | null> {
  const { rows } = await db.query<LoginRow>({
    name: 'find-login',
    text: `select l.account, p.person, p.role, p.unit, case when p.role = any ($2) then array(select unit_predecessors(p.unit, d.today)) else '{}' end as predecessors, l.csrf, c.name, u.name as "unitName",
            l.id as session, a.must_change_password as "mustChangePassword", d.mode, l.seen_at < clock_timestamp() - interval '1 minute' as stale,
            exists (select from second_factor f where f.account = a.name and f.confirmed_at is not null) as "secondFactor"
       from login l join account a on a.name = l.account join position p on p.id = l.position
       join candidate c on c.id = p.person join unit u on u.code = p.unit,
            lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today, mode from log_clock) d
      where l.token_hash = $1 and l.expires_at > clock_timestamp() and l.seen_at > clock_timestamp() - make_interval(mins => $3)
        and a.disabled_at is null and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today)`,
    values: [tokenHash, unitRoles, idleMinutes],
  });
  const row = rows[0];
  if (!row) return null;
  // Once a minute is enough to know who is still there.
  if (row.stale) await db.query('update login set seen_at = clock_timestamp() where token_hash = $1', [tokenHash]);
  const { csrf, name, unitName, session, mustChangePassword, secondFactor, mode, stale: _stale, ...actor } = row;
  return { actor, csrf, name, unitName, session, mustChangePassword, secondFactor, mode };
}

/** A new password ends every other session of the account. */
export async function changePassword(db: Pool, account: string, hash: string, keep: string): Promise<void> {
  await db.query(
    `with ended as (delete from login where account = $1 and id <> $3)
     update account set password_hash = $2, must_change_password = false, password_changed_at = clock_timestamp() where name = $1`,
    [account, hash, keep],
  );
}

export async function passwordHashOf(db: Pool, account: string): Promise<string | null> {
  const { rows } = await db.query<{ hash: string }>('select password_hash as hash from account where name = $1', [
    account,
  ]);
  return rows[0]?.hash ?? null;
}
