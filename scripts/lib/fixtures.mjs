import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJest } from './jest.mjs';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';

/** Runs the tests of what is written from the code and lets them write it: fixtures that are missing, docs/problems.md. */
export async function writeFixtures() {
  const written = () => readdirSync(inRoot('test/fixtures/events'));
  const before = new Set(written());
  const folder = mkdtempSync(join(tmpdir(), 'laurel-fixtures-'));
  const env = { ...process.env, WRITE_FIXTURES: 'yes' };
  const tests = ['libs/commands/src/events.spec.ts', 'apps/api/src/http/problems/(problems|facts).spec.ts'];
  const { failed } = await runJest('rules', tests, env, join(folder, 'rules.json'));
  rmSync(folder, { recursive: true });
  for (const file of written()) if (!before.has(file)) say(`test/fixtures/events/${file}`);
  return failed > 0 ? 1 : 0;
}
