import { outside } from '../owing/acting';
import { follow, type Service } from '../owing/follow';
import type { ProcessInput } from '../owing/messages';
import { dutyOf, watch } from '../owing/watch';

/**
 * Gói hồ sơ trình Nhà nước: handed to the ministry's gateway, then followed until it is received. What could not be handed
 * over is owed by the head of the board (resumeHandOver). Answers the status in which it ended.
 */
export async function stateSubmission(input: ProcessInput): Promise<string> {
  const parcel = await follow(input);
  await parcel.serveWhile((now) => now.live, { handOver, resumeHandOver: watch });
  await parcel.settle();
  return parcel.now.custody;
}

const handOver: Service = async (duty, progress) => {
  const handed = outside.handOver.executeWithOptions({ summary: 'chuyển hồ sơ tới Bộ Nội vụ' }, [
    dutyOf(duty, progress),
  ]);
  await Promise.all([handed, watch(duty, progress)]);
};
