import { runInstalled } from './lib/runtime.mjs';

/** `npm run schema`: compares test/schema.sql with the migrations; `-- --write` writes it anew. */
runInstalled(async () => {
  const { compile } = await import('./lib/compile.mjs');
  const { schemaDifference, writeSchema } = await import('./lib/schema.mjs');
  await compile();
  if (process.argv.includes('--write')) return writeSchema();
  const lines = await schemaDifference();
  for (const line of lines) console.log(line);
  process.exitCode = lines.length > 0 ? 1 : 0;
});
