import { endOfLegalDay, legalDayOf } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { Instant, LegalDay } from './decider';
import { remindersFor, type ObligationFact, type Owed } from './obligations';
import { aimOf, markOf, reckon, type ReckonedDay } from './reckoning';

type DateMoved = Extract<ObligationFact, { type: 'ObligationMoved' }>;

export interface Moving {
  facts: DateMoved[];
  /** Duties that reach into a year without a calendar: their dates stay provisional. */
  left: number;
}

/**
 * The dates of open duties reckoned anew, for those to which this calendar gives another, or makes final what was
 * provisional. Whatever calendar they had before, so that doing it twice changes nothing. A date that has come stands, as
 * does one that people moved, a fixed day, and one whose reckoning was not kept.
 */
export function moving(owed: readonly Owed[], calendar: Calendar, at: Instant, change: string): Moving {
  const each = owed.map((o) => movingOne(o, calendar, at, change));
  return { facts: each.flatMap(({ fact }) => fact ?? []), left: each.filter(({ provisional }) => provisional).length };
}

function movingOne(
  o: Owed,
  calendar: Calendar,
  at: Instant,
  change: string,
): { fact?: DateMoved; provisional: boolean } {
  const { reckoned, pauses = [], provisional = false } = o;
  if (!reckoned || o.extendedFrom !== undefined || 'month' in reckoned.limit) return { provisional };
  const today = legalDayOf(at);
  const old = legalDayOf(o.dueAt);
  const ends = endingAnew({ day: old, provisional }, reckon(reckoned.from, reckoned.limit, pauses, calendar), today);
  const aim = aimOf(reckoned, pauses, today, calendar);
  const same = ends.day === old && ends.provisional === provisional;
  if (same && (ends.day <= today || aim.targetOn === reckoned.targetOn)) return { provisional };
  const dates = { dueAt: endOfLegalDay(ends.day), remindAt: remindersFor(reckoned, ends.day, at, calendar), ...aim };
  const anew = o.escalated && ends.day > today ? { anew: true as const } : {};
  const data = { id: o.id, change, ...dates, ...markOf(ends), ...anew };
  return { fact: { type: 'ObligationMoved', data }, provisional: ends.provisional };
}

/**
 * A final date never moves once it has come, nor into the past. A provisional one that has come was reckoned without the
 * holidays of the notice: it goes to the later day that the notice gives, and is final.
 */
function endingAnew(old: ReckonedDay, ruled: ReckonedDay, today: LegalDay): ReckonedDay {
  if (!old.provisional) return old.day <= today || ruled.day <= today ? old : ruled;
  return ruled.day > today || ruled.day > old.day ? ruled : { ...ruled, day: old.day };
}
