import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
let env: Record<string, string>;
let begun: ChildProcess[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  const [PORT, PG_PORT, TEMPORAL_PORT] = [await freePort(), await freePort(), await freePort()];
  env = { PORT, PG_PORT, TEMPORAL_PORT, DATA_DIR: join(folder, 'data'), DATABASE_URL: '', TEMPORAL_ADDRESS: '' };
  begun = [];
});
afterEach(async () => {
  for (const run of begun.filter((r) => r.exitCode === null && r.signalCode === null)) {
    process.kill(-run.pid!, 'SIGTERM');
    await once(run, 'close');
  }
  rmSync(folder, { recursive: true, force: true });
});

it('keeps the data over kill -9, and leaves no process behind on Ctrl-C', async () => {
  const first = start();
  await first.says('dữ liệu được giữ lại cho lần sau');
  const shown = first.said();
  expect(openToOthers(env['DATA_DIR']!)).toEqual([]);
  const pages = /http:\/\/127\.0\.0\.1:\d+\/namespaces\/laurel\/workflows/.exec(shown)![0];
  expect((await fetch(pages)).status).toBe(200);
  const opened = await openDossier(password(shown));
  const lost = held();
  process.kill(lost.pid, 'SIGKILL');
  await first.over;

  const second = start();
  await second.says('dữ liệu được giữ lại cho lần sau');
  expect(second.said()).toContain('Lần chạy trước bị ngắt đột ngột');
  for (const { pid } of lost.children) expect(isAlive(pid)).toBe(false);
  expect(password(second.said())).toBe(password(shown));
  expect(await titles(password(shown))).toContain(opened);

  const twice = start();
  expect(await twice.over).toBe(1);
  expect(twice.said()).toContain(`laurel đang chạy với thư mục ${env.DATA_DIR}`);

  const { pid, children } = held();
  // As a terminal does it: the whole group hears Ctrl-C, and npm tells its child once more.
  process.kill(-second.pid, 'SIGINT');
  await second.over;
  for (const gone of [pid, ...children.map((c) => c.pid)]) expect(isAlive(gone)).toBe(false);
  expect(() => held()).toThrow('ENOENT');
});

it('ends everything when npm alone is told to, even half-way up', async () => {
  const run = start();
  await run.says('Đang dựng chương trình');
  const { pid, children } = held();
  process.kill(run.pid, 'SIGTERM');
  await run.over;
  for (const gone of [pid, ...children.map((c) => c.pid)]) expect(isAlive(gone)).toBe(false);
  expect(() => held()).toThrow('ENOENT');
});

it('ends everything when it is told to and nobody reads what it says any more', async () => {
  const run = start();
  await run.says('dữ liệu được giữ lại cho lần sau');
  const { pid, children } = held();
  run.unread();
  process.kill(run.pid, 'SIGTERM');
  await run.over;
  for (const gone of [pid, ...children.map((c) => c.pid)]) expect(isAlive(gone)).toBe(false);
});

it.each([
  ['PORT', 'dừng chương trình đó hoặc đặt PORT'],
  ['PG_PORT', 'dừng chương trình đó hoặc đặt PG_PORT'],
  ['TEMPORAL_PORT', 'dừng chương trình đó hoặc đặt TEMPORAL_PORT'],
])('says which setting to change when the port %s is taken', async (setting, advice) => {
  const other = createServer().listen(Number(env[setting]), '127.0.0.1');
  await once(other, 'listening');
  await refused(advice);
  other.close();
});

it.each([
  [{ PORT: 'ba nghìn' }, 'PORT="ba nghìn" không phải là số cổng'],
  [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/laurel' }, 'Không kết nối được PostgreSQL ở DATABASE_URL'],
  [{ TEMPORAL_ADDRESS: '127.0.0.1:1' }, 'Không kết nối được Temporal ở TEMPORAL_ADDRESS=127.0.0.1:1'],
])('with %j says in a sentence what to mend', async (settings, sentence) => {
  Object.assign(env, settings);
  await refused(sentence);
});

it('says so when the data folder cannot be made', async () => {
  writeFileSync(join(folder, 'file'), '');
  env['DATA_DIR'] = join(folder, 'file', 'data');
  await refused('sửa quyền thư mục hoặc đặt DATA_DIR khác');
});

it('refuses a PostgreSQL older than 15 by name', async () => {
  const check = `import('./scripts/lib/postgres-version.mjs').then((p) => p.refuseOld(Number(process.argv[1])))`;
  const of = async (version: string) => {
    const child = spawn(process.execPath, ['-e', check, version]);
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    await once(child, 'close');
    return said;
  };
  expect(await of('140012')).toContain('là bản 14, laurel cần bản 15 trở lên: hãy nâng cấp máy chủ.');
  expect(await of('150000')).toBe('');
});

/** Ends at once with a sentence that says what to do, no stack. */
async function refused(sentence: string): Promise<void> {
  const run = start();
  expect(await run.over).toBe(1);
  expect(run.said()).toContain(sentence);
  expect(run.said()).not.toMatch(/^\s+at /m);
}

/** `npm start`, as a person types it. */
function start() {
  const run = spawn('npm', ['start'], { detached: true, env: { ...process.env, ...env } });
  begun.push(run);
  const over = once(run, 'close').then(([code]) => code as number);
  let said = '';
  const heard = new Set<() => void>();
  for (const stream of [run.stdout, run.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
      for (const listener of heard) listener();
    });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const listen = () => said.includes(words) && resolve();
      heard.add(listen);
      listen();
      void over.then(() => reject(new Error(`ended without "${words}": ${said}`)));
    });
  const unread = () => [run.stdout, run.stderr].forEach((stream) => stream.destroy());
  return { pid: run.pid!, over, said: () => said, says, unread };
}

interface Held {
  pid: number;
  children: { pid: number }[];
}

function held(): Held {
  return JSON.parse(readFileSync(join(env['DATA_DIR']!, 'lock.json'), 'utf8')) as Held;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const password = (said: string) => /mật khẩu chung: (\S+)/.exec(said)![1]!;

async function signIn(account: string, secret: string) {
  const base = `http://127.0.0.1:${env['PORT']}/api`;
  const json = { 'content-type': 'application/json' };
  const answer = await fetch(`${base}/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ account, password: secret }),
  });
  const { csrf } = (await answer.json()) as { csrf: string };
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  return { base, headers: { ...json, cookie, 'x-csrf-token': csrf } };
}

async function openDossier(secret: string): Promise<string> {
  const { base, headers } = await signIn('vanthu.gddt', secret);
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate: 'p-giaovien02', period };
  const answer = await fetch(`${base}/dossiers`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { stream: string }).stream;
}

async function titles(secret: string): Promise<string[]> {
  const { base, headers } = await signIn('vanthu.gddt', secret);
  const answer = await fetch(`${base}/dossiers`, { headers });
  return ((await answer.json()) as { rows: { id: string }[] }).rows.map(({ id }) => id);
}

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });
}

/** What of this folder anybody else on the machine could read. */
function openToOthers(dir: string): string[] {
  const within = readdirSync(dir, { withFileTypes: true }).filter((e) => e.isFile() || e.isDirectory());
  const files = ['', ...within.map((e) => e.name), ...readdirSync(join(dir, 'logs')).map((name) => `logs/${name}`)];
  return files.filter((name) => (statSync(join(dir, name)).mode & 0o077) !== 0);
}
