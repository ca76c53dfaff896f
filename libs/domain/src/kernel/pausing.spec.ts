import fc from 'fast-check';
import { law, morning } from '@app/testing';
import { addWorkingDays, endOfLegalDay, isWorkingDay, legalDayOf, plusDays } from '../calendar/working-days';
import type { ClockRule, PauseCause } from '../rulebook/clocks';
import { deadlineSum } from './deadline-sum';
import type { LegalDay } from './decider';
import { arm, evolveOwed, type ObligationFact, type Owed } from './obligations';
import { pausing } from './pausing';
import { keepTime } from './timekeeping';

const { calendar } = law;
const basis = { text: 'Tham số của tỉnh', article: 'thử', confidence: 'INFERRED' } as const;
const rule = (limit: ClockRule['limit'], more: Partial<ClockRule> = {}): ClockRule => ({
  ...{
    kind: 'appraise',
    limit,
    remindBefore: [3, 1],
    pausesOn: ['supplement', 'hold'],
    owedBy: 'appraisalOfficer',
    basis,
  },
  ...more,
});
const armedOn = (day: LegalDay, clock: ClockRule): readonly Owed[] =>
  evolveOwed([], arm(clock, { from: morning(day), version: 1, calendar }));
const apply = (owed: readonly Owed[], facts: readonly ObligationFact[]) => facts.reduce(evolveOwed, owed);
const on = (owed: readonly Owed[], day: LegalDay, ...causes: PauseCause[]) =>
  apply(owed, pausing(owed, causes, morning(day), calendar));

const monday = '2025-03-03';
const ten = () => armedOn(monday, rule({ workingDays: 10 }));

describe('a clock that may stand still', () => {
  it('goes on with what was left: the day of the cause counts, the day of its end does not', () => {
    const held = on(ten(), '2025-03-05', 'hold');
    expect(held).toMatchObject([{ paused: { by: ['hold'], since: '2025-03-05' } }]);
    const [duty] = on(held, '2025-03-12');
    expect(duty).toMatchObject({
      dueAt: endOfLegalDay('2025-03-24'),
      pauses: [{ from: '2025-03-05', to: '2025-03-12' }],
    });
    expect(duty!.paused).toBeUndefined();
    expect(duty!.remindAt.at(-1)).toBe('2025-03-24T01:00:00.000Z');
  });

  it('waits for the last of its causes', () => {
    const both = on(on(ten(), '2025-03-05', 'hold'), '2025-03-06', 'supplement', 'hold');
    const one = on(both, '2025-03-10', 'supplement');
    expect(one).toMatchObject([{ paused: { by: ['supplement'], since: '2025-03-05' } }]);
    expect(on(one, '2025-03-12')).toMatchObject([{ dueAt: endOfLegalDay('2025-03-24') }]);
  });

  it('keeps its date when the cause ends on the day on which it came', () =>
    expect(on(on(ten(), '2025-03-05', 'hold'), '2025-03-05')).toMatchObject([{ dueAt: ten()[0]!.dueAt }]));

  it('goes on with what was left of a date that is later than the rule gives today, and none has passed when it goes on', () => {
    const later = ten().map((o) => ({ ...o, dueAt: endOfLegalDay('2025-03-19') }));
    const held = on(later, '2025-03-18', 'hold');
    expect(on(held, '2025-03-25')).toMatchObject([{ dueAt: endOfLegalDay('2025-03-26') }]);
  });

  it('moves the date of the office along with it', () => {
    const targeted = armedOn(monday, rule({ workingDays: 10 }, { target: { workingDays: 6 } }));
    expect(targeted[0]!.reckoned!.targetOn).toBe('2025-03-11');
    const [duty] = on(on(targeted, '2025-03-05', 'hold'), '2025-03-12');
    expect(duty!.reckoned!.targetOn).toBe('2025-03-18');
  });

  it('whose date has come stands, and so does one whose rule names another cause or a fixed day', () => {
    const unmoved = (owed: readonly Owed[], day: LegalDay) =>
      expect(pausing(owed, ['hold', 'supplement'], morning(day), calendar)).toEqual([]);
    unmoved(ten(), '2025-03-17');
    unmoved(armedOn(monday, rule({ workingDays: 10 }, { pausesOn: ['consultation'] })), '2025-03-05');
    unmoved(armedOn(monday, rule({ month: 6, day: 30, yearsLater: 0 }, { pausesOn: [] })), '2025-03-05');
  });

  it('is neither reminded of nor escalated nor extended while it stands', () => {
    const held = on(ten(), '2025-03-05', 'hold');
    const at = '2025-04-30T01:00:00.000Z';
    const by = { account: 'a', person: 'p', role: 'headOfBoard', unit: 'BTDKT' } as const;
    const { id, remindAt } = held[0]!;
    const order = (type: string, more: object = {}) => ({ type, data: { obligation: id, ...more }, by, at }) as never;
    expect(keepTime(order('Remind', { at: remindAt[0] }), held, calendar)).toEqual([]);
    expect(keepTime(order('Escalate'), held, calendar)).toEqual([]);
    expect(keepTime(order('Lapse'), held, calendar)).toEqual([]);
    const extension = order('ExtendDate', { dueOn: '2025-06-30', ground: 'Chờ kết luận thanh tra' });
    expect(() => keepTime(extension, held, calendar)).toThrow('clock-stands-still');
  });
});

const day = fc.integer({ min: 0, max: 300 }).map((n) => plusDays('2024-11-01', n));
const story = fc.record({
  start: day,
  limit: fc.integer({ min: 1, max: 40 }),
  // Each: after so many days a cause for so many days.
  stops: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 }),
});

describe('whatever stops a clock and for however long', () => {
  it('exactly as many working days count as the rule gives, and the sum names every other day once', () =>
    fc.assert(
      fc.property(story, ({ start, limit, stops }) => {
        let owed = armedOn(start, rule({ workingDays: limit }));
        let today = start;
        for (const [after, long] of stops) {
          today = plusDays(today, after);
          owed = on(owed, today, 'hold');
          today = plusDays(today, long);
          owed = on(owed, today);
        }
        const [duty] = owed as [Owed];
        const sum = deadlineSum(duty, calendar)!;
        expect(sum.counted).toBe(limit);
        const still = (d: LegalDay) => (duty.pauses ?? []).some(({ from, to }) => from < d && d <= to);
        let due = start;
        for (let left = limit; left > 0;) {
          due = plusDays(due, 1);
          if (isWorkingDay(calendar, due) && !still(due)) left -= 1;
        }
        expect(sum.to).toBe(due);
        const skipped = sum.skipped.map((s) => s.day);
        expect(new Set(skipped).size).toBe(skipped.length);
        for (const { day: d, why } of sum.skipped)
          expect([d, why === 'paused' ? still(d) : !isWorkingDay(calendar, d)]).toEqual([d, true]);
        const between = Math.round((Date.parse(due) - Date.parse(start)) / 86_400_000);
        expect(sum.counted! + skipped.length).toBe(between);
      }),
    ));
});

describe('the sum of a date', () => {
  it('says which days of Tết did not count and which Saturday did', () => {
    const [duty] = armedOn('2025-01-24', rule({ workingDays: 5 })) as [Owed];
    const sum = deadlineSum(duty, calendar)!;
    expect(sum).toMatchObject({ from: '2025-01-24', to: '2025-02-07', counted: 5, notices: [expect.any(String)] });
    expect(sum.skipped).toContainEqual({ day: '2025-01-29', why: 'dayOff' });
    expect(sum.skipped).toContainEqual({ day: '2025-01-25', why: 'weekend' });
    const [worked] = armedOn('2025-04-24', rule({ workingDays: 2 })) as [Owed];
    expect(deadlineSum(worked, calendar)).toMatchObject({ to: '2025-04-26', workedRestDays: ['2025-04-26'] });
  });

  it('of calendar days counts them all, but for the rest days on which it would end', () => {
    const [duty] = armedOn('2025-02-28', rule({ calendarDays: 30 })) as [Owed];
    expect(deadlineSum(duty, calendar)).toMatchObject({ to: '2025-03-31', counted: 30 });
    expect(deadlineSum(duty, calendar)!.skipped).toEqual([{ day: '2025-03-31', why: 'endsOnRestDay' }]);
  });

  it('is that of the rule, also after people moved the date; none is known while the clock stands', () => {
    const dueAt = endOfLegalDay('2025-06-30');
    const extended = {
      type: 'ObligationExtended',
      data: { id: 'appraise@1', dueAt, remindAt: [], ground: 'x' },
    } as const;
    const [duty] = apply(ten(), [extended]) as [Owed];
    expect(duty.dueAt).toBe(dueAt);
    expect(deadlineSum(duty, calendar)!.to).toBe(legalDayOf(ten()[0]!.dueAt));
    expect(addWorkingDays(calendar, monday, 10)).toBe(legalDayOf(duty.extendedFrom!));
    expect(deadlineSum(on(ten(), '2025-03-05', 'hold')[0]!, calendar)).toMatchObject({ to: null, counted: 2 });
  });

  it('of a fixed day counts nothing; that of a duty of before reckonings were kept is not known', () => {
    const [duty] = armedOn(monday, rule({ month: 6, day: 30, yearsLater: 0 }, { pausesOn: [] })) as [Owed];
    expect(deadlineSum(duty, calendar)).toMatchObject({ to: '2025-06-30', counted: null, skipped: [] });
    const { reckoned: _, ...old } = duty;
    expect(deadlineSum(old, calendar)).toBeNull();
  });
});
