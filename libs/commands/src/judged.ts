import type { FindingGiven } from '@app/domain';

/** What an officer says of the whole, and of each condition. */
export interface Recommended {
  opinion: string;
  ground?: string;
  findings?: readonly FindingGiven[];
}

export interface NotRecommended {
  ground: string;
  findings?: readonly FindingGiven[];
}
