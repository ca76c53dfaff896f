import { join } from 'node:path';
import { Runtime } from '@temporalio/worker';
import { Office } from '@app/commands';
import type { Law } from '@app/domain';
import { sequence } from '@app/event-store';
import {
  BadSetting,
  createLogger,
  openPool,
  openPost,
  readConfig,
  refuseOtherSchema,
  type Config,
} from '@app/platform';
import { loadLaw } from '@app/rulebooks';
import type { Logger } from '@app/platform';
import type { Pool } from 'pg';
import { createNotices, tellSuccessors } from './activities/notices';
import { LogDiffers, noteHead, refuseForeignLog } from './anchor';
import { watchCalendars } from './calendar-watch';
import { lead } from './dispatch/leader';
import { checkingNightly } from './nightly';
import { sendLetters } from './letters/mailer';
import { keepTimeWhenever } from './time';

/** The server ends a slow query; where it cannot be heard any more, the client gives up a little later. */
const patience = { connectionTimeoutMillis: 5_000, statement_timeout: 15_000, query_timeout: 17_000 };

async function main(): Promise<void> {
  Runtime.install({ shutdownSignals: [] });
  const config = readConfig(process.env, 'worker');
  const log = createLogger('worker', config.logLevel);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  // What still hangs then (a post that does not answer, a database that is away) is left: it is done again by whoever comes next.
  void stopped.then(() => setTimeout(() => process.exit(0), config.endingMs).unref());
  const db = openPool(config.databaseUrl, { name: 'laurel-worker', max: 12, ...patience });
  await refuseOtherSchema(db, process.cwd());
  const law = loadLaw(join(process.cwd(), 'libs/rulebooks/rules'));
  const office = new Office({ db, law, hmacKey: config.hmacKey });
  const loops = await startLoops({ config, db, log, office, law });
  const time = config.temporal ? keepTimeWhenever(config, config.temporal, { db, office, log }, stopped) : null;
  await stopped;
  await Promise.all([time, ...loops.map((loop) => loop.stop())]);
  await db.end();
  // A Temporal worker that could not be made leaves its threads behind, and they would keep the process.
  process.exit(0);
}

interface Deps {
  config: Config;
  db: Pool;
  log: Logger;
  office: Office;
  law: Law;
}

const checkerRestMs = 60_000;

/** What needs no Temporal: the log is kept in order, and letters go out, even while it is away. */
async function startLoops({ config, db, log, office, law }: Deps): Promise<{ stop: () => Promise<void> }[]> {
  const sameLog = () => refuseForeignLog(db, config.dataDir);
  if (!(await sameLog())) log.warn('nothing was noted of this log so far: it is taken as it is');
  const place = async () => {
    const placed = await sequence(db);
    if (placed > 0) await noteHead(db, config.dataDir);
    return placed > 0;
  };
  // Connections that were lost may lead to another server: one that lags behind, or of another release.
  const first = () => Promise.all([sameLog(), refuseOtherSchema(db, process.cwd())]).then(nothing, endOnForeign);
  const calendars = watchCalendars(office, createNotices(db));
  const dates = async () => (await calendars()) || (await office.changes.moveDates());
  const ground = { db, log, leaseMs: config.leaseMs };
  const loops = [
    lead(ground, 'sequencer', { step: place, first }),
    lead(ground, 'dates', { step: dates, restMs: 250, first }),
    lead(ground, 'successors', { step: () => tellSuccessors(db), restMs: 1_000, first }),
    lead(ground, 'checker', {
      step: checkingNightly({ db, open: () => longPool(config), law, log }),
      restMs: checkerRestMs,
    }),
  ];
  if (config.smtpUrl) {
    const post = openPost(config.smtpUrl);
    const step = (lease: { progress(): void }) => sendLetters(db, post, () => lease.progress());
    loops.push(lead(ground, 'mailer', { step, restMs: 250, first }));
  }
  return loops;
}

/** The proof of a large log asks for minutes. */
const longPool = ({ databaseUrl }: Config) => openPool(databaseUrl, { name: 'laurel-check', max: 1 });

const nothing = () => undefined;

function endOnForeign(error: unknown): void {
  if (!(error instanceof LogDiffers || error instanceof BadSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}

main().catch((error: Error) => {
  console.error(error instanceof BadSetting || error instanceof LogDiffers ? error.message : error);
  process.exit(1);
});
