import type { Pool, PoolClient } from 'pg';
import { atPath, eventTexts, freeTextsOf } from '@app/domain';
import { canonical, inTransaction, seal, type VaultRow } from '@app/event-store';

/** A log of production is evidence: what was written in it stays as it was written. */
export class NotADemonstration extends Error {}

interface Row {
  id: string;
  type: string;
  data: string;
  meta: string;
}

const mandate = ['onBehalfOf', 'paper'];

/**
 * Seals the free texts that lie open in the log of a demonstration, in place: events, their leaves, the vault. The log is another
 * one then, so its next epoch is to be opened and what lists show folded again. Returns how many events were changed.
 */
export async function sealLog(db: Pool): Promise<number> {
  return inTransaction(db, async (client) => {
    const { rows: clock } = await client.query<{ mode: string }>('select mode from log_clock');
    if (clock[0]?.mode !== 'demonstration') throw new NotADemonstration();
    await client.query('lock table event, entry, stream in access exclusive mode');
    const { rows } = await client.query<Row>('select id, type, data, meta from event where type = any ($1)', [
      Object.keys(eventTexts),
    ]);
    const vault: VaultRow[] = [];
    const changed = rows.map((row) => sealedRow(row, vault)).filter((row) => row !== null);
    if (changed.length > 0) await rewrite(client, changed, vault);
    return changed.length;
  });
}

/** The event with its free texts sealed, in whatever version it is; null where none lies open. */
function sealedRow({ id, type, data, meta }: Row, vault: VaultRow[]): Pick<Row, 'id' | 'data' | 'meta'> | null {
  const before = vault.length;
  const hide = (text: string) => {
    const { sealed, row } = seal(text);
    vault.push(row);
    return sealed;
  };
  const hidden = freeTextsOf(type).reduce<unknown>((value, path) => atPath(value, path, hide), JSON.parse(data));
  const signed = atPath(JSON.parse(meta), mandate, hide);
  return vault.length === before ? null : { id, data: canonical(hidden), meta: canonical(signed) };
}

async function rewrite(
  client: PoolClient,
  rows: readonly Pick<Row, 'id' | 'data' | 'meta'>[],
  vault: readonly VaultRow[],
): Promise<void> {
  const guards = (now: 'disable' | 'enable') =>
    client.query(
      `alter table event ${now} trigger event_append_only; alter table entry ${now} trigger entry_append_only`,
    );
  const ids = rows.map(({ id }) => id);
  await guards('disable');
  await client.query(
    `update event e set data = r.data, meta = r.meta from unnest($1::uuid[], $2::text[], $3::text[]) r (id, data, meta) where e.id = r.id`,
    [ids, rows.map(({ data }) => data), rows.map(({ meta }) => meta)],
  );
  await client.query(
    'update entry n set leaf_hash = leaf_hash(e) from event e where e.id = n.event and e.id = any ($1::uuid[])',
    [ids],
  );
  await guards('enable');
  await client.query(
    `insert into person_vault (ref, salt, value)
     select ref, decode(salt, 'hex'), value from unnest($1::uuid[], $2::text[], $3::text[]) v (ref, salt, value)`,
    [vault.map(({ ref }) => ref), vault.map(({ salt }) => salt), vault.map(({ value }) => value)],
  );
}
