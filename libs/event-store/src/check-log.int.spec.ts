import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append } from './append';
import { checkLog } from './check-log';
import { openLog } from './clock';
import { sequence } from './sequence';

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
  const command = { account: 'test', commandId: randomUUID(), fingerprint: 'aa', meta: {}, streams: [part] };
  await append(db.api, command);
  while ((await sequence(db.worker)) > 0);
});
afterAll(() => db.drop());

// What no account of ours can do, and a hand in the database still might: triggers off, and one thing changed.
it.each([
  ['a version that is missing', `delete from event where stream = 'test/a' and version = 2`],
  ['a stream row that lags behind', `update stream set version = 2 where id = 'test/a'`],
  ['a stream row that is missing', `delete from stream where id = 'test/a'`],
  [
    'times that run backwards',
    `update event set recorded_at = recorded_at - interval '1 hour' where stream = 'test/a' and version = 3`,
  ],
  ['a place in the log that is missing', `delete from entry where seq = 2`],
  ['places that were exchanged', `update entry set event = gen_random_uuid() where seq = 2`],
  [
    'an event that waits though it has its place',
    `insert into unsequenced (event) select event from entry where seq = 2`,
  ],
  ['a changed event', `update event set data = '{"n":9}' where stream = 'test/a' and version = 2`],
  ['a changed hash', `update entry set leaf_hash = '\\x00' where seq = 2`],
  ['a claim that nobody holds', `update claim set holder = 'test/nobody'`],
  [
    'an answer without its event',
    `update command set answer = jsonb_set(answer, '{streams,0,version}', '9') where account = 'test'`,
  ],
])('finds %s', async (_name, harm) => {
  const hand = await db.owner.connect();
  try {
    await hand.query('begin');
    await hand.query('set local session_replication_role = replica');
    await hand.query(harm);
    expect(await checkLog(hand)).not.toEqual([]);
  } finally {
    await hand.query('rollback');
    hand.release();
  }
});

it('finds nothing in a log that nobody touched', async () => expect(await checkLog(db.owner)).toEqual([]));

it('asks what others add', async () =>
  expect(await checkLog(db.owner, { 'events at all': 'select count(*) from event' })).toEqual([
    { what: 'events at all', count: 4 },
  ]));
