import { acting } from '../owing/acting';
import type { Duty } from '../owing/messages';
import type { ProgressView } from '../owing/progress-view';
import { watch } from '../owing/watch';

/** Công khai: the notice goes out at once; the officer closes it with a report when its days are full. */
export async function disclosure(duty: Duty, progress: ProgressView): Promise<void> {
  await acting.carryOut({ stream: progress.now.stream, obligation: duty.id });
  await watch(duty, progress);
}
