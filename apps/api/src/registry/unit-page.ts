import { unitOn, type LiveUnit, type UnitKind } from '@app/domain';
import type { KnownUnit } from '@app/read-model';

export interface RelatedUnit {
  code: string;
  name: string;
}
type Taken = RelatedUnit & { from: string; paper: string };
type Member = RelatedUnit & { from: string; to: string | null };

/** A unit as it stood on a day, with those that it has to do with. */
export interface UnitPage {
  code: string;
  kind: UnitKind;
  name: string;
  /** Of its stream; 0 for one that the log does not know. */
  version: number;
  on: string;
  inForce: boolean;
  validFrom: string;
  validTo: string | null;
  gso: string | null;
  names: LiveUnit['names'];
  parent: RelatedUnit | null;
  /** What had been merged into it by that day, and what it had been merged into. */
  predecessors: Taken[];
  successors: Taken[];
  marks: LiveUnit['marks'];
  clusters: Member[];
  /** Of a cluster. */
  members: Member[];
  source: LiveUnit['source'];
}

/** What this unit was on that day; `around` are the units that it has to do with, itself among them. */
export function unitPage(unit: KnownUnit, around: readonly KnownUnit[], on: string): UnitPage {
  const then = unitOn(unit, on);
  const named = (code: string, day = on): RelatedUnit => {
    const other = around.find((u) => u.code === code);
    return { code, name: other ? unitOn(other, day).name : code };
  };
  const from = (other: KnownUnit, list: readonly { from: string; paper: string; unit: string }[]) =>
    list.filter((s) => s.unit === unit.code).map((s): Taken => ({ ...named(other.code, s.from), ...fromPaper(s) }));
  const { code, kind, version, gso, names, source } = unit;
  return {
    ...{ code, kind, version, on, gso, names, source, validFrom: unit.from, validTo: unit.to },
    ...{ name: then.name, inForce: then.inForce, marks: then.marks },
    parent: then.parent === null ? null : named(then.parent),
    predecessors: around.flatMap((other) => from(other, unitOn(other, on).successors)),
    successors: then.successors.map((s) => ({ ...named(s.unit), ...fromPaper(s) })),
    clusters: then.clusters.map((c) => ({ ...named(c.cluster), from: c.from, to: c.to })),
    members: around.flatMap((other) =>
      unitOn(other, on)
        .clusters.filter((c) => c.cluster === code)
        .map((c) => ({ ...named(other.code), from: c.from, to: c.to })),
    ),
  };
}

const fromPaper = ({ from, paper }: { from: string; paper: string }) => ({ from, paper });
