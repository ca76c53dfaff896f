import { runInstalled } from './lib/runtime.mjs';

/** `npm run walk`: the year of the plan on servers of its own, or on a running demonstration at LAUREL_URL. */
runInstalled(async () => {
  const { walk } = await import('./lib/walk.mjs');
  process.exitCode = await walk();
});
