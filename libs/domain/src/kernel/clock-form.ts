import { legalDayOf, workingDaysBetween } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { Instant, LegalDay } from './decider';
import type { DeadlineSum } from './deadline-sum';
import type { Owed } from './obligations';

export const clockForms = ['onTime', 'soon', 'overdue', 'held', 'done'] as const;
export type ClockForm = (typeof clockForms)[number];

/** Within so many working days a date is soon; a setting of the office, not of the law. */
export const soonWithin = 3;

export interface ClockFace {
  form: ClockForm;
  /** Working days from today to the last day, which counts; 0 on it, below 0 after it. Null while the clock stands still. */
  workingDaysLeft: number | null;
}

/** What a clock shows of a duty that is open. */
export function clockFace(
  { dueAt, paused }: Pick<Owed, 'dueAt' | 'paused'>,
  calendar: Calendar,
  now: Instant,
): ClockFace {
  if (paused) return { form: 'held', workingDaysLeft: null };
  const workingDaysLeft = daysLeft(calendar, legalDayOf(now), legalDayOf(dueAt));
  // A last day is no working day only where the law names the day; the instant decides.
  const form = now > dueAt ? 'overdue' : workingDaysLeft <= soonWithin ? 'soon' : 'onTime';
  return { form, workingDaysLeft };
}

function daysLeft(calendar: Calendar, today: LegalDay, due: LegalDay): number {
  if (due >= today) return workingDaysBetween(calendar, today, due);
  return -workingDaysBetween(calendar, due, today) || 0;
}

export interface LeftOut {
  from: LegalDay;
  to: LegalDay;
  why: DeadlineSum['skipped'][number]['why'];
}

/** Days that did not count, day after day for one reason as one stretch. */
export function stretches(skipped: DeadlineSum['skipped'], next: (day: LegalDay) => LegalDay): LeftOut[] {
  const all: LeftOut[] = [];
  for (const { day, why } of skipped) {
    const last = all.at(-1);
    if (last && last.why === why && next(last.to) === day) last.to = day;
    else all.push({ from: day, to: day, why });
  }
  return all;
}
