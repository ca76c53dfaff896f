import type { Pool } from 'pg';

export interface NotificationRow {
  id: number;
  stream: string;
  kind: string;
  facts: Record<string, unknown>;
  madeAt: string;
  readAt: string | null;
}

/** A person's notices, newest first. */
export async function listNotifications(
  db: Pool,
  person: string,
  page: { before?: number; limit: number },
): Promise<NotificationRow[]> {
  const { rows } = await db.query<NotificationRow>(
    `select id, stream, kind, facts, made_at as "madeAt", read_at as "readAt" from notification
      where person = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [person, page.before ?? null, page.limit],
  );
  return rows;
}

/** True when the notice is this person's. Reading twice changes nothing. */
export async function markRead(db: Pool, person: string, id: number): Promise<boolean> {
  const { rowCount } = await db.query(
    'update notification set read_at = coalesce(read_at, clock_timestamp()) where person = $1 and id = $2',
    [person, id],
  );
  return rowCount === 1;
}
