import { legalDayOf } from '../calendar/working-days';
import type { Decider, Fact, Order, Role } from '../kernel/decider';
import { refuse, refuseUnless } from '../kernel/domain-error';
import type { Evidence } from '../rulebook/evidence';

export const candidateKinds = ['person', 'collective', 'household'] as const;
export type CandidateKind = (typeof candidateKinds)[number];

/** Who or what may be proposed. The name is for the vault; the log keeps its commitment. */
interface Entry {
  candidate: string;
  kind: CandidateKind;
  unit: string;
  fullName: string;
}

/** What is known of a person, collective or household when an award is asked for, each fact with its source. */
export type CandidateFact =
  | Fact<'CandidateRegistered', Entry & { by: string }>
  | Fact<'EvidenceRecorded', { candidate: string; evidence: Evidence; by: string }>
  | Fact<'EvidenceWithdrawn', { evidence: string; ground: string; by: string }>;

export type CandidateOrder =
  | Order<'RegisterCandidate', Entry>
  | Order<'RecordEvidence', { candidate: string; evidence: NewEvidence }>
  | Order<'WithdrawEvidence', { candidate: string; evidence: string; ground: string }>;

/** A fact before it has its id. */
export type NewEvidence = Evidence extends infer E ? (E extends Evidence ? Omit<E, 'id'> : never) : never;

export interface Candidate {
  version: number;
  /** Null for one that no command recorded. */
  entry: { kind: CandidateKind; unit: string } | null;
  /** What stands. Two that contradict each other both stand, until one is withdrawn. */
  evidence: readonly Evidence[];
  withdrawn: readonly string[];
}

const recorders: readonly Role[] = ['receivingClerk', 'appraisalOfficer', 'headOfBoard'];
const ofUnits: readonly Role[] = ['unitClerk', 'unitHead'];

export const candidateDecider: Decider<CandidateOrder, CandidateFact, Candidate> = {
  initial: { version: 0, entry: null, evidence: [], withdrawn: [] },
  decide: ({ type, data, by, at }, candidate) => {
    if (type === 'RegisterCandidate') {
      const roles = [...recorders, ...ofUnits];
      refuseUnless(roles.includes(by.role), 'role-may-not', { roles });
      refuseUnless(!ofUnits.includes(by.role) || by.unit === data.unit, 'candidate-of-another-unit', {
        unit: data.unit,
      });
      refuseUnless(candidate.entry === null, 'candidate-exists', { candidate: data.candidate });
      return [{ type: 'CandidateRegistered', data: { ...data, by: by.person } }];
    }
    refuseUnless(recorders.includes(by.role), 'role-may-not', { roles: recorders });
    if (by.person === data.candidate) refuse('own-dossier', { person: by.person });
    if (type === 'RecordEvidence') {
      refuseImpossible(data.evidence, legalDayOf(at));
      const evidence = { id: `${data.evidence.kind}-${candidate.version + 1}`, ...data.evidence };
      return [{ type: 'EvidenceRecorded', data: { candidate: data.candidate, evidence, by: by.person } }];
    }
    const { evidence, ground } = data;
    refuseUnless(known(candidate, evidence), 'no-such-evidence', { evidence });
    if (candidate.withdrawn.includes(evidence)) return [];
    refuseUnless(ground.trim().length >= 10, 'ground-too-short', { min: 10 });
    return [{ type: 'EvidenceWithdrawn', data: { evidence, ground, by: by.person } }];
  },
  evolve: (candidate, { type, data }) => {
    const next = { ...candidate, version: candidate.version + 1 };
    if (type === 'CandidateRegistered') return { ...next, entry: { kind: data.kind, unit: data.unit } };
    if (type === 'EvidenceRecorded') return { ...next, evidence: [...candidate.evidence, data.evidence] };
    return {
      ...next,
      evidence: candidate.evidence.filter((e) => e.id !== data.evidence),
      withdrawn: [...candidate.withdrawn, data.evidence],
    };
  },
};

const known = ({ evidence, withdrawn }: Candidate, id: string) =>
  withdrawn.includes(id) || evidence.some((e) => e.id === id);

function refuseImpossible(evidence: NewEvidence, today: string): void {
  refuseUnless(evidence.source.on <= today, 'source-in-the-future', { on: evidence.source.on });
  if ('from' in evidence && evidence.to !== null)
    refuseUnless(evidence.from <= evidence.to, 'period-reversed', { from: evidence.from, to: evidence.to });
  if (evidence.kind === 'members') {
    const { total, completed, disciplined, holding } = evidence;
    const most = Math.max(completed, disciplined, ...Object.values(holding));
    refuseUnless(most <= total, 'more-than-members', { total, most });
  }
}
