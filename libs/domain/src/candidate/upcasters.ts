import { sealedSince } from '../kernel/free-text';
import type { Upcasters } from '../kernel/upcasting';

/** Version 1 kept these texts readable (ADR 23). */
export const candidateUpcasters: Upcasters = {
  'CandidateRenamed@1': sealedSince('paper'),
  'CandidateMoved@1': sealedSince('paper'),
  'CandidateMerged@1': sealedSince('paper'),
  'EvidenceRecorded@1': sealedSince('evidence.source.ref', 'evidence.achievement'),
};
