import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { advanceClock, openLog } from './clock';
import { CommandReused } from './errors';
import { readStreamAt, readTime } from './read';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
});
afterAll(() => db.drop());

const advances = async () => (await readStreamAt(db.api, 'log', {}, {})).filter((e) => e.type === 'ClockAdvanced');

describe('opening a log', () => {
  it('twice leaves one opening', async () => {
    await openLog(db.owner, { mode: 'demonstration', startsAt: '2030-01-01T00:00:00.000Z' });
    const events = await readStreamAt(db.api, 'log', {}, {});
    expect(events.map((e) => e.type)).toEqual(['LogOpened']);
    expect(events[0]!.data).toEqual({ mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z', epoch: 1 });
  });

  it('in another mode is refused', async () => {
    await expect(openLog(db.owner, { mode: 'production' })).rejects.toMatchObject({ code: 'log-of-another-mode' });
  });
});

describe('moving the clock', () => {
  it('is one event, and one tick, however often it is sent', async () => {
    const id = randomUUID();
    const before = await readTime(db.api);
    const first = await advanceClock(db.api, '2024-02-01T00:00:00.000Z', 'quantri1', id);
    const second = await advanceClock(db.api, '2024-02-01T00:00:00.000Z', 'quantri1', id);
    expect([first.tick, second.tick]).toEqual([before.tick + 1, before.tick + 1]);
    expect(await advances()).toHaveLength(1);
  });

  it('under the key of another move is refused, and the clock stays', async () => {
    const id = randomUUID();
    await advanceClock(db.api, '2024-02-02T00:00:00.000Z', 'quantri1', id);
    await expect(advanceClock(db.api, '2024-06-01T00:00:00.000Z', 'quantri1', id)).rejects.toBeInstanceOf(
      CommandReused,
    );
    expect((await readTime(db.api)).now.slice(0, 10)).toBe('2024-02-02');
  });

  it('by two administrators at once gives each move a tick of its own', async () => {
    const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'];
    const moves = days.map((day) => advanceClock(db.api, `${day}T00:00:00.000Z`, 'quantri1', randomUUID()));
    const results = await Promise.allSettled(moves);
    for (const r of results)
      if (r.status === 'rejected') expect(r.reason).toMatchObject({ code: 'clock-only-forward' });
    const ticks = (await advances()).map((e) => e.data['tick']);
    expect(ticks).toEqual(ticks.map((_, i) => i + 1));
    expect((await readTime(db.api)).tick).toBe(ticks.length);
  });

  it('backwards is refused, however the instant is written', async () => {
    const now = (await readTime(db.api)).now;
    const earlier = new Date(Date.parse(now) - 3600_000).toISOString().slice(0, 19);
    const inHanoi = `${new Date(Date.parse(`${earlier}Z`) + 7 * 3600_000).toISOString().slice(0, 19)}+07:00`;
    for (const to of [`${earlier}Z`, inHanoi])
      await expect(advanceClock(db.api, to, 'quantri1', randomUUID())).rejects.toMatchObject({
        code: 'clock-only-forward',
      });
    await expect(db.owner.query('update log_clock set offset_us = offset_us - 1')).rejects.toMatchObject({
      code: 'LR403',
    });
  });
});

describe('the clock of production', () => {
  it('cannot be moved, not even by the owner of the database', async () => {
    const production = await openTestDatabase();
    try {
      await openLog(production.owner, { mode: 'production' });
      const move = advanceClock(production.api, '2099-01-01T00:00:00.000Z', 'quantri1', randomUUID());
      await expect(move).rejects.toMatchObject({ code: 'clock-of-production' });
      await expect(production.owner.query('update log_clock set offset_us = 1')).rejects.toMatchObject({
        code: 'LR403',
      });
      await expect(production.owner.query('delete from log_clock')).rejects.toMatchObject({ code: 'LR403' });
      const demonstration = openLog(production.owner, { mode: 'demonstration', startsAt: '2024-01-01T00:00:00.000Z' });
      await expect(demonstration).rejects.toMatchObject({ code: 'log-of-another-mode' });
    } finally {
      await production.drop();
    }
  });
});
