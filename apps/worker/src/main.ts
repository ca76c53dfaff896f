import { join } from 'node:path';
import { Runtime } from '@temporalio/worker';
import { Office } from '@app/commands';
import { sequence } from '@app/event-store';
import { BadSetting, createLogger, openPool, openPost, readConfig } from '@app/platform';
import { loadLaw } from '@app/rulebooks';
import { LogDiffers, noteHead, refuseForeignLog } from './anchor';
import { lead, locks } from './dispatch/leader';
import { sendLetters } from './letters/mailer';
import { keepTimeWhenever } from './time';

async function main(): Promise<void> {
  Runtime.install({ shutdownSignals: [] });
  const config = readConfig(process.env, 'worker');
  const log = createLogger('worker', config.logLevel);
  const db = openPool(config.databaseUrl, { name: 'laurel-worker', max: 12 });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const sameLog = () => refuseForeignLog(db, config.dataDir);
  if (!(await sameLog())) log.warn('nothing was noted of this log so far: it is taken as it is');
  // The log is kept in order even while Temporal is away.
  const place = async () => {
    const placed = await sequence(db);
    if (placed > 0) await noteHead(db, config.dataDir);
    return placed > 0;
  };
  // Connections that were lost may lead to another server, one that lags behind.
  const loops = [lead(db, locks.sequencer, log, place, () => sameLog().then(nothing, endOnForeignLog))];
  if (config.smtpUrl) {
    const post = openPost(config.smtpUrl);
    loops.push(lead(db, locks.mailer, log, () => sendLetters(db, post)));
  }
  const law = loadLaw(join(process.cwd(), 'libs/rulebooks/rules'));
  const office = new Office({ db, law, hmacKey: config.hmacKey });
  loops.push(lead(db, locks.dates, log, () => office.changes.moveDates()));
  const time = config.temporal ? keepTimeWhenever(config, config.temporal, { db, office, log }, stopped) : null;
  await stopped;
  await time;
  await Promise.all(loops.map((loop) => loop.stop()));
  await db.end();
  // A Temporal worker that could not be made leaves its threads behind, and they would keep the process.
  process.exit(0);
}

const nothing = () => undefined;

function endOnForeignLog(error: unknown): void {
  if (!(error instanceof LogDiffers)) throw error;
  console.error(error.message);
  process.exit(1);
}

main().catch((error: Error) => {
  console.error(error instanceof BadSetting || error instanceof LogDiffers ? error.message : error);
  process.exit(1);
});
