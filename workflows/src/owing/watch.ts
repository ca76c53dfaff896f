import { acting } from './acting';
import type { Duty } from './messages';
import type { ProgressView } from './progress-view';

/** One obligation while it is open: reminded before and on its date, escalated after it. */
export async function watch(duty: Duty, progress: ProgressView): Promise<void> {
  if (await remindUntilDue(duty, progress)) return;
  if (duty.escalated) return;
  await acting.escalate.executeWithOptions({ summary: `báo quá hạn: ${named(duty)}` }, [dutyOf(duty, progress)]);
}

/** A duty whose date itself ends it: silence of a consulted body counts as agreement. */
export async function watchThenLapse(duty: Duty, progress: ProgressView): Promise<void> {
  if (await remindUntilDue(duty, progress)) return;
  await acting.lapse.executeWithOptions({ summary: `hết hạn coi như đồng ý: ${named(duty)}` }, [
    dutyOf(duty, progress),
  ]);
}

/** How an activity is told of a duty. */
export const dutyOf = ({ id }: Duty, { now }: ProgressView) => ({ stream: now.stream, obligation: id });

/** The kind of duty, and the body or package that it is about. */
export const named = ({ kind, about }: Duty): string => (about === undefined ? kind : `${kind} ${about}`);

/** True when the duty ended before its date. Of several reminders missed in an outage only the last is sent. */
async function remindUntilDue(duty: Duty, progress: ProgressView): Promise<boolean> {
  for (const at of progress.remindersLeft(duty)) {
    if (await progress.endedBefore(duty, at, `chờ nhắc hạn: ${named(duty)}`)) return true;
    await acting.remind.executeWithOptions({ summary: `nhắc hạn ${duty.dueAt.slice(0, 10)}: ${named(duty)}` }, [
      { ...dutyOf(duty, progress), at },
    ]);
  }
  return progress.endedBefore(duty, duty.dueAt, `chờ đến hạn: ${named(duty)}`);
}
