import type { Duty } from '../api/dossiers';
import type { Deadline } from './Clock';

/** The deadline of a duty as a clock shows it. */
export function deadlineOf(duty: Duty): Deadline {
  const { dueAt, paused, provisional, reckoned } = duty;
  return {
    dueAt,
    pausedSince: paused?.since,
    provisional: provisional ?? false,
    fixed: reckoned !== undefined && 'month' in reckoned.limit,
  };
}

/** The duty that is due first; what stands still comes last. */
export const nextDuty = (owed: readonly Duty[]): Duty | undefined =>
  [...owed].sort((a, b) => Number(!!a.paused) - Number(!!b.paused) || a.dueAt.localeCompare(b.dueAt))[0];
