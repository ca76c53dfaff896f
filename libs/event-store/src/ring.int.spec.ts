import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append } from './append';
import { advanceClock, openLog, ringAll } from './clock';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
});
afterAll(() => db.drop());

/** One event more, with which the stream owes something until that day. */
function owing(stream: string, expectedVersion: number, dueAt: string) {
  const summary = { live: true, owed: [{ id: `a@${expectedVersion + 1}`, dueAt }], nextDueAt: dueAt };
  const events = [{ type: 'Happened', schemaVersion: 1, data: {} }];
  const key = { account: 'test', commandId: randomUUID() };
  return {
    ...key,
    fingerprint: 'aa',
    meta: key,
    streams: [{ stream, kind: 'test', expectedVersion, events, summary }],
  };
}

const bellOf = async (stream: string) => {
  const { rows } = await db.owner.query(`select version, tick, iso(due_at) as due from bell where stream = $1`, [
    stream,
  ]);
  return rows[0] as { version: number; tick: number; due: string };
};

/** Until somebody waits for a lock: he has read, and is kept from writing. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await db.owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
  }
}

/** `late` reads the stream while a command on it is not yet committed, and rings after it. */
async function overtaken(stream: string, late: () => Promise<unknown>): Promise<void> {
  await append(db.api, owing(stream, 0, '2024-02-01T00:00:00.000000Z'));
  const client = await db.api.connect();
  await client.query('begin');
  await append(client, owing(stream, 1, '2024-01-20T00:00:00.000000Z'));
  const ringing = late();
  await somebodyWaits();
  await client.query('commit');
  client.release();
  await ringing;
}

describe('a bell', () => {
  it('is not set back to the version that was read before the last command', async () => {
    await overtaken('ring/all', () => ringAll(db.owner));
    expect(await bellOf('ring/all')).toMatchObject({ version: 2, due: '2024-01-20T00:00:00.000000Z' });
  });

  it('is not set back by whoever rings this stream only', async () => {
    await overtaken('ring/one', () => db.worker.query(`select ring(array['ring/one'])`));
    expect(await bellOf('ring/one')).toMatchObject({ version: 2, due: '2024-01-20T00:00:00.000000Z' });
  });

  it('keeps the tick of a move of the clock that a command under way did not know', async () => {
    await append(db.api, owing('ring/tick', 0, '2024-02-01T00:00:00.000000Z'));
    const { tick } = await advanceClock(db.api, '2024-01-11T01:00:00.000Z', 'quantri1', randomUUID());
    await db.owner.query(
      `insert into bell values ('ring/tick', 2, 0, now()) on conflict (stream) do update set version = 2, tick = 0`,
    );
    expect(await bellOf('ring/tick')).toMatchObject({ version: 2, tick });
  });
});
