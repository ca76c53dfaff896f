import { runInstalled } from './lib/runtime.mjs';

/** `npm run record-histories`: walks the year on servers of its own and keeps what Temporal recorded of chosen runs. */
runInstalled(async () => {
  const { recordHistories } = await import('./lib/histories.mjs');
  process.exitCode = await recordHistories();
});
