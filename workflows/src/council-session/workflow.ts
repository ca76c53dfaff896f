import { acting } from '../owing/acting';
import { follow, type Service } from '../owing/follow';
import type { ProcessInput } from '../owing/messages';
import { dutyOf, watch } from '../owing/watch';

/**
 * Phiên họp: from planning until its minutes are signed or it is cancelled. When the agenda is frozen the members are
 * invited; after the meeting the secretary owes the minutes. Answers the status in which it ended.
 */
export async function councilSession(input: ProcessInput): Promise<string> {
  const session = await follow(input);
  await session.serveWhile((now) => now.live, { invite, signMinutes: watch });
  await session.settle();
  return session.now.custody;
}

/** Giấy mời: goes out at once; the duty is met by recording that it did. */
const invite: Service = async (duty, progress) => {
  await acting.inviteMembers.executeWithOptions({ summary: 'gửi giấy mời họp' }, [dutyOf(duty, progress)]);
  await watch(duty, progress);
};
