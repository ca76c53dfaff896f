import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { actor, law } from '@app/testing';
import { system } from '../kernel/decider';
import { evolveOwed } from '../kernel/obligations';
import { calendarYearDecider, nextReview, reviewOf, yearsToReview, type CalendarYear } from './entering';
import { plusDays } from './working-days';

const { initial, evolve, decide } = calendarYearDecider(law);
const morningOf = (day: string) => `${day}T01:00:00.000Z`;
const reviewed = (state: CalendarYear, day: string, published = false) =>
  reviewOf(state, { year: 2027, published }, morningOf(day)).reduce(evolve, state);
const owedBy = ({ owed }: CalendarYear) => owed.map((o) => o.owedBy);

const report = readFileSync(
  join(__dirname, '../../../../test/reports/11-december-without-the-next-calendar.json'),
  'utf8',
);
const { cases } = JSON.parse(report) as { cases: { on: string; order?: unknown; why: string }[] };

describe('the calendar of the next year', () => {
  it.each(cases.filter(({ order }) => !order).map(({ on, why }) => [on, why]))(
    'is missed on %s, the day of report 11: %s',
    (on) => expect(reviewOf(initial, { year: 2027, published: false }, morningOf(on))).not.toEqual([]),
  );

  it('is missed from October on, before the first duty reaches into that year', () => {
    expect(reviewed(initial, '2026-09-30')).toEqual(initial);
    expect(reviewed(initial, '2026-10-01')).toMatchObject({ awaited: true, owed: [] });
    expect(reviewed(initial, '2026-11-14').owed).toEqual([]);
  });

  it('is owed by the administrators from 15 November, with reminders, and overdue after 15 December', () => {
    const { owed } = reviewed(initial, '2026-11-15');
    expect(owed).toMatchObject([
      { kind: 'enterCalendar', owedBy: 'administrator', about: '2027', dueAt: '2026-12-15T16:59:59.999Z' },
    ]);
    expect(owed[0]!.remindAt.map((at) => at.slice(0, 10))).toEqual([
      ...['2026-11-15', '2026-11-25', '2026-12-05', '2026-12-10', '2026-12-15'],
    ]);
    expect(owed[0]!.basis.confidence).toBe('INFERRED');
  });

  it('is owed by the head of the board as well when the administrators are late', () => {
    const then = reviewed(reviewed(initial, '2026-11-15'), '2026-12-16');
    expect(owedBy(then)).toEqual(['administrator', 'headOfBoard']);
    expect(then.owed[1]).toMatchObject({ dueAt: '2026-12-31T16:59:59.999Z' });
    expect(new Set(then.owed.map(({ id }) => id)).size).toBe(2);
  });

  it('is owed at once where the system starts late, also in the year itself', () => {
    expect(owedBy(reviewed(initial, '2026-12-01'))).toEqual(['administrator']);
    expect(owedBy(reviewed(initial, '2027-03-01'))).toEqual(['administrator', 'headOfBoard']);
  });

  it('is owed no more once it is there, and never anew', () => {
    const done = reviewed(reviewed(initial, '2026-12-16'), '2026-12-20', true);
    expect(done.owed).toEqual([]);
    expect(reviewed(done, '2026-12-24')).toEqual(done);
    expect(reviewed(initial, '2026-12-20', true)).toEqual(initial);
  });

  it('is looked after by the system only', () => {
    const order = {
      type: 'ReviewCalendar',
      data: { year: 2027, published: false },
      at: morningOf('2026-12-01'),
    } as const;
    expect(() => decide({ ...order, by: actor('administrator') }, initial)).toThrow('role-may-not');
    expect(decide({ ...order, by: system }, initial)).toHaveLength(2);
  });

  it('is escalated like any other duty', () => {
    const state = reviewed(initial, '2026-11-15');
    const data = { obligation: state.owed[0]!.id };
    const facts = decide({ type: 'Escalate', data, by: system, at: morningOf('2026-12-16') }, state);
    expect(facts.reduce((owed, fact) => evolveOwed(owed, fact), state.owed)[0]!.escalated).toBe(true);
  });
});

it('years that are looked at: this one and the next, none before the first known', () => {
  expect(yearsToReview(law, '2026-12-01')).toEqual([2026, 2027]);
  expect(yearsToReview(law, '2023-12-01')).toEqual([]);
});

it('whoever waits for each next moment, and reviews then, misses none and does the same as one who looks every day', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), (start) => {
      const first = plusDays('2026-01-01', start);
      const last = plusDays(first, 500);
      let leaping = reviewed(initial, first);
      for (let at = nextReview(law, morningOf(first)); at !== null && at <= morningOf(last); at = nextReview(law, at))
        leaping = reviewed(leaping, at.slice(0, 10));
      let daily = initial;
      for (let day = first; day <= last; day = plusDays(day, 1)) daily = reviewed(daily, day);
      const shape = ({ awaited, asked }: CalendarYear) => ({ awaited, asked });
      expect(shape(leaping)).toEqual(shape(daily));
    }),
    { numRuns: 50 },
  ));
