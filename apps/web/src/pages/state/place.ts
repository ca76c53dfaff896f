import type { PackageAnswer } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import type { Tone } from '../../ui/StatusTag';

type Known = Pick<PackageAnswer['package'], 'status' | 'owed'>;

const words = vi.stateLevel.where;

/** Where a package lies. */
export function placeOf({ status, owed }: Known): { tone: Tone; words: string } {
  if (status === 'received') return { tone: 'met', words: words.ministry };
  if (owed.some(({ kind }) => kind === 'resumeHandOver')) return { tone: 'not-met', words: words.failed };
  if (owed.some(({ kind }) => kind === 'handOver')) return { tone: 'wait', words: words.handing };
  return { tone: 'wait', words: words.sent };
}
