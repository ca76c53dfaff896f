import type { Pool } from 'pg';
import type { Actor } from '@app/domain';
import { unitRoles } from '../unit-roles';

/** Puts a value to a query and answers the name by which its text calls it. */
export type Bind = (value: unknown) => string;

export const binding =
  (values: unknown[]): Bind =>
  (value) =>
    `$${values.push(value)}`;

export interface Scope {
  /** Null: of all units. */
  units: readonly string[] | null;
  none: boolean;
}

/** Whose people and papers an actor may see: units their own and those of units they took over, others all, an administrator none. */
export function scopeOf({ role, unit, predecessors = [] }: Actor): Scope {
  return { units: unitRoles.includes(role) ? [unit, ...predecessors] : null, none: role === 'administrator' };
}

/** Whether something of this unit is within the scope. */
export const sees = ({ units, none }: Scope, unit: string | null): boolean =>
  !none && (units === null || (unit !== null && units.includes(unit)));

/** How a query calls a field of a dossier: out of the summary of stream `s`, or of its line `l` in the lists. */
type Field = (name: 'unit' | 'code' | 'custody' | 'submission') => string;
const ofSummary: Field = (name) => `s.summary ->> '${name}'`;
const ofLine: Field = (name) => `l.${name}`;

/**
 * The dossiers that an actor may read, of the streams `s`; the same rule as `mayRead` of the domain. A unit reads its own; who
 * sits in a council, those of its sessions; who leads ceremonies, those that wait for one or were in one; the office, those
 * that were ever submitted; an auditor, all.
 */
export const readableDossiers = (actor: Actor, bind: Bind): string => readableBy(actor, bind, ofSummary);

/** The same of the lines `l`. */
export const readableLines = (actor: Actor, bind: Bind): string => readableBy(actor, bind, ofLine);

function readableBy(actor: Actor, bind: Bind, field: Field): string {
  const { units, none } = scopeOf(actor);
  if (none) return 'false';
  // One unit by equality: that is what the index gives in the order of the codes.
  if (units) return `${field('unit')} ${units.length === 1 ? `= ${bind(units[0])}` : `= any (${bind(units)})`}`;
  switch (actor.role) {
    case 'auditor':
    case 'system':
      return 'true';
    case 'councilMember':
    case 'teller':
      return `${field('code')} in (select i ->> 'dossier' from stream c, jsonb_array_elements(c.summary -> 'items') i
        where c.kind = 'session' and ${ownSessions('c', actor, bind)})`;
    case 'ceremonyClerk':
      return `(${field('custody')} = 'ceremony' or ${field('code')} in (select h ->> 'dossier'
        from stream c, jsonb_array_elements(c.summary -> 'list') h where c.kind = 'ceremony'))`;
    default:
      return `${field('submission')} is not null`;
  }
}

/** In which the actor sits, by the council; a teller counted in all of those of before councils were recorded. */
function ownSessions(s: string, { role, person }: Actor, bind: Bind): string {
  const before = role === 'teller' ? 'true' : `${s}.id in (select sessions_of(${bind(person)}))`;
  return `case when ${s}.summary ->> 'council' is null then ${before} else ${s}.summary -> 'persons' ? ${bind(person)} end`;
}

/** Who reads every session; anybody else those in which they sit, whatever the role of the account. */
const ofSessions: readonly string[] = ['councilSecretary', 'chairman', 'headOfBoard', 'appraisalOfficer', 'auditor'];

const readable: Readonly<Record<string, (actor: Actor, bind: Bind) => string>> = {
  dossier: readableDossiers,
  session: (actor, bind) => (ofSessions.includes(actor.role) ? 'true' : ownSessions('s', actor, bind)),
  submission: (actor, bind) => ofUnits(actor, bind, (units) => `s.summary ->> 'unit' = any (${units})`),
  decision: (actor, bind) =>
    ofUnits(
      actor,
      bind,
      (units) => `exists (select from stream d where d.kind = 'dossier'
      and d.summary ->> 'decision' = s.id and d.summary ->> 'unit' = any (${units}))`,
    ),
  delegation: (actor, bind) =>
    overseers.includes(actor.role)
      ? 'true'
      : `(${bind(actor.person)} in (s.summary ->> 'delegate', s.summary -> 'represented' ->> 'person')
          or s.summary -> 'represented' @> ${bind({ role: actor.role, unit: actor.unit })}::jsonb)`,
};

/** Who sees every delegation; others see those of their office, and those that they gave or received. */
const overseers: readonly string[] = ['chairman', 'headOfBoard', 'auditor', 'administrator'];

function ofUnits(actor: Actor, bind: Bind, of: (units: string) => string): string {
  const { units, none } = scopeOf(actor);
  return none ? 'false' : units ? of(bind(units)) : 'true';
}

/** The streams of this kind that the actor may read: a condition on `s`. Of a kind that has no rule, all. */
export const readableStreams = (kind: string, actor: Actor, bind: Bind): string =>
  readable[kind]?.(actor, bind) ?? 'true';

/** Those of these streams, all of one kind, that are there and that the actor may read. */
export async function readableAmong(
  db: Pool,
  kind: string,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlySet<string>> {
  const values: unknown[] = [];
  const bind = binding(values);
  const { rows } = await db.query<{ id: string }>(
    `select s.id from stream s where s.kind = ${bind(kind)} and s.id = any (${bind(ids)}) and ${readableStreams(kind, actor, bind)}`,
    values,
  );
  return new Set(rows.map((row) => row.id));
}

/** Whether the candidate is there and of a unit that the actor answers for. */
export async function mayReadCandidate(db: Pool, id: string, actor: Actor): Promise<boolean> {
  const { units, none } = scopeOf(actor);
  const { rowCount } = await db.query({
    name: 'readable-candidate',
    text: 'select from candidate where id = $1 and ($2::text[] is null or unit = any ($2))',
    values: [id, units],
  });
  return !none && rowCount === 1;
}
