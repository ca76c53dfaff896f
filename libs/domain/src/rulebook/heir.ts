import type { Basis } from './basis';

/** A kind of unit that is no more, and who does its work: what it left open goes on there. */
export interface Heir {
  unitKind: 'district';
  heirKind: 'commune';
  role: 'districtChair';
  heirRole: 'communeChair';
  basis: Basis;
}
