import { isWorkingDay, plusDays } from '../calendar/working-days';
import type { Calendar, Limit, Reckoning } from '../rulebook/law';
import type { LegalDay } from './decider';

/** Days on which a clock stood still: after the first, up to and with the last. */
export interface Pause {
  from: LegalDay;
  to: LegalDay;
}

/** Whether the clock stood still on that day. */
export const stoodOn = (pauses: readonly Pause[], day: LegalDay): boolean =>
  pauses.some(({ from, to }) => from < day && day <= to);

type Days = Exclude<Limit, { month: number }>;

/**
 * The last day of so many days after `from`: days on which the clock stood still do not count, and it ends on none of them
 * nor on a rest day (Civil Code 2015 Điều 147, 148). Refuses with `calendar-not-published`.
 */
export function lastDayOf(from: LegalDay, limit: Days, pauses: readonly Pause[], calendar: Calendar): LegalDay {
  const working = 'workingDays' in limit;
  let day = from;
  for (let left = working ? limit.workingDays : limit.calendarDays; left > 0;) {
    day = plusDays(day, 1);
    if (!stoodOn(pauses, day) && (!working || isWorkingDay(calendar, day))) left -= 1;
  }
  if (!working) while (stoodOn(pauses, day) || !isWorkingDay(calendar, day)) day = plusDays(day, 1);
  return day;
}

/** The office's own date reckoned so; one that had come by that day stands, as does one whose days were not kept. */
export function aimOf(
  { from, target, targetOn }: Reckoning,
  pauses: readonly Pause[],
  by: LegalDay,
  calendar: Calendar,
): { targetOn?: LegalDay } {
  if (targetOn === undefined) return {};
  return { targetOn: target && targetOn > by ? lastDayOf(from, target, pauses, calendar) : targetOn };
}
