import { candidateUpcasters } from './candidate/upcasters';
import { ceremonyUpcasters } from './ceremony/upcasters';
import { sessionUpcasters } from './council/upcasters';
import { decisionUpcasters } from './decision/upcasters';
import { delegationUpcasters } from './delegation/upcasters';
import { dossierUpcasters } from './dossier/upcasters';
import { sealedSince } from './kernel/free-text';
import type { Upcasters } from './kernel/upcasting';
import { lawChangeUpcasters } from './law/upcasters';
import { submissionUpcasters } from './submission/upcasters';

/** The upcasters of all aggregates; each stands in its aggregate's folder, those of duties here. */
export const upcasters: Upcasters = {
  'ObligationExtended@1': sealedSince('paper'),
  ...dossierUpcasters,
  ...submissionUpcasters,
  ...sessionUpcasters,
  ...decisionUpcasters,
  ...ceremonyUpcasters,
  ...delegationUpcasters,
  ...candidateUpcasters,
  ...lawChangeUpcasters,
};
