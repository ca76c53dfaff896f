import type { Basis } from './basis';

export interface Bonus {
  /** Multiplier in hundredths of the base salary: 150 means 1.5. */
  hundredths: number;
  baseSalary: number;
  vnd: number;
  basis: Basis;
  /** The most that may be given; the amount is decided here. */
  ceiling?: true;
}

export interface TitlesRule {
  titles: readonly string[];
  basis: Basis;
}
