import { runInstalled } from './lib/runtime.mjs';

/** `npm run check`: everything that is checked without running the product; `npm run check -- lint` runs a part. */
runInstalled(async () => {
  const { check } = await import('./lib/check.mjs');
  process.exitCode = await check(process.argv.slice(2));
});
