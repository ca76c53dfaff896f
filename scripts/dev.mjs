import { runInstalled } from './lib/runtime.mjs';

/** `npm run dev`: as `npm start`, and what is saved runs at once; everything that is said comes to this console. */
runInstalled(async () => {
  const { start } = await import('./lib/start.mjs');
  const { develop } = await import('./lib/dev.mjs');
  await start(develop);
});
