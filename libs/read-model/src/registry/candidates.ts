import type { Pool } from 'pg';
import type { FreeText } from '@app/domain';
import type { CandidateRow } from './registry';

/** A candidate over the years, as its stream tells. */
export interface CandidateOverTime extends CandidateRow {
  /** Of its stream; 0 for one that the log does not know. */
  version: number;
  /** Oldest first; from null: since ever; a name that was erased is null. */
  names: { name: string | null; from: string | null }[];
  units: { unit: string; unitName: string | null; from: string | null }[];
  /** The entry that it became part of; from null: both are one and the same. */
  merged: Joined | null;
  /** Entries that became part of this one. */
  joined: Joined[];
}

export interface Joined {
  candidate: string;
  name: string;
  from: string | null;
  paper: FreeText;
}

const joinedOf = (c: string, other: string) =>
  `jsonb_build_object('candidate', ${other}.id, 'name', ${other}.name, 'from', ${c}.merged -> 'from', 'paper', ${c}.merged -> 'paper')`;

export async function candidateOverTime(db: Pool, id: string): Promise<CandidateOverTime | null> {
  const { rows } = await db.query<CandidateOverTime>({
    name: 'candidate-over-time',
    text: `select c.id, c.kind, c.name, c.unit, c.invented, coalesce(s.version, 0) as version,
         coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'from', n.since) order by n.since nulls first)
                     from candidate_name n where n.candidate = c.id),
                  jsonb_build_array(jsonb_build_object('name', c.name, 'from', null))) as names,
         coalesce((select jsonb_agg(jsonb_build_object('unit', p.unit, 'unitName', u.name, 'from', p."from") order by p."from" nulls first)
                     from jsonb_to_recordset(case when c.units <> '[]' then c.units
                            when c.unit is null then '[]' else jsonb_build_array(jsonb_build_object('unit', c.unit)) end) p (unit text, "from" date)
                     left join unit u on u.code = p.unit), '[]') as units,
         (select ${joinedOf('c', 'o')} from candidate o where o.id = c.merged ->> 'into') as merged,
         coalesce((select jsonb_agg(${joinedOf('o', 'o')} order by o.merged ->> 'from' nulls first, o.id)
                     from candidate o where o.merged ->> 'into' = c.id and o.merged is not null), '[]') as joined
       from candidate c left join stream s on s.id = 'candidate/' || c.id where c.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** The entry under which this one is kept, and those of collectives that it took over, however many times over. */
export async function entriesOf(db: Pool, id: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>({
    name: 'entries-of',
    text: `with recursive taken (id, kept) as (
         select candidate_self($1), true
         union
         select o.id, o.merged ->> 'from' is not null from taken t join candidate o on o.merged ->> 'into' = t.id)
       select id from taken where kept order by id <> candidate_self($1), id`,
    values: [id],
  });
  return rows.map((row) => row.id);
}

/** The entry under which this one is kept: the one that it is one with, or itself. */
export async function selfOf(db: Pool, id: string): Promise<string> {
  const { rows } = await db.query<{ self: string }>('select candidate_self($1) as self', [id]);
  return rows[0]!.self;
}

/** How the candidate and the unit of a dossier were called on the day on which it was opened. */
export interface OpenedAs {
  on: string;
  name: string | null;
  unitName: string | null;
}

export async function openedAs(db: Pool, code: string, candidate: string, unit: string): Promise<OpenedAs> {
  const { rows } = await db.query<OpenedAs>({
    name: 'opened-as',
    text: `select o.day::text as on,
         case when exists (select from candidate_name where candidate = $2)
           then (select name from candidate_name where candidate = $2 and (since is null or since <= o.day)
                  order by since desc nulls last limit 1)
           else (select name from candidate where id = $2) end as name,
         coalesce((select e ->> 'name' from jsonb_array_elements(u.names) e where (e ->> 'from')::date <= o.day
                    order by e ->> 'from' desc limit 1), u.names -> 0 ->> 'name', u.name) as "unitName"
       from (select (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as day from event
              where stream = 'dossier/' || $1 and version = 1) o
       left join unit u on u.code = $3`,
    values: [code, candidate, unit],
  });
  return rows[0]!;
}
