import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { inRoot, root } from './paths.mjs';
import { runChild, startChild, tail } from './processes.mjs';
import { say, Stop } from './say.mjs';

export const urlOf = (settings) => `http://127.0.0.1:${settings.port}`;

/** Builds everything in a process of its own, which gives its memory back. */
export const buildApart = () => runScript('build', inRoot('scripts/build.mjs'), process.env);

/** Runs one of our compiled scripts to its end. */
export const runStep = (name, env, args = []) => runScript(name, inRoot(`dist/scripts/${name}.js`), env, args);

async function runScript(name, script, env, args = []) {
  const { code, said } = await runChild(process.execPath, ['--enable-source-maps', script, ...args], {
    cwd: root,
    env,
  });
  if (code !== 0) throw new Stop(`Bước ${name} không chạy được:\n${said}`);
}

/** The HTTP service, with the least of the database's rights. */
export function startApi(settings, env) {
  return service('api', settings, env, { API_DATABASE_URL: env.API_DATABASE_URL });
}

/** The worker; without an address it keeps no time. */
export function startWorker(settings, env, temporalAddress) {
  const temporal = temporalAddress ? { TEMPORAL_ADDRESS: temporalAddress } : {};
  return service('worker', settings, env, { WORKER_DATABASE_URL: env.WORKER_DATABASE_URL, ...temporal });
}

// Without bounds the collector lets a service grow by hundreds of MB that it does not need (docs/performance.md).
const memory = ['--max-old-space-size=320', '--max-semi-space-size=8'];

function service(name, settings, env, own) {
  const secretToOthers = ['DATABASE_URL', 'API_DATABASE_URL', 'WORKER_DATABASE_URL', 'AUDITOR_DATABASE_URL'];
  const shared = Object.entries(env).filter(
    ([key]) => ![...secretToOthers, 'TEMPORAL_ADDRESS', 'DEMO_PASSWORD'].includes(key),
  );
  return startChild({
    name,
    command: process.execPath,
    args: [...memory, '--enable-source-maps', inRoot(`dist/apps/${name}/src/main.js`)],
    env: { ...Object.fromEntries(shared), ...own },
    cwd: root,
    logFile: join(settings.dataDir, 'logs', `${name}.log`),
  });
}

/** Waits until a service answers at /health. */
export async function isRunning(child, url, ending) {
  let ended = false;
  child.exited.then(() => (ended = true));
  for (let turn = 0; turn < 300 && !ending.aborted; turn++) {
    if (ended) throw new Stop(`${child.name} không khởi động được; cuối tệp ${child.logFile}:\n${tail(child.logFile)}`);
    if ((await healthOf(url)) !== null) return;
    await rest(100);
  }
  if (!ending.aborted) throw new Stop(`${child.name} không trả lời sau 30 giây: hãy xem ${child.logFile}.`);
}

/** Says that deadlines run once the service itself says so; a worker that ends before is told of by whoever keeps it. */
export async function sayWhenDeadlinesRun(worker, url, ending) {
  let ended = false;
  worker.exited.then(() => (ended = true));
  while (!ended && !ending.aborted) {
    if ((await healthOf(url))?.deadlines === 'running') return say('Thời hạn đang chạy.');
    await rest(250);
  }
}

/** What a service says of itself; null while it does not. */
const healthOf = (url) =>
  fetch(`${url}/health`).then(
    (answer) => (answer.ok ? answer.json() : null),
    () => null,
  );
