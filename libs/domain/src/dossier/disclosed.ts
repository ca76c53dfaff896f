import { plusDays } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { LegalDay } from '../kernel/decider';
import { reckon } from '../kernel/reckoning';

/** The last of so many whole working days of disclosure, and the day after it, from which it is enough. */
export function disclosedFully(
  from: LegalDay,
  needs: number,
  calendar: Calendar,
): { fullOn: LegalDay; opensOn: LegalDay } {
  const fullOn = reckon(from, { workingDays: needs }, [], calendar).day;
  return { fullOn, opensOn: plusDays(fullOn, 1) };
}
