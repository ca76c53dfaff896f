import type { Pool } from 'pg';
import { append } from './append';
import { ringAll } from './clock';

/** Opens a new epoch on a log that was restored from a backup, with the ground; everything open is to be rung anew. */
export async function adoptRestore(db: Pool, ground: string): Promise<number> {
  const client = await db.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ epoch: number }>(
      'update log_clock set epoch = epoch + 1, tick = tick + 1 returning epoch',
    );
    const epoch = rows[0]!.epoch;
    const { rows: log } = await client.query<{ version: number }>(
      `select version from stream where id = 'log' for update`,
    );
    const events = [{ type: 'LogRestored', schemaVersion: 1, data: { epoch, ground } }];
    await append(client, {
      account: 'system',
      commandId: `adopt-restore/${epoch}`,
      fingerprint: '00',
      meta: { account: 'system', person: 'system', commandId: `adopt-restore/${epoch}` },
      streams: [{ stream: 'log', kind: 'log', summary: null, expectedVersion: log[0]!.version, events }],
    });
    await ringAll(client);
    await client.query('commit');
    return epoch;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
