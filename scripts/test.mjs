import { runInstalled } from './lib/runtime.mjs';

/** `npm test`: all tests on servers of their own; `npm test -- rules` runs a part, a piece of a path the files that have it. */
runInstalled(async () => {
  const { test } = await import('./lib/test.mjs');
  process.exitCode = await test(process.argv.slice(2));
});
