import type { Pool } from 'pg';
import type { Actor, Owed } from '@app/domain';
import type { Slice } from '../slice';
import { binding, readableDossiers, scopeOf, type Bind } from './readable';

export const boxes = ['mine', 'unassigned', 'role', 'held', 'done'] as const;
export type Box = (typeof boxes)[number];
export const dueStates = ['overdue', 'soon', 'onTime'] as const;

export interface WorkFilter {
  box: Exclude<Box, 'done'>;
  award?: string;
  unit?: string;
  kind?: string;
  due?: (typeof dueStates)[number];
}

/** Until when a date has passed, and until when it is soon. */
export interface Moments {
  now: string;
  soonUntil: string;
}

/** What waits on somebody: one duty, or the same duty on many dossiers of one decision or session. */
export interface WorkRow {
  /** What groups it: its decision or session, else its stream. */
  about: string;
  kind: Owed['kind'];
  dueAt: string;
  count: number;
  /** Whoever holds all of it. */
  holder: string | null;
  duties: { stream: string; version: number; obligation: string; dueAt: string }[];
  /** Of a single duty. */
  owed: Owed | null;
  thing: {
    custody: string | null;
    name: string | null;
    candidate: string | null;
    award: string | null;
    unit: string | null;
    officer: string | null;
  } | null;
}

/** Duties that come with one decision, or with one session. */
const together = {
  decision: ['publish', 'present', 'archive', 'returnObjects'],
  session: ['disclosure'],
} as const;

/** Open duties of this role (of this unit) on what the actor may read. */
function duties(actor: Actor, bind: Bind): string {
  const { units } = scopeOf(actor);
  const of = (list: readonly string[]) => `o ->> 'kind' in (${list.map((kind) => `'${kind}'`).join(', ')})`;
  const mine = bind(actor.person);
  return `select s.id, s.version, s.summary as sum, o, o -> 'paused' is not null as still,
      o -> 'holder' ->> 'person' as holder, coalesce(s.summary ->> 'officer', '') as officer,
      case when ${of(together.decision)} and s.summary ->> 'decision' is not null then s.summary ->> 'decision'
           when ${of(together.session)} and s.summary ->> 'session' is not null then s.summary ->> 'session'
           else s.id end as about
     from stream s, jsonb_array_elements(s.summary -> 'owed' || coalesce(s.summary -> 'paused', '[]')) o
    where jsonb_typeof(s.summary -> 'owed') = 'array' and o ->> 'owedBy' = ${bind(actor.role)}
      and (s.kind <> 'dossier' or ${readableDossiers(actor, bind)})
      and (${bind(units)}::text[] is null or s.summary ->> 'unit' = any (${bind(units)}))
      and (o ->> 'owedBy' <> 'appraisalOfficer' or coalesce(s.summary ->> 'officer', ${mine}) = ${mine})`;
}

const inBox = (box: WorkFilter['box'], actor: Actor, bind: Bind): string => {
  switch (box) {
    case 'mine':
      return `not still and coalesce(holder, officer) = ${bind(actor.person)}`;
    case 'unassigned':
      return `not still and holder is null and officer = ''`;
    case 'held':
      return 'still';
    case 'role':
      return 'not still';
  }
};

/** The work in a box, earliest first; sort key: due date, what it is about, kind, holder. */
export async function listWork(
  db: Pool,
  actor: Actor,
  { box, award, unit, kind, due }: WorkFilter,
  { now, soonUntil }: Moments,
  { after, limit }: Slice,
): Promise<WorkRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const where = [inBox(box, actor, bind)];
  if (award !== undefined) where.push(`sum ->> 'award' = ${bind(award)}`);
  if (unit !== undefined) where.push(`sum ->> 'unit' = ${bind(unit)}`);
  if (kind !== undefined) where.push(`o ->> 'kind' = ${bind(kind)}`);
  const dueAt = `(o ->> 'dueAt')`;
  if (due === 'overdue') where.push(`${dueAt} < ${bind(now)}`);
  if (due === 'soon') where.push(`${dueAt} >= ${bind(now)} and ${dueAt} <= ${bind(soonUntil)}`);
  if (due === 'onTime') where.push(`${dueAt} > ${bind(soonUntil)}`);
  const [d, a, k, h] = [0, 1, 2, 3].map((n) => bind(after?.[n] ?? null));
  const { rows } = await db.query<WorkRow>(
    `with w as (${duties(actor, bind)}), g as (
       select about, o ->> 'kind' as kind, min(o ->> 'dueAt') as due, count(*)::int as count, holder,
         jsonb_agg(jsonb_build_object('stream', id, 'version', version, 'obligation', o ->> 'id', 'dueAt', o ->> 'dueAt')
           order by o ->> 'dueAt', id) as duties,
         case when count(*) = 1 then (jsonb_agg(o) -> 0) end as owed,
         case when count(*) = 1 then (jsonb_agg(sum) -> 0) end as sum
       from w where ${where.join(' and ')} group by about, o ->> 'kind', holder)
     select g.about, g.kind, g.due as "dueAt", g.count, g.holder, g.duties, g.owed,
       case when g.sum is null then null else jsonb_build_object('custody', g.sum -> 'custody', 'name', c.name,
         'candidate', g.sum -> 'candidate', 'award', g.sum -> 'award', 'unit', g.sum -> 'unit', 'officer', g.sum -> 'officer') end as thing
     from g left join candidate c on c.id = g.sum ->> 'candidate'
    where ${d}::text is null or (g.due, g.about, g.kind, coalesce(g.holder, '')) > (${d}::text, ${a}::text, ${k}::text, ${h}::text)
    order by g.due, g.about, g.kind, coalesce(g.holder, '') limit ${bind(limit)}`,
    values,
  );
  return rows;
}

export interface WorkCounts {
  mine: number;
  unassigned: number;
  role: number;
  held: number;
  overdue: number;
  soon: number;
}

/** How many duties lie in each box; of what runs in `role`, how many are overdue or soon. */
export async function countWork(db: Pool, actor: Actor, { now, soonUntil }: Moments): Promise<WorkCounts> {
  const values: unknown[] = [];
  const bind = binding(values);
  const box = (name: WorkFilter['box']) => `count(*) filter (where ${inBox(name, actor, bind)})::int as ${name}`;
  const [n, s] = [bind(now), bind(soonUntil)];
  const { rows } = await db.query<WorkCounts>(
    `select ${(['mine', 'unassigned', 'role', 'held'] as const).map(box).join(', ')},
       count(*) filter (where not still and o ->> 'dueAt' < ${n})::int as overdue,
       count(*) filter (where not still and o ->> 'dueAt' >= ${n} and o ->> 'dueAt' <= ${s})::int as soon
     from (${duties(actor, bind)}) w`,
    values,
  );
  return rows[0]!;
}

export interface DoneRow {
  stream: string;
  obligation: string;
  doneAt: string;
  version: number;
  custody: string | null;
  name: string | null;
  candidate: string | null;
  award: string | null;
  unit: string | null;
}

/** Duties that this person met, latest first; sort key: moment, stream, version. */
export async function listDone(db: Pool, actor: Actor, { after, limit }: Slice): Promise<DoneRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const [at, stream, version] = [0, 1, 2].map((n) => bind(after?.[n] ?? null));
  const { rows } = await db.query<DoneRow>(
    `select e.stream, e.data::jsonb ->> 'id' as obligation, iso(e.recorded_at) as "doneAt", e.version,
       s.summary ->> 'custody' as custody, c.name, s.summary ->> 'candidate' as candidate, s.summary ->> 'award' as award,
       s.summary ->> 'unit' as unit
     from event e join stream s on s.id = e.stream left join candidate c on c.id = s.summary ->> 'candidate'
    where e.type = 'ObligationMet' and e.meta::jsonb ->> 'person' = ${bind(actor.person)}
      and (s.kind <> 'dossier' or ${readableDossiers(actor, bind)})
      and (${at}::text is null or (e.recorded_at, e.stream, e.version) < (${at}::timestamptz, ${stream}::text, ${version}::int))
    order by e.recorded_at desc, e.stream desc, e.version desc limit ${bind(limit)}`,
    values,
  );
  return rows;
}
