import { legalDayOf } from '../calendar/working-days';
import { changedFrom } from '../kernel/dated';
import type { Decider, Role } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import { refuseUnlessHome } from '../unit/in-force';
import { changeEntry, type EntryChange } from './changes';
import type { Candidate, CandidateFact, CandidateOrder, KnownEntry, NewEvidence } from './facts';

const recorders: readonly Role[] = ['receivingClerk', 'appraisalOfficer', 'headOfBoard'];
const ofUnits: readonly Role[] = ['unitClerk', 'unitHead'];
const registrars: readonly Role[] = ['appraisalOfficer', 'headOfBoard'];

type OrderOf<T extends CandidateOrder['type']> = Extract<CandidateOrder, { type: T }>;

export const candidateDecider: Decider<CandidateOrder, CandidateFact, Candidate> = {
  initial: { version: 0, entry: null, evidence: [], withdrawn: [] },
  decide: (order, candidate) => {
    switch (order.type) {
      case 'RegisterCandidate':
        return register(order, candidate);
      case 'RecordEvidence':
        return record(order, candidate);
      case 'WithdrawEvidence':
        return withdraw(order, candidate);
      default:
        return change(order, candidate);
    }
  },
  evolve: (candidate, event) => {
    const next = { ...candidate, version: candidate.version + 1 };
    switch (event.type) {
      case 'CandidateRegistered': {
        const { kind, unit } = event.data;
        return {
          ...next,
          entry: { kind, units: [{ unit, from: null }], movedBy: null, renamedFrom: null, merged: null },
        };
      }
      case 'EvidenceRecorded':
        return { ...next, evidence: [...candidate.evidence, event.data.evidence] };
      case 'EvidenceWithdrawn': {
        const { evidence } = event.data;
        const kept = candidate.evidence.filter((e) => e.id !== evidence);
        return { ...next, evidence: kept, withdrawn: [...candidate.withdrawn, evidence] };
      }
      default:
        return { ...next, entry: candidate.entry && changed(candidate.entry, event) };
    }
  },
};

type ChangeFact = Extract<CandidateFact, { type: `Candidate${'Renamed' | 'Moved' | 'Merged' | 'Separated'}` }>;

function changed(entry: KnownEntry, event: ChangeFact): KnownEntry {
  switch (event.type) {
    case 'CandidateRenamed':
      return { ...entry, renamedFrom: event.data.from };
    case 'CandidateMoved': {
      const { unit, from, paper } = event.data;
      return { ...entry, units: changedFrom(entry.units, { unit, from }), movedBy: paper };
    }
    case 'CandidateMerged': {
      const { into, from, paper } = event.data;
      return { ...entry, merged: { into, from, paper } };
    }
    case 'CandidateSeparated':
      return { ...entry, merged: null };
  }
}

/** A person registers a candidate for a unit that exists today; the system's import may name a unit of any day. */
function register({ data, by, at }: OrderOf<'RegisterCandidate'>, candidate: Candidate): CandidateFact[] {
  const { others, ...entry } = data;
  const roles: readonly Role[] = [...recorders, ...ofUnits, 'system'];
  refuseUnless(roles.includes(by.role), 'role-may-not', { roles });
  refuseUnless(!ofUnits.includes(by.role) || by.unit === data.unit, 'candidate-of-another-unit', { unit: data.unit });
  refuseUnless(candidate.entry === null, 'candidate-exists', { candidate: data.candidate });
  if (by.role !== 'system') refuseUnlessHome(data.unit, others, legalDayOf(at));
  return [{ type: 'CandidateRegistered', data: { ...entry, by: by.person } }];
}

function change(order: EntryChange, { entry }: Candidate): CandidateFact[] {
  refuseUnlessMay(registrars, order);
  refuseUnless(entry, 'no-such-candidate', { candidate: order.data.candidate });
  return changeEntry(order, entry);
}

function record(order: OrderOf<'RecordEvidence'>, { version }: Candidate): CandidateFact[] {
  const { data, by, at } = order;
  refuseUnlessMay(recorders, order);
  refuseImpossible(data.evidence, legalDayOf(at));
  const evidence = { id: `${data.evidence.kind}-${version + 1}`, ...data.evidence };
  return [{ type: 'EvidenceRecorded', data: { candidate: data.candidate, evidence, by: by.person } }];
}

function withdraw(order: OrderOf<'WithdrawEvidence'>, candidate: Candidate): CandidateFact[] {
  const { data, by } = order;
  const { evidence, ground } = data;
  refuseUnlessMay(recorders, order);
  refuseUnless(known(candidate, evidence), 'no-such-evidence', { evidence });
  if (candidate.withdrawn.includes(evidence)) return [];
  refuseUnless(ground.trim().length >= 10, 'ground-too-short', { min: 10 });
  return [{ type: 'EvidenceWithdrawn', data: { evidence, ground, by: by.person } }];
}

type OfOne = Exclude<CandidateOrder, { type: 'RegisterCandidate' }>;

/** Nobody acts on himself, under whichever entry; nor on who would become one with him. */
function refuseUnlessMay(roles: readonly Role[], { data, by }: OfOne): void {
  refuseUnless(roles.includes(by.role), 'role-may-not', { roles });
  const named = [data.candidate, ...('into' in data ? [data.into] : []), ...data.selves];
  refuseUnless(!named.includes(by.person), 'own-dossier', { person: by.person });
}

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
