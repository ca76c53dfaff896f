import type { Pool } from 'pg';

/** How people, collectives and units are called today, by id; and which instant of business time that is. */
export interface KnownNames {
  people: Record<string, string>;
  units: Record<string, string>;
  now: string;
}

/** The names of those of these ids that are there, in one query. */
export async function namesIn(db: Pool, ids: readonly string[]): Promise<KnownNames> {
  const { rows } = await db.query<{ of: string; id: string; name: string }>({
    name: 'names-in',
    text: `select 'people' as of, id, name from candidate where id = any ($1::text[])
           union all select 'units', code, name from unit where code = any ($1::text[])
           union all select 'now', '', iso(clock_timestamp() + offset_us * interval '1 microsecond') from log_clock`,
    values: [ids],
  });
  const of = (what: string) => Object.fromEntries(rows.filter((r) => r.of === what).map(({ id, name }) => [id, name]));
  return { people: of('people'), units: of('units'), now: rows.find((r) => r.of === 'now')!.name };
}
