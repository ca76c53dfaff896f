import type { Pool } from 'pg';
import type { Actor, Owed } from '@app/domain';
import type { Slice } from '../slice';
import { binding, readableDossiers, readableStreams, scopeOf } from './readable';
import { dutiesOf } from '../unit-roles';

export interface StreamRow {
  id: string;
  version: number;
  summary: Record<string, unknown>;
}

/** A part of a list, or the one row of this id. */
type One = Slice & { id?: string };

/** Rows of other aggregates that the actor may read, newest id first; sort key: id. */
export async function listStreams(
  db: Pool,
  kind: 'submission' | 'session' | 'ceremony',
  actor: Actor,
  { after, limit, id }: One,
): Promise<StreamRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const { rows } = await db.query<StreamRow>(
    `select s.id, s.version, s.summary from stream s where s.kind = ${bind(kind)} and ${readableStreams(kind, actor, bind)}
        and ${id === undefined ? 'true' : `s.id = ${bind(id)}`}
        and (${bind(after?.[0] ?? null)}::text is null or s.id < $${values.length}) order by s.id desc limit ${bind(limit)}`,
    values,
  );
  return rows;
}

/** Decisions, newest id first; sort key: id. A unit sees those that name a dossier of its own, and of their dossiers its own. */
export async function listDecisions(db: Pool, actor: Actor, { after, limit }: Slice): Promise<StreamRow[]> {
  const { rows } = await db.query<StreamRow>(
    `select s.id, s.version, case when $3::text[] is null then s.summary else jsonb_set(s.summary, '{dossiers}', o.own) end as summary
       from stream s, lateral (
         select coalesce(jsonb_agg(n.code order by n.place), '[]') as own
           from jsonb_array_elements_text(s.summary -> 'dossiers') with ordinality n (code, place)
           join stream d on d.id = 'dossier/' || n.code and d.summary ->> 'unit' = any ($3)) o
      where s.kind = 'decision' and ($1::text is null or s.id < $1) and ($3::text[] is null or o.own <> '[]')
      order by s.id desc limit $2`,
    [after?.[0], limit, scopeOf(actor).units],
  );
  return rows;
}

export interface DutyRow {
  stream: string;
  custody: string | null;
  name: string | null;
  award: string | null;
  unitName: string | null;
  obligation: Owed;
}

/** What this role (of this unit) owes, earliest first; sort key: due date, stream, obligation. */
export async function listDuties(db: Pool, actor: Actor, { after, limit }: Slice): Promise<DutyRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const { units } = scopeOf(actor);
  const [due, stream, duty] = [0, 1, 2].map((n) => bind(after?.[n] ?? null));
  const { rows } = await db.query<DutyRow>(
    `select s.id as stream, s.summary ->> 'custody' as custody, c.name, s.summary ->> 'award' as award, u.name as "unitName",
            o as obligation
       from stream s left join candidate c on c.id = s.summary ->> 'candidate'
       left join unit u on u.code = s.summary ->> 'unit', jsonb_array_elements(s.summary -> 'owed') o
      where s.summary ->> 'nextDueAt' is not null and o ->> 'owedBy' = any (${bind(dutiesOf(actor.role))}::text[])
        and (s.kind <> 'dossier' or ${readableDossiers(actor, bind)})
        and (${bind(units)}::text[] is null or s.summary ->> 'unit' = any ($${values.length}))
        and (o ->> 'owedBy' <> 'appraisalOfficer' or coalesce(s.summary ->> 'officer', ${bind(actor.person)}) = $${values.length})
        and (${due}::text is null or (o ->> 'dueAt', s.id, o ->> 'id') > (${due}, ${stream}::text, ${duty}::text))
      order by o ->> 'dueAt', s.id, o ->> 'id' limit ${bind(limit)}`,
    values,
  );
  return rows;
}
