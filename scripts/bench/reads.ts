import type { Pool } from 'pg';
import { figures, type Figures } from './figures';
import type { People } from '../walk/people';

/** Many dossiers at once by COPY's set form, in the shapes that the api writes: stream rows and their first event. */
export async function fill(db: Pool, count: number): Promise<void> {
  await db.query(
    `insert into candidate (id, kind, name, unit, invented)
    select 'fill-' || n, 'person', 'Người minh họa số ' || n, 'SGDDT', true from generate_series(1, least($1::int, 20000)) n`,
    [count],
  );
  const { rows } = await db.query<{ summary: Record<string, unknown>; data: string; meta: string }>(
    `select s.summary, e.data, e.meta from stream s join event e on e.stream = s.id and e.version = 1 where s.kind = 'dossier' limit 1`,
  );
  const { summary, data, meta } = rows[0]!;
  await db.query(
    `insert into stream (id, kind, version, last_recorded_at, summary)
     select 'dossier/HS-2020-' || lpad(n::text, 6, '0'), 'dossier', 1, business_now(),
            $2::jsonb || jsonb_build_object('code', 'HS-2020-' || lpad(n::text, 6, '0'), 'year', 2020, 'submission', 'submission/fill', 'candidate', 'fill-' || (1 + n % 20000),
              'custody', (array['draft', 'reception', 'appraisal', 'council', 'closed'])[1 + n % 5], 'owed', '[]'::jsonb, 'nextDueAt', null)
       from generate_series(1, $1::int) n`,
    [count, JSON.stringify(summary)],
  );
  await db.query(
    `insert into event (id, stream, version, type, schema_version, occurred_at, recorded_at, meta, data)
     select gen_random_uuid(), id, 1, 'DossierOpened', 1, last_recorded_at, last_recorded_at, $1, replace($2, $3, summary ->> 'code')
       from stream where id like 'dossier/HS-2020-%'`,
    [meta, data, String(summary['code'])],
  );
  await db.query(`select tell_dossiers(array(select id from stream where id like 'dossier/HS-2020-%'))`);
  await db.query('analyze stream, event, candidate, dossier_line');
  await db.query(`insert into unsequenced (event) select e.id from event e where e.stream like 'dossier/HS-2020-%'`);
}

/** How long these addresses take, one after another. */
export async function pages(
  people: People,
  account: string,
  paths: readonly string[],
  rounds: number,
): Promise<Figures> {
  const person = await people.as(account);
  const times: number[] = [];
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const path of paths) {
      const at = performance.now();
      await person.get(path);
      times.push(performance.now() - at);
    }
  return figures(times, performance.now() - started);
}
