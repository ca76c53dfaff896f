import { answersFor, unitRoles, type Actor } from '../kernel/decider';
import type { Dossier } from './state';

/**
 * Whether somebody in this position may read the dossier, as far as the dossier itself can tell: a draft that was never
 * submitted is its unit's alone. In which sessions and ceremonies members and clerks meet it, lists know (read-model).
 */
export function mayRead(by: Actor, dossier: Dossier): boolean {
  if (dossier.custody === 'absent') return false;
  if (unitRoles.includes(by.role)) return answersFor(by, dossier.unit);
  switch (by.role) {
    case 'system':
    case 'auditor':
      return true;
    case 'administrator':
      return false;
    case 'ceremonyClerk':
      return dossier.custody === 'ceremony' || dossier.handedOver;
    default:
      return dossier.submission !== null;
  }
}
