import type { Fact, LegalDay, Order } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import type { Evidence } from '../rulebook/evidence';
import type { NamedUnit } from '../unit/facts';

export const candidateKinds = ['person', 'collective', 'household'] as const;
export type CandidateKind = (typeof candidateKinds)[number];

/** Who or what may be proposed. The name is for the vault; the log keeps its commitment. */
interface Entry {
  candidate: string;
  kind: CandidateKind;
  unit: string;
  fullName: FreeText;
  /** A person of a demonstration, who does not exist. */
  invented?: boolean;
}
interface Renaming {
  fullName: FreeText;
  from: LegalDay;
  paper: FreeText;
}
interface Move {
  unit: string;
  from: LegalDay;
  paper: FreeText;
}
/** What an entry became part of. */
export interface Merger {
  into: string;
  /** First day of a collective within the other; null: both entries are one and the same, and always were. */
  from: LegalDay | null;
  paper: FreeText;
}

interface By {
  by: string;
}

/** A person, collective or household: what it is called, where it belongs, and what is known of it, each fact with its source. */
export type CandidateFact =
  | Fact<'CandidateRegistered', Entry & By>
  | Fact<'CandidateRenamed', Renaming & By>
  | Fact<'CandidateMoved', Move & By>
  | Fact<'CandidateMerged', Merger & By>
  | Fact<'CandidateSeparated', { ground: FreeText } & By>
  | Fact<'EvidenceRecorded', { candidate: string; evidence: Evidence } & By>
  | Fact<'EvidenceWithdrawn', { evidence: string; ground: FreeText } & By>;

/** Another entry that an order names, as the log has it. */
export interface NamedCandidate {
  kind: CandidateKind;
  merged: Merger | null;
}

interface Of {
  candidate: string;
  /** The entries that are one with those that the order names, as the log has them. */
  selves: readonly string[];
  /** The paper of its last move or merger as the vault has it: the log has it sealed. */
  paperBefore?: string | null;
}

export type CandidateOrder =
  | Order<'RegisterCandidate', Entry & { others: readonly NamedUnit[] }>
  | Order<'RenameCandidate', Renaming & Of>
  | Order<'MoveCandidate', Move & Of & { others: readonly NamedUnit[] }>
  /** `joinedOn`: the last day from which another was taken over by it. */
  | Order<'MergeCandidate', Merger & Of & { other: NamedCandidate | null; joinedOn: LegalDay | null }>
  | Order<'SeparateCandidate', { ground: string } & Of>
  | Order<'RecordEvidence', { evidence: NewEvidence } & Of>
  | Order<'WithdrawEvidence', { evidence: string; ground: string } & Of>;

/** A fact before it has its id. */
export type NewEvidence = Evidence extends infer E ? (E extends Evidence ? Omit<E, 'id'> : never) : never;

export interface KnownEntry {
  kind: CandidateKind;
  /** Oldest first, each until the next; the first since ever. */
  units: readonly { unit: string; from: LegalDay | null }[];
  /** The paper of its last move. */
  movedBy: FreeText | null;
  /** First day of its last name; null: it has its first. */
  renamedFrom: LegalDay | null;
  merged: Merger | null;
}

export interface Candidate {
  version: number;
  /** Null for one that no command recorded. */
  entry: KnownEntry | null;
  /** What stands. Two that contradict each other both stand, until one is withdrawn. */
  evidence: readonly Evidence[];
  withdrawn: readonly string[];
}
