import type { Pool } from 'pg';
import type { Slice } from '../slice';

export interface NotificationRow {
  id: number;
  stream: string;
  kind: string;
  facts: Record<string, unknown>;
  madeAt: string;
  readAt: string | null;
}

/** A person's notices, newest first; sort key: id. */
export async function listNotifications(db: Pool, person: string, { after, limit }: Slice): Promise<NotificationRow[]> {
  const { rows } = await db.query<NotificationRow>(
    `select id, stream, kind, facts, iso(made_at) as "madeAt", iso(read_at) as "readAt" from notification
      where person = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [person, after?.[0], limit],
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

/** How many notices of a person wait to be read. */
export async function countUnread(db: Pool, person: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    'select count(*)::int as n from notification where person = $1 and read_at is null',
    [person],
  );
  return rows[0]!.n;
}

/** Every notice up to this one is read; what came after it was not seen. */
export async function markAllRead(db: Pool, person: string, upTo: number): Promise<void> {
  await db.query(
    'update notification set read_at = clock_timestamp() where person = $1 and id <= $2 and read_at is null',
    [person, upTo],
  );
}
