import type { Actor, Instant, LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { Law } from '../rulebook/law';
import { sessionDecider, type LiveSession, type Session, type SessionFact } from '../council/session';
import { decisionDecider, type Decision, type DecisionFact } from '../decision/decision';
import { ceremonyDecider, type Ceremony, type CeremonyFact } from '../ceremony/ceremony';
import { dossierDecider } from '../dossier/dossier';
import type { DossierFact } from '../dossier/facts';
import type { DossierOrder, DossierOrderOf, DossierOrderType } from '../dossier/orders';
import type { Dossier, LiveDossier } from '../dossier/state';
import { submissionDecider, type Submission, type SubmissionFact } from '../submission/submission';

/** What an act over several aggregates makes happen: events of its own stream and of each dossier, all or nothing. */
export interface ActFacts<F> {
  own: F[];
  dossiers: ReadonlyMap<string, DossierFact[]>;
}

type Dossiers = ReadonlyMap<string, Dossier>;
interface Who {
  by: Actor;
  at: Instant;
}

/** Tờ trình của đơn vị: the submission and every nomination in it. */
export function nominate(
  law: Law,
  submission: Submission,
  dossiers: Dossiers,
  data: { stream: string; unit: string; number: string; on: LegalDay },
  who: Who,
): ActFacts<SubmissionFact> {
  const { stream, ...rest } = data;
  const sent = submissionDecider(law).decide({ type: 'SendSubmission', data: { ...rest, dossiers: [...dossiers.keys()] }, ...who }, submission);
  return { own: sent, dossiers: each(law, dossiers, who, 'Nominate', () => ({ submission: stream, number: data.number })) };
}

/** Tờ trình Thủ tướng: one package of one award. */
export function submitUpward(
  law: Law,
  submission: Submission,
  dossiers: Dossiers,
  data: { stream: string; number: string; on: LegalDay },
  who: Who,
): ActFacts<SubmissionFact> {
  const awards = new Set([...dossiers.values()].map((d) => (d as LiveDossier).award));
  refuseUnless(awards.size === 1, 'package-of-one-award', { awards: [...awards] });
  const [award] = [...awards];
  const { stream, ...rest } = data;
  const order = { type: 'SubmitPackage' as const, data: { ...rest, award: award!, dossiers: [...dossiers.keys()] }, ...who };
  const own = submissionDecider(law).decide(order, submission);
  return { own, dossiers: each(law, dossiers, who, 'SubmitUpward', () => ({ package: stream, number: data.number })) };
}

/** Bộ đã nhận: the package's receipt and each dossier's. */
export function recordReceipt(
  law: Law,
  submission: Submission,
  dossiers: Dossiers,
  data: { stream: string; receipt: string; receivedAt: Instant; channel: 'gateway' | 'paper' },
  who: Who,
): ActFacts<SubmissionFact> {
  const { stream, receipt, receivedAt: at, channel } = data;
  const own = submissionDecider(law).decide({ type: 'RecordReceipt', data: { receipt, at, channel }, ...who }, submission);
  if (own.length === 0) return { own, dossiers: new Map() };
  const here = new Map([...dossiers].filter(([, d]) => d.custody === 'state' && d.package === stream));
  return { own, dossiers: each(law, here, who, 'RecordReachedMinistry', () => ({ package: stream, receipt, at })) };
}

/** Adds dossiers to the agenda; the rule is that of each dossier's route. */
export function addToAgenda(law: Law, session: Session, dossiers: Dossiers, data: { stream: string }, who: Who): ActFacts<SessionFact> {
  refuseUnless(session.status !== 'absent', 'no-such-session');
  const decider = sessionDecider(law);
  const own: SessionFact[] = [];
  const items = new Map<string, number>();
  let seen: Session = session;
  for (const [id, dossier] of dossiers) {
    const route = dossier.custody === 'absent' ? null : dossier.route;
    const rule = session.kind === 'award' ? route?.council : route?.initiativeCouncil;
    const fits = session.kind === 'award' ? dossier.custody === 'council' : dossier.custody === 'appraisal';
    refuseUnless(rule && fits, 'council-not-asked', { dossier: id, custody: dossier.custody });
    const added = decider.decide({ type: 'AddItem', data: { dossier: id, rule }, ...who }, seen);
    for (const fact of added) {
      seen = decider.evolve(seen, fact);
      if (fact.type === 'AgendaItemAdded') items.set(id, fact.data.item);
    }
    own.push(...added);
  }
  const placed = new Map([...dossiers].filter(([id]) => items.has(id)));
  const sessionOn = (session as LiveSession).on;
  const place = (id: string) => ({ session: data.stream, item: items.get(id)!, sessionOn });
  return { own, dossiers: each(law, placed, who, 'PlaceOnAgenda', place) };
}

export function removeFromAgenda(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string; ground: string },
  who: Who,
): ActFacts<SessionFact> {
  const own = [...dossiers.keys()].flatMap((dossier) =>
    sessionDecider(law).decide({ type: 'RemoveItem', data: { dossier, ground: data.ground }, ...who }, session),
  );
  return { own, dossiers: each(law, dossiers, who, 'TakeOffAgenda', () => ({ session: data.stream, ground: data.ground })) };
}

export function freezeAgenda(law: Law, session: Session, dossiers: Dossiers, data: { stream: string }, who: Who): ActFacts<SessionFact> {
  const own = sessionDecider(law).decide({ type: 'FreezeAgenda', data: {}, ...who }, session);
  return { own, dossiers: each(law, onAgenda(dossiers, data.stream), who, 'FreezeAgendaFor', () => ({ session: data.stream })) };
}

/** Dời phiên họp: every disclosure on the agenda is reckoned again. */
export function moveSession(
  law: Law,
  session: Session,
  dossiers: Dossiers,
  data: { stream: string; on: LegalDay; ground: string },
  who: Who,
): ActFacts<SessionFact> {
  const own = sessionDecider(law).decide({ type: 'MoveSession', data: { on: data.on, ground: data.ground }, ...who }, session);
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
    return { session: data.stream, members: members as number, present: present as number, ...result };
  };
  const type = (session as LiveSession).kind === 'award' ? 'RecordVerdict' : 'AssessInitiative';
  return { own, dossiers: each(law, type === 'RecordVerdict' ? counted : stillOnAgenda(counted, data.stream), who, type, verdict) };
}

/** Ban hành quyết định for dossiers that lie at this decider's hands. */
export function issueDecision(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: { stream: string; number: string; on: LegalDay },
  who: Who,
): ActFacts<DecisionFact> {
  const facts = each(law, dossiers, who, 'DecideDossier', (_id, dossier) => ({
    decision: data.stream,
    number: data.number,
    on: data.on,
    award: dossier.award,
    authority: dossier.route!.authority,
  }));
  return { own: issued(decision, facts, data, who), dossiers: facts };
}

/** Quyết định của Thủ tướng hoặc Chủ tịch nước đã về tỉnh. */
export function recordStateDecision(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: { stream: string; number: string; on: LegalDay },
  who: Who,
): ActFacts<DecisionFact> {
  const facts = each(law, dossiers, who, 'RecordStateDecision', (_id, dossier) => ({
    decision: data.stream,
    number: data.number,
    on: data.on,
    award: dossier.award,
    authority: dossier.route!.authority,
  }));
  return { own: issued(decision, facts, data, who), dossiers: facts };
}

function issued(
  decision: Decision,
  facts: ReadonlyMap<string, DossierFact[]>,
  data: { number: string; on: LegalDay },
  who: Who,
): DecisionFact[] {
  const made = [...facts].flatMap(([dossier, list]) =>
    list.flatMap((f) => (f.type === 'DossierDecided' ? [{ dossier, ...f.data }] : [])),
  );
  const authorities = new Set(made.map((m) => m.authority));
  refuseUnless(authorities.size === 1, 'decision-of-one-authority', { authorities: [...authorities] });
  const items = made.map(({ dossier, award, bonus }) => ({ dossier, award, bonus }));
  const authority = made[0]!.authority;
  return decisionDecider.decide({ type: 'IssueDecision', data: { number: data.number, on: data.on, authority, items }, ...who }, decision);
}

/** Hủy bỏ quyết định đối với các hồ sơ này; the decision stays readable. */
export function cancelDecision(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: { stream: string; number: string; ground: string; paper: string },
  who: Who,
): ActFacts<DecisionFact> {
  const { stream, ...rest } = data;
  const own = decisionDecider.decide({ type: 'CancelDecision', data: { ...rest, dossiers: [...dossiers.keys()] }, ...who }, decision);
  return { own, dossiers: each(law, dossiers, who, 'CancelAward', () => ({ decision: stream, ...rest })) };
}

/** Lên danh sách trao tặng for published results. */
export function planCeremony(
  ceremony: Ceremony,
  dossiers: Dossiers,
  data: { title: string; on: LegalDay; place: string },
  who: Who,
): ActFacts<CeremonyFact> {
  const list = [...dossiers].map(([dossier, d]) => {
    refuseUnless(d.custody === 'ceremony', 'not-ready-for-ceremony', { dossier, custody: d.custody });
    return { dossier, authority: d.route.authority, recipient: d.candidate.kind };
  });
  return { own: ceremonyDecider.decide({ type: 'PlanCeremony', data: { ...data, list }, ...who }, ceremony), dossiers: new Map() };
}

export function recordHandOvers(
  law: Law,
  ceremony: Ceremony,
  dossiers: Dossiers,
  data: { stream: string; receipts: Readonly<Record<string, { receipt: string; receivedBy: 'candidate' | 'representative' }>> },
  who: Who,
): ActFacts<CeremonyFact> {
  const own = [...dossiers.keys()].flatMap((dossier) =>
    ceremonyDecider.decide({ type: 'RecordHandOver', data: { dossier, ...data.receipts[dossier]! }, ...who }, ceremony),
  );
  const given = new Map([...dossiers].filter(([id]) => own.some((f) => f.type === 'HandOverRecorded' && f.data.dossier === id)));
  const handed = (id: string) => ({ ceremony: data.stream, ...data.receipts[id]! });
  return { own, dossiers: each(law, given, who, 'HandOverAward', handed) };
}

function onAgenda(dossiers: Dossiers, session: string): Dossiers {
  return new Map([...dossiers].filter(([, d]) => d.custody !== 'absent' && d.agenda?.session === session));
}

function stillOnAgenda(dossiers: Dossiers, session: string): Dossiers {
  return new Map([...onAgenda(dossiers, session)].filter(([, d]) => d.custody === 'appraisal'));
}

function each<T extends DossierOrderType>(
  law: Law,
  dossiers: Dossiers,
  who: Who,
  type: T,
  dataOf: (id: string, dossier: LiveDossier) => DossierOrderOf<T>['data'],
): ReadonlyMap<string, DossierFact[]> {
  const decider = dossierDecider(law);
  const facts = new Map<string, DossierFact[]>();
  for (const [id, dossier] of dossiers) {
    refuseUnless(dossier.custody !== 'absent', 'no-such-dossier', { dossier: id });
    const order = { type, data: dataOf(id, dossier), ...who } as unknown as DossierOrder;
    facts.set(id, decider.decide(order, dossier));
  }
  return facts;
}
