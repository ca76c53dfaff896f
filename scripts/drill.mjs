import { runInstalled } from './lib/runtime.mjs';

/** `npm run drill`: kills everything under load and proves that nothing was lost; `-- short` is the form of npm test. */
runInstalled(async () => {
  const { drill } = await import('./lib/drill.mjs');
  process.exitCode = await drill({ short: process.argv.includes('short') });
});
