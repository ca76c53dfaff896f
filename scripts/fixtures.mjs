import { runInstalled } from './lib/runtime.mjs';

/** `npm run fixtures`: writes to test/fixtures/events what new events need; what is there stays as it was written. */
runInstalled(async () => {
  const { writeFixtures } = await import('./lib/fixtures.mjs');
  process.exitCode = await writeFixtures();
});
