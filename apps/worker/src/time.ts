import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Office } from '@app/commands';
import type { Config, Logger } from '@app/platform';
import type { Pool } from 'pg';
import { bundleWorkflows } from '../../../workflows/bundle';
import { openGateway } from './activities/gateway';
import { createNotices } from './activities/notices';
import { createOwingActivities } from './activities/owing-activities';
import { ringChanged, taskQueue } from './dispatch/dispatcher';
import { replaceOlderRuns } from './dispatch/generation';
import { lead } from './dispatch/leader';
import { reconciling } from './dispatch/reconcile';

const beatMs = 5000;
const reconcileMs = 10_000;
const retryMs = 1000;
const patienceMs = 4000;

interface Deps {
  db: Pool;
  office: Office;
  log: Logger;
}

interface Temporal {
  address: string;
  namespace: string;
}

/** Serves Temporal as soon as it can be reached, and again when it was lost; the log needs no Temporal. */
export async function keepTimeWhenever(
  config: Config,
  temporal: Temporal,
  deps: Deps,
  stopped: Promise<void>,
): Promise<void> {
  let over = false;
  void stopped.then(() => (over = true));
  while (!over) {
    try {
      const time = await connect(temporal, (client, connection) => keepTime(config, deps, client, connection));
      await Promise.race([stopped, time.ended]);
      await time.stop();
    } catch (error) {
      deps.log.warn({ err: error }, 'Temporal cannot be reached, tries again');
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, retryMs).unref())]);
    }
  }
}

interface Time {
  /** Ends when the worker cannot go on. */
  ended: Promise<unknown>;
  stop: () => Promise<void>;
}

/** Time kept over these connections, which are closed with it, also when it could not begin. */
async function connect(
  { address, namespace }: Temporal,
  keep: (client: Client, connection: NativeConnection) => Promise<Time>,
): Promise<Time> {
  const client = new Client({ connection: await Connection.connect({ address }), namespace });
  const opened: { close(): Promise<void> }[] = [client.connection];
  const close = async () => {
    for (const connection of opened.reverse()) await connection.close();
  };
  try {
    await answers(client);
    const connection = await NativeConnection.connect({ address });
    opened.push(connection);
    const time = await keep(client, connection);
    return { ended: time.ended, stop: () => time.stop().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Throws when the server is away or does not know our namespace. */
function answers({ connection, options: { namespace } }: Client): Promise<unknown> {
  return connection.withDeadline(Date.now() + patienceMs, () =>
    connection.workflowService.describeNamespace({ namespace }),
  );
}

/** Workflows, activities, bells, and a beat that says so. */
async function keepTime(
  config: Config,
  { db, office, log }: Deps,
  client: Client,
  connection: NativeConnection,
): Promise<Time> {
  const ended = await replaceOlderRuns(db, client);
  if (ended > 0) log.info({ ended }, 'runs of older workflows were ended, their streams are rung again');
  const worker = await createWorker(config, { db, office }, connection, client.options.namespace);
  const running = worker.run();
  const ground = { db, log, leaseMs: config.leaseMs };
  const dispatcher = lead(ground, 'dispatcher', {
    step: async (lease) => (await ringChanged(db, client, log, () => lease.progress())) > 0,
  });
  const round = reconciling(db, client, log);
  const reconciler = lead(ground, 'reconciler', {
    step: async () => (await round(), false),
    restMs: reconcileMs,
  });
  const beating = beat(db, client);
  log.info('deadlines are running');
  return {
    ended: running.catch((error: unknown) => log.warn({ err: error }, 'Temporal was lost')),
    stop: async () => {
      const ended = Promise.all([dispatcher.stop(), reconciler.stop()]);
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await Promise.all([ended, running.catch(() => undefined)]);
      await beating.stop();
    },
  };
}

async function createWorker(
  config: Config,
  { db, office }: Pick<Deps, 'db' | 'office'>,
  connection: NativeConnection,
  namespace: string,
): Promise<Worker> {
  const root = process.cwd();
  const gateway = config.gateway ? openGateway(config.gateway) : null;
  const built = join(root, 'dist/workflow-bundle.js');
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: existsSync(built) ? { codePath: built } : await bundleWorkflows(root),
    activities: createOwingActivities({ db, office, notices: createNotices(db), gateway }),
    shutdownGraceTime: '4 seconds',
    // A deed that hangs is done again by another worker.
    shutdownForceTime: '6 seconds',
    maxCachedWorkflows: 300,
  });
}

/** Tells the log that deadlines run, while Temporal answers: the worker itself would go on asking a server that is gone. */
function beat(db: Pool, client: Client): { stop: () => Promise<void> } {
  const me = [String(process.pid)];
  const once = async () => {
    await answers(client);
    await db.query(
      `insert into worker_beat values ($1, clock_timestamp()) on conflict (worker) do update set at = clock_timestamp()`,
      me,
    );
  };
  const missed = () => undefined;
  let last = once().catch(missed);
  const beating = setInterval(() => {
    last = once().catch(missed);
  }, beatMs);
  return {
    stop: async () => {
      clearInterval(beating);
      await last;
      await db.query('delete from worker_beat where worker = $1', me).catch(missed);
    },
  };
}
