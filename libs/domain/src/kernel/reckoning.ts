import { isPublished, isWorkingDay, plusDays } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { Limit, Reckoning } from '../rulebook/clocks';
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

/** A date, and whether a year was asked for it that has no calendar yet. */
export interface ReckonedDay {
  day: LegalDay;
  provisional: boolean;
}

/**
 * The last day of so many days after `from`: days on which the clock stood still do not count, and it ends on none of them
 * nor on a rest day (Civil Code 2015 Điều 147, 148).
 */
export function reckon(from: LegalDay, limit: Days, pauses: readonly Pause[], calendar: Calendar): ReckonedDay {
  const working = 'workingDays' in limit;
  let day = from;
  let provisional = false;
  const isWorked = () => {
    provisional ||= !isPublished(calendar, day);
    return isWorkingDay(calendar, day);
  };
  for (let left = working ? limit.workingDays : limit.calendarDays; left > 0;) {
    day = plusDays(day, 1);
    if (!stoodOn(pauses, day) && (!working || isWorked())) left -= 1;
  }
  if (!working) while (stoodOn(pauses, day) || !isWorked()) day = plusDays(day, 1);
  return { day, provisional };
}

/** The mark that a duty and its events carry; absent where the date is final. */
export const markOf = ({ provisional }: Pick<ReckonedDay, 'provisional'>): { provisional?: true } =>
  provisional ? { provisional } : {};

/** The office's own date reckoned so; one that had come by that day stands, as does one whose days were not kept. */
export function aimOf(
  { from, target, targetOn }: Reckoning,
  pauses: readonly Pause[],
  by: LegalDay,
  calendar: Calendar,
): { targetOn?: LegalDay } {
  if (targetOn === undefined) return {};
  return { targetOn: target && targetOn > by ? reckon(from, target, pauses, calendar).day : targetOn };
}
