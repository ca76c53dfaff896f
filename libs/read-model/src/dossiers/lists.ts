import type { Pool } from 'pg';
import type { Actor, Owed } from '@app/domain';
import type { Slice } from '../slice';
import { unitRoles } from '../unit-roles';

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

export interface Scope {
  /** Null: of all units. */
  units: readonly string[] | null;
  none: boolean;
}

/** Whose dossiers an actor may see: units their own and those of units they took over, the board and the councils all, an administrator none. */
export function scopeOf({ role, unit, predecessors = [] }: Actor): Scope {
  return { units: unitRoles.includes(role) ? [unit, ...predecessors] : null, none: role === 'administrator' };
}

/** Whether something of this unit is within the scope. */
export const sees = ({ units, none }: Scope, unit: string | null): boolean =>
  !none && (units === null || (unit !== null && units.includes(unit)));

/** Dossiers that the actor may see, newest code first; sort key: id. */
export async function listDossiers(db: Pool, filter: DossierFilter, actor: Actor): Promise<DossierRow[]> {
  const scope = scopeOf(actor);
  if (scope.none) return [];
  const values: unknown[] = [];
  const where = [`s.kind = 'dossier'`];
  const is = (key: string, value: unknown) => {
    if (value === undefined) return;
    values.push(String(value));
    where.push(`s.summary ->> '${key}' = $${values.length}`);
  };
  // One unit by equality: that is what the index gives in the order of the codes.
  if (scope.units?.length === 1) is('unit', scope.units[0]);
  else if (scope.units) where.push(`s.summary ->> 'unit' = any ($${values.push(scope.units)})`);
  for (const key of ['unit', 'custody', 'award', 'year', 'session', 'decision', 'submission'] as const)
    is(key, filter[key]);
  if (filter.after) where.push(`s.id < $${values.push(filter.after[0])}`);
  if (filter.q) {
    const codes = codesMeant(filter.q);
    if (codes) where.push(`s.id = any($${values.push(codes.map((code) => `dossier/${code}`))})`);
    else {
      const words = values.push(filter.q.replace(/[%_\\]/g, (c) => `\\${c}`));
      where.push(
        `s.summary ->> 'candidate' in (select id from candidate where search like '%' || plain($${words}) || '%')`,
      );
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

/** Rows of other aggregates, newest id first; sort key: id. Of these units alone where some are named. */
export async function listStreams(
  db: Pool,
  kind: 'submission' | 'session' | 'ceremony',
  { after, limit }: Slice,
  units: readonly string[] | null = null,
): Promise<StreamRow[]> {
  const { rows } = await db.query<StreamRow>(
    `select id, version, summary from stream where kind = $1 and ($2::text is null or id < $2)
        and ($4::text[] is null or summary ->> 'unit' = any ($4)) order by id desc limit $3`,
    [kind, after?.[0], limit, units],
  );
  return rows;
}

/** Decisions, newest id first; sort key: id. A unit sees those that name a dossier of its own. */
export async function listDecisions(db: Pool, actor: Actor, { after, limit }: Slice): Promise<StreamRow[]> {
  const { rows } = await db.query<StreamRow>(
    `select id, version, summary from stream s where kind = 'decision' and ($1::text is null or id < $1)
        and ($3::text[] is null or exists (select from stream d
              where d.kind = 'dossier' and d.summary ->> 'decision' = s.id and d.summary ->> 'unit' = any ($3)))
      order by id desc limit $2`,
    [after?.[0], limit, scopeOf(actor).units],
  );
  return rows;
}

export interface DutyRow {
  stream: string;
  custody: string | null;
  name: string | null;
  obligation: Owed;
}

/** What this role (of this unit) owes, earliest first; sort key: due date, stream, obligation. */
export async function listDuties(db: Pool, actor: Actor, { after, limit }: Slice): Promise<DutyRow[]> {
  const scope = scopeOf(actor);
  const { rows } = await db.query<DutyRow>(
    `select s.id as stream, s.summary ->> 'custody' as custody, c.name, o as obligation
       from stream s left join candidate c on c.id = s.summary ->> 'candidate', jsonb_array_elements(s.summary -> 'owed') o
      where s.summary ->> 'nextDueAt' is not null and o ->> 'owedBy' = $1
        and ($2::text[] is null or s.summary ->> 'unit' = any ($2))
        and ($4::text is null or (o ->> 'dueAt', s.id, o ->> 'id') > ($4, $5::text, $6::text))
      order by o ->> 'dueAt', s.id, o ->> 'id' limit $3`,
    [actor.role, scope.units, limit, after?.[0], after?.[1], after?.[2]],
  );
  return rows;
}
