import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Office } from '@app/commands';
import { sequence } from '@app/event-store';
import { BadSetting, createLogger, openPool, openPost, readConfig, type Config, type Logger } from '@app/platform';
import { loadLaw } from '@app/rulebooks';
import type { Pool } from 'pg';
import { bundleWorkflows } from '../../../workflows/bundle';
import { LogDiffers, noteHead, refuseForeignLog } from './anchor';
import { openGateway } from './activities/gateway';
import { createNotices } from './activities/notices';
import { createOwingActivities } from './activities/owing-activities';
import { ringChanged, taskQueue } from './dispatch/dispatcher';
import { lead } from './dispatch/leader';
import { sendLetters } from './letters/mailer';

const locks = { sequencer: 10, dispatcher: 11, mailer: 12 };
const beatMs = 5000;
const retryMs = 1000;

async function main(): Promise<void> {
  Runtime.install({ shutdownSignals: [] });
  const config = readConfig(process.env, 'worker');
  const log = createLogger('worker', config.logLevel);
  const db = openPool(config.databaseUrl, { name: 'laurel-worker', max: 12 });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  // The log is kept in order even while Temporal is away.
  await refuseForeignLog(db, config.dataDir);
  const loops = [
    lead(db, locks.sequencer, log, async () => {
      const placed = await sequence(db);
      if (placed > 0) await noteHead(db, config.dataDir);
      return placed > 0;
    }),
  ];
  if (config.smtpUrl) {
    const post = openPost(config.smtpUrl);
    loops.push(lead(db, locks.mailer, log, () => sendLetters(db, post)));
  }
  const time = config.temporal ? keepTimeWhenever(config, config.temporal, db, log, stopped) : null;
  await stopped;
  await time;
  await Promise.all(loops.map((loop) => loop.stop()));
  await db.end();
}

/** Serves Temporal as soon as it can be reached, and again when it was lost; the log needs no Temporal. */
async function keepTimeWhenever(
  config: Config,
  temporal: Temporal,
  db: Pool,
  log: Logger,
  stopped: Promise<void>,
): Promise<void> {
  let over = false;
  void stopped.then(() => (over = true));
  while (!over) {
    try {
      const time = await keepTime(config, temporal, db, log);
      await Promise.race([stopped, time.ended]);
      await time.stop();
    } catch (error) {
      log.warn({ err: error }, 'Temporal cannot be reached, tries again');
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, retryMs).unref())]);
    }
  }
}

interface Temporal {
  address: string;
  namespace: string;
}

/** Serves Temporal: workflows, activities, bells, and a beat that says so. */
async function keepTime(config: Config, temporal: Temporal, db: Pool, log: Logger) {
  const root = process.cwd();
  const law = loadLaw(join(root, 'libs/rulebooks/rules'));
  const office = new Office({ db, law, hmacKey: config.hmacKey });
  const gateway = config.gatewayUrl ? openGateway(config.gatewayUrl) : null;
  const connection = await NativeConnection.connect({ address: temporal.address });
  const client = new Client({
    connection: await Connection.connect({ address: temporal.address }),
    namespace: temporal.namespace,
  });
  const built = join(root, 'dist/workflow-bundle.js');
  const worker = await Worker.create({
    connection,
    namespace: temporal.namespace,
    taskQueue,
    workflowBundle: existsSync(built) ? { codePath: built } : await bundleWorkflows(root),
    activities: createOwingActivities({ db, office, notices: createNotices(db), gateway }),
    shutdownGraceTime: '5 seconds',
    maxCachedWorkflows: 300,
  });
  const running = worker.run();
  const dispatcher = lead(db, locks.dispatcher, log, async () => (await ringChanged(db, client, log)) > 0);
  const beat = () =>
    db.query(
      `insert into worker_beat values ($1, clock_timestamp()) on conflict (worker) do update set at = clock_timestamp()`,
      [String(process.pid)],
    );
  await beat();
  const beating = setInterval(() => void beat().catch(() => undefined), beatMs);
  log.info('deadlines are running');
  return {
    /** Ends when the worker cannot go on. */
    ended: running.catch((error: unknown) => log.warn({ err: error }, 'Temporal was lost')),
    stop: async () => {
      clearInterval(beating);
      await dispatcher.stop();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await running.catch(() => undefined);
      await db.query('delete from worker_beat where worker = $1', [String(process.pid)]).catch(() => undefined);
      await client.connection.close();
      await connection.close();
    },
  };
}

main().catch((error: Error) => {
  console.error(error instanceof BadSetting || error instanceof LogDiffers ? error.message : error);
  process.exit(1);
});
