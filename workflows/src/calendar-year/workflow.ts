import type { ProcessInput } from '../owing/messages';
import { serveAll } from '../owing/serve-all';
import { watch } from '../owing/watch';

/** Lịch làm việc của một năm: whoever owes it is reminded until it is entered, and then whoever stands above. */
export async function calendarYear(input: ProcessInput): Promise<void> {
  await serveAll(input, watch);
}
