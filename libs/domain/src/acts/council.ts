import type { LegalDay } from '../kernel/decider';
import { refuseUnless, unlessRefused } from '../kernel/domain-error';
import type { Basis } from '../rulebook/basis';
import type { Law } from '../rulebook/law';
import type { CouncilRule } from '../rulebook/route';
import { councilDay } from '../council/council-day';
import { saidShare } from '../council/majority';
import { refuseUnlessCountable, seatedNow, sessionDecider } from '../council/session';
import { mayVote, refuseUnlessAside } from '../council/session-vote';
import type { ItemRule, LiveSession, Session, SessionFact, SessionOrder } from '../council/session-facts';
import { doneOn } from '../dossier/context';
import { questionOf } from '../rulebook/heirs';
import type { LiveDossier } from '../dossier/state';
import type { DossierFact } from '../dossier/facts';
import type { Council } from '../council/council-facts';
import { dossierDecider } from '../dossier/dossier';
import { each as orderEach, forEach, type ActFacts, type Dossiers, type Who as Anybody } from './each';

/** Who acts in a session brings the council as the log has it. */
export interface Who extends Anybody {
  known?: Council;
}

type Data = Parameters<ReturnType<typeof sessionDecider>['decide']>[0]['data'];

/** An order to the session. */
function decideOn(law: Law, session: Session, type: SessionOrder['type'], data: object, { known, ...who }: Who) {
  const rest = known === undefined ? {} : { known };
  return sessionDecider(law).decide({ type, data: { ...data, ...rest } as Data, ...who } as SessionOrder, session);
}

/** Orders to the dossiers are given in the role of the council's secretary: the session's order has checked who acts. */
const each: typeof orderEach = (law, dossiers, { by, at }, type, dataOf) =>
  orderEach(law, dossiers, { by: { ...by, role: 'councilSecretary' }, at }, type, dataOf);

/** Adds dossiers to the agenda; what passes is the rule of the session's day. */
export function addToAgenda(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string },
  who: Who,
): ActFacts<SessionFact> {
  refuseUnless(session.status !== 'absent', 'no-such-session');
  const { evolve } = sessionDecider(law);
  const own: SessionFact[] = [];
  const items = new Map<string, number>();
  let seen: Session = session;
  forEach(dossiers, (id, dossier) => {
    const rule = ruleOf(law, dossier, session);
    const fits = session.kind === 'award' ? dossier.custody === 'council' : dossier.custody === 'appraisal';
    refuseUnless(rule && fits, 'council-not-asked', { dossier: id, custody: dossier.custody });
    const data = { dossier: id, rule, level: dossier.route!.level, done: doneOn(dossier) };
    for (const fact of decideOn(law, seen, 'AddItem', data, who)) {
      seen = evolve(seen, fact);
      if (fact.type === 'AgendaItemAdded') items.set(id, fact.data.item);
      own.push(fact);
    }
  });
  const placed = new Map([...dossiers].filter(([id]) => items.has(id)));
  const sessionOn = session.on;
  const place = (id: string) => ({ session: data.stream, item: items.get(id)!, sessionOn });
  return { own, dossiers: each(law, placed, who, 'PlaceOnAgenda', place) };
}

/** What adding them and then freezing the agenda would refuse, of each dossier; nothing comes of it. */
export function tryAgenda(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string },
  who: Who,
): ActFacts<SessionFact> {
  const added = addToAgenda(law, session, dossiers, data, who);
  const listed = added.own.reduce(sessionDecider(law).evolve, session) as LiveSession;
  const then = seatedNow(listed, who.known ?? { status: 'absent', version: 0 });
  const placed = new Map(
    [...dossiers].map(([id, dossier]) => [
      id,
      (added.dossiers.get(id) ?? []).reduce(dossierDecider(law).evolve, dossier),
    ]),
  );
  forEach(placed, (id) => {
    const item = then.items.find((i) => i.dossier === id)!;
    refuseUnlessAside(law, item, then, mayVote(then));
  });
  each(law, placed, who, 'FreezeAgendaFor', () => ({ session: data.stream }));
  refuseUnlessCountable(then);
  return added;
}

/** The council's rule for what the pinned route sends there, of the day whose law gives it; where that day has none, the pinned one. */
function ruleOf(law: Law, dossier: LiveDossier, { kind, on }: LiveSession): CouncilRule | null {
  const council = kind === 'award' ? 'council' : 'initiativeCouncil';
  const pinned = dossier.route?.[council];
  if (!pinned) return null;
  const question = questionOf(law, dossier, councilDay(law, dossier, on));
  return unlessRefused('no-rule-in-force', () => law.routeFor(question))?.[council] ?? pinned;
}

function otherRules(law: Law, session: LiveSession, dossiers: Dossiers): ItemRule[] {
  return session.items.flatMap(({ item, dossier, rule }) => {
    const found = dossiers.get(dossier);
    const now = found && found.custody !== 'absent' ? ruleOf(law, found, session) : null;
    return now && saidOf(now) !== saidOf(rule) ? [{ item, rule: now }] : [];
  });
}

const saidOf = ({ pass, quorum, ballot }: CouncilRule) =>
  [
    ...[pass, quorum].map((share) => [saidShare(share), share.of, saidBasis(share.basis)].join(' ')),
    ballot ? saidBasis(ballot) : '',
  ].join('; ');
const saidBasis = ({ text, article, confidence }: Basis) => [text, article, confidence].join(' ');

export function removeFromAgenda(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string; ground: string },
  who: Who,
): ActFacts<SessionFact> {
  const removed = forEach(dossiers, (dossier) =>
    decideOn(law, session, 'RemoveItem', { dossier, ground: data.ground }, who),
  );
  return {
    own: [...removed.values()].flat(),
    dossiers: each(law, dossiers, who, 'TakeOffAgenda', () => ({ session: data.stream, ground: data.ground })),
  };
}

/** Chốt chương trình: each item has the rule that the session's day gives now, whatever it was when the item was put on. */
export function freezeAgenda(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string },
  who: Who,
): ActFacts<SessionFact> {
  const rules = session.status === 'absent' ? [] : otherRules(law, session, dossiers);
  const own = decideOn(law, session, 'FreezeAgenda', { rules }, who);
  return {
    own,
    dossiers: each(law, onAgenda(dossiers, data.stream), who, 'FreezeAgendaFor', () => ({ session: data.stream })),
  };
}

/** Dời phiên họp: every disclosure on the agenda is reckoned again. */
export function moveSession(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string; on: LegalDay; ground: string },
  who: Who,
): ActFacts<SessionFact> {
  const own = decideOn(law, session, 'MoveSession', { on: data.on, ground: data.ground }, who);
  const moved = () => ({ session: data.stream, sessionOn: data.on });
  return { own, dossiers: each(law, onAgenda(dossiers, data.stream), who, 'MoveSessionFor', moved) };
}

export function cancelSession(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string; ground: string },
  who: Who,
): ActFacts<SessionFact> {
  const own = decideOn(law, session, 'CancelSession', { ground: data.ground }, who);
  const facts = new Map<string, DossierFact[]>();
  for (const id of onAgenda(dossiers, data.stream).keys())
    facts.set(id, [{ type: 'TakenOffAgenda', data: { session: data.stream, ground: data.ground } }]);
  return { own, dossiers: facts };
}

/** Ký biên bản: the minutes and every verdict in them are one legal act. */
export function signMinutes(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string; number: string },
  who: Who,
): ActFacts<SessionFact> {
  const own = decideOn(law, session, 'SignMinutes', { number: data.number }, who);
  const signed = own.find((f) => f.type === 'MinutesSigned');
  const { members, present, results } = signed!.data;
  const counted = new Map([...dossiers].filter(([id]) => results.some((r) => r.dossier === id)));
  const verdict = (id: string) => {
    const { item, outcome, needed, ...votes } = results.find((r) => r.dossier === id)!;
    const then = { members: votes.members ?? members, present: votes.present ?? present };
    const said = { item, outcome, for: votes.for, against: votes.against, needed };
    return { session: data.stream, ...said, ...then, ...whoVoted(session as LiveSession, id) };
  };
  const type = (session as LiveSession).kind === 'award' ? 'RecordVerdict' : 'AssessInitiative';
  return {
    own,
    dossiers: each(law, type === 'RecordVerdict' ? counted : stillOnAgenda(counted, data.stream), who, type, verdict),
  };
}

/** Members present at the vote who did not stand aside, and the tellers; nobody, where the item was deferred. */
function whoVoted({ present, items }: LiveSession, dossier: string): { voters: string[]; tellers: string[] } {
  const found = items.find((i) => i.dossier === dossier);
  if (!found || found.deferred) return { voters: [], tellers: [] };
  const tellers = found.counts.map((c) => c.by).filter((by) => !by.startsWith('open:'));
  const then = found.vote ?? { present, recused: found.recused };
  return { voters: then.present.filter((p) => !then.recused.includes(p)), tellers };
}

function onAgenda(dossiers: Dossiers, session: string): Dossiers {
  return new Map([...dossiers].filter(([, d]) => d.custody !== 'absent' && d.agenda?.session === session));
}

function stillOnAgenda(dossiers: Dossiers, session: string): Dossiers {
  return new Map([...onAgenda(dossiers, session)].filter(([, d]) => d.custody === 'appraisal'));
}
