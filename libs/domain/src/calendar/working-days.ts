import type { Instant, LegalDay } from '../kernel/decider';
import { refuse } from '../kernel/domain-error';
import type { Calendar } from '../rulebook/law';

// Legal days are days of Asia/Ho_Chi_Minh, seven hours before UTC all year round.
const zoneMs = 7 * 3600_000;
const dayMs = 86_400_000;

/** The legal day on which an instant falls. */
export function legalDayOf(instant: Instant): LegalDay {
  return new Date(Date.parse(instant) + zoneMs).toISOString().slice(0, 10);
}

/** The last millisecond of a legal day. */
export function endOfLegalDay(day: LegalDay): Instant {
  return new Date(startOf(day) - zoneMs + dayMs - 1).toISOString();
}

/** So many o'clock, local time, on a legal day. */
export function atHour(day: LegalDay, hour: number): Instant {
  return new Date(startOf(day) - zoneMs + hour * 3600_000).toISOString();
}

/** Refuses a year whose official calendar has not been entered; never guesses. */
export function isWorkingDay(calendar: Calendar, day: LegalDay): boolean {
  const year =
    calendar.years[Number(day.slice(0, 4))] ?? refuse('calendar-not-published', { year: Number(day.slice(0, 4)) });
  if (year.worked.includes(day)) return true;
  return !isWeekend(day) && !year.off.includes(day);
}

export function isWeekend(day: LegalDay): boolean {
  return [0, 6].includes(new Date(startOf(day)).getUTCDay());
}

/** The n-th working day after `day`; the day of the event is not counted (Civil Code 2015 Điều 147). */
export function addWorkingDays(calendar: Calendar, day: LegalDay, n: number): LegalDay {
  let at = day;
  for (let left = n; left > 0;) {
    at = plusDays(at, 1);
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}

/** The n-th working day before `day`. */
export function subtractWorkingDays(calendar: Calendar, day: LegalDay, n: number): LegalDay {
  let at = day;
  for (let left = n; left > 0;) {
    at = plusDays(at, -1);
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: LegalDay, to: LegalDay): number {
  let days = 0;
  for (let at = plusDays(from, 1); at <= to; at = plusDays(at, 1)) if (isWorkingDay(calendar, at)) days += 1;
  return days;
}

/** The day itself, or the next working day: a limit that ends on a rest day ends then (Civil Code 2015 Điều 148). */
export function nextWorkingDay(calendar: Calendar, day: LegalDay): LegalDay {
  let at = day;
  while (!isWorkingDay(calendar, at)) at = plusDays(at, 1);
  return at;
}

export function plusDays(day: LegalDay, days: number): LegalDay {
  return new Date(startOf(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Whether there is such a day in every year: 29 February is none. */
export function isEveryYear({ month, day }: { month: number; day: number }): boolean {
  const date = new Date(Date.UTC(2001, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function startOf(day: LegalDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
