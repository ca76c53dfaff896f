import type { LegalDay, Role } from '../kernel/decider';
import type { Authority } from './awards';
import type { Law } from './law';
import type { RouteQuestion } from './route';

type Asked = Omit<RouteQuestion, 'on'>;

/** By what the law of a day is asked about a dossier: where its unit's kind is no more on that day, by the kind that took its work over. */
export function questionOf(law: Law, { award, type, procedure, unitKind }: Asked, on: LegalDay): RouteQuestion {
  const heir = law.heirsOn(on).find((h) => h.unitKind === unitKind);
  return { award, type, procedure, on, unitKind: heir?.heirKind ?? unitKind };
}

/** Who does on this day what was this role's when a route was pinned or a decision made. */
export function heirOf<R extends Role | Authority>(law: Law, role: R, on: LegalDay): R | 'communeChair' {
  return law.heirsOn(on).find((h) => h.role === role)?.heirRole ?? role;
}
