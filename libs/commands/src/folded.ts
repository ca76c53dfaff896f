import { fold, type Decider, type Fact } from '@app/domain';
import type { RecordedEvent } from '@app/event-store';

/**
 * The state of a stream from its recorded events. That they are facts of this decider is what the log guarantees; it is
 * said to the compiler here and nowhere else. Throws where the stream was not among those read.
 */
export function folded<C, E extends Fact, S>(
  { decider }: { decider: Decider<C, E, S> },
  events: readonly RecordedEvent[] | undefined,
): S {
  if (!events) throw new Error('a stream that was not read cannot be folded');
  return fold(decider, events as readonly Fact[] as readonly E[]);
}
