import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { compile, writeIfNew } from './compile.mjs';
import { compressFolder } from './compress.mjs';
import { inRoot, root } from './paths.mjs';
import { Stop } from './say.mjs';

/** Builds everything that runs: services, the workflow bundle, the web pages. */
export async function build() {
  await compile();
  await bundleWorkflows();
  buildWeb();
}

async function bundleWorkflows() {
  const bundler = inRoot('dist/workflows/bundle.js');
  if (!existsSync(bundler)) return;
  const { code } = await createRequire(import.meta.url)(bundler).bundleWorkflows(root);
  writeIfNew(inRoot('dist/workflow-bundle.js'), code);
}

function buildWeb() {
  const vite = inRoot('node_modules/vite/bin/vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', 'apps/web', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Stop(`Không dựng được trang web:\n${done.stdout}${done.stderr}`);
  compressFolder(inRoot('dist/web'));
}
