import fc from 'fast-check';
import { law, morning } from '@app/testing';
import { addWorkingDays, endOfLegalDay, isWeekend, legalDayOf, plusDays } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { ClockRule } from '../rulebook/clocks';
import { deadlineSum } from './deadline-sum';
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
const movedOn = (owed: readonly Owed[], day: LegalDay, under: Calendar) =>
  apply(owed, moving(owed, under, morning(day), 'LLV-2027').facts);
const head = { account: 'a', person: 'p', role: 'headOfBoard', unit: 'u' } as const;

/** The calendar of 2027 has come (invented): Tết from 05/02 to 11/02. */
const tet = ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'];
const published = (off: readonly LegalDay[] = ['2027-01-01', ...tet], worked: readonly LegalDay[] = []): Calendar => ({
  ...calendar,
  years: { ...calendar.years, 2027: { off, worked, basis: '100/TB-BNV (minh họa)' } },
});
const february = armedOn('2026-12-31', rule({ workingDays: 30 }));

describe('a date that reaches into a year without a calendar', () => {
  it('is reckoned with weekends and fixed holidays, and is provisional', () =>
    expect(february).toMatchObject([{ dueAt: endOfLegalDay('2027-02-12'), provisional: true }]));

  it.each([
    ['ends in the last year that has one', '2026-12-01', { workingDays: 22 }],
    ['is a fixed day', '2026-12-01', { month: 6, day: 30, yearsLater: 3 }],
    ['is counted in days that end before', '2026-12-01', { calendarDays: 30 }],
  ])('is none where it %s', (_what, from, limit) =>
    expect(armedOn(from, rule(limit))[0]).not.toHaveProperty('provisional'),
  );

  it('is one from the first day of the next year on', () => {
    expect(armedOn('2026-12-01', rule({ workingDays: 23 }))).toMatchObject([
      { dueAt: endOfLegalDay('2027-01-04'), provisional: true },
    ]);
    expect(armedOn('2026-12-02', rule({ calendarDays: 30 }))).toMatchObject([
      { dueAt: endOfLegalDay('2027-01-04'), provisional: true },
    ]);
  });

  it('says in its sum which year has no notice, and no more once it has', () => {
    expect(deadlineSum(february[0]!, calendar)).toMatchObject({ counted: 30, withoutNotice: [2027] });
    const [final] = movedOn(february, '2026-12-31', published());
    expect(deadlineSum(final!, published())).toMatchObject({
      ...{ to: '2027-02-19', counted: 30, withoutNotice: [] },
      notices: ['100/TB-BNV (minh họa)'],
    });
  });

  it('has its reminders, as has a fixed day', () => {
    expect(february[0]!.remindAt.map((at) => at.slice(0, 10))).toEqual(['2027-02-09', '2027-02-11', '2027-02-12']);
    const fixed = armedOn('2026-12-01', rule({ month: 1, day: 5, yearsLater: 0 }));
    expect(fixed[0]!.remindAt.map((at) => at.slice(0, 10))).toEqual(['2026-12-30', '2027-01-04', '2027-01-05']);
  });

  it('begins where a clock goes on into that year', () => {
    const owed = armedOn('2026-12-01', rule({ workingDays: 10 }));
    const held = apply(owed, pausing(owed, ['hold'], morning('2026-12-10'), calendar));
    const gone = apply(held, pausing(held, [], morning('2026-12-30'), calendar));
    expect([owed[0]!.provisional, gone[0]!.provisional]).toEqual([undefined, true]);
  });

  it('is final where people set it', () => {
    const data = { obligation: february[0]!.id, dueOn: '2027-03-05', ground: 'Chờ kết luận thanh tra' };
    const order = { type: 'ExtendDate', data, by: head, at: morning('2026-12-31') } as const;
    const extended = apply(february, keepTime(order, february, calendar));
    expect(extended[0]).not.toHaveProperty('provisional');
    expect(moving(extended, published(), morning('2027-01-04'), 'LLV-2027')).toEqual({ facts: [], left: 0 });
  });
});

describe('when the calendar of that year comes', () => {
  it('a provisional date moves to the one that it gives, and is final', () => {
    const [duty] = movedOn(february, '2026-12-31', published());
    expect(duty).toMatchObject({ dueAt: endOfLegalDay('2027-02-19') });
    expect(duty).not.toHaveProperty('provisional');
  });

  it('one that stays the same becomes final by an event', () => {
    const owed = armedOn('2026-12-24', rule({ workingDays: 10 }));
    const { facts } = moving(owed, published(), morning('2026-12-31'), 'LLV-2027');
    expect(facts).toMatchObject([{ type: 'ObligationMoved', data: { dueAt: owed[0]!.dueAt } }]);
    expect(apply(owed, facts)[0]).not.toHaveProperty('provisional');
  });

  it('one that reaches further stays provisional', () => {
    const owed = armedOn('2026-12-24', rule({ calendarDays: 400 }));
    const { left, facts } = moving(owed, published(), morning('2026-12-31'), 'LLV-2027');
    expect([left, facts]).toEqual([1, []]);
  });

  it('one that had come goes to the later day, and what was escalated is owed anew', () => {
    const late = february.map((o) => ({ ...o, escalated: true }));
    expect(movedOn(late, '2027-02-15', published())).toMatchObject([
      { dueAt: endOfLegalDay('2027-02-19'), escalated: false },
    ]);
  });

  it('one whose later day has come as well is final there, and not escalated twice', () => {
    const late = february.map((o) => ({ ...o, escalated: true }));
    const [duty] = movedOn(late, '2027-02-22', published());
    expect(duty).toMatchObject({ dueAt: endOfLegalDay('2027-02-19'), escalated: true });
    expect(duty).not.toHaveProperty('provisional');
  });

  it('one is not put into the past by a Saturday that was worked', () => {
    const owed = armedOn('2026-12-31', rule({ workingDays: 6 }));
    expect(owed).toMatchObject([{ dueAt: endOfLegalDay('2027-01-11') }]);
    const worked = published(['2027-01-01'], ['2027-01-09']);
    const [duty] = movedOn(owed, '2027-01-09', worked);
    expect(duty).toMatchObject({ dueAt: endOfLegalDay('2027-01-11') });
    expect(duty).not.toHaveProperty('provisional');
    expect(movedOn(owed, '2027-01-08', worked)).toMatchObject([{ dueAt: endOfLegalDay('2027-01-09') }]);
  });
});

it('a date that was provisional is in the end the one that the calendar would have given from the start; twice changes nothing', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 91 }).map((n) => plusDays('2026-10-01', n)),
      fc.oneof(
        fc.integer({ min: 1, max: 60 }).map((workingDays) => ({ workingDays })),
        fc.integer({ min: 1, max: 90 }).map((calendarDays) => ({ calendarDays })),
      ),
      fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 12 }),
      (from, limit, ahead) => {
        const off = ahead.map((n) => plusDays('2027-01-01', n)).filter((day) => !isWeekend(day));
        const then = published(off);
        const owed = armedOn(from, rule(limit));
        const moved = movedOn(owed, '2026-12-31', then);
        fc.pre(legalDayOf(owed[0]!.dueAt) > '2026-12-31');
        expect(moved[0]!.dueAt).toBe(armedOn(from, rule(limit), then)[0]!.dueAt);
        expect(moved[0]).not.toHaveProperty('provisional');
        expect(moving(moved, then, morning('2026-12-31'), 'LLV-2027')).toEqual({ facts: [], left: 0 });
        if ('workingDays' in limit)
          expect(legalDayOf(moved[0]!.dueAt)).toBe(addWorkingDays(then, from, limit.workingDays));
      },
    ),
  ));
