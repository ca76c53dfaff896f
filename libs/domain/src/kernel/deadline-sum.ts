import { isWeekend, isWorkingDay, legalDayOf, plusDays, yearOf } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { Limit } from '../rulebook/clocks';
import type { LegalDay } from './decider';
import type { Owed } from './obligations';
import { stoodOn } from './reckoning';

export const skippedFor = ['weekend', 'dayOff', 'paused', 'endsOnRestDay'] as const;

/** How the date of a duty came about, day by day. */
export interface DeadlineSum {
  /** The day on which the clock started; it is not counted (Civil Code 2015 Điều 147). */
  from: LegalDay;
  /** The date that the rule gives; where people moved it, the duty says to when. Null while the clock stands still. */
  to: LegalDay | null;
  limit: Limit;
  /** Days that counted; null for a fixed day. */
  counted: number | null;
  skipped: readonly { day: LegalDay; why: (typeof skippedFor)[number] }[];
  /** Saturdays and Sundays that were worked, and counted. */
  workedRestDays: readonly LegalDay[];
  /** The official notices of the years that were asked. */
  notices: readonly string[];
  /** Years without a notice so far: the date rests on weekends and fixed holidays, and is set when it comes. */
  withoutNotice: readonly number[];
}

/** Null for a duty of before its reckoning was kept. */
export function deadlineSum(o: Owed, calendar: Calendar): DeadlineSum | null {
  const { reckoned } = o;
  if (!reckoned) return null;
  const { from, limit } = reckoned;
  const to = o.paused ? null : legalDayOf(o.extendedFrom ?? o.dueAt);
  const until = o.paused ? o.paused.since : to!;
  if ('month' in limit)
    return { from, to, limit, counted: null, skipped: [], workedRestDays: [], notices: [], withoutNotice: [] };
  const days = daysAfter(from, until);
  const skipped: { day: LegalDay; why: (typeof skippedFor)[number] }[] = [];
  const workedRestDays: LegalDay[] = [];
  const wanted = 'workingDays' in limit ? limit.workingDays : limit.calendarDays;
  let counted = 0;
  for (const day of days) {
    const why = skippedWhy(o, day, calendar, 'workingDays' in limit, counted >= wanted);
    if (why) skipped.push({ day, why });
    else {
      counted += 1;
      if ('workingDays' in limit && isWeekend(day)) workedRestDays.push(day);
    }
  }
  const years = [...new Set(days.map(yearOf))];
  const notices = years.flatMap((year) => calendar.years[year]?.basis ?? []);
  const withoutNotice = o.provisional ? years.filter((year) => !calendar.years[year]) : [];
  return { from, to, limit, counted, skipped, workedRestDays, notices, withoutNotice };
}

function skippedWhy(o: Owed, day: LegalDay, calendar: Calendar, working: boolean, full: boolean) {
  if (stoodOn(o.pauses ?? [], day)) return 'paused';
  if (!working) return full ? 'endsOnRestDay' : null;
  if (isWorkingDay(calendar, day)) return null;
  return isWeekend(day) ? 'weekend' : 'dayOff';
}

function daysAfter(from: LegalDay, to: LegalDay): LegalDay[] {
  const days: LegalDay[] = [];
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) days.push(day);
  return days;
}
