import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { Office, refold } from '@app/commands';
import type { Law } from '@app/domain';
import { sequence } from '@app/event-store';
import { openPool } from '@app/platform';
import { loadLaw } from '@app/rulebooks';
import { People } from '../walk/people';
import { Steps } from '../walk/steps';
import type { Figures } from './figures';
import { httpCommands } from './http';
import { bigAct, inProcess } from './in-process';
import { fillCareers, verdicts, whatIfAll } from './law';
import { reaction } from './reaction';
import { fill, pages } from './reads';

type Line = { what: string; target: string } & Partial<Figures> & { value?: string };

/** `npm run bench`: each figure beside its target of docs/architecture.md §10, as JSON and as a table. */
async function main(): Promise<void> {
  const env = process.env as Record<string, string>;
  const owner = openPool(env['DATABASE_URL']!, { name: 'bench', max: 4 });
  const api = openPool(env['API_DATABASE_URL']!, { name: 'bench-api', max: 16 });
  const lines: Line[] = [];
  try {
    await addCandidates(owner);
    const people = new People(env['LAUREL_URL']!, env['DEMO_PASSWORD']!);
    await httpCommands(people, 4, 200, 'warm');
    lines.push(
      await withCpu('HTTP, 1 máy khách', 'p50 ≤ 3 ms', Number(env['API_PID']), () =>
        httpCommands(people, 1, 500, 'one'),
      ),
    );
    lines.push(
      await withCpu('HTTP, 16 máy khách', '≥ 1.200/s', Number(env['API_PID']), () =>
        httpCommands(people, 16, 3000, 'sixteen'),
      ),
    );
    const law = loadLaw(join(process.cwd(), 'libs/rulebooks/rules'));
    const office = new Office({
      db: api,
      law,
      hmacKey: Buffer.from(env['EVENT_HMAC_KEY']!),
    });
    await inProcess(office, 4, 200, 'warmin');
    lines.push({ what: 'Trong tiến trình, 1', target: 'p50 ≤ 1 ms', ...(await inProcess(office, 1, 1000, 'in1')) });
    lines.push({ what: 'Trong tiến trình, 16', target: '≥ 3.000/s', ...(await inProcess(office, 16, 5000, 'in16')) });
    lines.push({ what: 'Một việc trên 300 hồ sơ', target: '≤ 100 ms', ...(await bigAct(office, 300, 5)) });
    const temporal = { address: env['TEMPORAL_ADDRESS']!, namespace: env['TEMPORAL_NAMESPACE']! };
    await drained(owner);
    const { behind, ...quiet } = await reaction(new Steps(people), temporal, 50);
    lines.push({
      what: 'Từ ghi đến quy trình phản ứng',
      target: 'p50 ≤ 150 ms',
      ...quiet,
      value: `${behind} ms khi đứng sau quy trình của 1.500 hồ sơ`,
    });
    lines.push({
      what: 'Bộ nhớ api + worker',
      target: '≤ 600 MB',
      value: `${memory(env['API_PID']!) + memory(env['WORKER_PID']!)} MB`,
    });
    const size = env['BENCH_FULL'] ? 1_000_000 : 100_000;
    await fill(owner, size);
    lines.push(await placing(owner));
    lines.push({
      what: `Trang danh sách, ${size} hồ sơ`,
      target: 'p95 ≤ 50 ms',
      ...(await pages(people, 'thamdinh', lists, 20)),
    });
    lines.push({
      what: 'Trang hồ sơ',
      target: 'p95 ≤ 30 ms',
      ...(await pages(people, 'thamdinh', ['/api/dossiers/HS-2020-000777'], 50)),
    });
    lines.push({
      what: 'Tìm không dấu',
      target: 'p95 ≤ 100 ms',
      ...(await pages(people, 'thamdinh', ['/api/dossiers?q=nguoi%20minh%20hoa%20so%207777'], 20)),
    });
    lines.push(await rebuilding(owner, law));
    lines.push({ what: 'Xét điều kiện một hồ sơ', target: '< 1 ms', ...verdicts(law, 5000) });
    await fillCareers(owner, office);
    lines.push({
      what: 'Thử mọi hồ sơ đang mở theo dự thảo',
      target: '100.000 trong 60 s',
      value: await whatIfAll(office),
    });
  } finally {
    await Promise.all([owner.end(), api.end()]);
  }
  console.log(JSON.stringify(lines, null, 1));
  console.table(Object.fromEntries(lines.map(({ what, ...figures }) => [what, figures])));
}

const lists = [
  '/api/dossiers?limit=50',
  '/api/dossiers?custody=council&limit=50',
  '/api/dossiers?unit=SGDDT&award=BK-T&limit=50',
  '/api/dossiers?custody=draft&custody=council&sort=name&limit=50',
  '/api/dossiers?year=2020&due=none&sort=changed&limit=50',
];

async function withCpu(what: string, target: string, pid: number, run: () => Promise<Figures>): Promise<Line> {
  const before = cpuSeconds(pid);
  const figures = await run();
  const perCommand = ((cpuSeconds(pid) - before) / figures.count) * 1000;
  return { what, target, ...figures, value: `${perCommand.toFixed(2)} ms CPU của api mỗi lệnh` };
}

/** How fast events are placed in order and their leaves hashed, the worker doing the same beside us. */
async function placing(db: Pool): Promise<Line> {
  const started = performance.now();
  const waiting = await unplaced(db);
  while ((await unplaced(db)) > 0) await sequence(db, 5000);
  const rate = Math.round(waiting / ((performance.now() - started) / 1000));
  return { what: 'Xếp thứ tự và băm lá', target: '≥ 50.000/s', value: `${rate}/s (${waiting} sự kiện)` };
}

const unplaced = async (db: Pool) =>
  (await db.query<{ n: number }>('select count(*)::int as n from unsequenced')).rows[0]!.n;

/** Every stream folded again and its row, which the filling made up, put right. */
async function rebuilding(db: Pool, law: Law): Promise<Line> {
  const timed = async (mend: boolean) => {
    const started = performance.now();
    const { streams, events } = await refold(db, law, { mend });
    const seconds = (performance.now() - started) / 1000;
    return `${Math.round(events / seconds)} sự kiện/s, ${Math.round(streams / seconds)} luồng/s`;
  };
  const mending = await timed(true);
  return {
    what: 'Tính lại danh sách từ nhật ký',
    target: '≥ 50.000/s',
    value: `${mending}; chỉ so: ${await timed(false)}`,
  };
}

async function drained(db: Pool): Promise<void> {
  for (;;) {
    const { rows } = await db.query<{ n: number }>(
      `select (select count(*) from unsequenced) + (select count(*) from bell where rung_at is null) as n`,
    );
    if (rows[0]!.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const addCandidates = (db: Pool) =>
  db.query(`insert into candidate (id, kind, name, unit, invented)
    select 'bench-' || p || '-' || n, 'person', 'Người đo ' || n, 'SGDDT', true
      from unnest(array['warm', 'one', 'sixteen', 'reaction']) p, generate_series(0, 3000) n`);

function memory(pid: string): number {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
  return Math.round(Number(kb) / 1024);
}

/** User and system time of a process, from /proc, in seconds (100 ticks each). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

main().catch((error: Error) => {
  console.error(`Không đo được: ${error.stack}`);
  process.exitCode = 1;
});
