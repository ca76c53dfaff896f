import { yearsAfter } from '../../calendar/months';
import { plusDays } from '../../calendar/working-days';
import { of, type Evidence, type EvidenceOf } from '../evidence';
import { meets } from './looked-at';
import { met, missing, notMet, predicate, whether, type Candidacy, type Ground } from './predicate';
import { agreed, statements } from './statements';

type Award = EvidenceOf<'award'>;

/**
 * Awards with one of these codes that were given up to the day of the verdict, the latest first. For an award of merit
 * (công trạng), unplanned (đột xuất) and thematic (chuyên đề) awards do not count (NĐ 152/2025 Điều 4.3).
 */
const awards = (evidence: readonly Evidence[], codes: readonly string[], { on, type }: Candidacy) =>
  of(evidence, 'award')
    .filter((a) => codes.includes(a.award) && a.on <= on)
    .filter((a) => type !== 'merit' || (a.type !== 'unplanned' && a.type !== 'thematic'))
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));

const yearOf = (day: string) => Number(day.slice(0, 4));
const last = (to: number, count: number) => Array.from({ length: count }, (_, n) => to - n);

/**
 * Too few of these awards. An award of which nothing is known is not disproved, nor one that is claimed without its decision:
 * then it is missing. An officer who knows that it was not given states so of the award's code.
 */
function lacking(codes: readonly string[], evidence: readonly Evidence[], found: Lack): Ground {
  const said = of(evidence, 'statement').filter((s) => codes.includes(s.about));
  const claimed = said.filter((s) => s.holds);
  const lack = found.lack.length > 0 ? found.lack : [`award ${codes[0]}`];
  if (claimed.length > 0) return missing(lack, [...found.held, ...claimed]);
  if (said.length > 0) return notMet([...found.held, ...said]);
  return found.known ? { ...notMet(found.held), missing: lack } : missing(lack, found.held);
}
interface Lack {
  held: readonly Award[];
  /** What would fill the gap, as a verdict asks for it. */
  lack: readonly string[];
  /** What was recorded speaks of this: the absence of more is an answer. */
  known: boolean;
}

const recorded = (evidence: readonly Evidence[], codes: readonly string[]) =>
  of(evidence, 'award').some((a) => codes.includes(a.award));

export const awardPredicates = {
  /** Holds at least one of these awards, given before the day of the question. */
  'holdsAward@1': predicate<{ anyOf: readonly string[] }>({ anyOf: 'awards' }, ({ anyOf }, candidacy, evidence) => {
    const held = awards(evidence, anyOf, candidacy);
    return whether(held.length > 0, held);
  }),

  /** As `holdsAward@1`, for a standard: where no award at all is known, the absence of this one proves nothing. */
  'holdsAward@2': predicate<{ anyOf: readonly string[] }>(
    { anyOf: 'awards' },
    ({ anyOf }, candidacy, evidence) => {
      const held = awards(evidence, anyOf, candidacy);
      if (held.length > 0) return met(held);
      return lacking(anyOf, evidence, { held, lack: [], known: of(evidence, 'award').length > 0 });
    },
    { statements: ({ anyOf }) => anyOf },
  ),

  /** Holds one of these awards, given for this type (loại hình); of which type it was given, where nobody says, is a question. */
  'holdsAwardFor@1': predicate<{ anyOf: readonly string[]; type: string }>(
    { anyOf: 'awards', type: 'text' },
    ({ anyOf, type }, candidacy, evidence) => {
      const held = awards(evidence, anyOf, candidacy);
      const such = held.filter((a) => a.type === type);
      if (such.length > 0) return met(such);
      const told = held.filter((a) => a.type !== null);
      const untold = held.filter((a) => a.type === null && !told.some((b) => b.award === a.award && b.year === a.year));
      return untold.length > 0
        ? missing(
            untold.map((a) => `award ${a.award} ${a.year}`),
            untold,
          )
        : notMet(held);
    },
  ),

  /**
   * The title of so many years in a row. Years side by side are sure; as many titles with a gap between them, or a row
   * that ended long ago, need a person (award-law §14.1), who states it of the year in which the period ends.
   */
  'consecutiveTitles@2': predicate<{ award: string; count: number }>(
    { award: 'award', count: 'positive' },
    ({ award, count }, candidacy, evidence) => {
      const held = awards(evidence, [award], candidacy);
      const years = [...new Set(held.map((a) => a.year))];
      if (years.length < count) {
        const bare = last(yearOf(candidacy.period.to), count).filter((year) => !years.includes(year));
        const lack = bare.map((year) => `award ${award} ${year}`);
        return lacking([award], evidence, { held, lack, known: recorded(evidence, [award]) });
      }
      const latest = years.slice(0, count);
      const adjacent = latest.every((year, n) => year === latest[0]! - n);
      const used = held.filter((a) => latest.includes(a.year));
      if (adjacent && latest[0]! >= yearOf(candidacy.period.to) - 1) return met(used);
      return overGap(latest.at(-1)!, used, candidacy, evidence);
    },
    { looksBack: ({ count }) => count, statements: ({ award }) => ['consecutive', award] },
  ),

  /** At least so many of this award within the last so many years of the period. */
  'awardsWithin@2': predicate<{ award: string; count: number; years: number }>(
    { award: 'award', count: 'positive', years: 'positive' },
    ({ award, count, years }, candidacy, evidence) => {
      const until = yearOf(candidacy.period.to);
      const held = awards(evidence, [award], candidacy).filter((a) => a.year > until - years && a.year <= until);
      const given = new Set(held.map((a) => a.year));
      if (given.size >= count) return met(held);
      const bare = last(until, years).filter((year) => !given.has(year));
      const lack = bare.slice(0, count - given.size).map((year) => `award ${award} ${year}`);
      return lacking([award], evidence, { held, lack, known: recorded(evidence, [award]) });
    },
    { looksBack: ({ years }) => years, statements: ({ award }) => [award] },
  ),

  /** So many whole years lie in the time that starts after the last of these awards' period, or on its day of issue. */
  'yearsSinceAward@2': predicate<{ anyOf: readonly string[]; years: number }>(
    { anyOf: 'awards', years: 'positive' },
    ({ anyOf, years }, candidacy, evidence) => {
      const { period } = candidacy;
      const [latest] = awards(evidence, anyOf, candidacy).sort((a, b) => (startAfter(a) < startAfter(b) ? 1 : -1));
      if (!latest) return lacking(anyOf, evidence, { held: [], lack: [], known: of(evidence, 'award').length > 0 });
      const metFrom = plusDays(yearsAfter(startAfter(latest), years), -1);
      return period.to >= metFrom ? met([latest]) : notMet([latest], metFrom);
    },
    { looksBack: ({ years }) => years, statements: ({ anyOf }) => anyOf },
  ),

  /**
   * Not given another form of commendation already for the same achievement (Luật Điều 5.2.c). Where nobody names the achievement of
   * a form that was given for days of the period, under whichever award, it is a question to the officer. `besides`: titles, and
   * awards that are themselves asked for.
   */
  'achievementNotRewarded@2': predicate<{ besides: readonly string[] }>(
    { besides: 'awards' },
    ({ besides }, candidacy, evidence) => {
      const given = of(evidence, 'award').filter((a) => a.on <= candidacy.on);
      const named = candidacy.achievement === null ? null : plain(candidacy.achievement);
      const same = given.filter(
        (a) => named !== null && typeof a.achievement === 'string' && plain(a.achievement) === named,
      );
      if (same.length > 0) return notMet(same);
      const alike = given.filter((a) => !besides.includes(a.award) && mayBeSame(a, candidacy));
      if (alike.length === 0) return met([]);
      const said = statements('achievement', candidacy, evidence);
      return said.length > 0 ? agreed(said) : missing(['statement achievement'], alike);
    },
    { statements: () => ['achievement'] },
  ),
};

/** Whether such years are a row is a person's word; a discipline between them breaks it whatever is said. */
function overGap(first: number, used: readonly Award[], candidacy: Candidacy, evidence: readonly Evidence[]): Ground {
  const within = of(evidence, 'discipline').filter((d) => meets(d, `${first}-01-01`, candidacy.period.to));
  if (within.length > 0) return notMet([...used, ...within]);
  const said = statements('consecutive', candidacy, evidence);
  if (said.length === 0) return missing(['statement consecutive'], used);
  const ground = agreed(said);
  return { ...ground, used: [...ground.used, ...used.map((a) => a.id)].sort() };
}

/** One of both achievements has no name, the days meet, and what is unplanned is no regular merit (NĐ 152/2025 Điều 3). */
function mayBeSame(given: Award, { achievement, period, type }: Candidacy): boolean {
  if (given.achievement !== null && achievement !== null) return false;
  const kinds = [given.type, type];
  if (kinds.includes('unplanned') && kinds.includes('merit')) return false;
  if (given.type === 'career' || given.type === 'external') return false;
  return meets(given.period ?? { from: `${given.year}-01-01`, to: `${given.year}-12-31` }, period.from, period.to);
}

/** Case, blanks and full stops do not make another achievement. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.]+/gu, ' ')
    .trim();

function startAfter(award: { period: { to: string } | null; on: string }): string {
  return award.period ? plusDays(award.period.to, 1) : award.on;
}
