import { acting } from '../owing/acting';
import type { Duty } from '../owing/messages';
import type { ProgressView } from '../owing/progress-view';
import { watchThenLapse } from '../owing/watch';

/** Hiệp y: the body is asked at once; ten working days of silence count as agreement (NĐ 152/2025 Điều 34 khoản 6). */
export async function consultation(duty: Duty, progress: ProgressView): Promise<void> {
  await acting.carryOut({ stream: progress.now.stream, obligation: duty.id });
  await watchThenLapse(duty, progress);
}
