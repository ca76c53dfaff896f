import type { LegalDay } from '../../kernel/decider';
import type { AwardType, RecipientKind } from '../awards';
import type { Evidence } from '../evidence';

/** `unknown`: some evidence is missing, or two pieces contradict each other. */
export type Finding = 'met' | 'notMet' | 'unknown';

/** Who is proposed for what, on the day of the question. */
export interface Candidacy {
  award: string;
  type: AwardType;
  recipient: RecipientKind;
  period: { from: LegalDay; to: LegalDay };
  on: LegalDay;
  achievement: string | null;
  woman: boolean;
}

/** What one condition comes to, and on what ground. */
export interface Ground {
  finding: Finding;
  /** Ids of the evidence that it rests on. */
  used: readonly string[];
  /** What is missing, each as `kind`, what of it, year; where a year asks for several, any one answers it. */
  missing?: readonly string[];
  /** Evidence that contradicts itself, to be shown and cleared. */
  contradicting?: readonly string[];
  /** The first day on which time alone will have met it. */
  metFrom?: LegalDay;
}

export type ParamType =
  'natural' | 'positive' | 'percent' | 'text' | 'award' | 'awards' | 'rating' | 'scope' | 'post' | 'organiser';

/** Parameters as a rulebook writes them. */
type Params = Readonly<Record<string, unknown>>;

/** A named question of the law. Never edited once released: another meaning is `name@2`. */
export interface Predicate {
  /** Shape of its parameters, which the rulebooks' loader checks. */
  params: Readonly<Record<string, ParamType>>;
  test: (params: Params, candidacy: Candidacy, evidence: readonly Evidence[]) => Ground;
  /** What officers may state to answer it. */
  statements?: (params: Params) => readonly string[];
  /** Over how many years up to the end of the period it looks, whatever period a dossier names; none: over the period. */
  looksBack?: (params: Params) => number;
}

interface About<P> {
  statements?: (params: P) => readonly string[];
  looksBack?: (params: P) => number;
}

/** Takes parameters for what `params` says of them: the loader has held the rulebook to that. */
export function predicate<P>(
  params: { readonly [K in keyof P]: ParamType },
  test: (params: P, candidacy: Candidacy, evidence: readonly Evidence[]) => Ground,
  { statements, looksBack }: About<P> = {},
): Predicate {
  return {
    params,
    test: (asked, candidacy, evidence) => test(asked as P, candidacy, evidence),
    ...(statements ? { statements: (asked) => statements(asked as P) } : {}),
    ...(looksBack ? { looksBack: (asked) => looksBack(asked as P) } : {}),
  };
}

export const met = (used: readonly { id: string }[]): Ground => ({ finding: 'met', used: ids(used) });
export const notMet = (used: readonly { id: string }[], metFrom?: LegalDay): Ground => ({
  finding: 'notMet',
  used: ids(used),
  ...(metFrom ? { metFrom } : {}),
});
export const missing = (what: readonly string[], used: readonly { id: string }[] = []): Ground => ({
  finding: 'unknown',
  used: ids(used),
  missing: [...what].sort(),
});
export const contradicting = (all: readonly { id: string }[]): Ground => ({
  finding: 'unknown',
  used: ids(all),
  contradicting: ids(all),
});
export const whether = (holds: boolean, used: readonly { id: string }[]): Ground => (holds ? met(used) : notMet(used));

const ids = (all: readonly { id: string }[]) => all.map((e) => e.id).sort();
