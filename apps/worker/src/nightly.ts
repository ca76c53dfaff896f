import type { Pool } from 'pg';
import { proveLog } from '@app/commands';
import type { Law } from '@app/domain';
import type { Finding } from '@app/event-store';
import type { Logger } from '@app/platform';
import { noticeChecks } from '@app/read-model';
import type { Lease } from './dispatch/lease';

interface Deps {
  db: Pool;
  /** Connections that may ask for minutes: they are opened when the night comes and closed after it. */
  open: () => Pool;
  law: Law;
  log: Logger;
}

const stillHereMs = 10_000;

/**
 * Proves the log once a night, from two in the morning in Vietnam (real time), by whichever worker leads; a night that nobody
 * served is made up for. The result is kept, shown by /health, and where something differs told to the administrators.
 */
export function checkingNightly({ db, open, law, log }: Deps): (lease: Lease) => Promise<boolean> {
  let turns = 0;
  return async (lease) => {
    // A worker that has just begun has better things to do.
    turns += 1;
    if (turns === 1 || !(await isDue(db))) return false;
    const long = open();
    const going = setInterval(() => lease.holds && lease.progress(), stillHereMs);
    try {
      const beganAt = await now(db);
      const findings = await proveLog(long, law, noticeChecks);
      await keep(db, beganAt, findings);
      if (findings.length > 0) log.error({ findings }, 'the log and what is derived from it differ: npm run check-log');
      else log.info('the log was proved');
    } finally {
      clearInterval(going);
      await long.end();
    }
    return false;
  };
}

/** None has begun since the last two o'clock. */
async function isDue(db: Pool): Promise<boolean> {
  const { rows } = await db.query<{ due: boolean }>(
    `select not exists (select from log_check where began_at >=
       (date_trunc('day', (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh') - interval '2 hours') + interval '2 hours') at time zone 'Asia/Ho_Chi_Minh') as due`,
  );
  return rows[0]!.due;
}

async function now(db: Pool): Promise<string> {
  return (await db.query<{ now: string }>('select clock_timestamp()::text as now')).rows[0]!.now;
}

async function keep(db: Pool, beganAt: string, findings: readonly Finding[]): Promise<void> {
  await db.query(
    `with kept as (insert into log_check (began_at, ended_at, findings) values ($1, clock_timestamp(), $2) returning findings)
     select tell('log/check/' || $1::text, 'log', 'logDiffers', '{}', null, array['administrator'], null, null)
       from kept where jsonb_array_length(findings) > 0`,
    [beganAt, JSON.stringify(findings)],
  );
}
