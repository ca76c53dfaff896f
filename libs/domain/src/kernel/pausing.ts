import {
  addWorkingDays,
  endOfLegalDay,
  legalDayOf,
  nextWorkingDay,
  plusDays,
  workingDaysBetween,
} from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { PauseCause, Reckoning } from '../rulebook/clocks';
import type { Instant, LegalDay } from './decider';
import { remindersFor, type ObligationFact, type Owed } from './obligations';
import { aimOf, markOf, reckon, type Pause, type ReckonedDay } from './reckoning';

/**
 * Stops and restarts clocks so that each stands still for exactly those causes that hold now and that its rule names. A date
 * that has come stands. The day of the cause is still counted, the day on which it ends is not.
 */
export function pausing(
  owed: readonly Owed[],
  causes: readonly PauseCause[],
  at: Instant,
  calendar: Calendar,
): ObligationFact[] {
  const today = legalDayOf(at);
  return owed.flatMap((o): ObligationFact[] => {
    if (!o.reckoned) return [];
    const by = o.reckoned.pausesOn.filter((cause) => causes.includes(cause));
    const { paused } = o;
    if (by.length === 0) return paused ? [resume(o, o.reckoned, paused.since, at, calendar)] : [];
    if (paused ? by.join() === paused.by.join() : today >= legalDayOf(o.dueAt)) return [];
    return [{ type: 'ObligationPaused', data: { id: o.id, by, since: paused?.since ?? today } }];
  });
}

function resume(o: Owed, reckoned: Reckoning, since: LegalDay, at: Instant, calendar: Calendar): ObligationFact {
  const to = legalDayOf(at);
  const pauses = [...(o.pauses ?? []), { from: since, to }];
  const ends = dueAfter(o, reckoned, pauses, calendar);
  const aim = aimOf(reckoned, pauses, since, calendar);
  const remindAt = remindersFor(reckoned, ends.day, at, calendar);
  const dates = { dueAt: endOfLegalDay(ends.day), remindAt, ...aim, ...markOf(ends) };
  return { type: 'ObligationResumed', data: { id: o.id, from: since, to, ...dates } };
}

/** By the rule, from the clock's first day; a date that is not the rule's moves by what was left of it when the clock stopped. */
function dueAfter(o: Owed, { from, limit }: Reckoning, pauses: readonly Pause[], calendar: Calendar): ReckonedDay {
  const { from: since, to } = pauses.at(-1)!;
  const old = legalDayOf(o.dueAt);
  if ('month' in limit) return { day: old, provisional: false };
  const ruled = reckon(from, limit, pauses, calendar);
  if (o.extendedFrom === undefined && ruled.day > to) return ruled;
  // What people set is not set anew when a calendar comes: it is final.
  const day =
    'workingDays' in limit
      ? addWorkingDays(calendar, to, workingDaysBetween(calendar, since, old))
      : nextWorkingDay(calendar, plusDays(to, daysBetween(since, old)));
  return { day, provisional: false };
}

function daysBetween(from: LegalDay, to: LegalDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
