import { sealedSince } from '../kernel/free-text';
import type { Upcasters } from '../kernel/upcasting';

/** Version 1 kept these texts readable (ADR 23). */
export const ceremonyUpcasters: Upcasters = {
  'CeremonyPlanned@1': sealedSince('title', 'place'),
  'HandOverRecorded@1': sealedSince('receipt'),
};
