import { execFileSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import type { ProgressRow } from '@app/commands';
import { law } from '@app/testing';
import { awardDossier } from '@workflows/index';
import { bell } from '@workflows/owing/messages';
import { brokenDuties } from '../../../scripts/drill/proofs';
import { People } from '../../../scripts/walk/people';
import { advanceTo, settle } from '../../../scripts/walk/year';
import type { Caller } from '../api/caller';
import { Pipeline } from '../api/pipeline';
import { until } from '../until';
import { Keeper } from './keeper';

let keeper: Keeper;
let pipeline: Pipeline;
let admin: Caller;
let people: People;
let candidates = 0;

beforeAll(async () => {
  keeper = await Keeper.open('bells');
  pipeline = new Pipeline(keeper.service);
  people = new People(keeper.service.url, keeper.service.password);
  admin = await keeper.service.as('quantri1');
  keeper.startWorker();
});
afterAll(() => keeper.close());

/** A dossier that the receiving clerk owes, and the run that serves it. */
async function nominated(): Promise<{ code: string; stream: string }> {
  const [code] = await pipeline.openMany(1, (candidates += 1));
  await pipeline.nominate(code!);
  const stream = `dossier/${code}`;
  await keeper.serves(stream, ({ waits }) => Object.keys(waits).length === 1);
  return { code: code!, stream };
}

const recall = (code: string) => pipeline.act('giamdoc.gddt', code, 'recall', { ground: 'Sửa lại báo cáo thành tích' });
const withdraw = (code: string) =>
  pipeline.act('giamdoc.gddt', code, 'withdraw', { ground: 'Đơn vị không đề nghị nữa' });
const ended = (stream: string) =>
  until(
    () => keeper.run(stream),
    ({ is }) => is === 'COMPLETED',
  );
const advance = (to: string) => admin.done('/api/clock/advance', { to });
const justAfter = (at: string) => new Date(Date.parse(at) + 1000).toISOString();

/** A bell as the dispatcher sends it. */
const ring = (progress: ProgressRow) =>
  keeper.temporal.workflow.signalWithStart(awardDossier, {
    ...{ workflowId: progress.stream, taskQueue: 'laurel', args: [{ stream: progress.stream }] },
    ...{ signal: bell, signalArgs: [progress] },
  });

/** What was sent about a stream, a line a person and cause. */
async function told(stream: string): Promise<string[]> {
  const { rows } = await keeper.service.db.query<{ line: string }>(
    `select person || ' ' || cause as line from notification where stream = $1 order by line`,
    [stream],
  );
  return rows.map((row) => row.line);
}

describe('a calendar that two persons approved', () => {
  it('moves what is open, and each run waits for the new date', async () => {
    const { stream } = await nominated();
    const [before] = (await keeper.progress(stream)).open;
    const { off, worked } = law.calendar.years[2024]!;
    const days = { year: 2024, off: [...off, '2024-01-12'], worked, notice: 'Thông báo (minh họa)' };
    await (
      await keeper.service.as('thamdinh')
    ).done('/api/law/calendars', { id: 'LLV-1', title: 'Lịch năm 2024', ...days });
    await (await keeper.service.as('chutich')).done('/api/law/changes/LLV-1/approval');
    await keeper.happened(stream, (types) => types.includes('ObligationMoved'));
    const { open, version } = await keeper.progress(stream);
    expect([before!.dueAt, open[0]!.dueAt].map((at) => at.slice(0, 10))).toEqual(['2024-01-15', '2024-01-16']);
    const { waits } = await keeper.serves(stream, (serving) => serving.version === version);
    expect(Object.keys(waits)).toEqual([`${open[0]!.id} ${open[0]!.dueAt}`]);
  });
});

describe('a dossier that its unit recalls', () => {
  it('is followed on, owes nothing, and the same chain of runs serves it when it is nominated again', async () => {
    const { code, stream } = await nominated();
    const { runId } = await keeper.run(stream);
    await recall(code);
    await keeper.serves(stream, ({ waits }) => Object.keys(waits).length === 0);
    await pipeline.nominate(code);
    const { open } = await keeper.progress(stream);
    const { waits } = await keeper.serves(stream, (serving) => Object.keys(serving.waits).length === 1);
    expect(waits).toEqual({ [`${open[0]!.id} ${open[0]!.dueAt}`]: open[0]!.remindAt[0] });
    expect((await keeper.run(stream)).is).toBe('RUNNING');
    expect(await keeper.firstRun(stream)).toBe(runId);
  });
});

describe('a bell for a run that has ended', () => {
  it('that comes late does nothing: the run it starts reads the log and ends', async () => {
    const { code, stream } = await nominated();
    const old = await keeper.progress(stream);
    await withdraw(code);
    const { runId } = await ended(stream);
    const types = await keeper.types(stream);

    const overdue = { ...old.open[0]!, dueAt: '2020-01-01T16:59:59.999Z', remindAt: ['2020-01-01T01:00:00.000Z'] };
    await ring({ ...old, open: [overdue] });
    expect((await ended(stream)).runId).not.toBe(runId);
    expect(await keeper.types(stream)).toEqual(types);
    expect(await told(stream)).toEqual([]);
  });

  it('answers how the dossier ended', async () => {
    const { code, stream } = await nominated();
    await withdraw(code);
    await ended(stream);
    expect(await keeper.temporal.workflow.getHandle(stream).result()).toBe('withdrawn');
  });

  it('starts none where nothing is followed', async () => {
    const { code, stream } = await nominated();
    await withdraw(code);
    const run = await ended(stream);
    await keeper.service.db.query(
      `insert into bell (stream, version, tick, due_at) select id, version, 0, now() from stream where id = $1
       on conflict (stream) do update set due_at = excluded.due_at`,
      [stream],
    );
    await settle(people);
    expect(await keeper.run(stream)).toEqual(run);
  });
});

describe('a bell while a run makes room for the next', () => {
  it('is not lost: the next run waits for the newest date, and for no other', async () => {
    const { code, stream } = await nominated();
    const first = await keeper.progress(stream);
    const { runId } = await keeper.run(stream);
    const [{ id }] = first.open as [ProgressRow['open'][number]];
    const board = await keeper.service.as('truongban');
    const old = { ...first, version: 0 };
    let days = 0;
    const extend = async () => {
      const day = new Date(Date.parse(first.open[0]!.dueAt) + (days += 1) * 24 * 3600_000).toISOString().slice(0, 10);
      const { version } = await keeper.progress(stream);
      const body = { dueOn: day, ground: 'Đơn vị bổ sung tài liệu' };
      const headers = { 'if-match': `"${version}"` };
      await board.done(`/api/dossiers/${code}/obligations/${encodeURIComponent(id)}/extend`, body, headers);
    };
    // Two runs full of old news, and dates that move all the while. A run that has been rung full is rung no more: none can end
    // while more come in than it hears, and Temporal takes so many for one run only.
    let next = runId;
    for (const _run of ['first', 'second']) {
      const full = next;
      const another = async () => (next = (await keeper.run(stream)).runId) !== full;
      for (let rung = 0; rung < 600 && !(await another()); rung += 50) {
        await Promise.all(Array.from({ length: 50 }, () => ring(old)));
        await extend();
      }
      await until(another, (is) => is);
    }
    const { open, version } = await keeper.progress(stream);
    const { waits } = await keeper.serves(stream, (serving) => serving.version === version);
    expect(waits).toEqual({ [`${id} ${open[0]!.dueAt}`]: open[0]!.remindAt[0] });
    expect(await told(stream)).toEqual([]);
  });
});

describe('a change of the clock while the log stands still', () => {
  it('moves what is waited for; the same bell again, or an older one, does nothing more', async () => {
    const { stream } = await nominated();
    const before = await keeper.progress(stream);
    const [reminder, last] = before.open[0]!.remindAt as [string, string];
    // A minute before the first reminder: nobody is told yet, but all know the new time.
    await advance(new Date(Date.parse(reminder) - 60_000).toISOString());
    const after = await keeper.progress(stream);
    expect(after.version).toBe(before.version);
    await keeper.serves(stream, ({ tick }) => tick === after.tick);
    expect(await told(stream)).toEqual([]);

    // Old news of a clock that stood years ahead must not be believed.
    await ring({ ...before, offsetMs: before.offsetMs + 5 * 365 * 24 * 3600_000 });
    await advance(justAfter(reminder));
    await keeper.happened(stream, (types) => types.includes('ReminderSent'));
    const reminded = await keeper.progress(stream);
    await Promise.all(Array.from({ length: 20 }, (_, n) => ring(n % 2 ? before : reminded)));
    const { waits } = await keeper.serves(stream, ({ version }) => version >= reminded.version);
    expect(Object.values(waits)).toEqual([last]);
    expect(await told(stream)).toHaveLength(1);
  });
});

describe('bells that come doubled and late, to a worker that is killed among them', () => {
  it('have each reminder and each escalation sent once, on its date', async () => {
    const { stream } = await nominated();
    const old = await keeper.progress(stream);
    const { dueAt, remindAt } = old.open[0]!;
    const storm = async () => {
      const fresh = await keeper.progress(stream);
      await Promise.all(Array.from({ length: 30 }, (_, n) => ring(n % 3 ? fresh : old)));
    };
    for (const at of [...remindAt, dueAt]) {
      await Promise.all([storm(), advanceTo(people, justAfter(at)), storm()]);
      if (at === dueAt) {
        await keeper.endWorker('SIGKILL');
        keeper.startWorker();
        await storm();
      }
      await settle(people);
    }
    const types = await keeper.types(stream);
    expect(types.filter((type) => type === 'ReminderSent')).toHaveLength(remindAt.length);
    expect(types.filter((type) => type === 'ObligationEscalated')).toHaveLength(1);
    expect(await told(stream)).toHaveLength(remindAt.length + 1);
    expect(await brokenDuties(keeper.service.db)).toEqual([]);
  });
});

describe('the list of running dossiers that the command line of Temporal gives', () => {
  it('is the open dossiers of the log, those that owe nothing among them', async () => {
    const { code } = await nominated();
    await recall(code);
    const { stream: gone, code: over } = await nominated();
    await withdraw(over);
    await ended(gone);
    const { rows } = await keeper.service.db.query<{ id: string }>(
      `select id from stream where kind = 'dossier' and summary ->> 'custody' <> 'closed' and summary ->> 'submission' is not null`,
    );
    const open = rows.map(({ id }) => id).sort();
    expect(open).toContain(`dossier/${code}`);
    await until(
      async () => running('awardDossier'),
      (listed) => isDeepStrictEqual(listed, open),
    );
  });
});

/** Ids of what runs of a workflow type, as `temporal workflow list` tells them. */
function running(type: string): string[] {
  const query = `WorkflowType = '${type}' AND ExecutionStatus = 'Running'`;
  const where = ['--address', process.env['TEST_TEMPORAL_ADDRESS']!, '--namespace', 'bells'];
  const asked = ['workflow', 'list', ...where, '--query', query, '--limit', '1000', '--output', 'json'];
  const listed = JSON.parse(
    execFileSync(process.env['TEST_TEMPORAL_BINARY']!, asked, { encoding: 'utf8' }),
  ) as Listed[];
  return listed.map(({ execution }) => execution.workflowId).sort();
}

interface Listed {
  execution: { workflowId: string };
}
