import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for temporary files of one run, where its servers can be found. */
let temporary: string;
beforeEach(() => (temporary = mkdtempSync(join(tmpdir(), 'ended-run-'))));
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

it.each([
  ['npm test', ['test', '--', 'replay']],
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

/** The server's process, as soon as it has noted itself. */
async function postmaster(): Promise<number> {
  const note = () =>
    readdirSync(temporary)
      .map((folder) => join(temporary, folder, 'postgres/postmaster.pid'))
      .find((file) => existsSync(file) && readFileSync(file, 'utf8').includes('\n'));
  await until(() => note() !== undefined);
  return Number(readFileSync(note()!, 'utf8').split('\n')[0]);
}

async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((resolve) => setTimeout(resolve, 25));
}
