import { sealedSince } from '../kernel/free-text';
import type { Upcasters } from '../kernel/upcasting';

/** Version 1 kept these texts readable (ADR 23). */
export const delegationUpcasters: Upcasters = {
  'DelegationGranted@1': sealedSince('paper'),
  'DelegationProposed@1': sealedSince('paper'),
  'DelegationRevoked@1': sealedSince('paper'),
};
