import type { Pool } from 'pg';
import type { Role } from '@app/domain';
import type { Slice } from '../slice';

export interface OfficeHolder {
  person: string;
  name: string;
  role: Role;
  unit: string;
  unitName: string;
}

export interface PeopleFilter extends Slice {
  role?: string | undefined;
  unit?: string | undefined;
}

/** Who holds a position today, by name; sort key: name, person, role, unit. */
export async function listPeople(db: Pool, { role, unit, after, limit }: PeopleFilter): Promise<OfficeHolder[]> {
  const { rows } = await db.query<OfficeHolder>(
    `select p.person, c.name, p.role, p.unit, u.name as "unitName"
       from position p join candidate c on c.id = p.person join unit u on u.code = p.unit,
            lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d
      where p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today)
        and ($1::text is null or p.role = $1) and ($2::text is null or p.unit = $2)
        and ($3::text[] is null or (c.name collate "vi-x-icu", p.person, p.role, p.unit) > ($3[1] collate "vi-x-icu", $3[2], $3[3], $3[4]))
      order by c.name collate "vi-x-icu", p.person, p.role, p.unit limit $4`,
    [role, unit, after, limit],
  );
  return rows;
}
