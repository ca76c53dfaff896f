import { of, scopes, type Evidence, type EvidenceOf, type Scope } from '../evidence';
import { lookedAt } from './looked-at';
import { met, missing, notMet, predicate, type Candidacy, type Ground } from './predicate';
import { agreed, statements } from './statements';

export const initiativePredicates = {
  /**
   * So many initiatives of at least this scope, recognised by the day of the question and in the time that is rewarded: so many years
   * up to the period's end. For a form of commendation the time ends with the last year; a title is reviewed after it.
   * Enough only with those already used for the other kind of award, or for a form of before, is a question to a person: the letter that forbids it is
   * older than the law (award-law §14.1). So is an older initiative for a title: of its age the law says nothing.
   */
  'initiatives@2': predicate<{ scope: Scope; count: number; for: string; years: number }>(
    { scope: 'scope', count: 'positive', for: 'text', years: 'positive' },
    ({ scope, count, for: use, years }, candidacy, evidence) => {
      const all = of(evidence, 'initiative');
      const recognised = all.filter((i) => i.on <= candidacy.on && scopes.indexOf(i.scope) >= scopes.indexOf(scope));
      const inTime = recognised.filter((i) => isInTime(i.on, use, candidacy, years));
      const free = (some: typeof all) =>
        some.filter((i) => i.usedFor === null || (use === 'title' && i.usedFor === 'title'));
      const several = (some: typeof all) => new Set(some.map((i) => i.initiative)).size >= count;
      if (several(free(inTime))) return met(recognised);
      if (several(inTime)) return asked('initiativeReuse', recognised, candidacy, evidence);
      if (use === 'title' && several(recognised)) return asked('initiativeInTime', recognised, candidacy, evidence);
      return fewInitiatives(all, recognised, candidacy, evidence);
    },
    { looksBack: ({ years }) => years, statements: () => ['initiativeReuse', 'initiativeInTime', 'initiative'] },
  ),
};

function isInTime(on: string, use: string, candidacy: Candidacy, years: number): boolean {
  const { from } = lookedAt(candidacy, years);
  const year = `${candidacy.period.to.slice(0, 4)}-12-31`;
  return from <= on && (use === 'title' || on <= year);
}

function asked(
  about: string,
  used: readonly { id: string }[],
  candidacy: Candidacy,
  evidence: readonly Evidence[],
): Ground {
  const said = statements(about, candidacy, evidence);
  return said.length === 0 ? missing([`statement ${about}`], used) : agreed(said);
}

/** None recorded, or one claimed without its recognition, is missing; an officer states that there is none. */
function fewInitiatives(
  all: readonly EvidenceOf<'initiative'>[],
  recognised: readonly EvidenceOf<'initiative'>[],
  candidacy: Candidacy,
  evidence: readonly Evidence[],
): Ground {
  const said = statements('initiative', candidacy, evidence);
  if (said.some((s) => s.holds)) return missing(['initiative'], [...recognised, ...said]);
  if (said.length > 0) return notMet([...recognised, ...said]);
  return all.length === 0 ? missing(['initiative']) : { ...notMet(recognised), missing: ['initiative'] };
}
