import type { LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { NamedUnit } from './facts';

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
    refuseUnless(unit.from <= on && (unit.to === null || on <= unit.to), 'unit-not-in-force', { unit: code, on });
  }
}
