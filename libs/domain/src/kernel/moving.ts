import { endOfLegalDay, isWorkingDay, legalDayOf, nextWorkingDay, plusDays } from '../calendar/working-days';
import type { Calendar, Reckoning } from '../rulebook/law';
import type { Instant, LegalDay } from './decider';
import { remindersFor, type ObligationFact, type Owed } from './obligations';

type DateMoved = Extract<ObligationFact, { type: 'ObligationMoved' }>;

/**
 * The dates of open duties reckoned anew, for those to which this calendar gives another. Whatever calendar they had before,
 * so that doing it twice changes nothing. A date that has come stands, as does one that people moved, a fixed day, and one
 * whose reckoning was not kept.
 */
export function moving(owed: readonly Owed[], calendar: Calendar, at: Instant, change: string): DateMoved[] {
  const today = legalDayOf(at);
  return owed.flatMap((o): DateMoved[] => {
    const { reckoned } = o;
    const old = legalDayOf(o.dueAt);
    if (!reckoned || o.extendedFrom !== undefined || 'month' in reckoned.limit || old <= today) return [];
    const due = dueAnew(reckoned, o.pauses ?? [], today, calendar);
    const { targetOn: aim, remindBefore } = reckoned;
    const targetOn = aim !== undefined && aim > today ? nextWorkingDay(calendar, aim) : aim;
    if (due === old && targetOn === aim) return [];
    const remindAt = remindersFor({ remindBefore }, due, at, calendar);
    const target = targetOn === undefined ? {} : { targetOn };
    return [{ type: 'ObligationMoved', data: { id: o.id, change, dueAt: endOfLegalDay(due), remindAt, ...target } }];
  });
}

/** The last day of the limit: days on which the clock stood still do not count, and it ends on no rest day. */
function dueAnew(
  { from, limit }: Reckoning,
  pauses: readonly { from: LegalDay; to: LegalDay }[],
  today: LegalDay,
  calendar: Calendar,
): LegalDay {
  const working = 'workingDays' in limit;
  const wanted = working ? limit.workingDays : 'calendarDays' in limit ? limit.calendarDays : 0;
  let day = from;
  for (let counted = 0; counted < wanted;) {
    day = plusDays(day, 1);
    const stood = pauses.some((pause) => pause.from < day && day <= pause.to);
    if (!stood && (!working || isWorkingDay(calendar, day))) counted += 1;
  }
  return working ? day : nextWorkingDay(calendar, day > today ? day : plusDays(today, 1));
}
