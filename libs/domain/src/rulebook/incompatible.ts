import { refuse } from '../kernel/domain-error';
import type { Law, Route } from './law';

/** What one can do on a dossier that bars from doing something else on it; to be its candidate is the strictest. */
export const deeds = ['nominate', 'receive', 'appraise', 'vote', 'count', 'decide', 'candidate'] as const;
export type Deed = (typeof deeds)[number];

/** Who did what on a dossier, or is its candidate. */
export interface Done {
  deed: Deed;
  person: string;
}

/** What bars this person from an act on a dossier of this level: a deed of theirs that the matrix sets against it, or nothing. */
export function barredBy(
  law: Law,
  act: Deed,
  person: string,
  { done, level }: { done: readonly Done[]; level: Route['level'] | undefined },
): Deed | undefined {
  return done.find((d) => d.person === person && excludes(law, act, d.deed, level))?.deed;
}

/** Refuses an act to whom the matrix bars from it; nobody acts on their own dossier. */
export function refuseBarred(law: Law, act: Deed, person: string, on: Parameters<typeof barredBy>[3]): void {
  const did = barredBy(law, act, person, on);
  if (did === 'candidate') refuse('own-dossier', { person });
  if (did) refuse('incompatible-act', { act, did });
}

function excludes(law: Law, act: Deed, did: Deed, level: Route['level'] | undefined): boolean {
  return law.incompatible.some(
    ({ acts, notAt }) => acts.includes(act) && acts.includes(did) && act !== did && !(notAt && notAt.level === level),
  );
}
