import type { ClaimChange, Fact } from '@app/domain';
import type { Book } from './books';

/** What a stream holds after these facts: claims are told from the log by the rule that took them. */
export function heldAfter<C, E extends Fact, S>(
  { decider, claims }: Pick<Book<C, E, S>, 'decider' | 'claims'>,
  facts: readonly E[],
): ClaimChange[] {
  const held = new Map<string, ClaimChange>();
  if (!claims) return [];
  let state = decider.initial;
  for (const fact of facts) {
    const { take, release } = claims(state, [fact]);
    for (const claim of release) held.delete(nameOf(claim));
    for (const claim of take) held.set(nameOf(claim), claim);
    state = decider.evolve(state, fact);
  }
  return [...held.values()];
}

const nameOf = ({ scope, key }: ClaimChange) => JSON.stringify([scope, key]);
