import { legalDayOf } from '../calendar/working-days';
import type { Actor, Instant, Role } from './decider';
import { refuseUnless } from './domain-error';

/** Who only looks and who only keeps the system act for nobody (architecture §7). */
const handsOff: readonly Role[] = ['auditor', 'administrator', 'system'];

/** Refuses an act on behalf of another that the paper does not cover today; without one nothing is asked. */
export function refuseUnlessMandated(act: string, { onBehalfOf, person }: Actor, at: Instant): void {
  if (!onBehalfOf) return;
  const { delegation, delegate, own, revoked, from, to, acts } = onBehalfOf;
  const today = legalDayOf(at);
  refuseUnless(delegate === person, 'not-your-delegation', { delegation });
  refuseUnless(!handsOff.includes(own.role), 'delegate-may-not-act', { role: own.role });
  refuseUnless(!revoked, 'delegation-revoked', { delegation });
  refuseUnless(from <= today && today <= to, 'delegation-not-in-force', { delegation, from, to });
  refuseUnless(acts.includes(act), 'outside-delegation', { delegation, acts });
}

/** Who signed, and for whom: an act of both. */
export interface Signed {
  by: string;
  onBehalfOf?: string;
}

export function signedBy({ person, onBehalfOf }: Actor): Signed {
  return onBehalfOf ? { by: person, onBehalfOf: onBehalfOf.person } : { by: person };
}

/** The persons whom an act of this actor binds. */
export function personsOf({ person, onBehalfOf }: Actor): string[] {
  return onBehalfOf ? [person, onBehalfOf.person] : [person];
}
