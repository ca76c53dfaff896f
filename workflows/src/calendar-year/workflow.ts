import { follow } from '../owing/follow';
import type { ProcessInput } from '../owing/messages';
import { watch } from '../owing/watch';

/** Lịch làm việc của một năm: whoever owes it is reminded until it is entered, and then whoever stands above. */
export async function calendarYear(input: ProcessInput): Promise<void> {
  const year = await follow(input);
  await year.serveWhile((now) => now.live, { enterCalendar: watch });
  await year.settle();
}
