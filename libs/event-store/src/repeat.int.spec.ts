import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append, type AppendRequest } from './append';
import { checkLog } from './check-log';
import { openLog } from './clock';
import { ClaimHeld, CommandReused } from './errors';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'production' });
});
afterAll(() => db.drop());

const happened = [{ type: 'Happened', schemaVersion: 1, data: {} }];

function command(
  commandId: string,
  stream: string,
  more: Partial<AppendRequest['streams'][number]> = {},
): AppendRequest {
  const part = { stream, kind: 'test', expectedVersion: 0, events: happened, summary: {}, ...more };
  const key = { account: 'test', commandId };
  return { ...key, fingerprint: 'aa', meta: key, streams: [part] };
}

describe('a command sent twice at the same moment', () => {
  it('under two new codes makes one dossier, and both senders hear which', async () => {
    for (let round = 0; round < 20; round += 1) {
      const take = [{ scope: 'candidacy', key: String(round) }];
      const id = randomUUID();
      const wishes = ['a', 'b', 'c'].map((n) => append(db.api, command(id, `twice/${round}-${n}`, { take })));
      const answers = await Promise.all(wishes);
      expect(new Set(answers.map((a) => a.streams[0]!.stream)).size).toBe(1);
      expect(answers.filter((a) => !a.replayed)).toHaveLength(1);
    }
    expect(await checkLog(db.owner)).toEqual([]);
  });

  it('with two bodies is refused once', async () => {
    const id = randomUUID();
    const other = { ...command(id, 'bodies/b'), fingerprint: 'bb' };
    const results = await Promise.allSettled([append(db.api, command(id, 'bodies/a')), append(db.api, other)]);
    const refusals = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : []));
    expect(refusals).toEqual([expect.any(CommandReused)]);
  });

  it('is answered inside a transaction of its sender too', async () => {
    const id = randomUUID();
    const first = await db.owner.connect();
    const second = await db.owner.connect();
    try {
      await Promise.all([first.query('begin'), second.query('begin')]);
      const { streams } = await append(first, command(id, 'inside/a'));
      const waiting = append(second, command(id, 'inside/b'));
      await first.query('commit');
      expect(await waiting).toMatchObject({ streams, replayed: true });
      await second.query('commit');
    } finally {
      first.release(true);
      second.release(true);
    }
  });
});

describe('two streams that want to swap what they hold', () => {
  it('are refused and never wait for each other', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [x, y] = [`x${round}`, `y${round}`].map((key) => ({ scope: 'swap', key }));
      const [left, right] = [`left/${round}`, `right/${round}`];
      await append(db.api, command(randomUUID(), left, { take: [x!] }));
      await append(db.api, command(randomUUID(), right, { take: [y!] }));
      const swaps = await Promise.allSettled([
        append(db.api, command(randomUUID(), left, { expectedVersion: 1, release: [x!], take: [y!] })),
        append(db.api, command(randomUUID(), right, { expectedVersion: 1, release: [y!], take: [x!] })),
      ]);
      for (const swap of swaps)
        expect(swap).toMatchObject({ status: 'rejected', reason: expect.any(ClaimHeld) as unknown });
    }
  });

  it('nor do two that take the same hundred things, named in opposite order', async () => {
    const things = Array.from({ length: 100 }, (_, n) => ({ scope: 'many', key: String(n).padStart(3, '0') }));
    const third = await db.owner.connect();
    try {
      // Holds the middle until both are on their way, so that they are bound to meet.
      await third.query('begin');
      await append(third, command(randomUUID(), 'many/third', { take: [things[50]!] }));
      const both = Promise.allSettled([
        append(db.api, command(randomUUID(), 'many/forth', { take: things })),
        append(db.api, command(randomUUID(), 'many/back', { take: [...things].reverse() })),
      ]);
      while ((await waiting()) < 2);
      await third.query('rollback');
      const results = await both;
      expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
      const loser = results.find((r) => r.status === 'rejected');
      expect(loser).toMatchObject({ reason: expect.any(ClaimHeld) as unknown });
    } finally {
      third.release(true);
    }
  });

  async function waiting(): Promise<number> {
    const { rows } = await db.owner.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]!.n;
  }
});

describe('a command that changes nothing', () => {
  it('leaves no stream without events', async () => {
    await append(db.api, command(randomUUID(), 'empty/a', { events: [] }));
    const { rowCount } = await db.owner.query(`select from stream where id = 'empty/a'`);
    expect(rowCount).toBe(0);
  });
});

describe('the answer', () => {
  it('names the time that the last event was recorded at', async () => {
    await append(db.api, command(randomUUID(), 'time/a', { events: Array.from({ length: 50 }, () => happened[0]!) }));
    const { recordedAt } = await append(db.api, command(randomUUID(), 'time/a', { expectedVersion: 50 }));
    const { rows } = await db.owner.query<{ at: string }>(
      `select iso(last_recorded_at) as at from stream where id = 'time/a'`,
    );
    expect(recordedAt).toBe(rows[0]!.at);
  });
});
