import { join } from 'node:path';
import { Family } from './family.mjs';
import { takeLock } from './lock.mjs';
import { claimPort } from './ports.mjs';
import { checkServer, createDatabase, startPostgres } from './postgres.mjs';
import { say, Stop } from './say.mjs';
import { buildApart, isRunning, runStep, startApi, startWorker, urlOf } from './services.mjs';
import { environment } from './environment.mjs';
import { makeDataDir, readSecrets, readSettings } from './settings.mjs';
import { findTemporal, obtainTemporal } from './temporal-binary.mjs';
import { prepareTemporal, startTemporal } from './temporal.mjs';
import { welcome } from './welcome.mjs';

/** Brings everything up in order, then waits for Ctrl-C or the first death among the children. */
export async function start() {
  const settings = readSettings();
  makeDataDir(settings.dataDir);
  const lock = await takeLock(settings.dataDir);
  const ending = new AbortController();
  const aborted = new Promise((resolve) => ending.signal.addEventListener('abort', resolve, { once: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
  const family = new Family(lock, (words) => ending.abort(new Stop(words)));
  const work = bringUp(settings, family, ending.signal);
  try {
    await Promise.race([work, aborted]);
    await aborted;
  } catch (error) {
    if (!ending.signal.aborted) throw error;
  } finally {
    await family.end();
    await work.catch(() => undefined); // given up half-way: nothing may start after the end
    lock.release();
  }
  if (ending.signal.reason instanceof Stop) throw ending.signal.reason;
}

async function bringUp(settings, family, ending) {
  await claimPort(settings.port, 'PORT');
  const secrets = readSecrets(settings.dataDir);
  const ownerUrl = await openDatabase(settings, secrets, family);
  ending.throwIfAborted();
  say('Đang dựng chương trình…');
  buildApart();
  const env = environment(settings, secrets, ownerUrl);
  say('Đang cập nhật lược đồ và nạp dữ liệu minh họa…');
  runStep('migrate', env);
  runStep('load-demo', env);
  ending.throwIfAborted();
  const api = family.add(startApi(settings, env));
  await isRunning(api, urlOf(settings), ending);
  ending.throwIfAborted();
  await keepTime(settings, env, family, ending);
  welcome(settings, env.DEMO_PASSWORD);
}

async function openDatabase(settings, secrets, family) {
  if (settings.databaseUrl) {
    await checkServer(settings.databaseUrl);
    return settings.databaseUrl;
  }
  say('Đang mở PostgreSQL…');
  await claimPort(settings.postgresPort, 'PG_PORT');
  const [dir, logFile] = [join(settings.dataDir, 'postgres'), logOf(settings, 'postgres')];
  const server = await startPostgres({ dir, port: settings.postgresPort, password: secrets.owner, logFile });
  family.add(server, server.stopSignal);
  return createDatabase(server, 'laurel');
}

/** Temporal and the worker. While Temporal must first be fetched, a worker without it keeps the log and the lists going. */
async function keepTime(settings, env, family, ending) {
  let early = null;
  let binary = settings.temporalAddress ? null : findTemporal();
  if (!settings.temporalAddress && binary === null) {
    early = family.add(startWorker(settings, env, null));
    say(`Đã mở ${urlOf(settings)}; thời hạn chưa chạy cho đến khi có Temporal.`);
    binary = await obtainTemporal(ending);
  }
  const address = await temporalAddress(settings, binary, family);
  if (early) await family.dismiss(early);
  family.add(startWorker(settings, env, address));
}

async function temporalAddress(settings, binary, family) {
  const { namespace, dataDir, temporalPort: port, temporalAddress: given } = settings;
  if (given) {
    await prepareTemporal(given, namespace);
    return given;
  }
  say('Đang mở Temporal…');
  await claimPort(port, 'TEMPORAL_PORT');
  const [dbFile, logFile] = [join(dataDir, 'temporal.db'), logOf(settings, 'temporal')];
  const server = await startTemporal({ binary, port, namespace, dbFile, logFile });
  return family.add(server).address;
}

const logOf = (settings, name) => join(settings.dataDir, 'logs', `${name}.log`);
