import { inRoot, root } from './paths.mjs';
import { runChild } from './processes.mjs';
import { say } from './say.mjs';
import { runStep } from './services.mjs';
import { openSystem } from './system.mjs';

/** Plays the year; answers the exit code. */
export async function walk() {
  if (process.env.LAUREL_URL) return play('walk', process.env);
  say('Đang dựng hệ thống riêng cho chuyến đi…');
  const system = await openSystem();
  try {
    const code = await play('walk', system.env);
    if (code === 0) await runStep('check-log', system.env);
    return code;
  } finally {
    await system.end();
  }
}

/** Runs one of our compiled programs in the foreground; answers its exit code. */
export async function play(name, env) {
  const args = ['--enable-source-maps', inRoot(`dist/scripts/${name}/main.js`)];
  return (await runChild(process.execPath, args, { cwd: root, env, stdio: 'inherit' })).code;
}
