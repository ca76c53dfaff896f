import type { Pool } from 'pg';
import type { Logger } from '@app/platform';
import { Lease } from './lease';

/** What only one worker does at a time. */
export type Loop = 'sequencer' | 'dispatcher' | 'mailer' | 'dates' | 'successors' | 'reconciler' | 'checker';

/** What loops need of their process. */
export interface Ground {
  db: Pool;
  log: Logger;
  /** A leader that does not renew for so long is replaced. */
  leaseMs: number;
}

interface Leading {
  /** One turn of the loop; true when there may be more to do at once. */
  step: (lease: Lease) => Promise<boolean>;
  /** Done whenever this process comes to lead, before the steps. */
  first?: () => Promise<void>;
  /** How long to rest after a turn that found nothing. */
  restMs?: number;
}

const faultMs = 1000;

/** Runs a loop in one process at a time; another takes over when it ends, dies, stands still or loses its line to the database. */
export function lead(ground: Ground, name: Loop, leading: Leading): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const running = run(ground, name, leading, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function run({ db, log, leaseMs }: Ground, name: Loop, leading: Leading, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let lease: Lease | null = null;
    try {
      lease = await Lease.take(db, name, leaseMs);
      if (lease) await turns(lease, leading, signal);
      else await rest(faultMs, signal);
    } catch (error) {
      log.warn({ err: error, loop: name }, 'loop interrupted, tries again');
      await rest(faultMs, signal);
    } finally {
      await lease?.end().catch(() => undefined);
    }
  }
}

async function turns(lease: Lease, { step, first, restMs = 50 }: Leading, signal: AbortSignal): Promise<void> {
  await first?.();
  while (lease.holds && !signal.aborted) {
    lease.progress();
    if (!(await step(lease))) await rest(restMs, signal);
  }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
