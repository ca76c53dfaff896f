import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { compile, writeIfNew } from './compile.mjs';
import { compressFolder } from './compress.mjs';
import { madeFrom, replaceFolder } from './made-from.mjs';
import { inRoot, root } from './paths.mjs';
import { processStart } from './processes.mjs';
import { Stop } from './say.mjs';

/** Builds everything that runs: services, the workflow bundle, the web pages. What stands there from the same files stays. */
export async function build() {
  await buildServices();
  await buildWeb();
}

/** What api and worker run. */
export async function buildServices() {
  await compile();
  await bundleWorkflows();
}

async function bundleWorkflows() {
  const bundler = inRoot('dist/workflows/bundle.js');
  if (!existsSync(bundler)) return;
  const sources = ['dist/workflows', 'dist/libs', 'package-lock.json'];
  await madeFrom(sources, inRoot('dist/workflow-bundle.js'), async (bundle) => {
    const { code } = await createRequire(import.meta.url)(bundler).bundleWorkflows(root);
    writeIfNew(bundle, code);
  });
}

function buildWeb() {
  return madeFrom(['apps/web', 'package-lock.json'], inRoot('dist/web'), (folder) => {
    removeLeftovers();
    const made = `${folder}.${process.pid}`;
    const vite = inRoot('node_modules/vite/bin/vite.js');
    const args = [vite, 'build', 'apps/web', '--outDir', made, '--emptyOutDir', '--logLevel', 'warn'];
    const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (done.status !== 0) throw new Stop(`Không dựng được trang web:\n${done.stdout}${done.stderr}`);
    compressFolder(made);
    replaceFolder(folder, made);
  });
}

/** A build that was killed leaves its folder behind, named by its process. */
function removeLeftovers() {
  for (const name of readdirSync(inRoot('dist'))) {
    const pid = /^web\.(\d+)$/.exec(name)?.[1];
    if (pid && processStart(Number(pid)) === null) rmSync(inRoot('dist', name), { recursive: true });
  }
}
