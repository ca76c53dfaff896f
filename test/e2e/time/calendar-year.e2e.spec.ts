import { People } from '../../../scripts/walk/people';
import { advanceTo } from '../../../scripts/walk/year';
import type { Answered, Caller } from '../api/caller';
import { Pipeline } from '../api/pipeline';
import { until } from '../until';
import { Keeper } from './keeper';

// The calendars that are shipped end with 2026; the demonstration opens years before.
let keeper: Keeper;
let people: People;
let admin: Caller;
let head: Caller;

beforeAll(async () => {
  keeper = await Keeper.open('calendar-year');
  people = new People(keeper.service.url, keeper.service.password);
  admin = await keeper.service.as('quantri1');
  head = await keeper.service.as('truongban');
  keeper.startWorker();
});
afterAll(() => keeper.close());

const stream = 'calendar/2027';
const told = async (caller: Caller): Promise<string[]> => {
  const { rows } = await caller.read('/api/inbox/notifications?limit=100');
  return rows
    .filter((row: Answered) => row.stream === stream)
    .map((row: Answered) => row.kind)
    .reverse();
};
const owed = async (caller: Caller): Promise<Answered[]> => {
  const { rows } = await caller.read('/api/work?box=role&limit=100');
  return rows.filter((row: Answered) => row.about === stream);
};

describe('the calendar of the next year', () => {
  it('is asked for long before the first duty reaches it', async () => {
    await advanceTo(people, '2026-10-02T02:00:00.000Z');
    expect([await told(admin), await told(head)]).toEqual([['calendarMissing'], ['calendarMissing']]);
    expect(await owed(admin)).toEqual([]);
  });

  it('is owed by the administrators from 15 November, reminded of, and escalated to the head of the board', async () => {
    await advanceTo(people, '2026-11-15T02:00:00.000Z');
    expect(await owed(admin)).toMatchObject([{ kind: 'enterCalendar' }]);
    expect(await told(admin)).toEqual(['calendarMissing', 'reminder']);
    await advanceTo(people, '2026-12-16T02:00:00.000Z');
    expect(await told(admin)).toEqual(['calendarMissing', ...Array<string>(5).fill('reminder')]);
    expect(await told(head)).toEqual(['calendarMissing', 'overdue', 'reminder']);
    expect(await owed(head)).toMatchObject([{ kind: 'enterCalendar', dueAt: '2026-12-31T16:59:59.999Z' }]);
  });

  it('holds up no work until then: what reaches into the year has a date that is shown as provisional', async () => {
    const pipeline = new Pipeline(keeper.service);
    const [code] = await pipeline.openMany(1, 1);
    await pipeline.nominate(code!);
    const { dossier } = await head.read(`/api/dossiers/${code}`);
    await pipeline.receive(code!);
    const { rows } = await head.read(`/api/dossiers/${code}/deadlines`);
    expect(dossier.custody).toBe('reception');
    expect(rows.find(({ duty }: Answered) => duty.kind === 'appraise')).toMatchObject({
      duty: { provisional: true },
      sum: { withoutNotice: [2027] },
    });
    const calendars = await admin.read('/api/law/calendars');
    expect(calendars.rows.at(-1)).toMatchObject({ year: 2027, provisional: true, notice: null, entered: null });
  });

  it('is entered by an administrator and approved by another: nobody owes it any more, and dates are final', async () => {
    const days = { year: 2027, off: ['2027-01-01', '2027-02-08'], worked: [], notice: '100/TB-BNV (minh họa)' };
    await admin.done('/api/law/calendars', { id: 'LLV-2027', title: 'Lịch làm việc năm 2027', ...days });
    await head.done('/api/law/changes/LLV-2027/approval');
    expect([await owed(admin), await owed(head)]).toEqual([[], []]);
    await until(
      () => keeper.run(stream),
      ({ is }) => is === 'COMPLETED',
    );
    await advanceTo(people, '2026-12-17T02:00:00.000Z');
    const { rows } = await admin.read('/api/law/calendars');
    expect(rows.at(-1)).toMatchObject({
      ...{ year: 2027, provisional: false, notice: days.notice, off: days.off },
      entered: { id: 'LLV-2027', status: 'approved' },
    });
    const { rows: open } = await admin
      .read('/api/clock/settled')
      .then(async () => head.read('/api/work?box=role&limit=100'));
    expect(open.filter(({ provisional }: Answered) => provisional)).toEqual([]);
  });
});
