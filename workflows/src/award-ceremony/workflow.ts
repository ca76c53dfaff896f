import { acting } from '../owing/acting';
import { follow, type Service } from '../owing/follow';
import type { ProcessInput } from '../owing/messages';
import { dutyOf, watch } from '../owing/watch';

/**
 * Lễ trao tặng: units and families are invited when it is planned, everybody is reminded the working day before, and what was
 * not collected on its day is owed until the last of it is handed over. Answers the status in which it ended.
 */
export async function awardCeremony(input: ProcessInput): Promise<string> {
  const ceremony = await follow(input);
  await ceremony.serveWhile((now) => now.live, { inviteGuests, holdCeremony, collect: watch });
  await ceremony.settle();
  return ceremony.now.custody;
}

/** Giấy mời: goes out at once, and again when the ceremony is moved; the duty is met by recording that it did. */
const inviteGuests: Service = async (duty, progress) => {
  await acting.inviteGuests.executeWithOptions({ summary: 'gửi giấy mời dự lễ trao tặng' }, [dutyOf(duty, progress)]);
  await watch(duty, progress);
};

/** The guests hear of it once more when its clerk is first reminded: the working day before. */
const holdCeremony: Service = async (duty, progress) => {
  const [dayBefore] = [...duty.remindAt].sort();
  if (dayBefore !== undefined) {
    if (await progress.endedBefore(duty, dayBefore, 'chờ ngày trước lễ')) return;
    await acting.remindGuests.executeWithOptions({ summary: 'nhắc khách dự lễ' }, [
      { ...dutyOf(duty, progress), at: dayBefore },
    ]);
  }
  await watch(duty, progress);
};
