import type { LegalDay } from '../kernel/decider';
import { refuseUnless, unlessRefused } from '../kernel/domain-error';
import type { CouncilRule, Law } from '../rulebook/law';
import { councilDay } from '../council/council-day';
import { sessionDecider } from '../council/session';
import type { ItemRule, LiveSession, Session, SessionFact } from '../council/session-facts';
import { doneOn } from '../dossier/context';
import type { LiveDossier } from '../dossier/state';
import type { DossierFact } from '../dossier/facts';
import { each, forEach, type ActFacts, type Dossiers, type Who } from './each';

/** Adds dossiers to the agenda; what passes is the rule of the session's day. */
export function addToAgenda(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string },
  who: Who,
): ActFacts<SessionFact> {
  refuseUnless(session.status !== 'absent', 'no-such-session');
  const decider = sessionDecider(law);
  const own: SessionFact[] = [];
  const items = new Map<string, number>();
  let seen: Session = session;
  forEach(dossiers, (id, dossier) => {
    const rule = ruleOf(law, dossier, session);
    const fits = session.kind === 'award' ? dossier.custody === 'council' : dossier.custody === 'appraisal';
    refuseUnless(rule && fits, 'council-not-asked', { dossier: id, custody: dossier.custody });
    const data = { dossier: id, rule, level: dossier.route!.level, done: doneOn(dossier) };
    for (const fact of decider.decide({ type: 'AddItem', data, ...who }, seen)) {
      seen = decider.evolve(seen, fact);
      if (fact.type === 'AgendaItemAdded') items.set(id, fact.data.item);
      own.push(fact);
    }
  });
  const placed = new Map([...dossiers].filter(([id]) => items.has(id)));
  const sessionOn = session.on;
  const place = (id: string) => ({ session: data.stream, item: items.get(id)!, sessionOn });
  return { own, dossiers: each(law, placed, who, 'PlaceOnAgenda', place) };
}

/** The council's rule for what the pinned route sends there, of the day whose law gives it; where that day has none, the pinned one. */
function ruleOf(law: Law, dossier: LiveDossier, { kind, on }: LiveSession): CouncilRule | null {
  const council = kind === 'award' ? 'council' : 'initiativeCouncil';
  const pinned = dossier.route?.[council];
  if (!pinned) return null;
  const { award, type, procedure, unitKind } = dossier;
  const question = { award, type, procedure, unitKind, on: councilDay(law, dossier, on) };
  return unlessRefused('no-rule-in-force', () => law.routeFor(question))?.[council] ?? pinned;
}

function otherRules(law: Law, session: LiveSession, dossiers: Dossiers): ItemRule[] {
  return session.items.flatMap(({ item, dossier, rule }) => {
    const found = dossiers.get(dossier);
    const now = found && found.custody !== 'absent' ? ruleOf(law, found, session) : null;
    return now && saidOf(now) !== saidOf(rule) ? [{ item, rule: now }] : [];
  });
}

const saidOf = ({ pass, quorum }: CouncilRule) =>
  [pass, quorum]
    .map(({ numerator, denominator, of, basis: { text, article, confidence } }) =>
      [numerator, denominator, of, text, article, confidence].join(' '),
    )
    .join('; ');

export function removeFromAgenda(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string; ground: string },
  who: Who,
): ActFacts<SessionFact> {
  const removed = forEach(dossiers, (dossier) =>
    sessionDecider(law).decide({ type: 'RemoveItem', data: { dossier, ground: data.ground }, ...who }, session),
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
  const own = sessionDecider(law).decide({ type: 'FreezeAgenda', data: { rules }, ...who }, session);
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
  const own = sessionDecider(law).decide(
    { type: 'MoveSession', data: { on: data.on, ground: data.ground }, ...who },
    session,
  );
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
  const own = sessionDecider(law).decide({ type: 'CancelSession', data: { ground: data.ground }, ...who }, session);
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
  const own = sessionDecider(law).decide({ type: 'SignMinutes', data: { number: data.number }, ...who }, session);
  const signed = own.find((f) => f.type === 'MinutesSigned');
  const { members, present, results } = signed!.data;
  const counted = new Map([...dossiers].filter(([id]) => results.some((r) => r.dossier === id)));
  const verdict = (id: string) => {
    const { dossier: _dossier, ...result } = results.find((r) => r.dossier === id)!;
    return { session: data.stream, members, present, ...result, ...whoVoted(session as LiveSession, id) };
  };
  const type = (session as LiveSession).kind === 'award' ? 'RecordVerdict' : 'AssessInitiative';
  return {
    own,
    dossiers: each(law, type === 'RecordVerdict' ? counted : stillOnAgenda(counted, data.stream), who, type, verdict),
  };
}

/** Members present who did not stand aside, and the tellers; nobody, where the item was deferred. */
function whoVoted({ present, items }: LiveSession, dossier: string): { voters: string[]; tellers: string[] } {
  const found = items.find((i) => i.dossier === dossier);
  if (!found || found.deferred) return { voters: [], tellers: [] };
  const tellers = found.counts.map((c) => c.by).filter((by) => !by.startsWith('open:'));
  return { voters: present.filter((p) => !found.recused.includes(p)), tellers };
}

function onAgenda(dossiers: Dossiers, session: string): Dossiers {
  return new Map([...dossiers].filter(([, d]) => d.custody !== 'absent' && d.agenda?.session === session));
}

function stillOnAgenda(dossiers: Dossiers, session: string): Dossiers {
  return new Map([...onAgenda(dossiers, session)].filter(([, d]) => d.custody === 'appraisal'));
}
