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
  const dueAt = `${year - 1}-12-15T16:59:59.999Z`;
  const duty = { id: `enterCalendar:${year}`, kind: 'enterCalendar' as const, dueAt, owedBy: 'administrator' };
  const still = { progress: { stream, unit: null }, duty };
  await notices.tellAdministrators(still, 'calendarMissing', 'missing', { year });
  await notices.tellSuperior(still, 'calendarMissing', 'missing/superior', { year });
}
