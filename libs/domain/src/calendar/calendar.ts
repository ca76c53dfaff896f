import type { LegalDay } from '../kernel/decider';
import type { Basis } from '../rulebook/basis';

/** Public-sector working days, entered from the official notice of each year. */
export interface Calendar {
  /** Legal days off that fall on weekdays, and Saturdays/Sundays worked instead. */
  years: Readonly<Record<number, { off: readonly LegalDay[]; worked: readonly LegalDay[]; basis: string }>>;
  /** What is off in a year whose calendar is not published; with none, weekends only. */
  holidays?: readonly FixedHoliday[];
}

/** A holiday on the same day of every year. */
export interface FixedHoliday {
  month: number;
  day: number;
  /** The first day on which it was one, where that is not long ago. */
  since?: LegalDay;
  basis: Basis;
}
