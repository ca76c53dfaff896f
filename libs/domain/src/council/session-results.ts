import { refuseUnless } from '../kernel/domain-error';
import { outcomeOf, saidShare } from './majority';
import type { AgendaItem, ItemResult, LiveSession } from './session-facts';

/** The result of every item, as the minutes will say it; refuses while one lacks two equal counts or a show of hands. */
export function resultsOf(session: LiveSession): ItemResult[] {
  return session.items.map((i) => {
    const { dossier, item, rule, closed, round } = i;
    const needed = saidShare(rule.pass);
    if (i.deferred) return { item, dossier, outcome: 'deferred', for: 0, against: 0, needed };
    if (closed) return { item, dossier, round, ...closed };
    refuseUnless(!i.disputed, 'tellers-differ', { item });
    return { item, dossier, needed, ...votedBefore(i, session) };
  });
}

/** A vote of before its frame was kept: who is there now is who was there. */
function votedBefore({ item, counts, rule, vote }: AgendaItem, { members, present }: LiveSession) {
  const tellers = new Set(counts.map((c) => c.by));
  const open = counts.some((c) => c.by.startsWith('open:'));
  refuseUnless(vote === null && (open || tellers.size >= 2), 'item-not-counted', { item, tellers: tellers.size });
  const votes = counts.at(-1)!;
  const outcome = outcomeOf(rule, votes, { members: members.length, present: present.length });
  return { outcome, for: votes.for, against: votes.against };
}

/** The session as one person may see it: until both counts of a round are in, each is its author's alone. */
export function asSeenBy(session: LiveSession, person: string): LiveSession {
  return {
    ...session,
    items: session.items.map((i) => (isHidden(i) ? { ...i, counts: i.counts.filter((c) => c.by === person) } : i)),
  };
}

/** One count is in, the other is awaited. */
const isHidden = ({ counts, closed }: AgendaItem): boolean =>
  closed === null && counts.length === 1 && !counts[0]!.by.startsWith('open:');
