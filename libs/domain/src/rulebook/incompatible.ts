import { refuse } from '../kernel/domain-error';
import type { Basis } from './basis';
import type { Route } from './route';

/**
 * What one can do on a dossier that bars from doing something else on it; to be its candidate is the strictest, to have
 * declared a conflict bars from all of it, whatever the matrix says.
 */
export const deeds = ['nominate', 'receive', 'appraise', 'vote', 'count', 'decide', 'candidate', 'conflict'] as const;
export type Deed = (typeof deeds)[number];

/** Who did what on a dossier, or is its candidate. */
export interface Done {
  deed: Deed;
  person: string;
}

/** Two acts that one person may not do on the same dossier. */
export interface IncompatibleActs {
  acts: readonly [Deed, Deed];
  /** At this level of route one person may do both, and the ground for it. */
  notAt?: { level: Route['level']; basis: Basis };
}

/** What is asked of the law here. */
interface Matrix {
  incompatible: readonly IncompatibleActs[];
}

/** What bars this person from an act on a dossier of this level: a deed of theirs that the matrix sets against it, or nothing. */
export function barredBy(
  law: Matrix,
  act: Deed,
  person: string,
  { done, level }: { done: readonly Done[]; level: Route['level'] | undefined },
): Deed | undefined {
  return done.find((d) => d.person === person && (d.deed === 'conflict' || excludes(law, act, d.deed, level)))?.deed;
}

/** Refuses an act to whom the matrix bars from it; nobody acts on their own dossier. */
export function refuseBarred(law: Matrix, act: Deed, person: string, on: Parameters<typeof barredBy>[3]): void {
  const did = barredBy(law, act, person, on);
  if (did === 'candidate') refuse('own-dossier', { person });
  if (did === 'conflict') refuse('conflict-declared', { act });
  if (did) refuse('incompatible-act', { act, did });
}

/** What the matrix sets against this act and the law still lets this person do, with the law's ground for it. */
export function exceptionFor(
  law: Matrix,
  act: Deed,
  person: string,
  { done, level }: Parameters<typeof barredBy>[3],
): { did: Deed; basis: Basis } | undefined {
  for (const { deed: did } of done.filter((d) => d.person === person)) {
    const lifted = pairsOf(law, act, did).find(({ notAt }) => notAt?.level === level);
    if (lifted?.notAt) return { did, basis: lifted.notAt.basis };
  }
  return undefined;
}

function excludes(law: Matrix, act: Deed, did: Deed, level: Route['level'] | undefined): boolean {
  return pairsOf(law, act, did).some(({ notAt }) => !(notAt && notAt.level === level));
}

function pairsOf(law: Matrix, act: Deed, did: Deed) {
  return law.incompatible.filter(({ acts }) => acts.includes(act) && acts.includes(did) && act !== did);
}
