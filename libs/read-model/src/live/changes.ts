import type { Pool } from 'pg';
import type { Actor, Role } from '@app/domain';
import { readableAmong, scopeOf } from '../dossiers/readable';
import { dutiesOf, unitRoles } from '../unit-roles';

/** One entry of the log, as far as a listener is told of it. */
export interface Change {
  seq: number;
  stream: string;
  version: number;
  kind: string;
  /** Whose duty began, ended or changed with it, and the unit of its stream. */
  owedBy: Role | null;
  unit: string | null;
}

/** The last place of the log. */
export async function lastPlace(db: Pool): Promise<number> {
  const { rows } = await db.query<{ seq: string }>('select coalesce(max(seq), 0) as seq from entry');
  return Number(rows[0]!.seq);
}

// An obligation names in its first event who owes it, later ones its id; who appraises changes whose duty that is.
const changes = `
  select n.seq::float8 as seq, e.stream, e.version, s.kind, s.summary ->> 'unit' as unit,
         case when e.type = 'ObligationArmed' then e.data::jsonb -> 'obligation' ->> 'owedBy'
              when e.type like 'Obligation%' then (
                select a.data::jsonb -> 'obligation' ->> 'owedBy' from event a
                 where a.stream = e.stream and a.version < e.version and a.type = 'ObligationArmed'
                   and a.data::jsonb -> 'obligation' ->> 'id' = e.data::jsonb ->> 'id' limit 1)
              when e.type = 'OfficerAssigned' then 'appraisalOfficer' end as "owedBy"
    from entry n join event e on e.id = n.event join stream s on s.id = e.stream
   where n.seq > $1 order by n.seq limit $2`;

/** What came after this place of the log, in its order. */
export async function changesAfter(db: Pool, seq: number, limit: number): Promise<Change[]> {
  const { rows } = await db.query<Change>({ name: 'changes-after', text: changes, values: [seq, limit] });
  return rows;
}

/** Those of these streams of one kind that the actor may read, by the rules of reading. */
export function visibleAmong(
  db: Pool,
  kind: string,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlySet<string>> {
  return kind === 'candidate' ? candidatesAmong(db, ids, actor) : readableAmong(db, kind, ids, actor);
}

async function candidatesAmong(db: Pool, ids: readonly string[], actor: Actor): Promise<ReadonlySet<string>> {
  const { units, none } = scopeOf(actor);
  if (none) return new Set();
  const { rows } = await db.query<{ stream: string }>(
    `select 'candidate/' || id as stream from candidate
      where 'candidate/' || id = any ($1) and ($2::text[] is null or unit = any ($2))`,
    [ids, units],
  );
  return new Set(rows.map(({ stream }) => stream));
}

/** Two actors with the same key may read the same streams of this kind. */
export function readingKey(kind: string, { role, unit, person, predecessors = [] }: Actor): string {
  const place = unitRoles.includes(role) ? [unit, ...predecessors] : [];
  const personal =
    kind === 'session' || kind === 'delegation' || role === 'councilMember' || role === 'teller' ? [person, unit] : [];
  return [kind, role, ...place, ...personal].join(' ');
}

/** Whether the actor's list of duties may have changed: it shows those of the role, of a unit's role those of its units. */
export const isWorkOf = (actor: Actor, { owedBy, unit }: Change): boolean => {
  if (owedBy === null || !dutiesOf(actor.role).includes(owedBy)) return false;
  const { units } = scopeOf(actor);
  return units === null || (unit !== null && units.includes(unit));
};

/** Those of these sessions that still open something, with the position that they open it in. */
export async function openAmong(
  db: Pool,
  sessions: readonly string[],
  idleMinutes: number,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ session: string; place: string }>({
    name: 'open-sessions',
    text: `select l.id as session, concat_ws(' ', p.person, p.role, p.unit) as place
       from login l join account a on a.name = l.account join position p on p.id = l.position,
            lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d
      where l.id = any ($1) and l.expires_at > clock_timestamp()
        and l.seen_at > clock_timestamp() - make_interval(mins => $2) and a.disabled_at is null
        and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today)`,
    values: [sessions, idleMinutes],
  });
  return new Map(rows.map(({ session, place }) => [session, place]));
}

export const placeOf = ({ person, role, unit }: Actor): string => [person, role, unit].join(' ');
