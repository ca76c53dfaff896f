import { fold, type Decider, type Fact } from '@app/domain';

/** By which facts are known for those of a kind of stream. */
interface OfKind<C, E, S> {
  decider: Decider<C, E, S>;
}

/**
 * Recorded events as the facts of this decider: what the log guarantees, said to the compiler here and nowhere else. Throws
 * where the stream was not among those read.
 */
export function factsOf<C, E extends Fact, S>(_of: OfKind<C, E, S>, events: readonly Fact[] | undefined): readonly E[] {
  if (!events) throw new Error('a stream that was not read cannot be folded');
  return events as readonly E[];
}

/** The state of a stream from its recorded events. */
export const folded = <C, E extends Fact, S>(of: OfKind<C, E, S>, events: readonly Fact[] | undefined): S =>
  fold(of.decider, factsOf(of, events));
