import { writeFileSync } from 'node:fs';
import { runInstalled } from './lib/runtime.mjs';

/** `npm run python-client -- <file>`: writes a client of the API for Python; without a file it is printed. */
runInstalled(async () => {
  const { compile } = await import('./lib/compile.mjs');
  const { describe } = await import('./lib/contract.mjs');
  const { pythonClient } = await import('./lib/python-client.mjs');
  await compile();
  const text = pythonClient(describe());
  const [file] = process.argv.slice(2);
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
});
