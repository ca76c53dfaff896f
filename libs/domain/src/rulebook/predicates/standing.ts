import { monthsAfter, yearsAfter } from '../../calendar/months';
import { plusDays } from '../../calendar/working-days';
import { of, type Evidence } from '../evidence';
import { covers, lookedAt, meets } from './looked-at';
import { met, missing, notMet, predicate, whether, type Candidacy, type Ground } from './predicate';
import { agreed, statements } from './statements';

export const standingPredicates = {
  /** Nothing is being verified on the day of the question: discipline, inspection, complaint, press. */
  'notBlocked@1': predicate<object>({}, (_none, { on }, evidence) => {
    const open = of(evidence, 'block').filter((b) => covers(b, on));
    return whether(open.length === 0, open);
  }),

  /**
   * Met when no discipline overlaps the time that the award looks at: the period of the dossier, or the last `years` years up to
   * its end where they begin earlier. Achievements count again from the day after a discipline ends (NĐ 152/2025 Điều 4.4).
   */
  'notDisciplinedOver@1': predicate<{ years: number }>({ years: 'natural' }, ({ years }, candidacy, evidence) => {
    const { from, to } = lookedAt(candidacy, years);
    const within = of(evidence, 'discipline').filter((d) => meets(d, from, to));
    if (within.length === 0) return met([]);
    const ends = within.map((d) => d.to);
    const clean = ends.includes(null) ? null : plusDays(ends.sort().at(-1)!, 1);
    // After a discipline, an award over several years needs all of these years again; an award over one year does not.
    return notMet(within, clean ? (years > 1 ? yearsAfter(clean, years) : clean) : undefined);
  }),

  /** The period ends at most so many months before the day of the question; the last day is inside. */
  'periodEndedWithin@1': predicate<{ months: number }>({ months: 'positive' }, ({ months }, { period, on }) =>
    whether(on <= monthsAfter(period.to, months), []),
  ),

  /** What only people can judge: an officer says so of the period's last year, with a source; none said leaves it open. */
  'stated@1': predicate<{ about: string }>(
    { about: 'text' },
    ({ about }, candidacy, evidence) => {
      const said = statements(about, candidacy, evidence);
      return said.length === 0 ? missing([`statement ${about}`]) : agreed(said);
    },
    { statements: ({ about }) => [about] },
  ),

  /** As `stated@1`, of what has lasted so many years. */
  'statedOver@1': predicate<{ about: string; years: number }>(
    { about: 'text', years: 'positive' },
    ({ about }, candidacy, evidence) => {
      const said = statements(about, candidacy, evidence);
      return said.length === 0 ? missing([`statement ${about}`]) : agreed(said);
    },
    { statements: ({ about }) => [about], looksBack: ({ years }) => years },
  ),

  /** One way among several, asked for only by whom it suits: nobody claims it, it is not met. */
  'claimed@1': predicate<{ about: string }>(
    { about: 'text' },
    ({ about }, candidacy, evidence) => claimed(about, candidacy, evidence),
    { statements: ({ about }) => [about] },
  ),

  /** As `claimed@1`, of what has lasted so many years. */
  'claimedOver@1': predicate<{ about: string; years: number }>(
    { about: 'text', years: 'positive' },
    ({ about }, candidacy, evidence) => claimed(about, candidacy, evidence),
    { statements: ({ about }) => [about], looksBack: ({ years }) => years },
  ),
};

/** Unclaimed it is not met, and the card names what would claim it. */
function claimed(about: string, candidacy: Candidacy, evidence: readonly Evidence[]): Ground {
  const said = statements(about, candidacy, evidence);
  return said.length === 0 ? { ...notMet([]), missing: [`statement ${about}`] } : agreed(said);
}
