import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for temporary files of one run, where its servers can be found. */
let temporary: string;
beforeEach(() => (temporary = mkdtempSync(join(tmpdir(), 'ended-run-'))));
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

it.each([
  ['npm test', ['test', '--', 'event-store/src/ring']],
  ['npm run check', ['run', 'check', '--', 'schema']],
  ['npm run walk', ['run', 'walk']],
])('%s leaves neither server nor folder when it is ended by a signal', async (_name, args) => {
  const run = spawn('npm', args, { detached: true, env: { ...process.env, TMPDIR: temporary }, stdio: 'ignore' });
  const over = once(run, 'exit');
  const postgres = await Promise.race([postmaster(), over.then(() => null)]);
  expect(postgres).not.toBeNull();
  // As a terminal or a CI does it: everybody is told, and npm tells its child once more.
  process.kill(-run.pid!, 'SIGTERM');
  await over;
  await until(() => readdirSync(temporary).filter((name) => name.startsWith('laurel-')).length === 0);
  expect(() => process.kill(postgres!, 0)).toThrow('ESRCH');
});

/**
 * The server's process, as soon as it has noted itself. initdb's own servers note themselves in the same file with a
 * negative number and are gone a moment later, so each look reads the file once.
 */
async function postmaster(): Promise<number> {
  let found: number | undefined;
  await until(() => (found = noted()) !== undefined);
  return found!;
}

function noted(): number | undefined {
  return readdirSync(temporary)
    .map((folder) => read(join(temporary, folder, 'postgres/postmaster.pid')))
    .filter((note) => note.includes('\n'))
    .map((note) => Number(note.split('\n')[0]))
    .find((pid) => pid > 0);
}

/** What the file holds; nothing where it is not there (any more). */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((resolve) => setTimeout(resolve, 25));
}
