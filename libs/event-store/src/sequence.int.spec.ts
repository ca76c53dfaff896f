import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { PoolClient } from 'pg';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append } from './append';
import { checkLog } from './check-log';
import { openLog } from './clock';
import { readStreams } from './read';
import { sequence } from './sequence';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'production' });
});
afterAll(() => db.drop());

/** Where a sequencer is stopped and killed: at the n-th place that it gives, at the check of the n-th event, before it commits. */
const deaths = fc.record({
  at: fc.constantFrom('place' as const, 'event' as const, 'commit' as const),
  n: fc.nat(11),
  most: fc.integer({ min: 1, max: 12 }),
});
const writes = fc.array(fc.record({ stream: fc.nat(2), events: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 6,
});

it('the sequencer, doubled, and killed at any point of its work, loses and repeats nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(writes, deaths), { minLength: 1, maxLength: 3 }), async (rounds) => {
      const run = randomUUID().slice(0, 8);
      for (const [wishes, death] of rounds) {
        for (const wish of wishes) await write(`${run}/${wish.stream}`, wish.events);
        await killSequencer(death);
      }
      while ((await unplaced()) > 0) await Promise.all([sequence(db.worker, 5), sequence(db.worker, 7)]);
      expect(await checkLog(db.owner)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

async function write(stream: string, count: number): Promise<void> {
  const { streams } = await readStreams(db.api, [stream], {});
  const expectedVersion = streams.get(stream)!.length;
  const events = Array.from({ length: count }, () => ({ type: 'Happened', schemaVersion: 1, data: {} }));
  const key = { account: 'test', commandId: randomUUID() };
  const part = { stream, kind: 'test', expectedVersion, events, summary: {} };
  await append(db.api, { ...key, fingerprint: 'aa', meta: key, streams: [part] });
}

/** A hand in its way stops the sequencer there; while it stands another one finds the lead taken, and then it is killed. */
async function killSequencer({ at, n, most }: { at: 'place' | 'event' | 'commit'; n: number; most: number }) {
  const [victim, hand] = [await db.worker.connect(), await db.owner.connect()];
  victim.on('error', () => undefined);
  try {
    await hand.query('begin');
    // Only so that a sequencer which does wait for another fails here and does not hang.
    await hand.query(`set local lock_timeout = '10s'`);
    if (at !== 'commit') await hand.query(obstacles[at], [n]);
    await victim.query('begin');
    const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid');
    const { pid } = rows[0]!;
    let ended = false;
    const working = sequence(victim, most)
      .catch(() => undefined)
      .then(() => (ended = true));
    while (!ended && !(await isStopped(hand, pid)));
    expect(await sequence(hand, most)).toBe(0);
    await hand.query('select pg_terminate_backend($1, 10000)', [pid]);
    await working;
  } finally {
    await hand.query('rollback');
    hand.release();
    victim.release(true);
  }
}

const obstacles = {
  place: `insert into entry (seq, event, leaf_hash)
    select (select coalesce(max(seq), 0) from entry) + 1 + $1, event, '\\x00' from unsequenced order by pos desc limit 1`,
  event: `select from event where id = (select event from unsequenced order by pos offset $1 limit 1) for update`,
};

async function isStopped(hand: PoolClient, pid: number): Promise<boolean> {
  const { rows } = await hand.query<{ stopped: boolean }>('select cardinality(pg_blocking_pids($1)) > 0 as stopped', [
    pid,
  ]);
  return rows[0]!.stopped;
}

async function unplaced(): Promise<number> {
  const { rows } = await db.owner.query<{ n: number }>('select count(*)::int as n from unsequenced');
  return rows[0]!.n;
}
