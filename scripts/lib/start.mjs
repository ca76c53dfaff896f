import { join } from 'node:path';
import { Family } from './family.mjs';
import { takeLock } from './lock.mjs';
import { claimPort, freePortNear } from './ports.mjs';
import { checkServer, createDatabase, startPostgres } from './postgres.mjs';
import { say, Stop } from './say.mjs';
import { buildApart, isRunning, runStep, sayWhenDeadlinesRun, startApi, startWorker, urlOf } from './services.mjs';
import { environment } from './environment.mjs';
import { makeDataDir, readSecrets, readSettings } from './settings.mjs';
import { findTemporal, obtainTemporal } from './temporal-binary.mjs';
import { prepareTemporal, startTemporal } from './temporal.mjs';
import { welcome } from './welcome.mjs';

/**
 * Brings everything up in order, then waits for Ctrl-C or the first death among the children. `develop` is told what runs once
 * it does, and may go on with it.
 */
export async function start(develop) {
  const settings = readSettings();
  makeDataDir(settings.dataDir);
  const lock = await takeLock(settings.dataDir);
  const ending = new AbortController();
  const aborted = new Promise((resolve) => ending.signal.addEventListener('abort', resolve, { once: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
  const family = new Family(lock, (words) => ending.abort(new Stop(words)));
  const work = bringUp(settings, family, ending.signal, develop);
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

async function bringUp(settings, family, ending, develop) {
  await claimPorts(settings);
  if (settings.temporalAddress) await prepareTemporal(settings.temporalAddress, settings.namespace);
  const temporal = settings.temporalAddress ? null : temporalBinary();
  const secrets = readSecrets(settings.dataDir);
  const ownerUrl = await openDatabase(settings, secrets, family);
  say('Đang dựng chương trình…');
  await buildApart();
  const env = environment(settings, secrets, ownerUrl);
  say('Đang cập nhật lược đồ và nạp dữ liệu minh họa…');
  await runStep('migrate', env);
  await runStep('load-demo', env);
  const api = family.add(startApi(settings, env));
  await isRunning(api, urlOf(settings), ending);
  if (settings.temporalAddress || temporal.here) {
    const { worker, address } = await keepTime(settings, env, family, temporal?.here);
    await welcome(settings, env);
    await sayWhenDeadlinesRun(worker, urlOf(settings), ending);
    await develop?.({ settings, env, family, ending, services: { api, worker }, temporalAddress: address });
  } else {
    const timed = await welcomeBeforeTime(settings, env, family, temporal.coming, ending);
    const { worker, address } = timed;
    await develop?.({ settings, env, family, ending, services: { api, worker }, temporalAddress: address });
  }
}

/** The program that is `here`, or is fetched or built while everything else comes up; `here` is set as soon as it is. */
function temporalBinary() {
  const temporal = { here: findTemporal(), coming: null };
  if (temporal.here) return temporal;
  temporal.coming = obtainTemporal().then((binary) => (temporal.here = binary));
  temporal.coming.catch(() => undefined); // told by whoever waits for it
  return temporal;
}

async function claimPorts({ port, postgresPort, temporalPort, databaseUrl, temporalAddress }) {
  await claimPort(port, 'PORT');
  if (!databaseUrl) await claimPort(postgresPort, 'PG_PORT');
  if (!temporalAddress) await claimPort(temporalPort, 'TEMPORAL_PORT');
}

async function openDatabase(settings, secrets, family) {
  if (settings.databaseUrl) {
    await checkServer(settings.databaseUrl);
    return settings.databaseUrl;
  }
  say('Đang mở PostgreSQL…');
  const [dir, logFile] = [join(settings.dataDir, 'postgres'), logOf(settings, 'postgres')];
  const server = await startPostgres({ dir, port: settings.postgresPort, password: secrets.owner, logFile });
  family.add(server, server.stopSignal);
  return createDatabase(server, 'laurel');
}

/** Temporal must first be fetched or built: until then a worker without it keeps the log and the lists going. */
async function welcomeBeforeTime(settings, env, family, coming, ending) {
  const early = family.add(startWorker(settings, env, null));
  await welcome(settings, env);
  say('\nDùng được ngay, nhưng thời hạn chưa chạy cho đến khi có Temporal.');
  let binary;
  try {
    binary = await coming;
  } catch (error) {
    if (!(error instanceof Stop) || family.ending) throw error;
    say(`\n${error.message}\nlaurel vẫn chạy, chỉ thời hạn là không.`);
    return { worker: early, address: null };
  }
  await family.dismiss(early);
  const timed = await keepTime(settings, env, family, binary);
  await sayWhenDeadlinesRun(timed.worker, urlOf(settings), ending);
  return timed;
}

async function keepTime(settings, env, family, binary) {
  const address = settings.temporalAddress ?? (await openTemporal(settings, binary, family));
  return { worker: family.add(startWorker(settings, env, address)), address };
}

async function openTemporal({ namespace, dataDir, temporalPort: port }, binary, family) {
  say('Đang mở Temporal…');
  const [dbFile, logFile] = [join(dataDir, 'temporal.db'), logOf({ dataDir }, 'temporal')];
  const uiPort = await freePortNear(port + 1000);
  const server = await startTemporal({ binary, port, uiPort, namespace, dbFile, logFile });
  say(`  từng hồ sơ trên Temporal: http://127.0.0.1:${uiPort}/namespaces/${namespace}/workflows`);
  return family.add(server).address;
}

const logOf = (settings, name) => join(settings.dataDir, 'logs', `${name}.log`);
