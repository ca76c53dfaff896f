import { runInstalled } from './lib/runtime.mjs';

/** `npm run bench`: measures on a durable system of its own; `-- --full` with 1,000,000 dossiers. */
runInstalled(async () => {
  const { bench } = await import('./lib/bench.mjs');
  process.exitCode = await bench({ full: process.argv.includes('--full') });
});
