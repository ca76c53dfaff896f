import { refuse, refuseUnless } from '../kernel/domain-error';
import { barredBy, refuseBarred } from '../rulebook/incompatible';
import type { Law } from '../rulebook/law';
import { outcomeOf, refuseUnlessQuorate, saidShare } from './majority';
import type { AgendaItem, Cast, CountBy, Frame, LiveSession, OrderOf, SessionFact, VoteMode } from './session-facts';

function itemOf(session: LiveSession, item: number): AgendaItem {
  const found = session.items.find((i) => i.item === item);
  return found ?? refuse('no-such-item', { item });
}

/** Kiểm phiếu: the first count opens the item, the second closes it or stands against the first. */
export function count({ data, by }: OrderOf<'CountVotes'>, session: LiveSession, law: Law): SessionFact[] {
  const item = onTable(session, data.item);
  const { person } = by;
  refuseUnless(!votedOpenly(item), 'item-voted-openly', { item: item.item });
  refuseUnless(!item.disputed, 'recount-needed', { item: item.item });
  refuseBarred(law, 'count', person, against(item));
  const { ground, ...cast } = { ...data, ...whole(data) };
  const opened = openedFor(item, session, law, 'ballot');
  refuseUnlessFits(cast, opened.frame);
  const mine = item.counts.find((c) => c.by === person);
  const corrects = item.counts.length >= 2;
  if (corrects) {
    refuseUnless(mine, 'item-already-counted', { item: item.item });
    if (same(mine, cast)) return [];
    refuseUnless(ground !== undefined, 'correction-needs-ground', { item: item.item });
  }
  const correctors = item.correctedBy;
  refuseUnless(correctors === null || correctors.includes(person), 'item-already-counted', { item: item.item });
  const round = item.round + (corrects ? 1 : 0);
  const counted: SessionFact = {
    type: 'VotesCounted',
    data: { ...cast, round, ...(ground === undefined ? {} : { ground }), by: person },
  };
  const other = corrects ? undefined : item.counts.find((c) => c.by !== person);
  if (!other) return [...opened.facts, counted];
  return [...opened.facts, counted, compared(item, opened.frame, other, { ...cast, by: person })];
}

function compared(item: AgendaItem, frame: Frame, first: CountBy, second: CountBy): SessionFact {
  const { item: number, round } = item;
  if (same(first, second)) return closing(item, round, frame, second);
  const counts = [first, second].map((c) => ({ ...whole(c), by: c.by }));
  return { type: 'CountDisputed', data: { item: number, round, counts } };
}

/** Biểu quyết: never in the place of ballots, nor where ballots are asked. */
export function voteOpenly({ data, by }: OrderOf<'RecordOpenVote'>, session: LiveSession, law: Law): SessionFact[] {
  const item = onTable(session, data.item);
  refuseUnless(!balloted(item), 'item-counted-by-tellers', { item: item.item });
  refuseUnless(!item.rule.ballot, 'ballot-required', { item: item.item, basis: item.rule.ballot });
  const { ground, ...cast } = { ...data, ...whole(data) };
  const opened = openedFor(item, session, law, 'show');
  refuseUnlessFits(cast, opened.frame);
  const corrects = item.counts.length > 0;
  refuseUnless(!corrects || ground !== undefined, 'correction-needs-ground', { item: item.item });
  const round = item.round + (corrects ? 1 : 0);
  const counted = { ...cast, round, ...(ground === undefined ? {} : { ground }), by: by.person };
  return [...opened.facts, { type: 'OpenVoteRecorded', data: counted }, closing(item, round, opened.frame, cast)];
}

function closing(item: AgendaItem, round: number, { mode, members, present, recused }: Frame, cast: Cast): SessionFact {
  const body = { members, present: present.length };
  return {
    type: 'ItemClosed',
    data: {
      ...{ item: item.item, round, mode, members, present: present.length, recused: recused.length },
      ...whole(cast),
      needed: saidShare(item.rule.pass),
      outcome: outcomeOf(item.rule, cast, body),
    },
  };
}

export function orderRecount({ data, by }: OrderOf<'OrderRecount'>, session: LiveSession): SessionFact[] {
  const item = itemOf(session, data.item);
  refuseUnless(item.disputed, 'count-not-disputed', { item: item.item });
  return [{ type: 'RecountOrdered', data: { ...data, round: item.round + 1, by: by.person } }];
}

export function reopen({ data, by }: OrderOf<'ReopenItem'>, session: LiveSession): SessionFact[] {
  const item = itemOf(session, data.item);
  refuseUnless(begun(item), 'item-not-voted', { item: item.item });
  return [{ type: 'ItemReopened', data: { ...data, round: item.round + 1, by: by.person } }];
}

export function defer({ data, by }: OrderOf<'DeferItem'>, session: LiveSession): SessionFact[] {
  const item = itemOf(session, data.item);
  refuseUnless(!begun(item), 'item-already-counted', { item: item.item });
  return item.deferred ? [] : [{ type: 'ItemDeferred', data: { ...data, by: by.person } }];
}

export function resume({ data, by }: OrderOf<'ResumeItem'>, session: LiveSession): SessionFact[] {
  if (!itemOf(session, data.item).deferred) return [];
  return [{ type: 'DeferralWithdrawn', data: { ...data, by: by.person } }];
}

/** Who stands aside is known before the ballots are: afterwards the number of voters is what the tellers counted on. */
export function recuse({ data, by }: OrderOf<'RecordRecusal'>, session: LiveSession): SessionFact[] {
  const { item, member } = data;
  const found = itemOf(session, item);
  refuseUnless(mayVote(session).includes(member), 'not-a-member', { member });
  refuseUnless(!found.recused.includes(member), 'already-recused', { item, member });
  refuseUnless(!begun(found), 'item-already-counted', { item });
  return [{ type: 'RecusalRecorded', data: { ...data, by: by.person } }];
}

export function withdrawRecusal(
  { data, by }: OrderOf<'WithdrawRecusal'>,
  session: LiveSession,
  law: Law,
): SessionFact[] {
  const found = itemOf(session, data.item);
  if (!found.recused.includes(data.member)) return [];
  refuseUnless(!begun(found), 'item-already-counted', { item: data.item });
  const barred = barredBy(law, 'vote', data.member, against(found)) !== undefined;
  refuseUnless(!barred, 'member-must-stand-aside', { item: data.item, members: [data.member] });
  return [{ type: 'RecusalWithdrawn', data: { ...data, by: by.person } }];
}

/** Whoever the matrix bars from the vote, the candidate first, stands aside before the vote. */
export function refuseUnlessAside(law: Law, item: AgendaItem, session: LiveSession, among: readonly string[]): void {
  const members = among.filter(
    (m) => !standsAside(item, session, m) && barredBy(law, 'vote', m, against(item)) !== undefined,
  );
  refuseUnless(members.length === 0, 'member-must-stand-aside', { item: item.item, members });
}

/** Members, and who may come in their place. */
export const mayVote = ({ members, seating }: LiveSession): string[] => [
  ...members,
  ...(seating?.delegates ?? []).map((d) => d.delegate),
];

/** Stands aside, or comes for a member who does. */
function standsAside({ recused }: AgendaItem, { seating }: LiveSession, person: string): boolean {
  const represented = seating?.delegates.find((d) => d.delegate === person)?.member;
  return recused.includes(person) || (represented !== undefined && recused.includes(represented));
}

const begun = (item: AgendaItem) => item.vote !== null || item.counts.length > 0;
const isOpenly = (by: string) => by.startsWith('open:');
const votedOpenly = (item: AgendaItem) =>
  item.vote?.mode === 'show' || item.counts.some((c) => isOpenly(c.by)) || item.rounds.some((r) => r.mode === 'show');
const balloted = (item: AgendaItem) =>
  item.vote?.mode === 'ballot' ||
  item.counts.some((c) => !isOpenly(c.by)) ||
  item.rounds.some((r) => r.mode === 'ballot');

function onTable(session: LiveSession, number: number): AgendaItem {
  refuseUnless(session.status === 'meeting', 'session-not-meeting');
  const item = itemOf(session, number);
  refuseUnless(!item.deferred, 'item-deferred', { item: number });
  return item;
}

/** What was frozen when the item was opened; or it is opened now, with whoever is there. */
function openedFor(
  item: AgendaItem,
  session: LiveSession,
  law: Law,
  mode: VoteMode,
): { frame: Frame; facts: SessionFact[] } {
  if (item.vote) return { frame: item.vote, facts: [] };
  const { present, members } = session;
  refuseUnlessAside(law, item, session, present);
  refuseUnlessQuorate(item.rule, { members: members.length, present: present.length });
  const recused = present.filter((p) => standsAside(item, session, p));
  const frame = { mode, members: members.length, present, recused };
  return { frame, facts: [{ type: 'ItemOpened', data: { item: item.item, round: item.round, ...frame } }] };
}

/** No more ballots than people who were there and could cast one. */
function refuseUnlessFits(cast: Cast, { present, recused }: Frame): void {
  const voters = present.length - recused.length;
  const parts = Object.values(whole(cast));
  const counted = parts.every((n) => Number.isInteger(n) && n >= 0);
  const ballots = parts.reduce((sum, n) => sum + n, 0);
  refuseUnless(counted && ballots <= voters, 'more-votes-than-voters', { voters });
}

function whole({ for: yes, against: no, blank = 0, invalid = 0 }: Cast): Required<Cast> {
  return { for: yes, against: no, blank, invalid };
}

function same(one: Cast, other: Cast): boolean {
  const [a, b] = [whole(one), whole(other)];
  return a.for === b.for && a.against === b.against && a.blank === b.blank && a.invalid === b.invalid;
}

function against({ done = [], level }: AgendaItem) {
  return { done, level };
}
