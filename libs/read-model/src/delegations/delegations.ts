import type { Pool } from 'pg';
import type { Actor, Delegation } from '@app/domain';
import { binding, readableStreams } from '../dossiers/readable';
import type { Slice } from '../slice';

export interface DelegationRow {
  id: string;
  version: number;
  delegateName: string;
  representedName: string;
  summary: Delegation;
}

// A delegation ends with the position of whoever gave it.
const inOffice = `exists (select from position p where p.person = s.summary -> 'represented' ->> 'person'
  and p.role = s.summary -> 'represented' ->> 'role' and p.unit = s.summary -> 'represented' ->> 'unit'
  and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today))`;
const today = `lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d`;

/** The delegation as it stands, while the one represented is in office. */
export async function findDelegation(db: Pool, stream: string): Promise<Delegation | null> {
  const { rows } = await db.query<{ summary: Delegation }>(
    `select s.summary from stream s, ${today} where s.id = $1 and s.kind = 'delegation' and ${inOffice}`,
    [stream],
  );
  return rows[0]?.summary ?? null;
}

/** Delegations by which this person may sign today. */
export async function delegationsOf(db: Pool, person: string): Promise<{ id: string; summary: Delegation }[]> {
  const { rows } = await db.query(
    `select s.id, s.summary from stream s, ${today}
      where s.kind = 'delegation' and s.summary ->> 'delegate' = $1 and s.summary ->> 'status' = 'granted'
        and d.today between (s.summary ->> 'from')::date and (s.summary ->> 'to')::date and ${inOffice} order by s.id`,
    [person],
  );
  return rows;
}

/** Delegations that the actor may read, newest id first; sort key: id. */
export async function listDelegations(
  db: Pool,
  slice: Slice & { id?: string },
  actor: Actor,
): Promise<DelegationRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const { rows } = await db.query<DelegationRow>(
    `select s.id, s.version, c.name as "delegateName", r.name as "representedName", s.summary
       from stream s join candidate c on c.id = s.summary ->> 'delegate' join candidate r on r.id = s.summary -> 'represented' ->> 'person'
      where s.kind = 'delegation' and ${readableStreams('delegation', actor, bind)}
        and (${bind(slice.after?.[0] ?? null)}::text is null or s.id < $${values.length})
        and (${bind(slice.id ?? null)}::text is null or s.id = $${values.length})
      order by s.id desc limit ${bind(slice.limit)}`,
    values,
  );
  return rows;
}
