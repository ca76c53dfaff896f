import { advanceClock, openLog } from '@app/event-store';
import type { Actor, LiveDossier } from '@app/domain';
import { actor, law, openTestDatabase, opening, papers as brought, type TestDatabase } from '@app/testing';
import { Office } from './office';

const officer = actor('appraisalOfficer');
const board = actor('headOfBoard');
const clerk = actor('unitClerk');
const today = '2025-08-04';
const known = law.calendar.years[2025]!;
let db: TestDatabase;
/** Two processes over one log: what one is told, the other must know. */
let here: Office;
let there: Office;
let commands = 0;

beforeEach(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: `${today}T01:00:00.000Z` });
  const open = () => new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  [here, there] = [open(), open()];
});
afterEach(() => db.drop());

const as = (by: Actor) => ({ by, commandId: `command-${(commands += 1)}` });

async function opened(): Promise<string> {
  const { award, type, procedure, period, unit, unitKind } = opening;
  const candidate = { kind: 'person', id: `c-${(commands += 1)}`, unit } as const;
  const input = { award, type, procedure, period, candidate, unit: { code: unit, kind: unitKind } } as const;
  return (await here.openDossier(input, as(clerk))).stream.slice('dossier/'.length);
}

async function received(office = here): Promise<string> {
  const code = await opened();
  const paper = { unit: clerk.unit, number: `${commands}/TTr`, on: today, dossiers: [code], papers: brought };
  await office.acts.nominate(`s-${commands}`, paper, as(actor('unitHead')));
  await office.onDossier(code, 'ReceiveDossier', { complete: true }, as(actor('receivingClerk')));
  return code;
}

const appraisal = ({ owed }: LiveDossier) => owed.find((o) => o.kind === 'appraise')!;
const dueOf = async (code: string) => appraisal((await there.readDossier(code)).dossier).dueAt.slice(0, 10);

async function approved(kind: 'values' | 'calendar', ...off: string[]): Promise<string> {
  const change = `TD-${(commands += 1)}`;
  const title = 'Thay đổi (minh họa)';
  const basis = { text: 'QĐ của tỉnh (minh họa)', article: 'Điều 7' };
  if (kind === 'values') {
    const parts = { limit: { workingDays: 15 } };
    const values = [{ book: 'provincial-2024', name: 'clocks.appraise', parts, basis }];
    await here.changes.do('DraftValues', { change, title, from: '2025-08-05', values }, as(officer));
  } else {
    const days = { year: 2025, off: [...known.off, ...off], worked: known.worked, notice: 'Thông báo (minh họa)' };
    await here.changes.do('DraftCalendar', { change, title, ...days }, as(officer));
  }
  await here.changes.do('ApproveLawChange', { change }, as(board));
  return change;
}

describe('a value that was approved', () => {
  it('is what every process decides under from its day on, and nothing that was pinned moves', async () => {
    const before = await received(there);
    await approved('values');
    const eve = await received(there);
    await advanceClock(db.owner, '2025-08-05T01:00:00.000Z', 'tester', 'next-day');
    const after = await received(there);
    const limits = await Promise.all(
      [before, eve, after].map(async (code) => appraisal((await here.readDossier(code)).dossier).reckoned!.limit),
    );
    expect(limits.map((limit) => 'workingDays' in limit && limit.workingDays)).toEqual([20, 20, 15]);
    const laws = (await there.history(`dossier/${after}`)).map((e) => e.meta['law']);
    expect([laws.at(-1), here.law.hash]).toEqual([there.law.hash, there.law.hash]);
    expect(there.law.hash).not.toBe(law.hash);
  });

  it('is shown beforehand for the dossiers that it moves: those that are not pinned', async () => {
    const pinned = await received();
    const draft = await opened();
    const values = [
      {
        ...{ book: 'provincial-2024', name: 'clocks.appraise', parts: { limit: { workingDays: 15 } } },
        basis: { text: 'QĐ của tỉnh (minh họa)', article: 'Điều 7' },
      },
    ];
    const change = { change: 'TS-1', title: 'Thời hạn thẩm định', from: '2025-08-05', values };
    await here.changes.do('DraftValues', change, as(officer));
    const events = await db.owner.query('select count(*) as n from event');
    const preview = await there.changes.preview('TS-1', { after: null, limit: 10 });
    expect(preview).toMatchObject({ kind: 'values', looked: 2, next: null });
    expect(preview.moved).toEqual([
      expect.objectContaining({
        code: draft,
        differences: [expect.objectContaining({ aspect: 'deadline', key: 'appraise', then: '15 working days' })],
      }),
    ]);
    expect(preview.moved).not.toContainEqual(expect.objectContaining({ code: pinned }));
    expect(await db.owner.query('select count(*) as n from event')).toMatchObject({ rows: events.rows });
    expect(await dueOf(pinned)).toBe('2025-09-03');
  });
});

describe('a calendar that was approved', () => {
  it('moves open duties once, however many move them, and shows beforehand which', async () => {
    const codes = [await received(), await received(), await received()];
    expect(await dueOf(codes[0]!)).toBe('2025-09-03');
    const change = await approved('calendar', '2025-08-29');
    const preview = await here.changes.preview(change, { after: null, limit: 100 });
    expect(preview.moved.map((m) => 'stream' in m && m.stream)).toEqual(codes.map((code) => `dossier/${code}`));
    expect(preview.moved[0]).toMatchObject({ kind: 'appraise', then: '2025-09-04T16:59:59.999Z' });
    await Promise.all([here.changes.moveDates(), there.changes.moveDates()]);
    for (const code of codes) {
      expect(await dueOf(code)).toBe('2025-09-04');
      const moved = (await here.history(`dossier/${code}`)).filter((e) => e.type === 'ObligationMoved');
      expect(moved.map((e) => e.data['change'])).toEqual([change]);
    }
    expect(await here.changes.moveDates()).toBe(false);
    expect((await here.changes.all()).changes).toMatchObject([{ id: change, moved: true }]);
  });

  it('is what another process reckons under at once', async () => {
    await dueOf(await received(there));
    await approved('calendar', '2025-08-29');
    expect(await dueOf(await received(there))).toBe('2025-09-04');
  });

  it('takes up where it was ended: what has its date is left alone', async () => {
    const [first, second] = [await received(), await received()];
    const change = await approved('calendar', '2025-08-29');
    await here.onTime(
      `dossier/${first}`,
      { type: 'MoveDates', data: { change } },
      {
        by: { account: 'system', person: 'system', role: 'system', unit: 'system' },
        commandId: `move-dates/${change}/dossier/${first}`,
      },
    );
    expect(await there.changes.moveDates()).toBe(true);
    const moves = async (code: string) =>
      (await here.history(`dossier/${code}`)).filter((e) => e.type === 'ObligationMoved').length;
    expect([await moves(first), await moves(second)]).toEqual([1, 1]);
  });

  it('moves a duty that reaches into a year without a calendar provisionally, and for good when there is one', async () => {
    await advanceClock(db.owner, '2026-11-30T01:00:00.000Z', 'tester', 'late');
    const code = await received();
    const year = law.calendar.years[2026]!;
    const off = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09'];
    const enter = async (change: string, days: object) => {
      await here.changes.do(
        'DraftCalendar',
        { change, title: 'Lịch', notice: 'Thông báo', ...days } as never,
        as(officer),
      );
      await here.changes.do('ApproveLawChange', { change }, as(board));
      await here.changes.moveDates();
    };
    const days = { year: 2026, off: [...year.off, ...off], worked: year.worked, notice: 'Thông báo' };
    await here.changes.do('DraftCalendar', { change: 'LLV-thu', title: 'Lịch', ...days }, as(officer));
    const page = { after: null, limit: 10 };
    expect(await here.changes.preview('LLV-thu', page)).toMatchObject({
      moved: expect.arrayContaining([expect.objectContaining({ kind: 'appraise', then: '2027-01-07T16:59:59.999Z' })]),
      left: 1,
    });
    await enter('LLV-2026', { year: 2026, off: [...year.off, ...off], worked: year.worked });
    expect(await dueOf(code)).toBe('2027-01-07');
    expect(appraisal((await here.readDossier(code)).dossier).provisional).toBe(true);
    const { data } = (await here.history('law/changes')).at(-1)!;
    expect(data).toEqual({ change: 'LLV-2026', left: 1 });
    await enter('LLV-2027', { year: 2027, off: ['2027-01-01', '2027-01-04'], worked: [] });
    expect(await dueOf(code)).toBe('2027-01-08');
    expect(appraisal((await here.readDossier(code)).dossier)).not.toHaveProperty('provisional');
  });
});

it('a change that nobody has approved changes nothing, nor does one that was dropped', async () => {
  const { hash } = await here.lawNow();
  await approved('values');
  const change = (await here.changes.all()).changes[0]!.id;
  expect((await there.lawNow()).hash).not.toBe(hash);
  const ground = 'Ban hành nhầm, chờ văn bản thay thế';
  await here.changes.do('DropLawChange', { change, ground }, as(board));
  expect([(await there.lawNow()).hash, (await here.lawNow()).hash]).toEqual([hash, hash]);
});
