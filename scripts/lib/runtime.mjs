import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installIfNeeded } from './install.mjs';
import { inRoot } from './paths.mjs';
import { runMain, Stop } from './say.mjs';

const needed = 24;
const ownNode = inRoot('node_modules/.bin/node');

/** Runs `main` with everything installed and on a Node new enough, if need be in a second process on the Node that npm brought. */
export function runInstalled(main) {
  runMain(async () => {
    await installIfNeeded();
    if (major() >= needed) return main();
    if (!existsSync(ownNode) || process.env.LAUREL_NODE) throw new Stop(tooOld());
    process.exitCode = await again();
  });
}

const major = () => Number(process.versions.node.split('.')[0]);

const tooOld = () =>
  `Node đang dùng là ${process.versions.node}, laurel cần Node ${needed} trở lên: hãy cài Node ${needed} (LTS) rồi chạy lại.`;

// On the first run npm had no Node of ours to put on the path yet.
function again() {
  const child = spawn(ownNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, LAUREL_NODE: ownNode, PATH: `${inRoot('node_modules/.bin')}:${process.env.PATH}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
