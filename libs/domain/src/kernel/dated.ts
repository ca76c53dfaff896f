import type { LegalDay } from './decider';

/** From a day on; null: since ever. */
interface Dated {
  from: LegalDay | null;
}

/** What stood on a day, of a list that is oldest first; before its first day, the first. */
export const standingOn = <T extends Dated>(list: readonly T[], on: LegalDay): T | undefined =>
  list.findLast(({ from }) => from === null || from <= on) ?? list[0];

/** The list with what is so from a day on; said again of the same day, it corrects. */
export const changedFrom = <T extends Dated>(list: readonly T[], next: T & { from: LegalDay }): T[] => [
  ...list.filter(({ from }) => from === null || from < next.from),
  next,
];
