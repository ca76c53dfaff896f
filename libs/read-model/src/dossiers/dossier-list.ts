import type { Pool } from 'pg';
import type { Actor, TrackKind } from '@app/domain';
import { holdsWords, wordsOf } from '../registry/words';
import type { Slice } from '../slice';
import { binding, readableLines, type Bind } from './readable';
import { dueStates } from './work';

export const dueFilters = [...dueStates, 'none'] as const;
export const dossierSorts = ['due', 'name', 'unit', 'code', 'changed'] as const;
export type DossierSort = (typeof dossierSorts)[number];
export const directions = ['asc', 'desc'] as const;
/** Of dossiers that nobody was named for. */
export const noOfficer = 'none';

export interface DossierFilter {
  custody?: readonly string[] | undefined;
  award?: readonly string[] | undefined;
  type?: readonly string[] | undefined;
  units?: readonly string[] | undefined;
  year?: number | undefined;
  candidate?: string | undefined;
  officer?: string | undefined;
  due?: DueFilter | undefined;
  held?: boolean | undefined;
  /** This track is open. */
  track?: TrackKind | undefined;
  session?: string | undefined;
  decision?: string | undefined;
  submission?: string | undefined;
  /** Words of the candidate's name, present or former, with or without diacritics, or a code, or its number. */
  q?: string | undefined;
}

export interface DossierOrder {
  sort: DossierSort;
  order: (typeof directions)[number];
}

/** Until when a date has passed, and until when it is soon. */
export interface DueFilter {
  is: (typeof dueFilters)[number];
  now: string;
  soonUntil: string;
}

/** The newest codes first, as far as that many. */
export const newest = (limit: number): DossierOrder & Slice => ({ sort: 'code', order: 'desc', after: null, limit });

export interface DossierRow {
  id: string;
  version: number;
  name: string;
  unitName: string;
  /** When it changed last. */
  changedAt: string;
  summary: Record<string, unknown>;
}

// What has no date stands last, whichever way it is sorted.
const undatedLast = `case when l.due = 'infinity' then '-infinity' else l.due end`;

interface Column {
  sql: string;
  type: 'text' | 'timestamptz';
}

/** The columns of an order, all in its direction; the last is unique. */
function columnsOf({ sort, order }: DossierOrder): Column[] {
  const text = (sql: string) => ({ sql, type: 'text' }) as const;
  const moment = (sql: string) => ({ sql, type: 'timestamptz' }) as const;
  const byCode = text('l.stream');
  switch (sort) {
    case 'due':
      return [moment(order === 'asc' ? 'l.due' : undatedLast), byCode];
    case 'name':
      return [text('l.given'), text('l.name'), byCode];
    case 'unit':
      return [text('l.unit_name'), byCode];
    case 'changed':
      return [moment('l.changed'), byCode];
    case 'code':
      return [byCode];
  }
}

/** Dossiers that the actor may read, each with the key it is sorted by. */
export async function listDossiers(
  db: Pool,
  actor: Actor,
  filter: DossierFilter,
  { sort, order, after, limit }: DossierOrder & Slice,
): Promise<(DossierRow & { sort: string[] })[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const where = conditions(filter, actor, bind);
  const columns = columnsOf({ sort, order });
  if (after !== null) {
    const from = columns.map(({ type }, n) => `${bind(after[n])}::${type}`);
    where.push(`(${columns.map(({ sql }) => sql).join(', ')}) ${order === 'asc' ? '>' : '<'} (${from.join(', ')})`);
  }
  const inOrder = columns.map(({ sql }) => `${sql} ${order}`).join(', ');
  const { rows } = await db.query<DossierRow & { sort: string[] }>(
    `select s.id, s.version, l.name, l.unit_name as "unitName", iso(l.changed) as "changedAt", s.summary,
            array[${columns.map(asText).join(', ')}] as sort
       from (select * from dossier_line l where ${where.join(' and ')} order by ${inOrder} limit ${bind(limit)}) l
       join stream s on s.id = l.stream order by ${inOrder}`,
    values,
  );
  return rows;
}

const asText = ({ sql, type }: Column) => (type === 'text' ? sql : `coalesce(iso(${sql}), (${sql})::text)`);

/** How many there are on all pages. */
export async function countDossiers(db: Pool, actor: Actor, filter: DossierFilter): Promise<number> {
  const values: unknown[] = [];
  const where = conditions(filter, actor, binding(values));
  const { rows } = await db.query<{ total: number }>(
    `select count(*)::int as total from dossier_line l where ${where.join(' and ')}`,
    values,
  );
  return rows[0]!.total;
}

/** The unit, what it took over by this day, and the parts of all of them. */
export async function unitFamily(db: Pool, unit: string, on: string): Promise<string[]> {
  const { rows } = await db.query<{ code: string }>('select code from unit_family($1, $2) code', [unit, on]);
  return rows.map(({ code }) => code);
}

/** What the lines `l` have to be. */
export function conditions(filter: DossierFilter, actor: Actor, bind: Bind): string[] {
  const { units, officer, held, track, due, q } = filter;
  const where = [readableLines(actor, bind)];
  for (const key of ['custody', 'award', 'type'] as const) {
    const among = filter[key];
    if (among !== undefined)
      where.push(`l.${key} ${among.length === 1 ? `= ${bind(among[0])}` : `= any (${bind(among)})`}`);
  }
  for (const key of ['year', 'candidate', 'session', 'decision', 'submission'] as const)
    if (filter[key] !== undefined) where.push(`l.${key} = ${bind(filter[key])}`);
  if (units !== undefined) where.push(`l.unit = any (${bind(units)})`);
  if (officer !== undefined) where.push(officer === noOfficer ? 'l.officer is null' : `l.officer = ${bind(officer)}`);
  if (held !== undefined) where.push(held ? 'l.held' : 'not l.held');
  if (track !== undefined) where.push(`l.tracks @> array[${bind(`${track}:open`)}]`);
  if (due !== undefined) where.push(dueIs(due, bind));
  if (q !== undefined) where.push(isCalled(q, bind));
  return where;
}

function dueIs({ is, now, soonUntil }: DueFilter, bind: Bind): string {
  const at = (moment: string) => `${bind(moment)}::timestamptz`;
  switch (is) {
    case 'overdue':
      return `l.due < ${at(now)}`;
    case 'soon':
      return `l.due >= ${at(now)} and l.due <= ${at(soonUntil)}`;
    case 'onTime':
      return `l.due > ${at(soonUntil)} and l.due < 'infinity'`;
    case 'none':
      return `l.due = 'infinity'`;
  }
}

function isCalled(q: string, bind: Bind): string {
  const codes = codesMeant(q);
  if (codes) return `l.stream = any (${bind(codes.map((code) => `dossier/${code}`))})`;
  const held = holdsWords(wordsOf(q), bind);
  return `l.candidate in (select id from candidate where ${['true', ...held].join(' and ')})`;
}

const years = Array.from({ length: 101 }, (_, n) => 2000 + n);

/** `HS-2024-000123`, `2024-123` or `123` (of whatever year) as codes; null when the words are no code. */
export function codesMeant(words: string): string[] | null {
  const match = /^(?:HS-)?(?:(\d{4})-)?(\d{1,9})$/i.exec(words.trim());
  if (!match) return null;
  const number = match[2]!.replace(/^0+/, '').padStart(6, '0');
  return (match[1] ? [match[1]] : years).map((year) => `HS-${year}-${number}`);
}
