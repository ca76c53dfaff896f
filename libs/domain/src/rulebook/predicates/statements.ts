import { of, type Evidence, type EvidenceOf } from '../evidence';
import { contradicting, whether, type Candidacy, type Ground } from './predicate';

type Statement = EvidenceOf<'statement'>;

/** What officers stated about something, of the year in which the period ends, or of another. */
export function statements(
  about: string,
  { period }: Candidacy,
  evidence: readonly Evidence[],
  year = Number(period.to.slice(0, 4)),
): Statement[] {
  return of(evidence, 'statement').filter((s) => s.about === about && s.year === year);
}

/** Two who differ are both shown. */
export function agreed(said: readonly Statement[]): Ground {
  const answers = new Set(said.map((s) => s.holds));
  return answers.size > 1 ? contradicting(said) : whether(answers.has(true), said);
}
