import type { Pool } from 'pg';
import type { Actor } from '@app/domain';
import { unitRoles } from '../unit-roles';

/** Somebody else who holds the same post, and how many open duties lie with them. */
export interface Colleague {
  person: string;
  name: string;
  holding: number;
}

const most = 200;

/** To whom the actor's duties may be passed, by name. */
export async function listColleagues(db: Pool, { role, unit, person }: Actor): Promise<Colleague[]> {
  const { rows } = await db.query<Colleague>(
    `with post as (select distinct p.person from position p,
            lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d
        where p.role = $1 and ($2::text is null or p.unit = $2) and p.person <> $3
          and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today)),
      held as (select coalesce(o -> 'holder' ->> 'person', s.summary ->> 'officer') as person
         from stream s, jsonb_array_elements(s.summary -> 'owed') o
        where s.summary -> 'owed' <> '[]'::jsonb and jsonb_typeof(s.summary -> 'owed') = 'array'
          and (o -> 'holder' is not null or o ->> 'owedBy' = 'appraisalOfficer'))
     select post.person, c.name, (select count(*)::int from held where held.person = post.person) as holding
       from post join candidate c on c.id = post.person
      order by c.name collate "vi-x-icu", post.person limit ${most}`,
    [role, unitRoles.includes(role) ? unit : null, person],
  );
  return rows;
}
