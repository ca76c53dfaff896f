import type { Pool } from 'pg';
import type { Actor, Owed, Role } from '@app/domain';
import type { Slice } from '../slice';
import { binding, readableDossiers, readableStreams, scopeOf } from './readable';
import { holdsWords, wordsOf } from '../registry/words';

export interface DossierFilter extends Slice {
  custody?: string;
  award?: string;
  unit?: string;
  year?: number;
  session?: string;
  decision?: string;
  submission?: string;
  /** Words of the candidate's name, present or former, with or without diacritics, or a code, or its number. */
  q?: string;
}

export interface DossierRow {
  id: string;
  version: number;
  name: string;
  unitName: string;
  summary: Record<string, unknown>;
}

/** Dossiers that the actor may see, newest code first; sort key: id. */
export async function listDossiers(db: Pool, filter: DossierFilter, actor: Actor): Promise<DossierRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const where = [`s.kind = 'dossier'`, readableDossiers(actor, bind)];
  const is = (key: string, value: unknown) => {
    if (value === undefined) return;
    where.push(`s.summary ->> '${key}' = ${bind(String(value))}`);
  };
  for (const key of ['unit', 'custody', 'award', 'year', 'session', 'decision', 'submission'] as const)
    is(key, filter[key]);
  if (filter.after) where.push(`s.id < $${values.push(filter.after[0])}`);
  if (filter.q) {
    const codes = codesMeant(filter.q);
    if (codes) where.push(`s.id = any($${values.push(codes.map((code) => `dossier/${code}`))})`);
    else {
      const held = holdsWords(wordsOf(filter.q), (of) => `$${values.push(of)}`);
      where.push(`s.summary ->> 'candidate' in (select id from candidate where ${['true', ...held].join(' and ')})`);
    }
  }
  const { rows } = await db.query<DossierRow>(
    `select s.id, s.version, c.name, u.name as "unitName", s.summary
       from stream s join candidate c on c.id = s.summary ->> 'candidate' join unit u on u.code = s.summary ->> 'unit'
      where ${where.join(' and ')} order by s.id desc limit $${values.push(filter.limit)}`,
    values,
  );
  return rows;
}

const years = Array.from({ length: 101 }, (_, n) => 2000 + n);

/** `HS-2024-000123`, `2024-123` or `123` (of whatever year) as codes; null when the words are no code. */
export function codesMeant(words: string): string[] | null {
  const match = /^(?:HS-)?(?:(\d{4})-)?(\d{1,9})$/i.exec(words.trim());
  if (!match) return null;
  const number = match[2]!.replace(/^0+/, '').padStart(6, '0');
  return (match[1] ? [match[1]] : years).map((year) => `HS-${year}-${number}`);
}

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

/** Whose duties fall to this role: a commune's chair does what a district's did (NĐ 129/2025 Điều 59). */
const duesOf = (role: Role): Role[] => (role === 'communeChair' ? [role, 'districtChair'] : [role]);

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
      where s.summary ->> 'nextDueAt' is not null and o ->> 'owedBy' = any (${bind(duesOf(actor.role))}::text[])
        and (s.kind <> 'dossier' or ${readableDossiers(actor, bind)})
        and (${bind(units)}::text[] is null or s.summary ->> 'unit' = any ($${values.length}))
        and (o ->> 'owedBy' <> 'appraisalOfficer' or coalesce(s.summary ->> 'officer', ${bind(actor.person)}) = $${values.length})
        and (${due}::text is null or (o ->> 'dueAt', s.id, o ->> 'id') > (${due}, ${stream}::text, ${duty}::text))
      order by o ->> 'dueAt', s.id, o ->> 'id' limit ${bind(limit)}`,
    values,
  );
  return rows;
}
