import fc from 'fast-check';
import { law, morning } from '@app/testing';
import { addWorkingDays, endOfLegalDay, isWorkingDay, legalDayOf, plusDays } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { ClockRule } from '../rulebook/clocks';
import type { LegalDay } from './decider';
import { moving } from './moving';
import { arm, evolveOwed, type ObligationFact, type Owed } from './obligations';
import { pausing } from './pausing';
import { keepTime } from './timekeeping';

const { calendar } = law;
const basis = { text: 'Tham số của tỉnh', article: 'thử', confidence: 'INFERRED' } as const;
const rule = (limit: ClockRule['limit'], more: Partial<ClockRule> = {}): ClockRule => ({
  ...{ kind: 'appraise', limit, remindBefore: [3, 1], pausesOn: ['hold'], owedBy: 'appraisalOfficer', basis },
  ...more,
});
const apply = (owed: readonly Owed[], facts: readonly ObligationFact[]) => facts.reduce(evolveOwed, owed);
const armedOn = (day: LegalDay, clock: ClockRule, under: Calendar = calendar) =>
  evolveOwed([], arm(clock, { from: morning(day), version: 1, calendar: under }));
const factsOf = (owed: readonly Owed[], under: Calendar, day: LegalDay) =>
  moving(owed, under, morning(day), 'LLV-1').facts;
const movedOn = (owed: readonly Owed[], day: LegalDay, under: Calendar) => apply(owed, factsOf(owed, under, day));

/** The calendar of 2025 with more days off. */
const without = (...off: LegalDay[]): Calendar => {
  const year = calendar.years[2025]!;
  return { ...calendar, years: { ...calendar.years, 2025: { ...year, off: [...year.off, ...off] } } };
};
const monday = '2025-03-03';
const ten = armedOn(monday, rule({ workingDays: 10 }));

describe('when the calendar changes', () => {
  it('an open duty falls due as many working days on as its rule gives, with its reminders', () => {
    expect(ten).toMatchObject([{ dueAt: endOfLegalDay('2025-03-17') }]);
    const [duty] = movedOn(ten, '2025-03-04', without('2025-03-12', '2025-03-13'));
    expect(duty).toMatchObject({ dueAt: endOfLegalDay('2025-03-19') });
    expect(duty!.remindAt).toEqual(['2025-03-14', '2025-03-18', '2025-03-19'].map((day) => `${day}T01:00:00.000Z`));
  });

  it('a duty that the days do not touch stays as it is', () =>
    expect(factsOf(ten, without('2025-03-18'), '2025-03-04')).toEqual([]));

  it('a date that has come stands', () => expect(factsOf(ten, without('2025-03-17'), '2025-03-17')).toEqual([]));

  it('a date that people moved stands', () => {
    const by = { account: 'a', person: 'p', role: 'headOfBoard', unit: 'u' } as const;
    const data = { obligation: ten[0]!.id, dueOn: '2025-03-20', ground: 'Chờ kết luận thanh tra' };
    const extended = apply(ten, keepTime({ type: 'ExtendDate', data, by, at: morning('2025-03-05') }, ten, calendar));
    expect(factsOf(extended, without('2025-03-12'), '2025-03-06')).toEqual([]);
  });

  it('a fixed day stands', () => {
    const fixed = armedOn(monday, rule({ month: 6, day: 30, yearsLater: 0 }, { pausesOn: [] }));
    expect(factsOf(fixed, without('2025-06-30', '2025-06-27'), '2025-03-05')).toEqual([]);
  });

  it('a limit in days ends on no day off that is new', () => {
    const thirty = armedOn(monday, rule({ calendarDays: 30 }));
    expect(thirty).toMatchObject([{ dueAt: endOfLegalDay('2025-04-02') }]);
    expect(movedOn(thirty, '2025-03-05', without('2025-04-02'))).toMatchObject([
      { dueAt: endOfLegalDay('2025-04-03') },
    ]);
  });

  it('the date of the office is as many working days on as before', () => {
    const aimed = armedOn(monday, rule({ workingDays: 10 }, { target: { workingDays: 6 } }));
    const [duty] = movedOn(aimed, '2025-03-04', without('2025-03-06', '2025-03-11'));
    expect(duty!.reckoned!.targetOn).toBe('2025-03-13');
  });

  it('a duty that reaches into a year without a calendar stays provisional, and is counted', () => {
    const far = armedOn(monday, rule({ calendarDays: 1000 }, { kind: 'decide' }));
    const { facts, left } = moving([...far, ...ten], without('2025-03-12'), morning('2025-03-04'), 'LLV-1');
    expect([facts.map(({ data }) => data.id), left]).toEqual([['appraise@1'], 1]);
  });

  it('days on which the clock stood still count no more than before', () => {
    const held = apply(ten, pausing(ten, ['hold'], morning('2025-03-05'), calendar));
    const gone = apply(held, pausing(held, [], morning('2025-03-12'), calendar));
    expect(gone).toMatchObject([{ dueAt: endOfLegalDay('2025-03-24') }]);
    expect(movedOn(gone, '2025-03-13', without('2025-03-18'))).toMatchObject([{ dueAt: endOfLegalDay('2025-03-25') }]);
  });

  it('a clock that stands still goes on later with what was left under the new calendar', () => {
    const held = apply(ten, pausing(ten, ['hold'], morning('2025-03-05'), calendar));
    const then = without('2025-03-13', '2025-03-21');
    const moved = movedOn(held, '2025-03-06', then);
    const [duty] = apply(moved, pausing(moved, [], morning('2025-03-12'), then));
    // Two days counted before; eight more after 12/03, without 13/03 and 21/03.
    expect(duty).toMatchObject({ dueAt: endOfLegalDay('2025-03-26') });
  });
});

const dayOf2025 = fc.integer({ min: 1, max: 300 }).map((n) => plusDays('2025-01-01', n));

it('every duty has the date that it would have had, had the calendar been so from the start; twice changes nothing', () =>
  fc.assert(
    fc.property(
      dayOf2025,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 30 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
      (from, workingDays, passed, ahead) => {
        const today = plusDays(from, passed);
        const owed = armedOn(from, rule({ workingDays }));
        fc.pre(today < legalDayOf(owed[0]!.dueAt) && plusDays(today, 130) <= '2025-12-31');
        const off = [...new Set(ahead)].map((n) => plusDays(today, n)).filter((day) => isWorkingDay(calendar, day));
        const then = without(...off);
        const moved = movedOn(owed, today, then);
        expect(legalDayOf(moved[0]!.dueAt)).toBe(addWorkingDays(then, from, workingDays));
        expect(factsOf(moved, then, today)).toEqual([]);
        expect(movedOn(moved, today, calendar)[0]!.dueAt).toBe(owed[0]!.dueAt);
      },
    ),
  ));

it('the calendar that all dates have moves none, whatever stopped the clocks and for however long', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }).map((n) => plusDays('2024-11-01', n)),
      fc.oneof(
        fc.integer({ min: 1, max: 40 }).map((workingDays) => ({ workingDays })),
        fc.integer({ min: 1, max: 60 }).map((calendarDays) => ({ calendarDays })),
      ),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 }),
      (from, limit, stops) => {
        let owed = armedOn(from, rule(limit, { target: { workingDays: 4 } }));
        let today = from;
        for (const [after, long] of stops) {
          owed = apply(owed, pausing(owed, ['hold'], morning((today = plusDays(today, after))), calendar));
          owed = apply(owed, pausing(owed, [], morning((today = plusDays(today, long))), calendar));
          expect(factsOf(owed, calendar, today)).toEqual([]);
        }
        expect(legalDayOf(owed[0]!.dueAt) > from && isWorkingDay(calendar, legalDayOf(owed[0]!.dueAt))).toBe(true);
      },
    ),
  ));
