import { endOfLegalDay, legalDayOf } from '../calendar/working-days';
import type { Calendar } from '../rulebook/law';
import type { Instant } from './decider';
import { unlessRefused } from './domain-error';
import { remindersFor, type ObligationFact, type Owed } from './obligations';
import { aimOf, lastDayOf } from './reckoning';

type DateMoved = Extract<ObligationFact, { type: 'ObligationMoved' }>;

export interface Moving {
  facts: DateMoved[];
  /** Duties that reach into a year without a calendar: they keep their dates. */
  left: number;
}

/**
 * The dates of open duties reckoned anew, for those to which this calendar gives another. Whatever calendar they had before,
 * so that doing it twice changes nothing. A date that has come stands, as does one that people moved, a fixed day, and one
 * whose reckoning was not kept.
 */
export function moving(owed: readonly Owed[], calendar: Calendar, at: Instant, change: string): Moving {
  const each = owed.map((o) => unlessRefused('calendar-not-published', () => movingOne(o, calendar, at, change)));
  return { facts: each.flatMap((facts) => facts ?? []), left: each.filter((facts) => facts === null).length };
}

function movingOne(o: Owed, calendar: Calendar, at: Instant, change: string): DateMoved[] {
  const { reckoned, pauses = [] } = o;
  const today = legalDayOf(at);
  const old = legalDayOf(o.dueAt);
  if (!reckoned || o.extendedFrom !== undefined || 'month' in reckoned.limit || old <= today) return [];
  const due = lastDayOf(reckoned.from, reckoned.limit, pauses, calendar);
  const aim = aimOf(reckoned, pauses, today, calendar);
  if (due <= today || (due === old && aim.targetOn === reckoned.targetOn)) return [];
  const remindAt = remindersFor(reckoned, due, at, calendar);
  return [{ type: 'ObligationMoved', data: { id: o.id, change, dueAt: endOfLegalDay(due), remindAt, ...aim } }];
}
