import { sealedSince } from '../kernel/free-text';
import type { Upcasters } from '../kernel/upcasting';

/** Version 1 kept these texts readable (ADR 23). */
export const submissionUpcasters: Upcasters = {
  'PackageReachedMinistry@1': sealedSince('receipt'),
};
