import { outside } from '../owing/acting';
import type { Duty, ProcessInput } from '../owing/messages';
import type { ProgressView } from '../owing/progress-view';
import { serveAll } from '../owing/serve-all';
import { watch } from '../owing/watch';

/** Gói hồ sơ trình Nhà nước: handed to the ministry's gateway, then followed until it is received. */
export async function stateSubmission(input: ProcessInput): Promise<void> {
  await serveAll(input, serve);
}

async function serve(duty: Duty, progress: ProgressView): Promise<void> {
  if (duty.kind !== 'handOver') return watch(duty, progress);
  await Promise.all([outside.handOver({ stream: progress.now.stream, obligation: duty.id }), watch(duty, progress)]);
}
