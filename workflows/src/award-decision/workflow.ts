import { acting } from '../owing/acting';
import { follow, type Service } from '../owing/follow';
import type { ProcessInput } from '../owing/messages';
import { dutyOf, watch } from '../owing/watch';

/**
 * Quyết định khen thưởng: what follows from it for all of its dossiers at once. It is published, the units have the result by
 * letter, the list of bonuses goes to whoever pays; after a cancellation objects and money come back. Ends when nothing is owed,
 * and begins anew with what a later cancellation asks for. Answers the status in which it ended.
 */
export async function awardDecision(input: ProcessInput): Promise<string> {
  const decision = await follow(input);
  await decision.serveWhile((now) => now.live, {
    publish: watch,
    resultLetters,
    bonusList: watch,
    returnObjects: watch,
  });
  await decision.settle();
  return decision.now.custody;
}

/** Thư báo kết quả: goes out as soon as results are published; the duty is met by recording that it did. */
const resultLetters: Service = async (duty, progress) => {
  await acting.sendResultLetters.executeWithOptions({ summary: 'gửi kết quả tới đơn vị' }, [dutyOf(duty, progress)]);
  await watch(duty, progress);
};
