import type { Actor } from '@app/domain';
import { dutiesOf } from '../unit-roles';
import { readableDossiers, scopeOf, type Bind } from './readable';

export const boxes = ['mine', 'unassigned', 'role', 'held', 'done'] as const;
export type Box = (typeof boxes)[number];
/** Boxes of what is still owed. */
export type OpenBox = Exclude<Box, 'done'>;

/** Duties that come with one decision, or with one session. */
const together = {
  decision: ['publish', 'present', 'archive', 'returnObjects'],
  session: ['disclosure'],
} as const;

/** Whether nobody else holds the actor's post today (in the unit, where the post is a unit's). */
function alone({ role, person }: Actor, units: string | null, bind: Bind): string {
  const ofUnit = units === null ? '' : `and p.unit = any (${units})`;
  return `not exists (select from position p,
      lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d
     where p.role = ${bind(role)} and p.person <> ${bind(person)} ${ofUnit}
       and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today))`;
}

/** Open duties of this role (of this unit) on what the actor may read. */
export function duties(actor: Actor, bind: Bind): string {
  const { units } = scopeOf(actor);
  const of = (list: readonly string[]) => `o ->> 'kind' in (${list.map((kind) => `'${kind}'`).join(', ')})`;
  const mine = bind(actor.person);
  const own = units === null ? null : bind(units);
  return `select s.id, s.version, s.summary as sum, o, o -> 'paused' is not null as still,
      o -> 'holder' ->> 'person' as holder, ${alone(actor, own, bind)} as alone,
      case when o ->> 'owedBy' = 'appraisalOfficer' then coalesce(s.summary ->> 'officer', '') else '' end as officer,
      case when ${of(together.decision)} and s.summary ->> 'decision' is not null then s.summary ->> 'decision'
           when ${of(together.session)} and s.summary ->> 'session' is not null then s.summary ->> 'session'
           else s.id end as about
     from stream s, jsonb_array_elements(s.summary -> 'owed' || coalesce(s.summary -> 'paused', '[]')) o
    where (s.summary -> 'owed' <> '[]'::jsonb or s.summary -> 'paused' <> '[]'::jsonb)
      and jsonb_typeof(s.summary -> 'owed') = 'array' and o ->> 'owedBy' = any (${bind(dutiesOf(actor.role))}::text[])
      and (s.kind <> 'dossier' or ${readableDossiers(actor, bind)})
      ${own === null ? '' : `and s.summary ->> 'unit' = any (${own})`}
      and (o ->> 'owedBy' <> 'appraisalOfficer' or coalesce(s.summary ->> 'officer', ${mine}) = ${mine})`;
}

/** Mine is what I hold, what I was assigned, and what nobody else could take. */
export function inBox(box: OpenBox, { person }: Actor, bind: Bind): string {
  switch (box) {
    case 'mine':
      return `not still and (coalesce(nullif(officer, ''), holder) = ${bind(person)} or (holder is null and officer = '' and alone))`;
    case 'unassigned':
      return `not still and holder is null and officer = '' and not alone`;
    case 'held':
      return 'still';
    case 'role':
      return 'not still';
  }
}
