import { runInstalled } from './lib/runtime.mjs';

/** `npm run contract`: compares the types of the screens with what the API says of itself; `-- --write` writes them anew. */
runInstalled(async () => {
  const { compile } = await import('./lib/compile.mjs');
  const { contractDifference, writeContract } = await import('./lib/contract.mjs');
  await compile();
  if (process.argv.includes('--write')) return writeContract();
  const wrong = await contractDifference();
  if (wrong) console.log(wrong);
  process.exitCode = wrong ? 1 : 0;
});
