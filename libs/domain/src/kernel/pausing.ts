import {
  addWorkingDays,
  endOfLegalDay,
  legalDayOf,
  nextWorkingDay,
  plusDays,
  workingDaysBetween,
} from '../calendar/working-days';
import type { Calendar, PauseCause, Reckoning } from '../rulebook/law';
import type { Instant, LegalDay } from './decider';
import { remindersFor, type ObligationFact, type Owed } from './obligations';

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

function resume(o: Owed, reckoned: Reckoning, from: LegalDay, at: Instant, calendar: Calendar): ObligationFact {
  const to = legalDayOf(at);
  const working = 'workingDays' in reckoned.limit;
  const moved = (day: LegalDay): LegalDay =>
    working
      ? addWorkingDays(calendar, to, workingDaysBetween(calendar, from, day))
      : nextWorkingDay(calendar, plusDays(to, daysBetween(from, day)));
  const due = moved(legalDayOf(o.dueAt));
  const { targetOn, remindBefore } = reckoned;
  const target = targetOn !== undefined && targetOn > from ? { targetOn: moved(targetOn) } : {};
  const remindAt = remindersFor({ remindBefore }, due, at, calendar);
  return { type: 'ObligationResumed', data: { id: o.id, from, to, dueAt: endOfLegalDay(due), remindAt, ...target } };
}

function daysBetween(from: LegalDay, to: LegalDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
