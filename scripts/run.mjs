import { runInstalled } from './lib/runtime.mjs';

/** `npm run walk` and its like: one of our compiled scripts against what `npm start` keeps running with the same settings. */
runInstalled(async () => {
  const { run } = await import('./lib/run.mjs');
  const [name, ...args] = process.argv.slice(2);
  process.exitCode = await run(name, args);
});
