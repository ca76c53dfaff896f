import type { Pool } from 'pg';
import type { Role } from '@app/domain';

export interface DemonstrationAccount {
  account: string;
  name: string;
  role: Role;
  unit: string;
  unitName: string;
}

/**
 * The accounts that anybody may use in a demonstration, with the position in force today; nothing in production. Who has
 * chosen a password of their own, or added a second factor, is not among them.
 */
export async function demonstrationAccounts(db: Pool): Promise<DemonstrationAccount[]> {
  const { rows } = await db.query<DemonstrationAccount>(
    `select distinct on (a.name) a.name as account, c.name, p.role, p.unit, u.name as "unitName"
       from (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today, mode from log_clock) d, account a
       join position p on p.person = a.person join candidate c on c.id = a.person join unit u on u.code = p.unit
      where d.mode = 'demonstration' and a.disabled_at is null and a.password_changed_at is null
        and not exists (select from second_factor f where f.account = a.name)
        and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today)
      order by a.name, p.valid_from desc, p.id`,
  );
  return rows;
}
