import { runInstalled } from './lib/runtime.mjs';

/** `npm run law-coverage`: writes docs/law-coverage.md from the law, the rules and the tests. */
runInstalled(async () => {
  const { writeLawCoverage } = await import('./lib/law-coverage.mjs');
  process.exitCode = await writeLawCoverage();
});
