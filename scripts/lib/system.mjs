import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnce } from './ending.mjs';
import { freePort } from './ports.mjs';
import { createDatabase, startPostgres } from './postgres.mjs';
import { endChildren } from './processes.mjs';
import { buildApart, isRunning, runStep, startApi, startWorker } from './services.mjs';
import { databaseUrls } from './environment.mjs';
import { findTemporal, obtainTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal.mjs';
import { inRoot } from './paths.mjs';

const secrets = { api: 'play', worker: 'play', auditor: 'play' };
export const demoPassword = 'mat-khau-choi-thu';

/**
 * A whole laurel of its own in a throw-away folder: real servers, the ministry's stand-in, a real SMTP server. Every
 * part can be killed and started again. `end` stops and removes everything.
 */
export async function openSystem({ durable = false } = {}) {
  await buildApart();
  const dataDir = mkdtempSync(join(tmpdir(), 'laurel-play-'));
  chmodSync(dataDir, 0o755);
  mkdirSync(join(dataDir, 'logs'));
  const { openGatewayStandIn } = await import(inRoot('test/gateway-stand-in.ts'));
  const { openLetterBox } = await import(inRoot('test/letter-box.ts'));
  const gateway = await openGatewayStandIn();
  const letterBox = await openLetterBox();
  const ports = { api: await freePort(), postgres: await freePort(), temporal: await freePort() };
  const log = (name) => join(dataDir, 'logs', `${name}.log`);
  const binary = findTemporal() ?? (await obtainTemporal());
  const volatile = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const running = {};
  const start = {
    postgres: () =>
      startPostgres({
        dir: join(dataDir, 'postgres'),
        port: ports.postgres,
        password: 'play',
        logFile: log('postgres'),
        settings: ['max_connections=150', ...volatile],
      }),
    temporal: () =>
      startTemporal({
        binary,
        port: ports.temporal,
        namespace: 'laurel',
        dbFile: join(dataDir, 'temporal.db'),
        logFile: log('temporal'),
      }),
    api: () => startApi({ dataDir, port: ports.api }, env),
    worker: () => startWorker({ dataDir, port: ports.api }, env, `127.0.0.1:${ports.temporal}`),
  };
  const url = `http://127.0.0.1:${ports.api}`;
  let env = {};
  const system = {
    dataDir,
    url,
    gateway,
    letterBox,
    running,
    get env() {
      return env;
    },
    /** Kills a part as a power cut would. */
    kill: async (name) => {
      process.kill(running[name].pid, 'SIGKILL');
      await running[name].exited;
    },
    start: async (name) => {
      running[name] = await start[name]();
      if (name === 'api') await isRunning(running.api, url, new AbortController().signal);
    },
    stop: (name) => running[name].stop(),
    end: endOnce(async () => {
      for (const name of ['worker', 'api', 'temporal', 'postgres']) await running[name]?.stop();
      await endChildren();
      await Promise.all([gateway.close(), letterBox.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    }),
  };
  try {
    await system.start('postgres');
    const owner = await createDatabase(running.postgres, 'laurel');
    env = {
      ...process.env,
      ...databaseUrls(owner, secrets, {}),
      PORT: String(ports.api),
      DATA_DIR: dataDir,
      TEMPORAL_NAMESPACE: 'laurel',
      TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
      EVENT_HMAC_KEY: 'a key of a throw-away system, nothing more',
      DEMO_PASSWORD: demoPassword,
      SMTP_URL: letterBox.url,
      GATEWAY_URL: gateway.url,
      LAUREL_URL: url,
      TZ: 'UTC',
    };
    await runStep('migrate', env);
    await runStep('load-demo', env);
    await system.start('api');
    await system.start('temporal');
    await system.start('worker');
    return system;
  } catch (error) {
    await system.end();
    throw error;
  }
}
