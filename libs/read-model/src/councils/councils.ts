import type { Pool } from 'pg';
import type { LiveCouncil } from '@app/domain';
import type { Slice } from '../slice';

export interface CouncilRow {
  id: string;
  version: number;
  summary: Omit<LiveCouncil, 'version'>;
}

/** Councils, those formed and those that wait for a second person; sort key: id. */
export async function listCouncils(db: Pool, { after, limit }: Slice): Promise<CouncilRow[]> {
  const { rows } = await db.query<CouncilRow>(
    `select substr(id, 9) as id, version, summary from stream
      where kind = 'council' and ($1::text is null or id > 'council/' || $1) order by id limit $2`,
    [after?.[0], limit],
  );
  return rows;
}

export async function findCouncil(db: Pool, id: string): Promise<CouncilRow | null> {
  const { rows } = await db.query<CouncilRow>(
    `select substr(id, 9) as id, version, summary from stream where id = 'council/' || $1 and kind = 'council'`,
    [id],
  );
  return rows[0] ?? null;
}

/** Of these ids those that are no person of the registry. */
export async function notPersons(db: Pool, ids: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select asked.id from unnest($1::text[]) asked (id)
      where not exists (select from candidate c where c.id = asked.id and c.kind = 'person')`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** What people are called today, by id. */
export async function namesOf(db: Pool, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { rows } = await db.query<{ id: string; name: string }>('select id, name from candidate where id = any ($1)', [
    ids,
  ]);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
