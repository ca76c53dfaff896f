import type { LegalDay } from '../kernel/decider';
import type { Basis } from './basis';
import type { Limit, PauseCause } from './clocks';
import type { Share } from './route';

/**
 * What of a value the office may say: of a share its fraction, of a clock its days, of a track its days and whom it asks, of a
 * bonus its hundredths of the base salary, of a list of papers which and in how many sets, of a condition what it is asked with
 * and in which words.
 */
export interface ValueParts {
  numerator?: number;
  denominator?: number;
  moreThan?: true;
  of?: Share['of'];
  limit?: Limit;
  target?: { workingDays: number };
  remindBefore?: readonly number[];
  pausesOn?: readonly PauseCause[];
  minWorkingDays?: number;
  bodies?: readonly string[];
  person?: number;
  collective?: number;
  household?: number;
  papers?: readonly string[];
  originals?: number;
  with?: Readonly<Record<string, unknown>>;
  says?: string;
}

/** A value named by its rulebook and its place there (`clocks.appraise`, `conditions.<row of the law>: <its words>`); without parts it is confirmed as it is. */
export interface ValueChange {
  book: string;
  name: string;
  parts: ValueParts;
  /** The text that says so, and where in it. */
  basis: { text: string; article: string };
}

/** Values of one paper, from a day on. */
export interface ValuesChange {
  kind: 'values';
  id: string;
  from: LegalDay;
  values: readonly ValueChange[];
}

/** The working days of one year, from the official notice. */
export interface CalendarChange {
  kind: 'calendar';
  id: string;
  year: number;
  off: readonly LegalDay[];
  worked: readonly LegalDay[];
  notice: string;
}

/** What the office puts in force by itself, over the law as it is shipped. */
export type LawChange = ValuesChange | CalendarChange;

/** A value that is the province's own, or that nobody has proved: the office may put its own in its place. */
export interface ChangeableValue {
  book: string;
  name: string;
  parts: ValueParts;
  basis: Basis;
}

/** An approved change that a later release bears no more, and why: what it names is not there, or does not fit. */
export interface LeftOut {
  change: string;
  faults: readonly string[];
}
