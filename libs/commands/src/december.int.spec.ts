import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advanceClock, openLog } from '@app/event-store';
import type { Actor, LiveDossier } from '@app/domain';
import { actor, law, openTestDatabase, opening, papers as brought, type TestDatabase } from '@app/testing';
import { Office } from './office';

// Calendars are known to 2026 only, as in every December before the notice of the next year was entered (field report 11).
const officer = actor('appraisalOfficer');
const head = actor('headOfBoard');
let db: TestDatabase;
let office: Office;
let commands = 0;

beforeEach(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2026-11-03T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
});
afterEach(() => db.drop());

const as = (by: Actor) => ({ by, commandId: `command-${(commands += 1)}` });
const on = (day: string) => advanceClock(db.owner, `${day}T01:00:00.000Z`, 'tester', day);
const dossierOf = async (code: string) => (await office.readDossier(code)).dossier;
const dutyOf = ({ owed }: LiveDossier, kind: string) => owed.find((o) => o.kind === kind)!;
const receive = (code: string) =>
  office.onDossier(code, 'ReceiveDossier', { complete: true }, as(actor('receivingClerk')));

async function opened(): Promise<string> {
  const { award, type, procedure, unit, unitKind } = opening;
  const candidate = { kind: 'person', id: `c-${(commands += 1)}`, unit: opening.unit } as const;
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const input = { award, type, procedure, period, candidate, unit: { code: unit, kind: unitKind } };
  return (await office.openDossier(input, as(actor('unitClerk')))).stream.slice('dossier/'.length);
}

async function nominated(day: string, ...codes: string[]): Promise<string[]> {
  const unit = actor('unitHead').unit;
  const paper = { unit, number: `${(commands += 1)}/TTr`, on: day, dossiers: codes, papers: brought };
  await office.acts.nominate(`s-${commands}`, paper, as(actor('unitHead')));
  return codes;
}

async function published(): Promise<void> {
  const off = ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'];
  const days = { year: 2027, off, worked: [], notice: '100/TB-BNV (minh họa)' };
  await office.changes.do('DraftCalendar', { change: 'LLV-2027', title: 'Lịch năm 2027', ...days }, as(officer));
  await office.changes.do('ApproveLawChange', { change: 'LLV-2027' }, as(head));
  while (await office.changes.moveDates());
}

interface Case {
  given?: string;
  on: string;
  order?: [type: string, data: object];
  expected: string;
  why: string;
}
const report = readFileSync(
  join(__dirname, '../../../test/reports/11-december-without-the-next-calendar.json'),
  'utf8',
);
const { cases } = JSON.parse(report) as { cases: Case[] };

describe('report 11: December without the next calendar', () => {
  it.each(cases.filter(({ order }) => order).map((one) => [one.order![0], one.on, one] as const))(
    '%s on %s is done, and the date that reaches into the next year is provisional',
    async (type, day, { order, expected }) => {
      const code = await opened();
      if (type !== 'Nominate') await nominated('2026-11-03', code);
      if (type === 'PlaceHold') await receive(code);
      await on(day);
      if (type === 'Nominate') await nominated(day, code);
      else if (type === 'ReceiveDossier') await receive(code);
      else await office.onDossier(code, 'PlaceHold', order![1] as never, as(officer));
      const now = await dossierOf(code);
      const did = {
        held: now.hold !== null,
        received: now.custody === 'appraisal',
        nominated: now.submittedOn === day,
      };
      expect(did).toMatchObject({ [expected]: true });
      const beyond = now.owed.filter(({ dueAt }) => dueAt > '2026-12-31T17');
      expect(beyond.map(({ kind, provisional }) => [kind, provisional])).toEqual(
        beyond.map(({ kind }) => [kind, true]),
      );
      expect(beyond.length).toBeGreaterThan(0);
    },
  );
});

describe('in December, before the calendar of the next year', () => {
  it('a dossier is nominated on the 29th', async () => {
    const code = await opened();
    await on('2026-12-29');
    await nominated('2026-12-29', code);
    const { owed, custody } = await dossierOf(code);
    expect([custody, owed.every((o) => o.provisional)]).toEqual(['reception', true]);
  });

  it('a dossier is received, asked for a supplement, and held; the dates say that they are provisional', async () => {
    const [code] = await nominated('2026-11-03', await opened());
    await on('2026-12-04');
    await receive(code!);
    expect(dutyOf(await dossierOf(code!), 'appraise')).toMatchObject({
      dueAt: '2027-01-04T16:59:59.999Z',
      provisional: true,
    });
    await on('2026-12-10');
    await office.onDossier(code!, 'PlaceHold', { ground: 'complaint', paper: 'Đơn 7 (minh họa)' }, as(officer));
    const held = await dossierOf(code!);
    expect(held.hold).not.toBeNull();
    expect(dutyOf(held, 'verifyHold').provisional).toBe(true);
    await on('2026-12-28');
    const [other] = await nominated('2026-12-28', await opened());
    await receive(other!);
    await office.onDossier(
      other!,
      'RequestSupplement',
      { items: ['Báo cáo thành tích'], dueInWorkingDays: 5 } as never,
      as(officer),
    );
    expect(dutyOf(await dossierOf(other!), 'supplement').provisional).toBe(true);
  });

  it('a batch is received, and all of it gets the dates of the calendar when that is approved', async () => {
    const codes = await nominated('2026-11-03', ...(await Promise.all(Array.from({ length: 20 }, opened))));
    await on('2026-12-31');
    await Promise.all(codes.map(receive));
    await published();
    for (const code of codes) {
      const duty = dutyOf(await dossierOf(code), 'appraise');
      expect(duty).toMatchObject({ dueAt: '2027-01-29T16:59:59.999Z' });
      expect(duty).not.toHaveProperty('provisional');
      const moves = (await office.history(`dossier/${code}`)).filter(({ type }) => type === 'ObligationMoved');
      expect(moves.filter(({ data }) => (data as { id: string }).id === duty.id)).toHaveLength(1);
    }
  });
});

it('a calendar that comes with a release moves what waits for it, once', async () => {
  const [code] = await nominated('2026-11-03', await opened());
  await on('2026-12-31');
  await receive(code!);
  const day = { off: ['2027-01-01', '2027-01-04'], worked: [], basis: '100/TB-BNV (minh họa)' };
  const years = { ...law.calendar.years, 2027: day };
  const released = { ...law, hash: 'released', calendar: { ...law.calendar, years } };
  const next = new Office({ db: db.api, law: released, hmacKey: Buffer.alloc(32, 1) });
  expect(await next.changes.moveDates()).toBe(true);
  const duty = dutyOf(await dossierOf(code!), 'appraise');
  expect(duty).toMatchObject({ dueAt: '2027-02-01T16:59:59.999Z' });
  expect(duty).not.toHaveProperty('provisional');
  const { length } = await office.history(`dossier/${code}`);
  while (await next.changes.moveDates());
  expect(await office.history(`dossier/${code}`)).toHaveLength(length);
});
