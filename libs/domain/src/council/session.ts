import { endOfLegalDay, legalDayOf } from '../calendar/working-days';
import type { Decider, LegalDay, Role } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import { arm, evolveOwed, meet, waive } from '../kernel/obligations';
import { isTimeOrder, keepTime, type TimeOrder } from '../kernel/timekeeping';
import { barredBy, refuseBarred } from '../rulebook/incompatible';
import type { ClockRule, Law } from '../rulebook/law';
import { outcomeOf, type Count } from './majority';
import type {
  AgendaItem,
  ItemResult,
  ItemRule,
  LiveSession,
  NewItem,
  Session,
  SessionFact,
  SessionOrder,
} from './session-facts';

const provincial = {
  text: 'Tham số của tỉnh',
  article: 'quy chế làm việc của Hội đồng',
  confidence: 'INFERRED',
} as const;
const inviteRule: ClockRule = {
  kind: 'invite',
  limit: { workingDays: 2 },
  remindBefore: [1],
  pausesOn: [],
  owedBy: 'system',
  basis: provincial,
};
const minutesRule: ClockRule = {
  kind: 'signMinutes',
  limit: { workingDays: 5 },
  remindBefore: [1],
  pausesOn: [],
  owedBy: 'councilSecretary',
  basis: provincial,
};

/** Who may give which order; the two counts come from two tellers. */
const sessionRoles: Readonly<Record<Exclude<SessionOrder['type'], TimeOrder['type']>, readonly Role[]>> = {
  PlanSession: ['councilSecretary'],
  MoveSession: ['councilSecretary'],
  AddItem: ['councilSecretary'],
  RemoveItem: ['councilSecretary'],
  FreezeAgenda: ['councilSecretary'],
  RecordInvitations: ['system'],
  RecordAttendance: ['councilSecretary'],
  RecordRecusal: ['councilSecretary'],
  CountVotes: ['teller'],
  RecordOpenVote: ['councilSecretary'],
  DeferItem: ['councilSecretary'],
  SignMinutes: ['councilSecretary'],
  CancelSession: ['councilSecretary'],
};

export function sessionDecider(law: Law): Decider<SessionOrder, SessionFact, Session> {
  return {
    initial: { status: 'absent', version: 0 },
    evolve: evolveSession,
    decide: (order, session) => {
      if (isTimeOrder(order)) return session.status === 'absent' ? [] : keepTime(order, session.owed, law.calendar);
      refuseUnless(sessionRoles[order.type].includes(order.by.role), 'role-may-not', {
        roles: sessionRoles[order.type],
      });
      if (order.type === 'PlanSession') return plan(order, session);
      refuseUnless(session.status !== 'absent', 'no-such-session');
      refuseUnless(session.status !== 'signed' && session.status !== 'cancelled', 'session-over', {
        status: session.status,
      });
      return decideLive(order, session, law);
    },
  };
}

type LiveOrder = Exclude<SessionOrder, TimeOrder | { type: 'PlanSession' }>;

function decideLive(order: LiveOrder, session: LiveSession, law: Law): SessionFact[] {
  const by = order.by.person;
  switch (order.type) {
    case 'MoveSession':
      needLater(order.data.on, order.at);
      return [{ type: 'SessionMoved', data: { ...order.data, by } }, ...waive(session.owed, 'moved')];
    case 'AddItem':
      return addItem(order.data, session);
    case 'RemoveItem':
      return removeItem(order.data, session);
    case 'FreezeAgenda':
      return freeze(order, session, law);
    case 'RecordInvitations':
      return [{ type: 'InvitationsSent', data: order.data }, ...meet(session.owed, ['invite'])];
    case 'RecordAttendance':
      return attend(order, session, law);
    case 'RecordRecusal':
      return recuse(order, session);
    case 'CountVotes':
      return count(order, session, law);
    case 'RecordOpenVote':
      refuseUnless(session.status === 'meeting', 'session-not-meeting');
      refuseUnlessCountable(order.data, itemOf(session, order.data.item), session);
      return [{ type: 'OpenVoteRecorded', data: { ...order.data, by } }];
    case 'DeferItem':
      refuseUnless(session.status === 'meeting', 'session-not-meeting');
      itemOf(session, order.data.item);
      return [{ type: 'ItemDeferred', data: { ...order.data, by } }];
    case 'SignMinutes':
      return sign(order, session);
    case 'CancelSession':
      return [{ type: 'SessionCancelled', data: { ...order.data, by } }, ...waive(session.owed, 'cancelled')];
  }
}

function plan(order: Extract<SessionOrder, { type: 'PlanSession' }>, session: Session): SessionFact[] {
  refuseUnless(session.status === 'absent', 'session-exists');
  needLater(order.data.on, order.at);
  refuseUnless(
    new Set(order.data.members).size === order.data.members.length && order.data.members.length >= 3,
    'members-not-valid',
  );
  return [{ type: 'SessionPlanned', data: { ...order.data, by: order.by.person } }];
}

function needLater(on: LegalDay, at: string): void {
  refuseUnless(endOfLegalDay(on) > at, 'session-in-the-past', { on });
}

function addItem(data: NewItem, session: LiveSession): SessionFact[] {
  refuseUnless(session.status === 'planned', 'agenda-frozen');
  if (session.items.some((i) => i.dossier === data.dossier)) return [];
  return [{ type: 'AgendaItemAdded', data: { ...data, item: session.lastItem + 1 } }];
}

function removeItem(data: { dossier: string; ground: string }, session: LiveSession): SessionFact[] {
  const found = session.items.find((i) => i.dossier === data.dossier);
  refuseUnless(found, 'not-on-this-agenda', { dossier: data.dossier });
  return [{ type: 'AgendaItemRemoved', data: { item: found.item, ...data } }];
}

function freeze(order: Extract<LiveOrder, { type: 'FreezeAgenda' }>, session: LiveSession, law: Law): SessionFact[] {
  refuseUnless(session.status === 'planned', 'agenda-frozen');
  refuseUnless(session.items.length > 0, 'agenda-empty');
  for (const item of session.items) refuseUnlessAside(law, item, session);
  const invite = arm(inviteRule, { from: order.at, version: session.version + 1, calendar: law.calendar });
  const rules = order.data.rules.length > 0 ? { rules: order.data.rules } : {};
  return [{ type: 'AgendaFrozen', data: { items: session.items.length, ...rules, by: order.by.person } }, invite];
}

function attend(
  order: Extract<LiveOrder, { type: 'RecordAttendance' }>,
  session: LiveSession,
  law: Law,
): SessionFact[] {
  refuseUnless(session.status === 'frozen' || session.status === 'meeting', 'agenda-not-frozen');
  refuseUnless(legalDayOf(order.at) >= session.on, 'session-not-yet', { on: session.on });
  const strangers = order.data.present.filter((p) => !session.members.includes(p));
  refuseUnless(strangers.length === 0, 'not-a-member', { strangers });
  const present = [...new Set(order.data.present)];
  const armed = session.owed.some((o) => o.kind === 'signMinutes');
  const minutes = armed
    ? []
    : [arm(minutesRule, { from: order.at, version: session.version + 1, calendar: law.calendar })];
  return [{ type: 'AttendanceRecorded', data: { present, by: order.by.person } }, ...minutes];
}

/** Who stands aside is known before the ballots are: afterwards the number of voters is what the tellers counted on. */
function recuse(order: Extract<LiveOrder, { type: 'RecordRecusal' }>, session: LiveSession): SessionFact[] {
  const { item, member } = order.data;
  const found = itemOf(session, item);
  refuseUnless(session.members.includes(member), 'not-a-member', { member });
  refuseUnless(!found.recused.includes(member), 'already-recused', { item, member });
  refuseUnless(found.counts.length === 0, 'item-already-counted', { item });
  return [{ type: 'RecusalRecorded', data: { ...order.data, by: order.by.person } }];
}

function count(order: Extract<LiveOrder, { type: 'CountVotes' }>, session: LiveSession, law: Law): SessionFact[] {
  refuseUnless(session.status === 'meeting', 'session-not-meeting');
  const item = itemOf(session, order.data.item);
  refuseBarred(law, 'count', order.by.person, against(item));
  refuseUnlessCountable(order.data, item, session);
  const other = item.counts.find((c) => c.by !== order.by.person);
  if (other && (other.for !== order.data.for || other.against !== order.data.against))
    refuseUnless(false, 'tellers-differ', { item: item.item, first: other, second: order.data });
  return [{ type: 'VotesCounted', data: { ...order.data, by: order.by.person } }];
}

/** Whoever the matrix bars from the vote, the candidate first, stands aside before the agenda is final. */
function refuseUnlessAside(law: Law, item: AgendaItem, session: LiveSession): void {
  const members = session.members.filter(
    (m) => !item.recused.includes(m) && barredBy(law, 'vote', m, against(item)) !== undefined,
  );
  refuseUnless(members.length === 0, 'member-must-stand-aside', { item: item.item, members });
}

function against({ done = [], level }: AgendaItem) {
  return { done, level };
}

function refuseUnlessCountable(votes: Count, item: AgendaItem, session: LiveSession): void {
  const voters = session.members.length - item.recused.length;
  const whole = [votes.for, votes.against].every((n) => Number.isInteger(n) && n >= 0);
  refuseUnless(whole && votes.for + votes.against <= voters, 'more-votes-than-voters', { voters });
}

/** The result of every item, as the minutes will say it; refuses while an item lacks its two counts or a quorum. */
export function resultsOf(session: LiveSession): ItemResult[] {
  return session.items.map((i) => {
    const { dossier, item, rule } = i;
    const needed = `${rule.pass.numerator}/${rule.pass.denominator}`;
    if (i.deferred) return { item, dossier, outcome: 'deferred', for: 0, against: 0, needed };
    const tellers = new Set(i.counts.map((c) => c.by));
    const open = i.counts.some((c) => c.by.startsWith('open:'));
    refuseUnless(open || tellers.size >= 2, 'item-not-counted', { item, tellers: tellers.size });
    const votes = i.counts[i.counts.length - 1] as Count;
    const outcome = outcomeOf(rule, votes, { members: session.members.length, present: session.present.length });
    return { item, dossier, outcome, for: votes.for, against: votes.against, needed };
  });
}

function sign(order: Extract<LiveOrder, { type: 'SignMinutes' }>, session: LiveSession): SessionFact[] {
  refuseUnless(session.status === 'meeting', 'session-not-meeting');
  const results = resultsOf(session);
  const { present, members } = session;
  const signed = {
    number: order.data.number,
    present: present.length,
    members: members.length,
    results,
    by: order.by.person,
  };
  return [{ type: 'MinutesSigned', data: signed }, ...meet(session.owed, ['signMinutes', 'invite'])];
}

function itemOf(session: LiveSession, item: number): AgendaItem {
  const found = session.items.find((i) => i.item === item);
  refuseUnless(found, 'no-such-item', { item });
  return found;
}

function evolveSession(session: Session, event: SessionFact): Session {
  if (event.type === 'SessionPlanned') {
    const { by: _by, ...data } = event.data;
    return { ...data, status: 'planned', version: 1, present: [], items: [], lastItem: 0, results: [], owed: [] };
  }
  if (session.status === 'absent') return session;
  const next = { ...session, version: session.version + 1, owed: evolveOwed(session.owed, event) };
  return { ...next, ...changed(next, event) };
}

function changed(s: LiveSession, { type, data }: SessionFact): Partial<LiveSession> {
  switch (type) {
    case 'SessionMoved':
      return { on: data.on, status: 'planned', present: [], items: s.items.map(uncounted) };
    case 'AgendaItemAdded': {
      const item: AgendaItem = { ...data, counts: [], deferred: false, recused: [] };
      return { items: [...s.items, item], lastItem: data.item };
    }
    case 'AgendaItemRemoved':
      return { items: s.items.filter((i) => i.item !== data.item) };
    case 'AgendaFrozen':
      return { status: 'frozen', items: s.items.map((i) => ({ ...i, ...ruleFor(i, data.rules) })) };
    case 'AttendanceRecorded':
      return { present: data.present, status: 'meeting' };
    case 'RecusalRecorded':
      return onItem(s, data.item, (i) => ({ ...i, recused: [...new Set([...i.recused, data.member])] }));
    case 'VotesCounted':
      return onItem(s, data.item, (i) => ({ ...i, counts: [...i.counts.filter((c) => c.by !== data.by), data] }));
    case 'OpenVoteRecorded':
      return onItem(s, data.item, (i) => ({ ...i, counts: [{ ...data, by: `open:${data.by}` }] }));
    case 'ItemDeferred':
      return onItem(s, data.item, (i) => ({ ...i, deferred: true }));
    case 'MinutesSigned':
      return { status: 'signed', results: data.results };
    case 'SessionCancelled':
      return { status: 'cancelled' };
    default:
      return {};
  }
}

const ruleFor = ({ item }: AgendaItem, rules: readonly ItemRule[] = []) => {
  const found = rules.find((r) => r.item === item);
  return found ? { rule: found.rule } : {};
};

/** A new day is a new meeting; who stands aside on an item still does. */
function uncounted(item: AgendaItem): AgendaItem {
  return { ...item, counts: [], deferred: false };
}

function onItem(s: LiveSession, item: number, change: (i: AgendaItem) => AgendaItem): Partial<LiveSession> {
  return { items: s.items.map((i) => (i.item === item ? change(i) : i)) };
}
