import type { LegalDay } from '../kernel/decider';

/** The same day so many months on, or the last day of a month that is too short (Civil Code 2015 Điều 148). */
export function monthsAfter(day: LegalDay, months: number): LegalDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

export const yearsAfter = (day: LegalDay, years: number): LegalDay => monthsAfter(day, 12 * years);
