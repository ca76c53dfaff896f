import { monthsAfter } from '../../calendar/months';
import { plusDays } from '../../calendar/working-days';
import { of, scopes, type Evidence, type EvidenceOf, type Scope, type Span } from '../evidence';
import { contradicting, met, missing, notMet, predicate, whether, type Candidacy, type Ground } from './predicate';

const covers = (span: Span, day: string) => span.from <= day && (span.to === null || span.to >= day);
const meets = (span: Span, from: string, to: string) => span.from <= to && (span.to === null || span.to >= from);

export const standingPredicates = {
  /** Nothing is being verified on the day of the question: discipline, inspection, complaint, press. */
  'notBlocked@1': predicate<object>({}, (_none, { on }, evidence) => {
    const open = of(evidence, 'block').filter((b) => covers(b, on));
    return whether(open.length === 0, open);
  }),

  /** No discipline runs within the period: achievements count from the day after its end. */
  'notDisciplinedInPeriod@1': predicate<object>({}, (_none, { period }, evidence) => {
    const within = of(evidence, 'discipline').filter((d) => meets(d, period.from, period.to));
    if (within.length === 0) return met([]);
    const ends = within.map((d) => d.to);
    const last = ends.includes(null) ? null : ends.sort().at(-1)!;
    return notMet(within, last ? plusDays(last, 1) : undefined);
  }),

  /** The period ends at most so many months before the day of the question; the last day is inside. */
  'periodEndedWithin@1': predicate<{ months: number }>({ months: 'positive' }, ({ months }, { period, on }) =>
    whether(on <= monthsAfter(period.to, months), []),
  ),

  /** So many months at one agency without a break, up to the end of the period. */
  'monthsOfService@1': predicate<{ months: number }>({ months: 'positive' }, ({ months }, { period }, evidence) => {
    const serving = of(evidence, 'service').filter((s) => covers(s, period.to));
    if (serving.length === 0) return missing(['service']);
    const since = serving.map((s) => s.from).sort()[0]!;
    const metFrom = monthsAfter(since, months);
    return period.to >= metFrom ? met(serving) : notMet(serving, metFrom);
  }),

  /**
   * So many initiatives of at least this scope, recognised by the day of the question. Enough only with those already used for
   * the other kind of award is a question to a person: the letter that forbids it is older than the law (award-law §14.1).
   */
  'initiatives@1': predicate<{ scope: Scope; count: number; for: string }>(
    { scope: 'scope', count: 'positive', for: 'text' },
    ({ scope, count, for: use }, { on }, evidence) => {
      const recognised = of(evidence, 'initiative').filter(
        (i) => i.on <= on && scopes.indexOf(i.scope) >= scopes.indexOf(scope),
      );
      const free = recognised.filter((i) => i.usedFor === null || i.usedFor === use);
      const several = (some: readonly { initiative: string }[]) => new Set(some.map((i) => i.initiative)).size >= count;
      if (several(free)) return met(recognised);
      return several(recognised) ? missing(['statement initiativeReuse'], recognised) : notMet(recognised);
    },
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

  /** One way among several, asked for only by whom it suits: nobody claims it, it is not met. */
  'claimed@1': predicate<{ about: string }>(
    { about: 'text' },
    ({ about }, candidacy, evidence) => agreed(statements(about, candidacy, evidence)),
    { statements: ({ about }) => [about] },
  ),
};

type Statement = EvidenceOf<'statement'>;

function statements(about: string, { period }: Candidacy, evidence: readonly Evidence[]): Statement[] {
  const year = Number(period.to.slice(0, 4));
  return of(evidence, 'statement').filter((s) => s.about === about && s.year === year);
}

/** Two who differ are both shown. */
function agreed(said: readonly Statement[]): Ground {
  const answers = new Set(said.map((s) => s.holds));
  return answers.size > 1 ? contradicting(said) : whether(answers.has(true), said);
}
