import type { Pool } from 'pg';
import type { Actor } from '@app/domain';

export interface DossierFilter {
  custody?: string;
  award?: string;
  unit?: string;
  year?: number;
  session?: string;
  decision?: string;
  submission?: string;
  /** Words of the candidate's name, with or without diacritics, or a code, or its number. */
  q?: string;
  after?: string;
  limit: number;
}

export interface DossierRow {
  id: string;
  version: number;
  name: string;
  unitName: string;
  summary: Record<string, unknown>;
}

const unitRoles = new Set(['unitClerk', 'unitHead', 'districtChair', 'communeChair']);

/** Whose dossiers an actor may see: units see their own, the board and the councils see all, an administrator none. */
export function scopeOf(actor: Actor): { unit: string | null; none: boolean } {
  return { unit: unitRoles.has(actor.role) ? actor.unit : null, none: actor.role === 'administrator' };
}

/** One page of dossiers, newest code first, after a cursor (the last id of the page before). */
export async function listDossiers(db: Pool, filter: DossierFilter, actor: Actor): Promise<DossierRow[]> {
  const scope = scopeOf(actor);
  if (scope.none) return [];
  const values: unknown[] = [];
  const where = [`s.kind = 'dossier'`];
  const is = (key: string, value: unknown) => {
    if (value === undefined || value === null) return;
    values.push(String(value));
    where.push(`s.summary ->> '${key}' = $${values.length}`);
  };
  is('unit', scope.unit ?? filter.unit);
  for (const key of ['custody', 'award', 'year', 'session', 'decision', 'submission'] as const) is(key, filter[key]);
  if (filter.after) where.push(`s.id < $${values.push(filter.after)}`);
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

/** Rows of other aggregates, newest first. */
export async function listStreams(
  db: Pool,
  kind: string,
  page: { after?: string; limit: number },
  unit: string | null = null,
): Promise<{ id: string; version: number; summary: Record<string, unknown> }[]> {
  const { rows } = await db.query(
    `select id, version, summary from stream where kind = $1 and ($2::text is null or id < $2)
        and ($4::text is null or summary ->> 'unit' = $4) order by id desc limit $3`,
    [kind, page.after ?? null, page.limit, unit],
  );
  return rows;
}

export interface DutyRow {
  stream: string;
  custody: string | null;
  name: string | null;
  obligation: { id: string; kind: string; dueAt: string; owedBy: string; escalated: boolean; basis: object };
}

/** What this role (of this unit) owes, earliest first. */
export async function listDuties(db: Pool, actor: Actor, limit: number): Promise<DutyRow[]> {
  const scope = scopeOf(actor);
  const { rows } = await db.query<DutyRow>(
    `select s.id as stream, s.summary ->> 'custody' as custody, c.name, o as obligation
       from stream s left join candidate c on c.id = s.summary ->> 'candidate', jsonb_array_elements(s.summary -> 'owed') o
      where s.summary ->> 'nextDueAt' is not null and o ->> 'owedBy' = $1
        and ($2::text is null or s.summary ->> 'unit' = $2)
      order by o ->> 'dueAt', s.id limit $3`,
    [actor.role, scope.unit, limit],
  );
  return rows;
}
