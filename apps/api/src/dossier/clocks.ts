import {
  clockFace,
  deadlineSum,
  stretches,
  workingDays,
  type Calendar,
  type Owed,
  type SaidOfDossier,
} from '@app/domain';
import type { DeadlineClockDto } from './clock.dto';

/** An open duty as a clock with its sum. */
export function clockOf(duty: Owed, calendar: Calendar, now: string): DeadlineClockDto {
  const { id, kind, dueAt, owedBy, unit, about, basis, provisional, reckoned, paused, extendedFrom } = duty;
  return {
    ...clockFace(duty, calendar, now),
    ...{ obligation: id, kind, dueAt, dueOn: workingDays.legalDayOf(dueAt), owedBy, basis, sum: sumOf(duty, calendar) },
    ...(unit === undefined ? {} : { unit }),
    ...(about === undefined ? {} : { about }),
    ...(provisional ? { provisional } : {}),
    ...(reckoned?.targetOn === undefined ? {} : { targetOn: reckoned.targetOn }),
    ...(paused ? { pausedBy: paused.by } : {}),
    ...(extendedFrom === undefined ? {} : { extendedFrom }),
  };
}

function sumOf(duty: Owed, calendar: Calendar): DeadlineClockDto['sum'] {
  const sum = deadlineSum(duty, calendar);
  if (!sum) return null;
  const { from, to, limit, counted, skipped, workedRestDays, notices } = sum;
  const leftOut = stretches(skipped, (day) => workingDays.plusDays(day, 1));
  return { from, to, limit, counted, leftOut, workedRestDays, notices };
}

/** What is owed, the earliest first, what stands still last; then what has ended, the latest first. */
export function clocksOf(
  owed: readonly Owed[],
  done: SaidOfDossier['done'],
  { calendar, now }: { calendar: Calendar; now: string },
): DeadlineClockDto[] {
  const open = owed.map((duty) => clockOf(duty, calendar, now));
  const held = ({ form }: DeadlineClockDto) => (form === 'held' ? 1 : 0);
  open.sort((a, b) => held(a) - held(b) || a.dueAt.localeCompare(b.dueAt));
  const ended = done.map(({ id, kind, dueAt, how, at }): DeadlineClockDto => ({
    ...{ form: 'done', workingDaysLeft: null, obligation: id, kind, dueAt, dueOn: workingDays.legalDayOf(dueAt) },
    ...{ how, endedAt: at, late: how === 'met' && at > dueAt },
  }));
  return [...open, ...ended.reverse()];
}
