import { spawn } from 'node:child_process';
import { inRoot, root } from './lib/paths.mjs';
import { runInstalled } from './lib/runtime.mjs';

/** `npm run test:watch`: the rule tests that a change touches, again at each save. */
runInstalled(async () => {
  const jest = ['--experimental-vm-modules', '--no-warnings', inRoot('node_modules/jest/bin/jest.js')];
  const args = [...jest, '--selectProjects', 'rules', '--watch', ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } });
  process.exitCode = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
});
