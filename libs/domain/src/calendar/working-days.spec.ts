import fc from 'fast-check';
import { law } from '@app/testing';
import {
  addWorkingDays,
  atHour,
  endOfLegalDay,
  fixedDaysOff,
  isPublished,
  isWeekend,
  isWorkingDay,
  legalDayOf,
  nextWorkingDay,
  plusDays,
  subtractWorkingDays,
  workingDaysBetween,
} from './working-days';

const { calendar } = law;

describe('the working calendar of the public sector', () => {
  it.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('has in %i so many working days: %i', (year, days) => {
    const eve = plusDays(`${year}-01-01`, -1);
    expect(workingDaysBetween(calendar, eve, `${year}-12-31`)).toBe(days);
  });

  it.each([
    ['6.5/2024', '01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09', '04/05'],
    ['6.5/2025', '01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09', '26/04'],
    ['6.5/2026', '01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11', '10/01 22/08'],
  ])('%s', (key, off, worked) => {
    const year = key.slice(-4);
    const days = Array.from({ length: 366 }, (_, n) => plusDays(`${year}-01-01`, n)).filter((d) => d.startsWith(year));
    const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());
    const told = (some: string[]) => some.map((day) => `${day.slice(8)}/${day.slice(5, 7)}`).join(' ');
    expect(told(days.filter((day) => !isWeekend(day) && !isWorkingDay(calendar, day)))).toBe(off);
    expect(told(days.filter((day) => isWeekend(day) && isWorkingDay(calendar, day)))).toBe(worked);
  });

  it.each([
    ['2024-02-07', '2024-02-15'],
    ['2025-01-24', '2025-02-03'],
    ['2026-02-13', '2026-02-23'],
  ])('rests over Tết: after %s comes %s', (last, first) => {
    expect(addWorkingDays(calendar, last, 1)).toBe(first);
    expect(subtractWorkingDays(calendar, first, 1)).toBe(last);
  });

  it.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])('works on the make-up Saturday %s', (saturday) => {
    expect(isWorkingDay(calendar, saturday)).toBe(true);
    expect(isWorkingDay(calendar, plusDays(saturday, 7))).toBe(false);
  });

  it('rests on the day that a make-up Saturday pays for', () => {
    expect(isWorkingDay(calendar, '2024-04-29')).toBe(false);
    expect(isWorkingDay(calendar, '2025-05-02')).toBe(false);
    expect(isWorkingDay(calendar, '2026-01-02')).toBe(false);
    expect(isWorkingDay(calendar, '2026-08-31')).toBe(false);
  });

  it('moves a limit that ends on a rest day to the next working day, and leaves a working day alone', () => {
    expect(nextWorkingDay(calendar, '2025-08-30')).toBe('2025-09-03');
    expect(nextWorkingDay(calendar, '2025-09-03')).toBe('2025-09-03');
  });
});

describe('a year whose calendar is not published', () => {
  it('has its weekends and the fixed holidays off', () => {
    expect(isPublished(calendar, '2026-12-31')).toBe(true);
    expect(isPublished(calendar, '2027-01-01')).toBe(false);
    expect(fixedDaysOff(calendar, 2027)).toEqual([
      '2027-01-01',
      '2027-04-30',
      '2027-05-03',
      '2027-09-02',
      '2027-11-24',
    ]);
    expect(addWorkingDays(calendar, '2026-12-30', 5)).toBe('2027-01-07');
    expect(subtractWorkingDays(calendar, '2027-01-04', 1)).toBe('2026-12-31');
    expect(workingDaysBetween(calendar, '2026-12-31', '2027-01-08')).toBe(5);
  });

  it.each([
    ['a Saturday, on the Monday after', 2028, '2028-01-03'],
    ['a Saturday before a Sunday that is one too, on Tuesday', 2033, '2033-05-03'],
  ])('makes a holiday up that falls on %s (Labour Code Điều 111.3)', (_what, year, instead) =>
    expect(fixedDaysOff(calendar, year)).toContain(instead),
  );

  it('knows no holiday before its first day', () => expect(fixedDaysOff(calendar, 2023)).not.toContain('2023-11-24'));

  it('is a year before the first one known just so', () =>
    expect(subtractWorkingDays(calendar, '2024-01-02', 1)).toBe('2023-12-29'));

  it('has as many days off on weekdays as there are holidays, each on another day, none taken from the weekend', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2027, max: 2100 }), (year) => {
        const off = fixedDaysOff(calendar, year);
        expect(new Set(off).size).toBe(calendar.holidays!.length);
        expect(off.filter((day) => isWeekend(day) || !day.startsWith(String(year)))).toEqual([]);
      }),
    ));
});

describe('counting working days', () => {
  // Far enough from both ends of the published years that no count leaves them.
  const anyDay = fc.integer({ min: 0, max: 800 }).map((n) => plusDays('2024-05-01', n));
  const anyCount = fc.integer({ min: 0, max: 40 });

  it('counts as many days as were added', () =>
    fc.assert(
      fc.property(anyDay, anyCount, (day, n) => {
        expect(workingDaysBetween(calendar, day, addWorkingDays(calendar, day, n))).toBe(n);
      }),
    ));

  it('comes back to where it started, from a working day', () =>
    fc.assert(
      fc.property(anyDay, anyCount, (any, n) => {
        const day = nextWorkingDay(calendar, any);
        expect(subtractWorkingDays(calendar, addWorkingDays(calendar, day, n), n)).toBe(day);
        expect(addWorkingDays(calendar, subtractWorkingDays(calendar, day, n), n)).toBe(day);
      }),
    ));

  it('always ends on a working day, and later for more days', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, n) => {
        const end = addWorkingDays(calendar, day, n);
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(end > addWorkingDays(calendar, day, n - 1)).toBe(true);
      }),
    ));

  it('does not count the day of the event itself, nor backwards', () => {
    expect(workingDaysBetween(calendar, '2025-08-04', '2025-08-04')).toBe(0);
    expect(workingDaysBetween(calendar, '2025-08-04', '2025-08-01')).toBe(0);
    expect(workingDaysBetween(calendar, '2025-08-01', '2025-08-04')).toBe(1);
  });
});

describe('a legal day', () => {
  it('changes at midnight in Điện Biên, which is 17:00 UTC', () => {
    expect(legalDayOf('2025-06-30T16:59:59.999Z')).toBe('2025-06-30');
    expect(legalDayOf('2025-06-30T17:00:00.000Z')).toBe('2025-07-01');
  });

  it('ends one millisecond before the next', () => {
    expect(endOfLegalDay('2025-06-30')).toBe('2025-06-30T16:59:59.999Z');
  });

  it('has its hours in local time', () => {
    expect(atHour('2025-06-30', 8)).toBe('2025-06-30T01:00:00.000Z');
  });

  it('holds each of its hours, and its end', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 23 }), (n, hour) => {
        const day = plusDays('2024-01-01', n);
        expect(legalDayOf(atHour(day, hour))).toBe(day);
        expect(legalDayOf(endOfLegalDay(day))).toBe(day);
      }),
    ));
});
