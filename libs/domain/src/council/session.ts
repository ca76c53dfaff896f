import { endOfLegalDay, legalDayOf } from '../calendar/working-days';
import type { Actor, Decider, LegalDay } from '../kernel/decider';
import { refuse, refuseUnless } from '../kernel/domain-error';
import { refuseUnlessMandated } from '../kernel/mandate';
import { arm, meet, waive } from '../kernel/obligations';
import { isTimeOrder, keepTime, type TimeOrder } from '../kernel/timekeeping';
import type { Law } from '../rulebook/law';
import type { Council, LiveCouncil } from './council-facts';
import { paperOn, seatingOn } from './seating';
import type { LiveOrder, LiveSession, NewItem, OrderOf, Session, SessionFact, SessionOrder } from './session-facts';
import { resultsOf } from './session-results';
import { evolveSession } from './session-state';
import {
  count,
  defer,
  mayVote,
  orderRecount,
  recuse,
  refuseUnlessAside,
  reopen,
  resume,
  voteOpenly,
  withdrawRecusal,
} from './session-vote';

/** Whose order it is: by a seat in the council; in a session of before councils were recorded, by the role of the account. */
type Right = 'councilSecretary' | 'teller' | 'system';
const rightFor = (type: Exclude<SessionOrder['type'], TimeOrder['type']>): Right =>
  type === 'CountVotes' ? 'teller' : type === 'RecordInvitations' ? 'system' : 'councilSecretary';

export function sessionDecider(law: Law): Decider<SessionOrder, SessionFact, Session> {
  return {
    initial: { status: 'absent', version: 0 },
    evolve: evolveSession,
    decide: (order, session) => {
      if (isTimeOrder(order)) return session.status === 'absent' ? [] : keepTime(order, session.owed, law.calendar);
      refuseUnlessMandated(order.type, order.by, order.at);
      const council: Council = order.data.known ?? { status: 'absent', version: 0 };
      if (order.type === 'PlanSession') return plan(order, session, council);
      const { known: _known, ...data } = order.data;
      refuseUnless(session.status !== 'absent', 'no-such-session');
      refuseUnlessRight(rightFor(order.type), order.by, session, council, legalDayOf(order.at));
      refuseUnless(session.status !== 'signed' && session.status !== 'cancelled', 'session-over', {
        status: session.status,
      });
      return decideLive({ ...order, data } as LiveOrder, session, council, law);
    },
  };
}

function refuseUnlessRight(right: Right, by: Actor, session: LiveSession, council: Council, today: LegalDay): void {
  if (right === 'system' || session.council === null) {
    refuseUnless(by.role === right, 'role-may-not', { roles: [right] });
  } else if (right === 'teller') {
    refuseUnless(session.seating?.tellers.includes(by.person), 'not-a-teller', { session: session.title });
  } else refuseUnlessSecretary(council, by, today);
}

/** Whoever is secretary of the council today, also where another will be on the session's day. */
function refuseUnlessSecretary(council: Council, { person }: Actor, today: LegalDay): void {
  const secretaries = council.status === 'absent' ? [] : seatingOn(council, today).secretaries;
  refuseUnless(secretaries.includes(person), 'not-the-secretary', { secretaries });
}

function decideLive(order: LiveOrder, session: LiveSession, council: Council, law: Law): SessionFact[] {
  switch (order.type) {
    case 'MoveSession':
      return move(order, session, council);
    case 'AddItem':
      return addItem(order.data, session);
    case 'RemoveItem':
      return removeItem(order.data, session);
    case 'FreezeAgenda':
      return freeze(order, session, council, law);
    case 'RecordInvitations':
      return [{ type: 'InvitationsSent', data: order.data }, ...meet(session.owed, ['invite'])];
    case 'RecordAttendance':
      return attend(order, session, council, law);
    case 'RecordRecusal':
      return recuse(order, session);
    case 'WithdrawRecusal':
      return withdrawRecusal(order, session, law);
    case 'CountVotes':
      return count(order, session, law);
    case 'OrderRecount':
      return orderRecount(order, session);
    case 'RecordOpenVote':
      return voteOpenly(order, session, law);
    case 'ReopenItem':
      return reopen(order, session);
    case 'DeferItem':
      refuseUnless(session.status === 'meeting', 'session-not-meeting');
      return defer(order, session);
    case 'ResumeItem':
      return resume(order, session);
    case 'SignMinutes':
      return sign(order, session);
    case 'CancelSession':
      return [
        { type: 'SessionCancelled', data: { ...order.data, by: order.by.person } },
        ...waive(session.owed, 'cancelled'),
      ];
  }
}

function plan({ data, by, at }: OrderOf<'PlanSession'>, session: Session, council: Council): SessionFact[] {
  refuseUnless(session.status === 'absent', 'session-exists');
  const { title, on, council: id } = data;
  const formed = council.status === 'absent' ? refuse('no-such-council', { council: id }) : council;
  refuseUnless(formed.status === 'formed', 'council-not-formed', { council: id });
  refuseUnlessSecretary(formed, by, legalDayOf(at));
  refuseUnlessToCome(on, at);
  const seating = seatingOn(formed, on);
  refuseUnless(seating.members.length > 0, 'council-not-sitting', { council: id, on });
  const { kind } = formed;
  const planned = { kind, title, on, members: seating.members, council: id, by: by.person };
  return [{ type: 'SessionPlanned', data: planned }, seated(formed, on)];
}

function seated(council: LiveCouncil, on: LegalDay): SessionFact {
  return { type: 'CouncilSeated', data: { on, decision: paperOn(council, on), ...seatingOn(council, on) } };
}

/** What the council has become since it was last asked, and the session with it. */
function reseated(session: LiveSession, council: Council, on = session.on): { facts: SessionFact[]; now: LiveSession } {
  if (council.status === 'absent' || session.council === null) return { facts: [], now: session };
  const seating = seatingOn(council, on);
  refuseUnless(seating.members.length > 0, 'council-not-sitting', { council: session.council, on });
  if (JSON.stringify(seating) === JSON.stringify(session.seating)) return { facts: [], now: session };
  return { facts: [seated(council, on)], now: { ...session, seating, members: seating.members } };
}

/** The session with the council as it is now, as freezing its agenda will take it. */
export const seatedNow = (session: LiveSession, council: Council): LiveSession => reseated(session, council).now;

function move({ data, by, at }: OrderOf<'MoveSession'>, session: LiveSession, council: Council): SessionFact[] {
  refuseUnlessToCome(data.on, at);
  const moved: SessionFact = { type: 'SessionMoved', data: { ...data, by: by.person } };
  return [moved, ...reseated(session, council, data.on).facts, ...waive(session.owed, 'moved')];
}

function refuseUnlessToCome(on: LegalDay, at: string): void {
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

function freeze(
  { data, by, at }: OrderOf<'FreezeAgenda'>,
  session: LiveSession,
  council: Council,
  law: Law,
): SessionFact[] {
  refuseUnless(session.status === 'planned', 'agenda-frozen');
  refuseUnless(session.items.length > 0, 'agenda-empty');
  const { facts, now } = reseated(session, council);
  for (const item of now.items) refuseUnlessAside(law, item, now, mayVote(now));
  refuseUnlessCountable(now);
  const version = session.version + facts.length + 1;
  const invite = arm(law.officeClock('invite', legalDayOf(at)), { from: at, version, calendar: law.calendar });
  const rules = data.rules.length > 0 ? { rules: data.rules } : {};
  return [...facts, { type: 'AgendaFrozen', data: { items: session.items.length, ...rules, by: by.person } }, invite];
}

/** Ballots need two who count them. */
export function refuseUnlessCountable({ items, seating }: LiveSession): void {
  const ballots = items.some(({ rule }) => rule.ballot);
  const tellers = seating?.tellers ?? null;
  refuseUnless(!ballots || tellers === null || tellers.length >= 2, 'two-tellers-needed', { tellers });
}

function attend(
  { data, by, at }: OrderOf<'RecordAttendance'>,
  session: LiveSession,
  council: Council,
  law: Law,
): SessionFact[] {
  refuseUnless(session.status === 'frozen' || session.status === 'meeting', 'agenda-not-frozen');
  refuseUnless(legalDayOf(at) >= session.on, 'session-not-yet', { on: session.on });
  const { facts, now } = reseated(session, council);
  const present = [...new Set(data.present)];
  const may = mayVote(now);
  const strangers = present.filter((p) => !may.includes(p));
  refuseUnless(strangers.length === 0, 'not-a-member', { strangers });
  const both = now.seating?.delegates.find((d) => present.includes(d.delegate) && present.includes(d.member));
  refuseUnless(!both, 'member-and-delegate', { ...both });
  const chairing = presiding(now, present, data.chairing);
  const armed = session.owed.some((o) => o.kind === 'signMinutes');
  const version = session.version + facts.length + 1;
  const rule = law.officeClock('signMinutes', legalDayOf(at));
  const minutes = armed ? [] : [arm(rule, { from: at, version, calendar: law.calendar })];
  const attended = { present, ...(chairing === null ? {} : { chairing }), by: by.person };
  return [...facts, { type: 'AttendanceRecorded', data: attended }, ...minutes];
}

/** The chair, or in the chair's absence a deputy, the first of them where none is named; null where none of them came. */
function presiding({ seating }: LiveSession, present: readonly string[], named?: string): string | null {
  const may = seating ? [...(seating.chair === null ? [] : [seating.chair]), ...seating.deputies] : [];
  const there = may.filter((p) => present.includes(p));
  if (named !== undefined) refuseUnless(there.includes(named), 'may-not-preside', { may: there });
  return named ?? there[0] ?? null;
}

function sign({ data, by }: OrderOf<'SignMinutes'>, session: LiveSession): SessionFact[] {
  refuseUnless(session.status === 'meeting', 'session-not-meeting');
  const { present, members } = session;
  const minutes = { number: data.number, present: present.length, members: members.length };
  const signed = { ...minutes, results: resultsOf(session), by: by.person };
  return [{ type: 'MinutesSigned', data: signed }, ...meet(session.owed, ['signMinutes', 'invite'])];
}
