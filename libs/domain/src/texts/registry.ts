import type { CandidateFact } from '../candidate/facts';
import type { UnitFact } from '../unit/facts';
import type { Classified } from './classified';

const by = { by: 'id' } as const;
const papered = { paper: 'free', from: 'day', ...by } as const;

export const candidateTexts: Classified<CandidateFact> = {
  CandidateRegistered: { candidate: 'id', unit: 'code', fullName: 'free', ...by },
  CandidateRenamed: { fullName: 'free', ...papered },
  CandidateMoved: { unit: 'code', ...papered },
  CandidateMerged: { into: 'id', ...papered },
  CandidateSeparated: { ground: 'free', ...by },
  EvidenceRecorded: {
    ...{ candidate: 'id', 'evidence.id': 'code', 'evidence.source.ref': 'free', 'evidence.source.on': 'day' },
    ...{ 'evidence.award': 'code', 'evidence.achievement': 'free', 'evidence.on': 'day' },
    ...{
      'evidence.period.from': 'day',
      'evidence.period.to': 'day',
      'evidence.from': 'day',
      'evidence.to': 'day',
      'evidence.termEnds': 'day',
    },
    ...{
      'evidence.initiative': 'code',
      'evidence.agency': 'code',
      'evidence.cluster': 'code',
      'evidence.about': 'code',
    },
    ...by,
  },
  EvidenceWithdrawn: { evidence: 'code', ground: 'free', ...by },
};

const published = { paper: 'public', from: 'day', ...by } as const;

/** Bodies are no persons: their names, codes and the papers that made them are published. */
export const unitTexts: Classified<UnitFact> = {
  UnitRegistered: {
    ...{ code: 'code', name: 'public', parent: 'code', from: 'day', gso: 'code', ...by },
    ...{ 'source.ref': 'public', 'source.assumed': 'code' },
  },
  UnitRenamed: { name: 'public', ...published },
  UnitPlaced: { parent: 'code', ...published },
  UnitMarked: { value: 'code', to: 'day', ...published },
  ClusterJoined: { cluster: 'code', ...published },
  ClusterLeft: { cluster: 'code', to: 'day', paper: 'public', ...by },
  UnitMerged: { into: 'code', ...published },
  UnitClosed: { to: 'day', paper: 'public', ...by },
};
