import type { Pool, PoolClient } from 'pg';
import type { Logger } from '@app/platform';

/** One lock a loop. */
export const locks = { sequencer: 10, dispatcher: 11, mailer: 12, dates: 13 };

/**
 * Runs a loop in one process at a time, by an advisory lock of the database; another takes over when it dies. `first` is
 * done whenever this process comes to lead, before the steps.
 */
export function lead(
  db: Pool,
  lock: number,
  log: Logger,
  step: () => Promise<boolean>,
  first: () => Promise<void> = () => Promise.resolve(),
): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const running = run(db, lock, log, { step, first }, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

const restMs = 50;
const faultMs = 1000;

async function run(
  db: Pool,
  lock: number,
  log: Logger,
  { step, first }: { step: () => Promise<boolean>; first: () => Promise<void> },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    let client: PoolClient | undefined;
    try {
      client = await db.connect();
      client.on('error', () => undefined);
      const { rows } = await client.query<{ leads: boolean }>('select pg_try_advisory_lock(5318008, $1) as leads', [
        lock,
      ]);
      if (rows[0]!.leads) await first();
      while (rows[0]!.leads && !signal.aborted) {
        const busy = await step();
        await client.query('select 1');
        if (!busy) await rest(restMs, signal);
      }
      if (rows[0]!.leads) await client.query('select pg_advisory_unlock(5318008, $1)', [lock]);
      else await rest(faultMs, signal);
      client.release();
    } catch (error) {
      client?.release(true);
      log.warn({ err: error }, 'loop interrupted, tries again');
      await rest(faultMs, signal);
    }
  }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
