import type { Pool } from 'pg';
import { openLog } from '@app/event-store';
import type { Actor } from '@app/domain';
import { actor, law, openTestDatabase, opening, papers as brought, type TestDatabase } from '@app/testing';
import { Office } from './office';

const today = '2025-08-04';
const known = law.calendar.years[2025]!;
let db: TestDatabase;
let office: Office;
let commands = 0;

beforeEach(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: `${today}T01:00:00.000Z` });
  office = over(db.api);
});
afterEach(() => db.drop());

const over = (pool: Pool) => new Office({ db: pool, law, hmacKey: Buffer.alloc(32, 1) });
const as = (by: Actor) => ({ by, commandId: `command-${(commands += 1)}` });
const dueOf = async (code: string) =>
  (await office.readDossier(code)).dossier.owed.find((o) => o.kind === 'appraise')!.dueAt.slice(0, 10);
const receive = (code: string, by = office) =>
  by.onDossier(code, 'ReceiveDossier', { complete: true }, as(actor('receivingClerk')));

async function nominated(): Promise<string> {
  const { award, type, procedure, period, unit, unitKind } = opening;
  const candidate = { kind: 'person', id: `c-${(commands += 1)}`, unit: opening.unit } as const;
  const input = { award, type, procedure, period, candidate, unit: { code: unit, kind: unitKind } };
  const { stream } = await office.openDossier(input, as(actor('unitClerk')));
  const code = stream.slice('dossier/'.length);
  const head = actor('unitHead');
  const paper = { unit: head.unit, number: `${commands}/TTr`, on: today, dossiers: [code], papers: brought };
  await office.acts.nominate(`s-${commands}`, paper, as(head));
  return code;
}

/** The 29 August is off: twenty working days from 4 August end on 4 September, no longer on the 3rd. */
async function drafted(): Promise<string> {
  const change = `LLV-${(commands += 1)}`;
  const days = { year: 2025, off: [...known.off, '2025-08-29'], worked: known.worked, notice: 'Thông báo (minh họa)' };
  await office.changes.do(
    'DraftCalendar',
    { change, title: 'Lịch (minh họa)', ...days },
    as(actor('appraisalOfficer')),
  );
  return change;
}

async function approvedAndMoved(change: string): Promise<void> {
  await office.changes.do('ApproveLawChange', { change }, as(actor('headOfBoard')));
  while (await office.changes.moveDates());
}

/** A line on which a command stops between its decision and its writing, until it is let go. */
function held(pool: Pool) {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const query = async (asked: { name?: string }) => {
    if (asked.name?.startsWith('append')) {
      arrive();
      await gate;
    }
    return pool.query(asked as never);
  };
  const line = new Proxy(pool, { get: (target, name) => (name === 'query' ? query : Reflect.get(target, name)) });
  return { line, arrived, letGo };
}

describe('a command that was decided under the calendar of before', () => {
  it('and is written after all dates were moved has the date of the new one, in one event', async () => {
    const [code, change] = [await nominated(), await drafted()];
    const { line, arrived, letGo } = held(db.api);
    const received = receive(code, over(line));
    await arrived;
    await approvedAndMoved(change);
    letGo();
    await received;
    expect(await dueOf(code)).toBe('2025-09-04');
    const history = await office.history(`dossier/${code}`);
    expect(history.filter(({ type }) => type === 'ObligationMoved')).toEqual([]);
    expect(history.at(-1)!.meta['law']).toBe(office.law.hash);
  });

  it('and is being written while the new one is approved is moved', async () => {
    const [code, change] = [await nominated(), await drafted()];
    const lock = await db.owner.connect();
    await lock.query('begin');
    await lock.query('select from stream where id = $1 for update', [`dossier/${code}`]);
    const received = receive(code);
    await waitsFor('append_watching', 1);
    const moved = approvedAndMoved(change);
    await waitsFor('append_watching', 2);
    await lock.query('commit');
    lock.release();
    await Promise.all([received, moved]);
    expect(await dueOf(code)).toBe('2025-09-04');
  });

  it('is not told from others: of many at once, in two processes, all have the new date', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 16; n += 1) codes.push(await nominated());
    const change = await drafted();
    const there = over(db.worker);
    const received = codes.map((code, n) => receive(code, n % 2 ? office : there));
    await Promise.all([...received, approvedAndMoved(change)]);
    expect(await Promise.all(codes.map(dueOf))).toEqual(codes.map(() => '2025-09-04'));
  });
});

it('a repeat of a command hears its first answer, whatever the law has become', async () => {
  const [code, change] = [await nominated(), await drafted()];
  const envelope = as(actor('receivingClerk'));
  const first = await office.onDossier(code, 'ReceiveDossier', { complete: true }, envelope);
  await approvedAndMoved(change);
  const again = await office.onDossier(code, 'ReceiveDossier', { complete: true }, envelope);
  expect(again).toEqual({ ...first, replayed: true });
});

/** Until so many are waiting for a lock within this function. */
async function waitsFor(called: string, many: number): Promise<void> {
  const asked = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%' || $1 || '%'`;
  while ((await db.owner.query<{ n: number }>(asked, [called])).rows[0]!.n < many);
}
