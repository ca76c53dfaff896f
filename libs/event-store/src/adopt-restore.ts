import type { Pool } from 'pg';
import type { Anchor } from './anchor';
import { append } from './append';
import { ringAll } from './clock';
import { logPart } from './log-facts';
import { inTransaction } from './transaction';
import { seal } from './vault';

/**
 * Opens a new epoch on a log that was restored from a backup, with the ground; everything open is to be rung anew, and
 * codes that the lost hours gave out are not given again. The epoch is a new one also when the log was set back behind an earlier restore, of which only the anchor knows.
 */
export async function adoptRestore(db: Pool, ground: string, seen: Anchor | null): Promise<number> {
  return inTransaction(db, async (client) => {
    // The clock before the stream, as whoever moves it does.
    await client.query('select from log_clock for update');
    const { rows: log } = await client.query<{ version: number }>(
      `select version from stream where id = 'log' for update`,
    );
    const { rows } = await client.query<{ epoch: number; tick: number }>(
      'update log_clock set epoch = greatest(epoch, $1) + 1, tick = tick + 1 returning epoch, tick',
      [seen?.epoch ?? 0],
    );
    const { epoch, tick } = rows[0]!;
    const { sealed, row } = seal(ground);
    await append(client, {
      account: 'system',
      commandId: `adopt-restore/${epoch}`,
      fingerprint: '00',
      meta: { account: 'system', person: 'system', commandId: `adopt-restore/${epoch}` },
      streams: [logPart(log[0]!.version, { type: 'LogRestored', data: { epoch, tick, ground: sealed } })],
      vault: [row],
    });
    await client.query('select skip_dossier_codes($1)', [seen?.codes ?? null]);
    await ringAll(client);
    return epoch;
  });
}
