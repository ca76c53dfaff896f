import { closeSync, existsSync, openSync, readSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { inRoot, root } from './paths.mjs';
import { freePortNear } from './ports.mjs';
import { runChild, startChild } from './processes.mjs';
import { say } from './say.mjs';
import { startApi, startWorker, urlOf } from './services.mjs';

/** Which services run what lies in a folder. */
const runs = {
  'apps/api/src': ['api'],
  'apps/worker/src': ['worker'],
  'workflows/src': ['worker'],
  libs: ['api', 'worker'],
};
const isSource = (name) => /\.(ts|yaml)$/.test(name) && !/\.(spec|d)\.ts$/.test(name);
/** Editors save in several steps; a rename over many files comes as many. */
const quietMs = 200;

/**
 * Serves the screens by Vite, which shows a change without a reload, and starts a service anew when its sources are saved.
 * A service that dies waits for the next save: the others go on.
 */
export async function develop({ settings, env, family, ending, services, temporalAddress }) {
  const start = {
    api: () => startApi(settings, env),
    worker: () => startWorker(settings, env, temporalAddress),
  };
  const running = { ...services };
  for (const child of Object.values(running)) attend(family, child);
  const vite = await serveScreens(settings, family);
  for (const { name, logFile } of [...Object.values(running), vite.child]) follow(name, logFile, ending);
  say(`\nMàn hình, sửa là thấy: ${vite.url}`);
  for await (const changed of saved(ending)) {
    say(`Đã lưu ${changed.files.join(', ')}: dựng và khởi động lại ${changed.services.join(', ')}…`);
    const { code, said } = await runChild(process.execPath, [inRoot('scripts/build-services.mjs')], { cwd: root });
    if (code !== 0) {
      say(said);
      continue;
    }
    for (const name of changed.services) {
      await running[name].stop();
      running[name] = attend(family, start[name]());
    }
  }
}

/** A service that ends by itself is told of; it ends nobody else. */
function attend(family, child) {
  family.letGo(child);
  child.exited.then(({ code }) => {
    if (code !== null && code !== 0) say(`${child.name} đã dừng (mã ${code}): sửa rồi lưu để khởi động lại.`);
  });
  return child;
}

async function serveScreens(settings, family) {
  const port = await freePortNear(5173);
  const child = startChild({
    name: 'vite',
    command: process.execPath,
    args: [
      inRoot('node_modules/vite/bin/vite.js'),
      'apps/web',
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
      '--strictPort',
      '--clearScreen=false',
    ],
    env: { ...process.env, LAUREL_API: urlOf(settings) },
    cwd: root,
    logFile: join(settings.dataDir, 'logs', 'vite.log'),
  });
  family.add(child);
  return { child, url: `http://127.0.0.1:${port}` };
}

/** What was saved, once nothing more comes for a moment, with the services that run it. */
async function* saved(ending) {
  const files = new Set();
  let wake = () => undefined;
  const watchers = Object.keys(runs).map((folder) =>
    watch(inRoot(folder), { recursive: true }, (_event, name) => {
      if (!name || !isSource(name)) return;
      files.add(`${folder}/${name}`);
      wake();
    }),
  );
  ending.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!ending.aborted) {
      if (files.size === 0) await new Promise((resolve) => (wake = resolve));
      if (ending.aborted) return;
      await settled(files);
      const changed = [...files];
      files.clear();
      const touched = Object.keys(runs).filter((folder) => changed.some((file) => file.startsWith(`${folder}/`)));
      yield { files: changed, services: [...new Set(touched.flatMap((folder) => runs[folder]))] };
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

async function settled(files) {
  for (let seen = -1; seen !== files.size;) {
    seen = files.size;
    await rest(quietMs);
  }
}

/** Says what a service writes from now on, with its name before each line. */
async function follow(name, file, ending) {
  let at = existsSync(file) ? statSync(file).size : 0;
  let begun = '';
  while (!ending.aborted) {
    await rest(quietMs);
    const { size } = existsSync(file) ? statSync(file) : { size: 0 };
    if (size < at) at = 0;
    if (size === at) continue;
    const bytes = Buffer.alloc(size - at);
    const handle = openSync(file, 'r');
    at += readSync(handle, bytes, 0, bytes.length, at);
    closeSync(handle);
    const lines = (begun + bytes.toString('utf8')).split('\n');
    begun = lines.pop();
    for (const line of lines) if (line.trim() !== '') say(`[${name}] ${line}`);
  }
}
