import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { say, sayingSo, Stop } from './say.mjs';

const signals = ['SIGINT', 'SIGTERM'];

/** Runs `npm ci` when node_modules is missing or holds other versions than the lock. */
export async function installIfNeeded(tries = 3) {
  if (isInstalled()) return;
  say('Đang cài các gói phụ thuộc (lần đầu mất một đến vài phút)…');
  for (let attempt = 1; attempt <= tries; attempt++) if (await sayingSo('cài các gói phụ thuộc', npmCi())) return;
  throw new Stop('Không cài được các gói phụ thuộc: hãy kiểm tra kết nối mạng rồi chạy lại.');
}

async function npmCi() {
  // npm runs on the Node that started it: the one in node_modules is about to be replaced.
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  // Warnings about Node of the system are no news: what we install runs on the Node that comes with it.
  const how = ['ci', '--loglevel=error'];
  const [command, args] = npm?.endsWith('.js') ? [node, [npm, ...how]] : ['npm', how];
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
  const end = (signal) => {
    void exited.then(() => process.exit(1));
    child.kill(signal);
  };
  for (const signal of signals) process.once(signal, end);
  const code = await exited;
  for (const signal of signals) process.off(signal, end);
  return code === 0;
}

function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packages(join(root, 'package-lock.json'));
  const present = packages(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
