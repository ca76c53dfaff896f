import { runInstalled } from './lib/runtime.mjs';

/** `npm run screens [-- <word>…]`: a province at work, and a picture of each screen in docs/screens. */
runInstalled(async () => {
  const { screens } = await import('./lib/screens.mjs');
  process.exitCode = await screens(process.argv.slice(2));
});
