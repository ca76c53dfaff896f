import { Office, readProgress } from '@app/commands';
import { advanceClock, checkLog, openLog, sequence } from '@app/event-store';
import { noticeChecks } from '@app/read-model';
import { law, openTestDatabase, type TestDatabase } from '@app/testing';
import { papersWith } from '../../../../scripts/walk/papers';
import { createNotices, tellSuccessors } from './notices';
import { createOwingActivities } from './owing-activities';

const monday = '2024-01-15T02:00:00.000Z';
const stream = 'dossier/HS-2023-000001';
let db: TestDatabase;
let office: Office;

beforeEach(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: monday });
  await db.owner.query(
    `insert into unit (code, name, kind, valid_from) values ('SGDDT', 'Sở Giáo dục và Đào tạo', 'agency', '2000-01-01'),
       ('BTDKT', 'Ban Thi đua - Khen thưởng', 'agency', '2000-01-01')`,
  );
  office = new Office({ db: db.worker, law, hmacKey: Buffer.alloc(32, 1) });
  await hire('p-admin', 'administrator');
});
afterEach(() => db.drop());

async function hire(
  person: string,
  role: string,
  unit = 'BTDKT',
  from = '2000-01-01',
  to: string | null = null,
): Promise<void> {
  await db.owner.query(`insert into candidate (id, kind, name) values ($1, 'person', $1) on conflict do nothing`, [
    person,
  ]);
  await db.owner.query('insert into position (person, role, unit, valid_from, valid_to) values ($1, $2, $3, $4, $5)', [
    ...[person, role, unit, from, to],
  ]);
}

/** A dossier that the receiving clerk owes since today. */
async function nominated(): Promise<void> {
  const clerk = { account: 'a', person: 'p-unit', role: 'unitClerk', unit: 'SGDDT' } as const;
  const head = { account: 'b', person: 'p-unit-head', role: 'unitHead', unit: 'SGDDT' } as const;
  const candidate = { kind: 'person', id: 'p-someone', unit: 'SGDDT' } as const;
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const unit = { code: 'SGDDT', kind: 'agency' };
  const proposal = { award: 'BK-T', type: 'thematic', procedure: 'standard', period, candidate, unit } as const;
  const desk = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  await desk.openDossier(proposal, { by: clerk, commandId: 'open' });
  const nomination = { unit: 'SGDDT', number: '1/TTr', on: '2024-01-15', dossiers: ['HS-2023-000001'] };
  const papers = papersWith('1');
  await office.acts.nominate('TTr-1', { ...nomination, papers }, { by: head, commandId: 'nominate' });
}

const activities = () =>
  createOwingActivities({ db: db.worker, office, notices: createNotices(db.worker), gateway: null });

async function duty() {
  return (await readProgress(db.worker, [stream]))[0]!.open[0]!;
}

const told = async () =>
  (
    await db.owner.query<{ line: string }>(
      `select person || ' ' || kind || coalesce(' for ' || (facts ->> 'vacant'), '') as line from notification order by id`,
    )
  ).rows.map((row) => row.line);

const findings = async () => {
  while ((await sequence(db.worker)) > 0);
  return checkLog(db.owner, noticeChecks);
};

const at = (day: string) => advanceClock(db.owner, `${day}T02:00:00.000Z`, 'test', `to-${day}`);
const remind = async () => {
  const { id, remindAt } = await duty();
  await activities().remind({ stream, obligation: id, at: remindAt[0]! });
};
const escalate = async () => activities().escalate({ stream, obligation: (await duty()).id });
const types = async () =>
  (
    await db.owner.query<{ type: string }>('select type from event where stream = $1 order by version', [stream])
  ).rows.map((row) => row.type);

describe('a reminder or an escalation', () => {
  beforeEach(async () => {
    await hire('p-clerk', 'receivingClerk');
    await hire('p-head', 'headOfBoard');
    await nominated();
    await at('2024-01-25');
  });

  it('is told in the transaction of its event, so that a crash leaves both or neither', async () => {
    await db.owner.query(
      `create function crash() returns trigger language plpgsql as 'begin raise exception ''power cut''; end';
       create trigger crash before insert on notification execute function crash()`,
    );
    for (const deed of [remind, escalate]) await expect(deed()).rejects.toThrow('power cut');
    expect(await types()).not.toEqual(expect.arrayContaining(['ReminderSent']));
    expect(await types()).not.toEqual(expect.arrayContaining(['ObligationEscalated']));
    await db.owner.query('drop trigger crash on notification');
    for (const deed of [remind, escalate, remind, escalate]) await deed();
    expect(await told()).toEqual(['p-clerk reminder', 'p-head overdue']);
    expect(await findings()).toEqual([]);
  });

  it('of which nobody was told, as an earlier release left it, is found by check-log and told by rebuild', async () => {
    for (const deed of [remind, escalate]) await deed();
    const before = await told();
    await db.owner.query('delete from notification');
    await db.owner.query('delete from notice');
    expect(await findings()).toEqual([{ what: 'causes in the log of which nobody was told', count: 2 }]);
    await db.owner.query('select tell_untold()');
    expect((await told()).sort()).toEqual(before.sort());
    expect(await findings()).toEqual([]);
  });

  it('that is not in the log is found by check-log', async () => {
    await db.owner.query(`select tell($1, $2, 'overdue', '{}', null, '{headOfBoard}', null, null)`, [
      `${stream}/x`,
      stream,
    ]);
    expect(await findings()).toMatchObject([{ what: 'notices of reminders or escalations that are not in the log' }]);
  });
});

describe('a post that nobody holds on that day', () => {
  beforeEach(async () => {
    await nominated();
    await at('2024-01-25');
  });

  it('is stood in for by the administrators, and its successor hears of it when entered', async () => {
    await hire('p-former', 'receivingClerk', 'BTDKT', '2000-01-01', '2023-12-31');
    await remind();
    await escalate();
    expect(await told()).toEqual(['p-admin reminder for receivingClerk', 'p-admin overdue for headOfBoard']);
    expect(await tellSuccessors(db.worker)).toBe(false);
    await hire('p-next', 'receivingClerk');
    await hire('p-head', 'headOfBoard', 'BTDKT', '2024-01-27');
    expect(await tellSuccessors(db.worker)).toBe(true);
    expect(await told()).toContain('p-next reminder');
    expect(await told()).not.toContain('p-head overdue');
    await at('2024-01-27');
    await tellSuccessors(db.worker);
    await tellSuccessors(db.worker);
    expect((await told()).filter((line) => line === 'p-head overdue')).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });

  it('whose acts were delegated is stood in for by the delegate', async () => {
    const delegation = {
      ...{ status: 'granted', delegate: 'p-deputy', from: '2024-01-01', to: '2024-12-31' },
      represented: { person: 'p-head', role: 'headOfBoard', unit: 'BTDKT' },
    };
    await db.owner.query(
      `insert into stream (id, kind, version, summary) values ('delegation/1', 'delegation', 1, $1)`,
      [delegation],
    );
    await escalate();
    expect(await told()).toEqual(['p-deputy overdue for headOfBoard']);
  });

  it('is told to no successor once the duty has ended', async () => {
    await remind();
    const by = { account: 'b', person: 'p-unit-head', role: 'unitHead', unit: 'SGDDT' } as const;
    const ground = { ground: 'Sửa lại báo cáo thành tích' };
    await office.onDossier('HS-2023-000001', 'RecallDossier', ground, { by, commandId: 'recall' });
    await hire('p-next', 'receivingClerk');
    await tellSuccessors(db.worker);
    expect(await told()).toEqual(['p-admin reminder for receivingClerk']);
  });

  it('is kept until somebody is there, also where no administrator is', async () => {
    await db.owner.query('delete from position');
    await remind();
    expect(await told()).toEqual([]);
    expect(await findings()).toEqual([]);
    await hire('p-next', 'receivingClerk');
    await tellSuccessors(db.worker);
    expect(await told()).toEqual(['p-next reminder']);
  });
});
