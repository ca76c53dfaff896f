import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJest } from './jest.mjs';

/** Runs the test of the coverage and lets it write docs/law-coverage.md; answers the exit code. */
export async function writeLawCoverage() {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-law-'));
  const env = { ...process.env, WRITE_LAW_COVERAGE: 'yes' };
  const { failed } = await runJest('rules', ['scripts/law-coverage/coverage.spec.ts'], env, join(folder, 'rules.json'));
  rmSync(folder, { recursive: true });
  return failed > 0 ? 1 : 0;
}
