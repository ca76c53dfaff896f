import type { Instant, LegalDay } from '../kernel/decider';
import type { Calendar } from './calendar';

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

/** By the official calendar of the year; without one by weekends and the fixed holidays, which is provisional. */
export function isWorkingDay(calendar: Calendar, day: LegalDay): boolean {
  const year = calendar.years[yearOf(day)];
  if (!year) return !isWeekend(day) && !fixedDaysOff(calendar, yearOf(day)).includes(day);
  if (year.worked.includes(day)) return true;
  return !isWeekend(day) && !year.off.includes(day);
}

/** Whether the official calendar of that day's year is known. */
export function isPublished(calendar: Calendar, day: LegalDay): boolean {
  return calendar.years[yearOf(day)] !== undefined;
}

/**
 * Weekdays off that need no notice: the fixed holidays, one on a rest day made up on the next working day (Labour Code
 * Điều 111 khoản 3). Tết, Giỗ Tổ and the second day of Quốc khánh come with the notice only.
 */
export function fixedDaysOff({ holidays = [] }: Calendar, year: number): LegalDay[] {
  const days = holidays
    .map(({ month, day, since }) => ({ on: `${year}-${pad(month)}-${pad(day)}`, since }))
    .filter(({ on, since }) => since === undefined || on >= since)
    .map(({ on }) => on)
    .sort();
  const off = days.filter((day) => !isWeekend(day));
  for (const day of days.filter(isWeekend)) {
    let instead = day;
    while (isWeekend(instead) || off.includes(instead)) instead = plusDays(instead, 1);
    off.push(instead);
  }
  return off.sort();
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

export function yearOf(day: LegalDay): number {
  return Number(day.slice(0, 4));
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function startOf(day: LegalDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
