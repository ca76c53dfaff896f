import type { Pool } from 'pg';
import type { Actor, Owed } from '@app/domain';
import type { Slice } from '../slice';
import { binding, type Bind } from './readable';
import { duties, inBox, type OpenBox } from './work-boxes';

export const dueStates = ['overdue', 'soon', 'onTime'] as const;
export const workSorts = ['due', 'name', 'unit'] as const;

export interface WorkFilter {
  box: OpenBox;
  award?: string;
  unit?: string;
  kind?: string;
  holder?: string;
  due?: (typeof dueStates)[number];
  sort: (typeof workSorts)[number];
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
  /** What it was sorted by. */
  sort: string;
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

function chosen({ award, unit, kind, holder, due }: WorkFilter, { now, soonUntil }: Moments, bind: Bind): string[] {
  const where: string[] = [];
  if (award !== undefined) where.push(`sum ->> 'award' = ${bind(award)}`);
  if (unit !== undefined) where.push(`sum ->> 'unit' = ${bind(unit)}`);
  if (kind !== undefined) where.push(`o ->> 'kind' = ${bind(kind)}`);
  if (holder !== undefined) where.push(`holder = ${bind(holder)}`);
  const dueAt = `(o ->> 'dueAt')`;
  if (due === 'overdue') where.push(`${dueAt} < ${bind(now)}`);
  if (due === 'soon') where.push(`${dueAt} >= ${bind(now)} and ${dueAt} <= ${bind(soonUntil)}`);
  if (due === 'onTime') where.push(`${dueAt} > ${bind(soonUntil)}`);
  return where;
}

/** What a row is sorted by before its date; rows of many dossiers have neither name nor unit and stand first. */
const sortedBy: Readonly<Record<WorkFilter['sort'], string>> = {
  due: `''`,
  name: `coalesce(c.name, '')`,
  unit: `coalesce(u.name, '')`,
};

/** The work in a box; sort key: what is asked for, due date, what it is about, kind, holder. */
export async function listWork(
  db: Pool,
  actor: Actor,
  filter: WorkFilter,
  moments: Moments,
  { after, limit }: Slice,
): Promise<WorkRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const where = [inBox(filter.box, actor, bind), ...chosen(filter, moments, bind)];
  const sort = `${sortedBy[filter.sort]} collate "vi-x-icu"`;
  const [s, d, a, k, h] = [0, 1, 2, 3, 4].map((n) => bind(after?.[n] ?? null));
  const { rows } = await db.query<WorkRow>(
    `with w as (${duties(actor, bind)}), g as (
       select about, o ->> 'kind' as kind, min(o ->> 'dueAt') as due, count(*)::int as count, holder,
         jsonb_agg(jsonb_build_object('stream', id, 'version', version, 'obligation', o ->> 'id', 'dueAt', o ->> 'dueAt')
           order by o ->> 'dueAt', id) as duties,
         case when count(*) = 1 then (jsonb_agg(o) -> 0) end as owed,
         case when count(*) = 1 then (jsonb_agg(sum) -> 0) end as sum
       from w where ${where.join(' and ')} group by about, o ->> 'kind', holder)
     select g.about, g.kind, g.due as "dueAt", g.count, g.holder, g.duties, g.owed, ${sortedBy[filter.sort]} as sort,
       case when g.sum is null then null else jsonb_build_object('custody', g.sum -> 'custody', 'name', c.name,
         'candidate', g.sum -> 'candidate', 'award', g.sum -> 'award', 'unit', g.sum -> 'unit', 'officer', g.sum -> 'officer') end as thing
     from g left join candidate c on c.id = g.sum ->> 'candidate' left join unit u on u.code = g.sum ->> 'unit'
    where ${d}::text is null or (${sort}, g.due, g.about, g.kind, coalesce(g.holder, ''))
      > (${s}::text collate "vi-x-icu", ${d}::text, ${a}::text, ${k}::text, ${h}::text)
    order by ${sort}, g.due, g.about, g.kind, coalesce(g.holder, '') limit ${bind(limit)}`,
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
  const box = (name: OpenBox) => `count(*) filter (where ${inBox(name, actor, bind)})::int as ${name}`;
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

/** What there is to filter a box by. */
export interface WorkChoices {
  kinds: string[];
  awards: string[];
  units: string[];
  holders: string[];
}

export async function choicesOfWork(db: Pool, actor: Actor, box: OpenBox): Promise<WorkChoices> {
  const values: unknown[] = [];
  const bind = binding(values);
  const all = (of: string) => `coalesce(jsonb_agg(distinct ${of}) filter (where ${of} is not null), '[]')`;
  const { rows } = await db.query<WorkChoices>(
    `select ${all(`o ->> 'kind'`)} as kinds, ${all(`sum ->> 'award'`)} as awards, ${all(`sum ->> 'unit'`)} as units,
       ${all('holder')} as holders
     from (${duties(actor, bind)}) w where ${inBox(box, actor, bind)}`,
    values,
  );
  return rows[0]!;
}
