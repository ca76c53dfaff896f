import type { CalendarDue, Office } from '@app/commands';
import { calendarStream } from '@app/domain';
import type { Notices } from './activities/notices';

/**
 * Sees to the calendar of the next year. The first word that it is missing goes to the administrators and to the head of
 * the board before it is in the log: after a crash it is told once all the same. The rest are duties like any other.
 */
export function watchCalendars({ changes: { years } }: Office, notices: Notices): () => Promise<boolean> {
  return async () => {
    const due = await years.due();
    for (const each of due) {
      if (each.facts.some(({ type }) => type === 'CalendarAwaited')) await tellMissing(each, notices);
      await years.review(each);
    }
    return due.length > 0;
  };
}

async function tellMissing({ year }: CalendarDue, notices: Notices): Promise<void> {
  const stream = calendarStream(year);
  const where = { stream, epoch: 0, version: 0, tick: 0, offsetMs: 0, custody: 'none', awardLevel: null, unit: null };
  const told = { reminded: [], remindAt: [], escalated: false, owedBy: 'administrator' };
  const duty = {
    id: `enterCalendar:${year}`,
    kind: 'enterCalendar',
    dueAt: `${year - 1}-12-15T16:59:59.999Z`,
    ...told,
  };
  const still = { progress: { ...where, open: [] }, duty };
  await notices.tellAdministrators(still, 'calendarMissing', 'missing', { year });
  await notices.tellSuperior(still, 'calendarMissing', 'missing/superior', { year });
}
