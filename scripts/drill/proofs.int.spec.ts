import { createHash, randomUUID } from 'node:crypto';
import { append, openLog } from '@app/event-store';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { checkPost } from './letters';
import { brokenDuties, countDuties, lostCommands, uninvitedSessions } from './proofs';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-02-06T01:05:00.000Z' });
});
afterAll(() => db.drop());

const armed = { type: 'ObligationArmed', data: { obligation: { id: 'a@1', dueAt: '2024-02-06T01:00:00.000Z' } } };
const reminded = (at: string) => ({ type: 'ReminderSent', data: { id: 'a@1', at } });
const moved = (dueAt: string) => ({ type: 'ObligationMoved', data: { id: 'a@1', dueAt } });
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
  [
    'nothing where a duty was told on the date to which it was moved',
    [moved('2024-02-06T00:30:00.000Z'), escalated!],
    [],
  ],
  [
    'an escalation on the date from which it was moved',
    [moved('2024-02-09T01:00:00.000Z'), escalated!],
    ['ObligationEscalated was not on its date'],
  ],
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
  expect(await countDuties(db.owner)).toEqual({ owed: 8, reminded: 5, escalated: 5, ended: 3 }));

describe('of an acknowledged command the drill finds', () => {
  /** A command with two events, as its client heard of it. */
  async function acknowledged() {
    const stream = `test/${randomUUID()}`;
    const key = { account: 'client', commandId: randomUUID() };
    const events = ['One', 'Two'].map((type) => ({ type, schemaVersion: 1, data: {} }));
    const part = { stream, kind: 'test', expectedVersion: 0, events, summary: {} };
    await append(db.api, { ...key, fingerprint: 'aa', meta: key, streams: [part] });
    return { ...key, stream, version: 2 };
  }
  const wrongOf = async (command: Awaited<ReturnType<typeof acknowledged>>) =>
    (await lostCommands(db.owner, [command]))
      .filter((sentence) => sentence.includes(command.commandId))
      .map((sentence) => sentence.slice(`command ${command.commandId} on ${command.stream} `.length));

  it('nothing where it is in the log as it was answered', async () =>
    expect(await wrongOf(await acknowledged())).toEqual([]));

  it('that the log has never heard of it', async () =>
    expect(await wrongOf({ ...(await acknowledged()), commandId: randomUUID() })).toEqual([
      'was answered and is not in the log',
      'was answered and is not known',
    ]));

  it('that it was forgotten, so that it could be done again', async () => {
    const command = await acknowledged();
    await db.owner.query('delete from command where command_id = $1', [command.commandId]);
    expect(await wrongOf(command)).toEqual(['was answered and is not known', 'is in the log and was never answered']);
  });

  it('that the log holds more of it than was answered', async () => {
    const command = await acknowledged();
    const events = [{ type: 'Again', schemaVersion: 1, data: {} }];
    const part = { stream: command.stream, kind: 'test', expectedVersion: 2, events, summary: {} };
    await append(db.api, { account: 'x', commandId: randomUUID(), fingerprint: 'aa', meta: command, streams: [part] });
    expect(await wrongOf(command)).toContain('is in the log by half or twice');
  });
});

it('the drill finds a session to which nobody was invited', async () => {
  const session = (n: number, owed: object[]) => ({
    ...{ stream: `session/${n}`, kind: 'session', expectedVersion: 0, summary: { owed } },
    events: [{ type: 'Test', schemaVersion: 1, data: {} }],
  });
  const streams = [session(1, [{ kind: 'invite' }]), session(2, [{ kind: 'signMinutes' }])];
  await append(db.api, { account: 'x', commandId: randomUUID(), fingerprint: 'aa', meta: {}, streams });
  expect(await uninvitedSessions(db.owner)).toEqual(['session/1: nobody was invited']);
});

describe('of the letters that came the drill', () => {
  const idOf = (cause: string) =>
    `<${createHash('sha256').update(`a@tinh.example\n${cause}`).digest('hex').slice(0, 40)}@laurel.invalid>`;
  const came = (...causes: string[]) => causes.map((cause) => ({ messageId: idOf(cause) }));
  beforeAll(() =>
    db.owner.query(
      `with person as (insert into candidate (id, kind, name) values ('p-a', 'person', 'a'))
       insert into notification (person, cause, stream, kind, facts, made_at, late, mail_to, letter, mailed_at)
       select 'p-a', cause, 'test/a', 'reminder', '{}', now(), false, 'a@tinh.example', gen_random_uuid(), now()
         from unnest(array['first', 'second']) cause`,
    ),
  );

  it('counts each once, and how often one came again', async () =>
    expect(await checkPost(db.owner, came('first', 'second', 'first'))).toEqual({ letters: 2, again: 1, wrong: [] }));

  it('finds one that tells what no notice of the log tells, and one that never came', async () =>
    expect((await checkPost(db.owner, came('first', 'third'))).wrong).toEqual([
      `letter ${idOf('third')} tells what no letter of the log tells`,
      `letter ${idOf('second')} is said to be sent and never came`,
    ]));

  it('lets those of lost hours tell what is in no log', async () => {
    const lost = new Set([idOf('third')]);
    expect((await checkPost(db.owner, came('first', 'second', 'third'), lost)).wrong).toEqual([]);
  });
});
