import { runInstalled } from './lib/runtime.mjs';

/** `npm start`: the whole of laurel on this machine, until Ctrl-C. */
runInstalled(async () => {
  const { start } = await import('./lib/start.mjs');
  await start();
});
