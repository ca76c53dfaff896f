import { acting } from './acting';
import type { Duty } from './messages';
import type { ProgressView } from './progress-view';

/** One obligation while it is open: reminded before and on its date, escalated after it. */
export async function watch(duty: Duty, progress: ProgressView): Promise<void> {
  if (await remindUntilDue(duty, progress)) return;
  if (!duty.escalated) await acting.escalate({ stream: progress.now.stream, obligation: duty.id });
}

/** A duty whose date itself ends it: silence of a consulted body counts as agreement. */
export async function watchThenLapse(duty: Duty, progress: ProgressView): Promise<void> {
  if (await remindUntilDue(duty, progress)) return;
  await acting.lapse({ stream: progress.now.stream, obligation: duty.id });
}

/** True when the duty ended before its date. Of several reminders missed in an outage only the last is sent. */
async function remindUntilDue(duty: Duty, progress: ProgressView): Promise<boolean> {
  for (const at of progress.remindersLeft(duty)) {
    if (await progress.endedBefore(duty, at)) return true;
    await acting.remind({ stream: progress.now.stream, obligation: duty.id, at });
  }
  return progress.endedBefore(duty, duty.dueAt);
}
