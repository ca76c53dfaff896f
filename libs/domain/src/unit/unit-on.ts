import { standingOn } from '../kernel/dated';
import type { LegalDay } from '../kernel/decider';
import type { LiveUnit } from './facts';
import { isThere } from './in-force';

export type UnitHistory = Omit<LiveUnit, 'status' | 'version'>;

/** A unit as it stood on a day. */
export interface UnitOn {
  inForce: boolean;
  name: string;
  parent: string | null;
  marks: LiveUnit['marks'];
  clusters: LiveUnit['clusters'];
  /** What had taken it over by then. */
  successors: LiveUnit['successors'];
}

/** Before its first day a unit has its first name; after its last day, its last. */
export function unitOn(unit: UnitHistory, on: LegalDay): UnitOn {
  const within = (span: { from: LegalDay; to: LegalDay | null }) => isThere(span, on);
  return {
    inForce: within(unit),
    name: standingOn(unit.names, on)!.name,
    parent: standingOn(unit.parents, on)?.parent ?? null,
    marks: unit.marks.filter(within),
    clusters: unit.clusters.filter(within),
    successors: unit.successors.filter((s) => s.from <= on),
  };
}
