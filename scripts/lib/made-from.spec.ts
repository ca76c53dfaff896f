import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-from-'));
  mkdirSync(join(folder, 'source'));
  writeFileSync(join(folder, 'source/a.ts'), '1');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes a result once, and again when a source changes or the result is gone', () => {
  expect(make()).toBe('made');
  expect(make()).toBe('');
  writeFileSync(join(folder, 'source/a.ts'), '2');
  expect(make()).toBe('made');
  rmSync(join(folder, 'result'));
  expect(make()).toBe('made');
  expect(make()).toBe('');
});

it('makes it again after a build that was cut short', () => {
  make();
  writeFileSync(join(folder, 'source/a.ts'), '2');
  expect(run(`await madeFrom([source], result, () => process.exit(1))`)).toBe('');
  writeFileSync(join(folder, 'source/a.ts'), '1');
  expect(make()).toBe('made');
});

it('replaces a folder whole, whatever other builds put there meanwhile', async () => {
  const web = join(folder, 'web');
  const often = (name: string) => `
    for (let turn = 0; turn < 50; turn++) {
      mkdirSync(${JSON.stringify(join(folder, name))});
      writeFileSync(${JSON.stringify(join(folder, name, 'index.html'))}, 'whole');
      replaceFolder(${JSON.stringify(web)}, ${JSON.stringify(join(folder, name))});
    }`;
  const builds = ['web.1', 'web.2', 'web.3'].map((name) => spawn(process.execPath, node(often(name))));
  const codes = await Promise.all(builds.map(async (build) => ((await once(build, 'close')) as [number])[0]));
  expect(codes).toEqual([0, 0, 0]);
  expect(readdirSync(folder)).toEqual(['source', 'web']);
  expect(readFileSync(join(web, 'index.html'), 'utf8')).toBe('whole');
});

function make(): string {
  return run(`await madeFrom([source], result, (file) => {
    writeFileSync(file, 'it');
    console.log('made');
  })`);
}

/** What `program` with the build's helpers prints, run as the build runs them. */
function run(program: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, node(program), { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim();
}

function node(program: string): string[] {
  const source = relative(resolve('.'), join(folder, 'source'));
  const whole = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { madeFrom, replaceFolder } from './scripts/lib/made-from.mjs';
    const [source, result] = [${JSON.stringify(source)}, ${JSON.stringify(join(folder, 'result'))}];
    ${program}`;
  return ['--input-type=module', '-e', whole];
}
