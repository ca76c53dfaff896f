import { randomUUID } from 'node:crypto';
import { append, openLog } from '@app/event-store';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { brokenDuties, countDuties } from './proofs';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-02-06T01:05:00.000Z' });
});
afterAll(() => db.drop());

const armed = { type: 'ObligationArmed', data: { obligation: { id: 'a@1', dueAt: '2024-02-06T01:00:00.000Z' } } };
const reminded = (at: string) => ({ type: 'ReminderSent', data: { id: 'a@1', at } });
const [met, escalated] = ['ObligationMet', 'ObligationEscalated'].map((type) => ({ type, data: { id: 'a@1' } }));

it.each([
  ['nothing where a duty was told once, on its date', [reminded('2024-02-06T01:00:00.000Z'), escalated!, met!], []],
  [
    'a reminder sent twice',
    [reminded('2024-02-06T01:00:00.000Z'), reminded('2024-02-06T01:00:00.000Z')],
    ['told 2 times'],
  ],
  ['a reminder of another day', [reminded('2024-02-01T01:00:00.000Z')], ['ReminderSent was not on its date']],
  ['a reminder before its time', [reminded('2024-02-06T09:00:00.000Z')], ['ReminderSent was not on its date']],
  ['an escalation sent twice', [escalated!, escalated!], ['told 2 times']],
  ['a duty met twice', [met!, met!], ['ended 2 times']],
])('the drill finds %s', async (_name, facts, wrong) => {
  const stream = `test/${randomUUID()}`;
  const events = [armed, ...facts].map((fact) => ({ ...fact, schemaVersion: 1 }));
  const key = { account: 'test', commandId: stream };
  const part = { stream, kind: 'test', expectedVersion: 0, events, summary: {} };
  await append(db.api, { ...key, fingerprint: 'aa', meta: key, streams: [part] });
  const found = (await brokenDuties(db.owner)).filter((sentence) => sentence.startsWith(stream));
  expect(found).toEqual(wrong.map((words) => `${stream} a@1: ${words}`));
});

it('the drill counts what was owed, told and ended', async () =>
  expect(await countDuties(db.owner)).toEqual({ owed: 6, reminded: 5, escalated: 3, ended: 3 }));
