import type { DossierClock, Duty } from '../api/dossiers';
import type { Deadline } from './Clock';

/** The deadline of a duty where the API gives its date alone. */
export const deadlineOf = ({ dueAt, paused, provisional }: Duty): Deadline => ({
  dueAt,
  form: paused ? 'held' : undefined,
  provisional: provisional ?? false,
});

/** A clock of a dossier as it is shown. */
export const shownClock = ({ form, dueAt, workingDaysLeft, late, provisional, sum }: DossierClock): Deadline => ({
  ...{ form, dueAt, workingDaysLeft, late },
  provisional: provisional ?? false,
  fixed: sum !== undefined && sum !== null && 'month' in sum.limit,
});

/** The duty that is due first; what stands still comes last. */
export const nextDuty = (owed: readonly Duty[]): Duty | undefined =>
  [...owed].sort((a, b) => Number(!!a.paused) - Number(!!b.paused) || a.dueAt.localeCompare(b.dueAt))[0];
