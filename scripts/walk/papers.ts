import type { PaperOnFile } from '@app/domain';

const kinds = [
  'report',
  'summary',
  'list',
  'reviewMinutes',
  'awardMinutes',
  'ballot',
  'initiativeProof',
  'achievementProof',
] as const;

/** The papers that come with a unit's submission of this number. */
export function papersWith(number: string): PaperOnFile[] {
  return kinds.map((paper) => ({ paper, ref: `kèm tờ trình ${number}` }));
}
