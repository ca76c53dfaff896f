import type { Pool } from 'pg';
import type { OpenedAs } from './candidates';

/** How candidate and unit of a dossier were called, as the log knew it at some moment. */
export interface KnownThen {
  name: string | null;
  unitName: string | null;
  openedAs: OpenedAs;
}

/** A version of the dossier, as of when it was recorded; or a moment of recording. */
export interface Then {
  version?: number;
  moment?: string;
}

// The last word on the last day up to `day`, of what had been recorded by then; before the first day, the first. One whom the
// log does not know has one name.
const candidateOn = (
  day: string,
) => `case when exists (select from event where stream = 'candidate/' || $3 and type = 'CandidateRegistered')
  then (select v.value from event e, lateral (select e.data::jsonb as j) d left join person_vault v on v.ref = (d.j #>> '{fullName,ref}')::uuid
         where e.stream = 'candidate/' || $3 and e.type in ('CandidateRegistered', 'CandidateRenamed')
           and (e.type = 'CandidateRegistered' or e.recorded_at <= t.at and (d.j ->> 'from')::date <= ${day})
         order by (d.j ->> 'from')::date desc nulls last, e.version desc limit 1)
  else (select name from candidate where id = $3) end`;
const unitOn = (day: string) => `coalesce(
  (select d.j ->> 'name' from event e, lateral (select e.data::jsonb as j) d
    where e.stream = 'unit/' || $4 and e.type in ('UnitRegistered', 'UnitRenamed')
      and (e.type = 'UnitRegistered' or e.recorded_at <= t.at and (d.j ->> 'from')::date <= ${day})
    order by e.type = 'UnitRenamed' desc, (d.j ->> 'from')::date desc, e.version desc limit 1),
  (select name from unit where code = $4))`;
const dayOf = (at: string) => `(${at} at time zone 'Asia/Ho_Chi_Minh')::date`;

export async function knownThen(
  db: Pool,
  dossier: { code: string; candidate: string; unit: string },
  { version, moment }: Then,
): Promise<KnownThen> {
  const { rows } = await db.query<KnownThen>({
    name: 'known-then',
    text: `select ${candidateOn(dayOf('t.at'))} as name, ${unitOn(dayOf('t.at'))} as "unitName",
         jsonb_build_object('on', o.day, 'name', ${candidateOn('o.day')}, 'unitName', ${unitOn('o.day')}) as "openedAs"
       from (select coalesce($2::timestamptz, max(recorded_at) filter (where version <= $5)) as at, ${dayOf('min(recorded_at)')} as day
               from event where stream = 'dossier/' || $1) o, lateral (select o.at) t`,
    values: [dossier.code, moment ?? null, dossier.candidate, dossier.unit, version ?? null],
  });
  return rows[0]!;
}
