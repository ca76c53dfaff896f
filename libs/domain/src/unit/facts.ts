import type { Fact, LegalDay, Order } from '../kernel/decider';

export const allUnitKinds = ['agency', 'district', 'commune', 'enterprise', 'central', 'cluster'] as const;
export type UnitKind = (typeof allUnitKinds)[number];

/** Where it is known from: a public text, a paper that an officer had before them, or nothing: illustrative. */
export const unitConfidences = ['SOURCED', 'RECORDED', 'ILLUSTRATIVE'] as const;
export interface UnitSource {
  confidence: (typeof unitConfidences)[number];
  ref: string;
  /** Fields that no source gives. */
  assumed: readonly string[];
}

export const unitMarks = ['border', 'area'] as const;
export interface UnitMark {
  mark: (typeof unitMarks)[number];
  /** Which area: I, II or III. */
  value: string | null;
  from: LegalDay;
  /** Last day; null: not ended. */
  to: LegalDay | null;
}

interface Registration {
  code: string;
  name: string;
  kind: UnitKind;
  parent: string | null;
  from: LegalDay;
  gso: string | null;
  source: UnitSource;
}
interface Renaming {
  name: string;
  from: LegalDay;
  paper: string;
}
interface Placing {
  parent: string | null;
  from: LegalDay;
  paper: string;
}
interface Merger {
  /** One, or several where it was divided; `from` is their first day with it. */
  into: readonly string[];
  from: LegalDay;
  paper: string;
}
interface Closure {
  /** Its last day. */
  to: LegalDay;
  paper: string;
}
interface Joining {
  cluster: string;
  from: LegalDay;
  paper: string;
}
interface Leaving {
  cluster: string;
  /** The last day as a member. */
  to: LegalDay;
  paper: string;
}

interface By {
  by: string;
}

/** Sở, ban, ngành, huyện, xã, doanh nghiệp, cụm: what it is called, is part of and becomes, each from a day, by a paper. */
export type UnitFact =
  | Fact<'UnitRegistered', Registration & By>
  | Fact<'UnitRenamed', Renaming & By>
  | Fact<'UnitPlaced', Placing & By>
  | Fact<'UnitMarked', UnitMark & { paper: string } & By>
  | Fact<'ClusterJoined', Joining & By>
  | Fact<'ClusterLeft', Leaving & By>
  | Fact<'UnitMerged', Merger & By>
  | Fact<'UnitClosed', Closure & By>;

/** Another unit that an order names, as the log has it. */
export interface NamedUnit {
  code: string;
  kind: UnitKind;
  from: LegalDay;
  to: LegalDay | null;
}

/** What names other units brings what is known of them. */
interface Others {
  others: readonly NamedUnit[];
}

export type UnitOrder =
  | Order<'RegisterUnit', Registration & Others>
  | Order<'RenameUnit', Renaming>
  | Order<'PlaceUnit', Placing & Others>
  | Order<'MarkUnit', UnitMark & { paper: string }>
  | Order<'JoinCluster', Joining & Others>
  | Order<'LeaveCluster', Leaving & Others>
  | Order<'MergeUnit', Merger & Others>
  | Order<'CloseUnit', Closure>;

export interface LiveUnit {
  status: 'known';
  version: number;
  code: string;
  kind: UnitKind;
  gso: string | null;
  from: LegalDay;
  /** Last day; null: it goes on. */
  to: LegalDay | null;
  /** Oldest first, each until the next. */
  names: readonly { name: string; from: LegalDay }[];
  parents: readonly { parent: string | null; from: LegalDay }[];
  successors: readonly { unit: string; from: LegalDay; paper: string }[];
  marks: readonly UnitMark[];
  clusters: readonly { cluster: string; from: LegalDay; to: LegalDay | null }[];
  source: UnitSource;
}

export type Unit = { status: 'absent'; version: 0 } | LiveUnit;

/** The units that an order names beside its own. */
export function unitsNamed(data: object): string[] {
  const { parent, into, cluster } = data as { parent?: string | null; into?: readonly string[]; cluster?: string };
  return [...(parent ? [parent] : []), ...(into ?? []), ...(cluster ? [cluster] : [])];
}
