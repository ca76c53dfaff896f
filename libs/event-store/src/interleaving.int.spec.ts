import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append, type AppendRequest } from './append';
import { checkLog } from './check-log';
import { openLog } from './clock';
import { ClaimHeld, StaleVersion } from './errors';
import { readEntries, readStreams } from './read';
import { sequence } from './sequence';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'production' });
});
afterAll(() => db.drop());

function command(streams: AppendRequest['streams']): AppendRequest {
  const key = { account: 'test', commandId: randomUUID() };
  return { ...key, fingerprint: 'aa', meta: key, streams };
}

function part(stream: string, expectedVersion: number, more: Partial<AppendRequest['streams'][number]> = {}) {
  const events = [{ type: 'Happened', schemaVersion: 1, data: {} }];
  return { stream, kind: 'test', expectedVersion, events, summary: {}, ...more };
}

/** An act over some streams, named in any order; each may take or give back one of four things. */
const acts = fc.array(
  fc.uniqueArray(
    fc.record({ stream: fc.nat(5), thing: fc.nat(3), does: fc.constantFrom('takes', 'gives', 'neither') }),
    {
      selector: (wish) => wish.stream,
      minLength: 1,
      maxLength: 6,
    },
  ),
  { minLength: 2, maxLength: 12 },
);

it('any acts at once over old and new streams end, write all or nothing, and leave a sound log', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (wishes) => {
      const run = randomUUID().slice(0, 8);
      const versions = await versionsOf(run);
      const results = await Promise.allSettled(
        wishes.map((wish) =>
          append(db.api, command(wish.map((w) => partOf(run, w, versions.get(nameOf(run, w.stream))!)))),
        ),
      );
      const refusals = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : []));
      for (const reason of refusals) expect(reason instanceof StaleVersion || reason instanceof ClaimHeld).toBe(true);
      const won = wishes.filter((_, i) => results[i]!.status === 'fulfilled');
      expect([...(await versionsOf(run)).values()].reduce((a, b) => a + b)).toBe(won.flat().length);
      expect(await checkLog(db.owner)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

const nameOf = (run: string, n: number) => `${run}/${n}`;

async function versionsOf(run: string): Promise<Map<string, number>> {
  const { streams } = await readStreams(
    db.api,
    [0, 1, 2, 3, 4, 5].map((n) => nameOf(run, n)),
    {},
  );
  return new Map([...streams].map(([id, events]) => [id, events.length]));
}

function partOf(
  run: string,
  { stream, thing, does }: { stream: number; thing: number; does: string },
  version: number,
) {
  const claim = [{ scope: run, key: String(thing) }];
  const more = { ...(does === 'takes' && { take: claim }), ...(does === 'gives' && { release: claim }) };
  return part(nameOf(run, stream), version, more);
}

it('an event that is committed late, behind younger ones, still gets its place, once', async () => {
  const slow = await db.api.connect();
  try {
    await slow.query('begin');
    await append(slow, command([part('late/slow', 0)]));
    for (let v = 0; v < 5; v += 1) await append(db.api, command([part('late/quick', v)]));
    while ((await sequence(db.worker, 2)) > 0);
    await slow.query('commit');
  } finally {
    slow.release();
  }
  while ((await sequence(db.worker, 2)) > 0);
  const entries = await readEntries(db.worker, 0, 100_000);
  expect(entries.map((e) => e.seq)).toEqual(entries.map((_, i) => i + 1));
  expect(entries.filter((e) => e.stream.startsWith('late/')).at(-1)!.stream).toBe('late/slow');
  expect(await checkLog(db.owner)).toEqual([]);
});

it('a consequence never comes before its cause', async () => {
  for (let n = 0; n < 20; n += 1) {
    await append(db.api, command([part(`z-cause/${n}`, 0)]));
    await Promise.all([sequence(db.worker, 1), append(db.api, command([part(`a-effect/${n}`, 0)]))]);
  }
  while ((await sequence(db.worker, 3)) > 0);
  const places = new Map((await readEntries(db.worker, 0, 100_000)).map((e) => [e.stream, e.seq]));
  for (let n = 0; n < 20; n += 1) expect(places.get(`z-cause/${n}`)!).toBeLessThan(places.get(`a-effect/${n}`)!);
});
