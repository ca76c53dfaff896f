import { of, ratingLevels, type Evidence, type EvidenceOf, type RatingLevel } from '../evidence';
import { contradicting, met, missing, notMet, predicate, whether, type Ground } from './predicate';

const reaches = (level: RatingLevel, least: RatingLevel) => ratingLevels.indexOf(level) >= ratingLevels.indexOf(least);
const yearOf = (day: string) => Number(day.slice(0, 4));
const last = (to: number, count: number) => Array.from({ length: count }, (_, n) => to - n);

/** One rating a year; the same rating from two sources is one, two different ones are a contradiction. */
function rated(evidence: readonly Evidence[], years: readonly number[]) {
  const found = of(evidence, 'rating').filter((r) => years.includes(r.year));
  const at = (year: number) => found.filter((r) => r.year === year);
  const torn = years.flatMap((year) => (new Set(at(year).map((r) => r.level)).size > 1 ? at(year) : []));
  const bare = years.filter((year) => at(year).length === 0).map((year) => `rating ${year}`);
  return { found, torn, bare };
}

export const ratingPredicates = {
  /** The year of the achievement is rated at least so. */
  'yearRated@1': predicate<{ atLeast: RatingLevel }>({ atLeast: 'rating' }, ({ atLeast }, { period }, evidence) =>
    everyYear(rated(evidence, [yearOf(period.to)]), atLeast),
  ),

  /** So many years in a row, up to the last of the period, rated at least so. */
  'consecutiveYearsRated@1': predicate<{ years: number; atLeast: RatingLevel }>(
    { years: 'positive', atLeast: 'rating' },
    ({ years, atLeast }, { period }, evidence) => everyYear(rated(evidence, last(yearOf(period.to), years)), atLeast),
  ),

  /** Among the last so many years, at least `count` rated at least so. */
  'yearsRatedAmong@1': predicate<{ years: number; count: number; atLeast: RatingLevel }>(
    { years: 'positive', count: 'positive', atLeast: 'rating' },
    ({ years, count, atLeast }, { period }, evidence) => {
      const { found, torn, bare } = rated(evidence, last(yearOf(period.to), years));
      const sure = found.filter((r) => reaches(r.level, atLeast) && !torn.includes(r));
      const good = new Set(sure.map((r) => r.year)).size;
      if (good >= count) return met(sure);
      const open = bare.length + new Set(torn.map((r) => r.year)).size;
      if (good + open < count) return notMet(found);
      return torn.length > 0 ? contradicting(torn) : missing(bare, found);
    },
  ),
};

function everyYear(
  { found, torn, bare }: { found: EvidenceOf<'rating'>[]; torn: EvidenceOf<'rating'>[]; bare: string[] },
  atLeast: RatingLevel,
): Ground {
  const low = found.filter((r) => !reaches(r.level, atLeast) && !torn.includes(r));
  if (low.length > 0) return notMet(low);
  if (torn.length > 0) return contradicting(torn);
  return bare.length > 0 ? missing(bare, found) : whether(true, found);
}
