import { yearsAfter } from '../../calendar/months';
import { plusDays } from '../../calendar/working-days';
import { of, type Evidence } from '../evidence';
import { met, missing, notMet, predicate, whether, type Candidacy } from './predicate';

/**
 * Awards of these kinds given by the day of the question, the latest first. What was given for an unplanned achievement or a
 * theme is no ground for an award of merit (NĐ 152/2025 Điều 4.3).
 */
const awards = (evidence: readonly Evidence[], codes: readonly string[], { on, type }: Candidacy) =>
  of(evidence, 'award')
    .filter((a) => codes.includes(a.award) && a.on <= on)
    .filter((a) => type !== 'merit' || (a.type !== 'unplanned' && a.type !== 'thematic'))
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));

const yearOf = (day: string) => Number(day.slice(0, 4));

export const awardPredicates = {
  /** Holds at least one of these awards, given before the day of the question. */
  'holdsAward@1': predicate<{ anyOf: readonly string[] }>({ anyOf: 'awards' }, ({ anyOf }, candidacy, evidence) => {
    const held = awards(evidence, anyOf, candidacy);
    return whether(held.length > 0, held);
  }),

  /** Holds one of these awards, given for this type (loại hình); of which type it was given, where nobody says, is a question. */
  'holdsAwardFor@1': predicate<{ anyOf: readonly string[]; type: string }>(
    { anyOf: 'awards', type: 'text' },
    ({ anyOf, type }, candidacy, evidence) => {
      const held = awards(evidence, anyOf, candidacy);
      const such = held.filter((a) => a.type === type);
      if (such.length > 0) return met(such);
      const untold = held.filter((a) => a.type === null);
      return untold.length > 0 ? missing(['award'], untold) : notMet(held);
    },
  ),

  /**
   * The title of so many years in a row. Years side by side are sure; as many titles with a gap between them, or a row
   * that ended long ago, need a person (award-law §14.1).
   */
  'consecutiveTitles@1': predicate<{ award: string; count: number }>(
    { award: 'award', count: 'positive' },
    ({ award, count }, candidacy, evidence) => {
      const held = awards(evidence, [award], candidacy);
      const years = [...new Set(held.map((a) => a.year))];
      if (years.length < count) return notMet(held);
      const latest = years.slice(0, count);
      const adjacent = latest.every((year, n) => year === latest[0]! - n);
      const used = held.filter((a) => latest.includes(a.year));
      return adjacent && latest[0]! >= yearOf(candidacy.period.to) - 1
        ? met(used)
        : missing(['statement consecutive'], used);
    },
  ),

  /** At least so many of this award within the last so many years of the period. */
  'awardsWithin@1': predicate<{ award: string; count: number; years: number }>(
    { award: 'award', count: 'positive', years: 'positive' },
    ({ award, count, years }, candidacy, evidence) => {
      const last = yearOf(candidacy.period.to);
      const held = awards(evidence, [award], candidacy).filter((a) => a.year > last - years && a.year <= last);
      return whether(new Set(held.map((a) => a.year)).size >= count, held);
    },
  ),

  /** So many whole years lie in the time that starts after the last of these awards' period, or on its day of issue. */
  'yearsSinceAward@1': predicate<{ anyOf: readonly string[]; years: number }>(
    { anyOf: 'awards', years: 'positive' },
    ({ anyOf, years }, candidacy, evidence) => {
      const { period } = candidacy;
      const [latest] = awards(evidence, anyOf, candidacy).sort((a, b) => (startAfter(a) < startAfter(b) ? 1 : -1));
      if (!latest) return notMet([]);
      const metFrom = plusDays(yearsAfter(startAfter(latest), years), -1);
      return period.to >= metFrom ? met([latest]) : notMet([latest], metFrom);
    },
  ),

  /** Not given an award already for the same achievement; same days and no achievement named is a question to the officer. */
  'achievementNotRewarded@1': predicate<object>({}, (_none, { achievement, period, award, on }, evidence) => {
    const given = of(evidence, 'award').filter((a) => a.on <= on);
    const same = given.filter((a) => achievement !== null && a.achievement === achievement);
    if (same.length > 0) return notMet(same);
    const alike = given.filter(
      (a) => a.award === award && a.achievement === null && a.period?.from === period.from && a.period.to === period.to,
    );
    return alike.length > 0 ? missing(['statement achievement'], alike) : met([]);
  }),
};

function startAfter(award: { period: { to: string } | null; on: string }): string {
  return award.period ? plusDays(award.period.to, 1) : award.on;
}
