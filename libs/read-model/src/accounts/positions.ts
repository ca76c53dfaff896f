import type { Pool } from 'pg';
import type { Role } from '@app/domain';

/** A position that a person holds today. */
export interface HeldPosition {
  id: number;
  role: Role;
  unit: string;
  unitName: string;
  /** The one of this session. */
  current: boolean;
}

const today = `(select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date)`;
const inForce = `p.valid_from <= ${today} and (p.valid_to is null or p.valid_to >= ${today})`;

/** The positions in force of whose session this is, the newest first. */
export async function positionsOf(db: Pool, session: string): Promise<HeldPosition[]> {
  const { rows } = await db.query<HeldPosition>(
    `select p.id::int, p.role, p.unit, u.name as "unitName", p.id = l.position as current
       from login l join account a on a.name = l.account join position p on p.person = a.person join unit u on u.code = p.unit
      where l.id = $1 and ${inForce} order by p.valid_from desc, p.id`,
    [session],
  );
  return rows;
}

/** Goes on in another position of the same person; false when they do not hold it today. */
export async function takePosition(db: Pool, session: string, position: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `update login l set position = p.id from account a join position p on p.person = a.person
      where l.id = $1 and a.name = l.account and p.id = $2 and ${inForce}`,
    [session, position],
  );
  return rowCount === 1;
}
