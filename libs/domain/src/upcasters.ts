import type { Upcasters } from './kernel/upcasting';

/** The upcasters of all aggregates; each stands in its aggregate's folder. No event has had a second shape yet. */
export const upcasters: Upcasters = {};
