import type { Pool } from 'pg';
import type { Basis } from '@app/domain';

export interface ExceptionRow {
  seq: number;
  stream: string;
  version: number;
  recordedAt: string;
  act: string;
  did: string;
  person: string;
  by: string;
  /** Null once it was erased. */
  ground: string | null;
  basis: Basis;
}

/** Lawful exceptions to the matrix of incompatible acts, in the order of the log. */
export async function listExceptions(db: Pool, page: { after: number; limit: number }): Promise<ExceptionRow[]> {
  const { rows } = await db.query<ExceptionRow>(
    `select n.seq::float8 as seq, e.stream, e.version, iso(e.recorded_at) as "recordedAt", x.d ->> 'act' as act, x.d ->> 'did' as did,
            x.d ->> 'person' as person, x.d ->> 'by' as by, v.value as ground, x.d -> 'basis' as basis
       from event e join entry n on n.event = e.id, lateral (select e.data::jsonb as d) x
       left join person_vault v on v.ref = (x.d -> 'ground' ->> 'ref')::uuid
      where e.type = 'ExceptionUsed' and n.seq > $1 order by n.seq limit $2`,
    [page.after, page.limit],
  );
  return rows;
}
