import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append, type AppendRequest } from './append';
import { checkLog } from './check-log';
import { advanceClock, openLog } from './clock';
import { ClaimHeld, CommandReused, StaleVersion } from './errors';
import { readEntries, readStreams } from './read';
import { sequence } from './sequence';
import { seal } from './vault';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
});
afterAll(() => db.drop());

function command(streams: AppendRequest['streams'], more: Partial<AppendRequest> = {}): AppendRequest {
  const key = { account: 'test', commandId: more.commandId ?? randomUUID() };
  return { ...key, fingerprint: 'aa', meta: key, streams, ...more };
}

function one(stream: string, expectedVersion: number, count = 1) {
  const events = Array.from({ length: count }, (_, i) => ({ type: 'Happened', schemaVersion: 1, data: { i } }));
  return { stream, kind: 'test', expectedVersion, events, summary: { at: expectedVersion + count } };
}

const versionOf = async (stream: string) => (await readStreams(db.api, [stream], {})).streams.get(stream)!.length;

describe('a command', () => {
  it('writes its events in order, each later than the one before', async () => {
    await append(db.api, command([one('test/order', 0, 3)]));
    await append(db.api, command([one('test/order', 3, 2)]));
    const events = (await readStreams(db.api, ['test/order'], {})).streams.get('test/order')!;
    expect(events.map((e) => e.version)).toEqual([1, 2, 3, 4, 5]);
    expect([...events].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))).toEqual(events);
    expect(new Set(events.map((e) => e.recordedAt)).size).toBe(5);
  });

  it('is recorded in business time', async () => {
    const { recordedAt } = await append(db.api, command([one('test/time', 0)]));
    expect(recordedAt.slice(0, 10)).toBe('2024-01-10');
  });

  it('loses against a faster one and is told the version', async () => {
    await append(db.api, command([one('test/stale', 0)]));
    await expect(append(db.api, command([one('test/stale', 0)]))).rejects.toEqual(new StaleVersion('test/stale', 1));
  });

  it('writes all of its streams or none', async () => {
    await append(db.api, command([one('test/half-b', 0)]));
    await expect(append(db.api, command([one('test/half-a', 0), one('test/half-b', 0)]))).rejects.toBeInstanceOf(
      StaleVersion,
    );
    expect(await versionOf('test/half-a')).toBe(0);
  });

  it('done twice under one id is done once and gets the first answer', async () => {
    const twice = command([one('test/twice', 0)]);
    const first = await append(db.api, twice);
    const second = await append(db.api, twice);
    expect(second).toEqual({ ...first, replayed: true });
    expect(await versionOf('test/twice')).toBe(1);
  });

  it('is refused under the id of another command', async () => {
    const first = command([one('test/reused', 0)]);
    await append(db.api, first);
    await expect(append(db.api, { ...first, fingerprint: 'bb' })).rejects.toBeInstanceOf(CommandReused);
  });

  it('that changes nothing is remembered too and leaves no empty stream', async () => {
    const nothing = command([{ ...one('test/nothing', 0), events: [] }]);
    await append(db.api, nothing);
    expect((await append(db.api, nothing)).replayed).toBe(true);
    expect(await checkLog(db.owner)).toEqual([]);
  });

  it('cannot take what another stream holds, and hears who holds it', async () => {
    const claim = { scope: 'number/2024', key: '12' };
    await append(db.api, command([{ ...one('test/holder', 0), take: [claim] }]));
    const wish = append(db.api, command([{ ...one('test/wisher', 0), take: [claim] }]));
    await expect(wish).rejects.toEqual(new ClaimHeld('number/2024', '12', 'test/holder'));
    expect(await versionOf('test/wisher')).toBe(0);
  });

  it('may take what was released', async () => {
    const claim = { scope: 'candidacy', key: 'p-1' };
    await append(db.api, command([{ ...one('test/first', 0), take: [claim] }]));
    await append(db.api, command([{ ...one('test/first', 1), release: [claim] }]));
    await expect(append(db.api, command([{ ...one('test/second', 0), take: [claim] }]))).resolves.toMatchObject({
      replayed: false,
    });
  });

  it.each([
    ['1.5', 1.5],
    ['NaN', NaN],
    ['undefined', undefined],
    ['a lone surrogate', '\ud800'],
  ])('cannot hold %s', async (_name, value) => {
    const events = [{ type: 'Happened', schemaVersion: 1, data: { value } }];
    await expect(append(db.api, command([{ ...one('test/bad', 0), events }]))).rejects.toBeInstanceOf(TypeError);
  });
});

describe('any interleaving of writers', () => {
  it('leaves each stream gap-free and in order, each command once, each claim held once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ stream: fc.nat(2), key: fc.nat(3), twice: fc.boolean() }), {
          minLength: 4,
          maxLength: 24,
        }),
        async (wishes) => {
          const run = randomUUID().slice(0, 8);
          const done = await Promise.all(wishes.map((wish) => write(run, wish)));
          const streams = [0, 1, 2].map((n) => `test/${run}-${n}`);
          const events = [...(await readStreams(db.api, streams, {})).streams.values()].flat();
          expect(events.length).toBe(done.filter(Boolean).length);
          const { rows } = await db.owner.query(`select count(*)::int as n from claim where scope = $1`, [run]);
          expect(rows[0].n).toBe(new Set(wishes.filter((_, i) => done[i]).map((w) => w.key)).size);
          expect(await checkLog(db.owner)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  /** Writes until it wins or its claim is held; true when it wrote. */
  async function write(run: string, wish: { stream: number; key: number; twice: boolean }): Promise<boolean> {
    const stream = `test/${run}-${wish.stream}`;
    const commandId = randomUUID();
    for (;;) {
      const part = { ...one(stream, await versionOf(stream)), take: [{ scope: run, key: String(wish.key) }] };
      const attempt = () => append(db.api, command([part], { commandId }));
      try {
        await (wish.twice ? Promise.all([attempt(), attempt()]) : attempt());
        return true;
      } catch (error) {
        if (error instanceof ClaimHeld) return false;
        if (!(error instanceof StaleVersion)) throw error;
      }
    }
  }

  it('of two acts over the same streams in opposite order never deadlocks', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `test/act-${String(i).padStart(2, '0')}`);
    await append(db.api, command(ids.map((id) => one(id, 0))));
    for (let round = 1; round <= 20; round += 1) {
      const forth = append(db.api, command(ids.map((id) => one(id, round))));
      const back = append(db.api, command([...ids].reverse().map((id) => one(id, round))));
      const results = await Promise.allSettled([forth, back]);
      expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find((r) => r.status === 'rejected')).toMatchObject({
        reason: expect.any(StaleVersion) as unknown,
      });
    }
  });
});

describe('the sequencer', () => {
  it('hashes a leaf exactly as laid down in the architecture', async () => {
    const data = { tên: 'Lò Thị Hương', số: 7 };
    const events = [{ type: 'Happened', schemaVersion: 1, data, occurredAt: '2024-01-05T00:00:00.000Z' }];
    await append(db.api, command([{ ...one('test/leaf', 0), events }]));
    while ((await sequence(db.worker)) > 0);
    const entry = (await readEntries(db.worker, 0, 100_000)).find((e) => e.stream === 'test/leaf')!;
    const { rows } = await db.owner.query<{ meta: string; data: string }>(
      `select meta, data from event where stream = 'test/leaf'`,
    );
    const columns = [
      entry.id,
      entry.stream,
      '1',
      'Happened',
      '1',
      '2024-01-05T00:00:00.000000Z',
      entry.recordedAt,
      rows[0]!.meta,
      rows[0]!.data,
    ];
    const parts = columns.flatMap((text) => {
      const bytes = Buffer.from(text, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    });
    expect(entry.leafHash).toBe(
      createHash('sha256')
        .update(Buffer.concat([Buffer.from([0]), ...parts]))
        .digest('hex'),
    );
  });
});

describe('history', () => {
  it.each([
    'update event set type = type',
    'delete from event',
    'truncate event cascade',
    'update entry set seq = seq',
    'delete from entry',
  ])('refuses its owner: %s', async (sql) => {
    await expect(db.owner.query(sql)).rejects.toMatchObject({ code: 'LR403' });
  });

  it.each([
    'update event set type = type',
    'delete from event',
    'insert into entry values (1, gen_random_uuid(), $$x$$)',
    'truncate stream',
  ])('gives the api no right to: %s', async (sql) => {
    await expect(db.api.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('can be erased in the vault without touching the event', async () => {
    const { sealed, row } = seal('Đơn của công dân');
    const events = [{ type: 'Happened', schemaVersion: 1, data: { text: sealed } }];
    await append(db.api, command([{ ...one('test/vault', 0), events }], { vault: [row] }));
    const { rows } = await db.owner.query<{ ok: boolean }>(
      `select encode(sha256(salt || convert_to(value, 'UTF8')), 'hex') = $2 as ok from person_vault where ref = $1`,
      [sealed.ref, sealed.commitment],
    );
    expect(rows[0]!.ok).toBe(true);
  });
});

describe('the clock of a demonstration', () => {
  it('moves forward only', async () => {
    const { now } = await advanceClock(db.owner, '2024-02-01T00:00:00.000Z', 'quantri1', randomUUID());
    expect(now >= '2024-02-01T00:00:00').toBe(true);
    await expect(advanceClock(db.owner, '2024-01-15T00:00:00.000Z', 'quantri1', randomUUID())).rejects.toMatchObject({
      code: 'clock-only-forward',
    });
    await expect(db.owner.query('update log_clock set offset_us = offset_us - 1')).rejects.toMatchObject({
      code: 'LR403',
    });
  });

  it('is not that of production', async () => {
    await expect(openLog(db.owner, { mode: 'production' })).rejects.toMatchObject({ code: 'log-of-another-mode' });
  });
});
