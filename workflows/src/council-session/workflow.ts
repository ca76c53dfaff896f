import { acting } from '../owing/acting';
import type { Duty, ProcessInput } from '../owing/messages';
import type { ProgressView } from '../owing/progress-view';
import { serveAll } from '../owing/serve-all';
import { watch } from '../owing/watch';

/** Phiên họp: members are invited when the agenda is frozen; the minutes are owed after the meeting. */
export async function councilSession(input: ProcessInput): Promise<void> {
  await serveAll(input, serve);
}

async function serve(duty: Duty, progress: ProgressView): Promise<void> {
  if (duty.kind === 'invite') await acting.carryOut({ stream: progress.now.stream, obligation: duty.id });
  await watch(duty, progress);
}
