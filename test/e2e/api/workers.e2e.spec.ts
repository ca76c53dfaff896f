import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLog } from '@app/event-store';
import { openLetterBox, type LetterBox } from '../../letter-box';
import { until } from '../until';
import { Pipeline } from './pipeline';
import { Process } from './process';
import { Service } from './service';
import { Wire } from './wire';

// Workers without Temporal: what they do beside it (places in the log, letters) asks for one leader at a time all the same.

let service: Service;
let pipeline: Pipeline;
let folder: string;
let officers = 0;
const running: Process[] = [];
const leaseMs = 400;

beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
  folder = mkdtempSync(join(tmpdir(), 'laurel-workers-'));
});
afterEach(async () => {
  for (const one of running.splice(0)) {
    one.signal('SIGKILL');
    await one.end();
  }
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

function settings(env: Record<string, string> = {}): Record<string, string> {
  return {
    ...{ WORKER_DATABASE_URL: service.urls.worker, API_DATABASE_URL: service.urls.api, PORT: '0' },
    ...{ DATA_DIR: folder, EVENT_HMAC_KEY: 'a key of a throw-away system, nothing more', LOG_LEVEL: 'error' },
    ...{ LEASE_MS: String(leaseMs), ENDING_MS: '1500' },
    ...env,
  };
}

function start(which: 'worker' | 'api', env: Record<string, string> = {}): Process {
  const one = Process.start(`dist/apps/${which}/src/main.js`, settings(env));
  running.push(one);
  return one;
}

const count = async (from: string): Promise<number> =>
  (await service.db.query<{ n: number }>(`select count(*)::int as n from ${from}`)).rows[0]!.n;
const opened = () => pipeline.openMany(1, (officers += 1));

/** Everything that was written has its place in the log. */
const placed = () =>
  until(
    () => count('unsequenced'),
    (waiting) => waiting === 0,
  );

/** Somebody leads: each of the loops has a lease that has not run out. */
const led = () =>
  until(
    () => count('lease where until > clock_timestamp()'),
    (leases) => leases >= 3,
  );

describe('a worker that leads', () => {
  it('and stands still is replaced by the other, and leads no more when it goes on', async () => {
    const first = start('worker');
    await opened();
    await placed();
    await led();
    start('worker');
    first.signal('SIGSTOP');
    await opened();
    await placed();
    first.signal('SIGCONT');
    await opened();
    await placed();
    expect(await checkLog(service.db)).toEqual([]);
  });

  it('and whose line goes dead without a word is replaced, and ends when it is told to', async () => {
    const { wire, url } = await Wire.to(service.urls.worker);
    const first = start('worker', { WORKER_DATABASE_URL: url });
    await opened();
    await placed();
    await led();
    start('worker');
    wire.die();
    await opened();
    await placed();
    first.signal('SIGTERM');
    expect((await first.end()).code).toBe(0);
    await wire.close();
  });
});

describe('a post that takes the line and says nothing', () => {
  let mute: { url: string; server: Server; lines: Set<Socket> };
  let box: LetterBox;
  beforeAll(async () => {
    const lines = new Set<Socket>();
    const server = createServer((line) => void lines.add(line.on('error', () => undefined))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    mute = { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, server, lines };
    box = await openLetterBox();
  });
  afterAll(async () => {
    for (const line of mute.lines) line.destroy();
    mute.server.close();
    await box.close();
  });

  it('holds neither the letters, which another worker sends, nor the end of the worker that waits for it', async () => {
    const waiting = start('worker', { SMTP_URL: mute.url });
    const [code] = await opened();
    await pipeline.nominate(code!);
    await pipeline.receive(code!);
    await until(
      () => Promise.resolve(mute.lines.size),
      (lines) => lines > 0,
    );
    start('worker', { SMTP_URL: box.url });
    await until(
      () => Promise.resolve(box.letters),
      (letters) => letters.some(({ text }) => text.includes(code!)),
    );
    waiting.signal('SIGTERM');
    expect((await waiting.end()).code).toBe(0);
  });
});

describe('the api and the worker', () => {
  const both = () => Promise.all([start('api').end(), start('worker').end()]);

  it('refuse, in a sentence, a database that a newer release has brought further', async () => {
    await service.db.query(
      `insert into migration (timestamp, name) values (1800000000000, '9999-of-tomorrow_1800000000000')`,
    );
    for (const { code, said } of await both()) {
      expect(code).toBe(1);
      expect(said).toMatch(
        /^Cơ sở dữ liệu đã được bản phần mềm mới hơn cập nhật \(bước 9999-of-tomorrow.+hãy chạy bản mới hơn\.\n$/,
      );
    }
    await service.db.query(`delete from migration where timestamp = 1800000000000`);
  });

  it('refuse, in a sentence, a database that lacks a step of theirs', async () => {
    const { rows } = await service.db.query<{ timestamp: string; name: string }>(
      'delete from migration where timestamp = (select max(timestamp) from migration) returning timestamp, name',
    );
    for (const { code, said } of await both()) {
      expect(code).toBe(1);
      expect(said).toMatch(
        /^Lược đồ cơ sở dữ liệu còn thiếu 1 bước, từ .+: hãy chạy npm run migrate rồi khởi động lại\.\n$/,
      );
    }
    await service.db.query('insert into migration (timestamp, name) values ($1, $2)', [
      rows[0]!.timestamp,
      rows[0]!.name,
    ]);
  });
});
