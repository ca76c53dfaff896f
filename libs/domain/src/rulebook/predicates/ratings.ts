import { of, ratingLevels, type Evidence, type RatingLevel } from '../evidence';
import { contradicting, met, missing, notMet, predicate, whether, type Ground } from './predicate';

/**
 * Why a year without a rating may count as worked: maternity leave (NĐ 152/2025 Điều 4.5), a course, treatment after an injury on
 * duty (TT 01/2024/TT-BNV Điều 1.5.a, b). An officer states of the year that it does, with his source.
 */
const countedLeave = ['maternityLeave', 'study', 'treatment'] as const;
const leaveStatements = () => countedLeave;

const reaches = (level: RatingLevel, least: RatingLevel) => ratingLevels.indexOf(level) >= ratingLevels.indexOf(least);
const yearOf = (day: string) => Number(day.slice(0, 4));
const last = (to: number, count: number) => Array.from({ length: count }, (_, n) => to - n);

/** One rating a year; the same rating from two sources is one, two different ones are a contradiction. */
function rated(evidence: readonly Evidence[], years: readonly number[]) {
  const found = of(evidence, 'rating').filter((r) => years.includes(r.year));
  const at = (year: number) => found.filter((r) => r.year === year);
  const torn = years.flatMap((year) => (new Set(at(year).map((r) => r.level)).size > 1 ? at(year) : []));
  const unrated = years.filter((year) => at(year).length === 0);
  return { found, torn, unrated };
}

/** Years without a rating that count as worked, and what would answer the others: a rating, or why the year counts. */
function counted(evidence: readonly Evidence[], unrated: readonly number[]) {
  const said = of(evidence, 'statement').filter(
    (s) => s.holds && unrated.includes(s.year) && countedLeave.some((about) => about === s.about),
  );
  const open = unrated.filter((year) => !said.some((s) => s.year === year));
  const asked = open.flatMap((year) => [
    `rating ${year}`,
    ...countedLeave.map((about) => `statement ${about} ${year}`),
  ]);
  return { said, asked };
}

export const ratingPredicates = {
  /** The year of the achievement is rated at least so. */
  'yearRated@2': predicate<{ atLeast: RatingLevel }>(
    { atLeast: 'rating' },
    ({ atLeast }, { period }, evidence) => everyYear(evidence, [yearOf(period.to)], atLeast),
    { looksBack: () => 1, statements: leaveStatements },
  ),

  /** So many years in a row, up to the last of the period, rated at least so. */
  'consecutiveYearsRated@2': predicate<{ years: number; atLeast: RatingLevel }>(
    { years: 'positive', atLeast: 'rating' },
    ({ years, atLeast }, { period }, evidence) => everyYear(evidence, last(yearOf(period.to), years), atLeast),
    { looksBack: ({ years }) => years, statements: leaveStatements },
  ),

  /** Among the last so many years, at least `count` rated at least so. */
  'yearsRatedAmong@1': predicate<{ years: number; count: number; atLeast: RatingLevel }>(
    { years: 'positive', count: 'positive', atLeast: 'rating' },
    ({ years, count, atLeast }, { period }, evidence) => {
      const { found, torn, unrated } = rated(evidence, last(yearOf(period.to), years));
      const sure = found.filter((r) => reaches(r.level, atLeast) && !torn.includes(r));
      const good = new Set(sure.map((r) => r.year)).size;
      if (good >= count) return met(sure);
      const open = unrated.length + new Set(torn.map((r) => r.year)).size;
      if (good + open < count) return notMet(found);
      if (torn.length > 0) return contradicting(torn);
      return missing(
        unrated.map((year) => `rating ${year}`),
        found,
      );
    },
    { looksBack: ({ years }) => years },
  ),
};

function everyYear(evidence: readonly Evidence[], years: readonly number[], atLeast: RatingLevel): Ground {
  const { found, torn, unrated } = rated(evidence, years);
  const low = found.filter((r) => !reaches(r.level, atLeast) && !torn.includes(r));
  if (low.length > 0) return notMet(low);
  if (torn.length > 0) return contradicting(torn);
  const { said, asked } = counted(evidence, unrated);
  return asked.length > 0 ? missing(asked, [...found, ...said]) : whether(true, [...found, ...said]);
}
