import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append, type AppendRequest } from './append';
import { checkLog, vaultChecks, type Checks, type Finding } from './check-log';
import { openLog } from './clock';
import { sequence } from './sequence';
import { seal } from './vault';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'production' });
  const events = [1, 2, 3].map((n) => ({ type: 'Happened', schemaVersion: 1, data: { n } }));
  const part = {
    stream: 'test/a',
    kind: 'test',
    expectedVersion: 0,
    events,
    summary: {},
    take: [{ scope: 's', key: 'k' }],
  };
  const { sealed, row } = seal('Đơn của công dân');
  const paper = { ...part, stream: 'test/paper', events: [{ type: 'Happened', schemaVersion: 1, data: { sealed } }] };
  await append(db.api, command([part]));
  await append(db.api, { ...command([{ ...paper, take: [] }]), vault: [row] });
  while ((await sequence(db.worker)) > 0);
});
afterAll(() => db.drop());

function command(streams: AppendRequest['streams']): AppendRequest {
  const key = { account: 'test', commandId: randomUUID() };
  return { ...key, fingerprint: 'aa', meta: key, streams };
}

// What no account of ours can do, and a hand in the database still might: triggers off, and one thing changed.
it.each([
  ['a version that is missing', `delete from event where stream = 'test/a' and version = 2`],
  ['a stream row that lags behind', `update stream set version = 2 where id = 'test/a'`],
  ['a stream row that is missing', `delete from stream where id = 'test/a'`],
  [
    'times that run backwards',
    `update event set recorded_at = recorded_at - interval '1 hour' where stream = 'test/a' and version = 3`,
  ],
  [
    'a last version that is gone with all that tells of it, but not its place',
    `delete from event where stream = 'test/paper'; delete from stream where id = 'test/paper';
     delete from command where answer -> 'streams' -> 0 ->> 'stream' = 'test/paper'`,
  ],
  ['a place in the log that is missing', `delete from entry where seq = 2`],
  ['places that were exchanged', `update entry set event = gen_random_uuid() where seq = 2`],
  [
    'an event that waits though it has its place',
    `insert into unsequenced (event) select event from entry where seq = 2`,
  ],
  ['a wait for no event', `insert into unsequenced (event) values (gen_random_uuid())`],
  ['a changed event', `update event set data = '{"n":9}' where stream = 'test/a' and version = 2`],
  ['a changed hash', `update entry set leaf_hash = '\\x00' where seq = 2`],
  ['a claim that nobody holds', `update claim set holder = 'test/nobody'`],
  ['a claim of the log itself', `update claim set holder = 'log'`],
  [
    'an answer without its event',
    `update command set answer = jsonb_set(answer, '{streams,0,version}', '9') where account = 'test'`,
  ],
  ['an event whose command is forgotten', `delete from command where answer -> 'streams' -> 0 ->> 'stream' = 'test/a'`],
  ['an epoch that the log does not know', `update log_clock set epoch = 2`],
  ['a tick that the log does not know', `update log_clock set tick = 1`],
  ['a clock of another mode', `update log_clock set mode = 'demonstration'`],
  ['a clock of production that was moved', `update log_clock set offset_us = 1`],
  ['a clock that is gone', `delete from log_clock`],
])('finds %s', async (_name, harm) => {
  expect(await findingsAfter(harm)).not.toEqual([]);
});

/** What a second append of the same command would leave, were it not recognised; also when its answer went with it. */
const twice = `
  with again as (
    insert into event select gen_random_uuid(), stream, version + 3, type, schema_version, occurred_at, recorded_at + interval '1 second', meta, data
      from event where stream = 'test/a' returning id)
  insert into unsequenced (event) select id from again;
  update stream set version = 6, last_recorded_at = last_recorded_at + interval '1 second' where id = 'test/a'`;
it.each([
  ['as the first answer says', twice],
  [
    'as the second answer would say',
    `${twice}; update command set answer = jsonb_set(answer, '{streams,0,version}', '6') where answer #>> '{streams,0,stream}' = 'test/a'`,
  ],
])('finds a command that was written twice, %s', async (_name, harm) =>
  expect(await findingsAfter(harm)).toEqual([
    { what: 'commands whose events are not in the log exactly once', count: 1 },
  ]),
);

async function findingsAfter(harm: string, more?: Checks): Promise<Finding[]> {
  const hand = await db.owner.connect();
  try {
    await hand.query('begin');
    await hand.query('set local session_replication_role = replica');
    await hand.query(harm);
    return await checkLog(hand, more);
  } finally {
    await hand.query('rollback');
    hand.release();
  }
}

it.each([
  ['a changed text', `update person_vault set value = value || '!'`],
  ['a changed salt', `update person_vault set salt = '\\x00'`],
  ['a text gone without a word', `delete from person_vault`],
  ['a text that is erased by half', `update person_vault set value = null`],
  ['a text of which the log knows nothing', `insert into person_vault values (gen_random_uuid(), '\\x00', 'x')`],
])('finds %s in the vault', async (_name, harm) => {
  expect(await findingsAfter(harm, vaultChecks)).toHaveLength(1);
});

it('finds nothing where a text was erased as the law asks', async () =>
  expect(
    await findingsAfter('update person_vault set value = null, salt = null, erased_at = now()', vaultChecks),
  ).toEqual([]));

it('finds nothing in a log that nobody touched', async () => expect(await checkLog(db.owner, vaultChecks)).toEqual([]));

it('asks what others add', async () =>
  expect(await checkLog(db.owner, { 'events at all': 'select count(*) from event' })).toEqual([
    { what: 'events at all', count: 5 },
  ]));
