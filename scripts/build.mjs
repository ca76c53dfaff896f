import { runInstalled } from './lib/runtime.mjs';

/** `npm run build`: everything that runs, into dist/. */
runInstalled(async () => {
  const { build } = await import('./lib/build.mjs');
  await build();
});
