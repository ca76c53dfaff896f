import type { LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { NamedUnit, Unit } from './facts';

/** Whether what has these first and last days is there on a day. */
export const isThere = ({ from, to }: { from: LegalDay; to: LegalDay | null }, on: LegalDay): boolean =>
  from <= on && (to === null || on <= to);

/** Refuses units that an order names and that are not there on that day, or are the unit itself. */
export function refuseUnlessInForce(
  codes: readonly string[],
  others: readonly NamedUnit[],
  on: LegalDay,
  own?: string,
): void {
  for (const code of codes) {
    refuseUnless(code !== own, 'unit-not-its-own', { unit: code });
    const unit = others.find((u) => u.code === code);
    refuseUnless(unit, 'no-such-unit', { unit: code });
    refuseUnless(isThere(unit, on), 'unit-not-in-force', { unit: code, on });
  }
}

/** Refuses a unit where nobody can be: not there on that day, or a cluster, whose members are units. */
export function refuseUnlessHome(unit: string, others: readonly NamedUnit[], on: LegalDay): void {
  refuseUnlessInForce([unit], others, on);
  const cluster = others.some(({ code, kind }) => code === unit && kind === 'cluster');
  refuseUnless(!cluster, 'cluster-has-no-members', { unit });
}

/** Refuses what a unit would begin on a day on which it is not there. Of a unit that the log does not know nothing can be said. */
export function refuseUnlessAtWork(unit: Unit, on: LegalDay): void {
  if (unit.status === 'known') refuseUnlessInForce([unit.code], [unit], on);
}
