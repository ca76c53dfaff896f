import type { Pool } from 'pg';
import type { Actor } from '@app/domain';
import type { Slice } from '../slice';
import { binding, readableDossiers } from './readable';

export interface DoneRow {
  stream: string;
  obligation: string;
  doneAt: string;
  version: number;
  custody: string | null;
  name: string | null;
  candidate: string | null;
  award: string | null;
  unit: string | null;
}

/** Duties that this person met, latest first; sort key: moment, stream, version. */
export async function listDone(db: Pool, actor: Actor, { after, limit }: Slice): Promise<DoneRow[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const [at, stream, version] = [0, 1, 2].map((n) => bind(after?.[n] ?? null));
  const { rows } = await db.query<DoneRow>(
    `select e.stream, e.data::jsonb ->> 'id' as obligation, iso(e.recorded_at) as "doneAt", e.version,
       s.summary ->> 'custody' as custody, c.name, s.summary ->> 'candidate' as candidate, s.summary ->> 'award' as award,
       s.summary ->> 'unit' as unit
     from event e join stream s on s.id = e.stream left join candidate c on c.id = s.summary ->> 'candidate'
    where e.type = 'ObligationMet' and e.meta::jsonb ->> 'person' = ${bind(actor.person)}
      and (s.kind <> 'dossier' or ${readableDossiers(actor, bind)})
      and (${at}::text is null or (e.recorded_at, e.stream, e.version) < (${at}::timestamptz, ${stream}::text, ${version}::int))
    order by e.recorded_at desc, e.stream desc, e.version desc limit ${bind(limit)}`,
    values,
  );
  return rows;
}
