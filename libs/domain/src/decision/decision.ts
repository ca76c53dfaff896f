import { legalDayOf } from '../calendar/working-days';
import { answersFor, unitRoles, type Actor, type Decider, type Instant, type Role } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import { refuseUnlessMandated } from '../kernel/mandate';
import { arm, evolveOwed, meet, waive, type ObligationFact, type Owed } from '../kernel/obligations';
import { isTimeOrder, keepTime } from '../kernel/timekeeping';
import type { ClockKind, ClockRule } from '../rulebook/clocks';
import type { Authority } from '../rulebook/awards';
import type { Law } from '../rulebook/law';
import { heirOf } from '../rulebook/heirs';
import { dueVndOf, type Decision, type DecisionFact, type DecisionOrder, type LiveDecision } from './facts';

type OrderOf<T extends DecisionOrder['type']> = Extract<DecisionOrder, { type: T }>;

export function decisionDecider(law: Law): Decider<DecisionOrder, DecisionFact, Decision> {
  return {
    initial: { status: 'absent', version: 0 },
    evolve,
    decide: (order, decision) => {
      if (order.type === 'IssueDecision') return issue(order, decision, law);
      if (isTimeOrder(order)) return decision.status === 'absent' ? [] : keepTime(order, decision.owed, law.calendar);
      refuseUnless(decision.status !== 'absent', 'decision-not-in-force', { status: decision.status });
      switch (order.type) {
        case 'CancelDecision':
          return cancel(order, decision, law);
        case 'RecordPublication':
          return publish(order, decision, law);
        case 'RecordResultLetters':
          return tell(order, decision);
        case 'SendBonusList':
          return sendBonusList(order, decision);
        case 'RecordReturns':
          return giveBack(order, decision);
      }
    },
  };
}

function issue({ data, by, at }: OrderOf<'IssueDecision'>, decision: Decision, law: Law): DecisionFact[] {
  const { publishing, ...issued } = data;
  refuseUnless(decision.status === 'absent', 'decision-exists', { number: issued.number });
  refuseUnless(issued.items.length > 0, 'decision-empty');
  const totalVnd = issued.items.reduce((sum, i) => sum + dueVndOf(i), 0);
  const unit = issued.unit === undefined ? {} : { unit: issued.unit };
  const publication = earliest(publishing, { from: at, version: 2, law, ...unit });
  const list = totalVnd > 0 ? [bonusList(issued.authority, { from: at, version: 3, law, ...unit })] : [];
  return [{ type: 'DecisionIssued', data: { ...issued, totalVnd, by: by.person } }, ...publication, ...list];
}

interface Arming {
  from: Instant;
  version: number;
  law: Law;
  unit?: string;
  about?: string;
}

const owing = (rule: ClockRule, { law, ...arming }: Arming) => arm(rule, { ...arming, calendar: law.calendar });

/** One duty for all dossiers: the earliest of what their routes give each. */
function earliest(rules: readonly ClockRule[], arming: Arming): ObligationFact[] {
  const armed = rules.map((rule) => owing(rule, arming));
  const dueAt = armed.map(({ data }) => data.obligation.dueAt).sort()[0];
  return armed.filter(({ data }) => data.obligation.dueAt === dueAt).slice(0, 1);
}

const headsOfUnits = ['unitHead', 'districtChair', 'communeChair'] as const satisfies readonly Authority[];

/** Who decides pays; awards of the State are paid by the province (NĐ 152/2025 Điều 47 khoản 2). */
function bonusList(authority: Authority, arming: Arming): ObligationFact {
  const today = legalDayOf(arming.from);
  const rule = arming.law.officeClock('bonusList', today);
  const head = headsOfUnits.find((role) => role === authority);
  return owing({ ...rule, owedBy: head ? heirOf(arming.law, head, today) : rule.owedBy }, arming);
}

const notCancelled = ({ items, cancelled }: LiveDecision): string[] =>
  items.map((i) => i.dossier).filter((d) => !cancelled.includes(d));

function refuseStrangers(decision: LiveDecision, dossiers: readonly string[]): void {
  const live = notCancelled(decision);
  const strangers = dossiers.filter((d) => !live.includes(d));
  refuseUnless(strangers.length === 0, 'not-in-this-decision', { strangers });
}

function cancel({ data, by, at }: OrderOf<'CancelDecision'>, decision: LiveDecision, law: Law): DecisionFact[] {
  refuseUnless(decision.status === 'issued', 'decision-not-in-force', { status: decision.status });
  refuseStrangers(decision, data.dossiers);
  const { returning, ...cancelled } = data;
  const facts: DecisionFact[] = [{ type: 'DecisionCancelled', data: { ...cancelled, by: by.person } }];
  const left = notCancelled(decision).filter((d) => !data.dossiers.includes(d));
  const unpublished = left.filter((d) => !decision.published.includes(d));
  if (unpublished.length === 0) facts.push(...end(decision.owed, 'publish', 'cancelled'));
  if (left.length === 0) facts.push(...end(decision.owed, 'bonusList', 'cancelled'));
  if (left.length === 0) facts.push(...end(decision.owed, 'resultLetters', 'cancelled'));
  const version = decision.version + facts.length + 1;
  const about = String(decision.returns.length + 1);
  return [...facts, ...earliest(returning, { from: at, version, law, about })];
}

/** Ends duties of a kind without their deed: it has nothing to be done on any more. */
const end = (owed: readonly Owed[], kind: ClockKind, ground: string): ObligationFact[] =>
  waive(
    owed.filter((o) => o.kind === kind),
    ground,
  );

function publish({ data, by, at }: OrderOf<'RecordPublication'>, decision: LiveDecision, law: Law): DecisionFact[] {
  refuseStrangers(decision, data.dossiers);
  const dossiers = data.dossiers.filter((d) => !decision.published.includes(d));
  if (dossiers.length === 0) return [];
  const facts: DecisionFact[] = [
    { type: 'ResultsPublished', data: { dossiers, place: data.place, by: by.person } },
    ...(notCancelled(decision).every((d) => decision.published.includes(d) || dossiers.includes(d))
      ? meet(decision.owed, ['publish'])
      : []),
  ];
  if (decision.owed.some(({ kind }) => kind === 'resultLetters')) return facts;
  const version = decision.version + facts.length + 1;
  return [...facts, owing(law.officeClock('resultLetters', legalDayOf(at)), { from: at, version, law })];
}

/** Units hear of what was published since they were told last; of what was cancelled meanwhile they hear so already. */
function tell({ by }: OrderOf<'RecordResultLetters'>, decision: LiveDecision): DecisionFact[] {
  refuseUnless(by.role === 'system', 'role-may-not', { roles: ['system'] });
  const { published, told, owed } = decision;
  const live = notCancelled(decision);
  const dossiers = published.filter((d) => live.includes(d) && !told.includes(d));
  const sent: DecisionFact[] = dossiers.length > 0 ? [{ type: 'ResultLettersSent', data: { dossiers } }] : [];
  return [...sent, ...meet(owed, ['resultLetters'])];
}

function sendBonusList({ data, by, at }: OrderOf<'SendBonusList'>, decision: LiveDecision): DecisionFact[] {
  refuseUnlessMandated('SendBonusList', by, at);
  const duty = decision.owed.find(({ kind }) => kind === 'bonusList');
  refuseUnless(duty, 'bonus-list-not-owed', { number: decision.number });
  refuseUnlessOwedBy(duty, by);
  const live = notCancelled(decision);
  const totalVnd = decision.items.filter((i) => live.includes(i.dossier)).reduce((sum, i) => sum + dueVndOf(i), 0);
  return [
    { type: 'BonusListSent', data: { paper: data.paper, totalVnd, by: by.person } },
    ...meet(decision.owed, ['bonusList']),
  ];
}

function refuseUnlessOwedBy({ owedBy, unit }: Owed, by: Actor): void {
  const roles: readonly Role[] = [owedBy];
  refuseUnless(roles.includes(by.role), 'role-may-not', { roles });
  if (unit !== undefined && unitRoles.includes(by.role)) refuseUnless(answersFor(by, unit), 'not-your-unit', { unit });
}

/** Each duty ends with the last of the dossiers of its cancellation. */
function giveBack({ data, by }: OrderOf<'RecordReturns'>, { returns, owed }: LiveDecision): DecisionFact[] {
  const dossiers = data.dossiers.filter((d) => returns.some((group) => group.dossiers.includes(d)));
  if (dossiers.length === 0) return [];
  const done = returns.filter((group) => group.dossiers.every((d) => dossiers.includes(d)));
  return [
    { type: 'ObjectsGivenBack', data: { dossiers, by: by.person } },
    ...done.flatMap(({ about }) => meet(owed, ['returnObjects'], about)),
  ];
}

function evolve(decision: Decision, event: DecisionFact): Decision {
  if (event.type === 'DecisionIssued') {
    const { number, on, authority, items, unit = null } = event.data;
    const nothingYet = { cancelled: [], published: [], told: [], returns: [], owed: [] };
    return { status: 'issued', version: 1, number, on, authority, unit, items, ...nothingYet };
  }
  if (decision.status === 'absent') return decision;
  const next = { ...decision, version: decision.version + 1, owed: evolveOwed(decision.owed, event) };
  switch (event.type) {
    case 'DecisionCancelled': {
      const { dossiers, handedOver = [] } = event.data;
      const cancelled = [...decision.cancelled, ...dossiers];
      const status = cancelled.length === decision.items.length ? 'cancelled' : 'issued';
      // An empty group keeps the count by which groups are named.
      const returns = [...decision.returns, { about: String(decision.returns.length + 1), dossiers: handedOver }];
      return { ...next, cancelled, status, returns };
    }
    case 'ResultsPublished':
      return { ...next, published: [...decision.published, ...event.data.dossiers] };
    case 'ResultLettersSent':
      return { ...next, told: [...decision.told, ...event.data.dossiers] };
    case 'ObjectsGivenBack':
      return { ...next, returns: decision.returns.map((group) => without(group, event.data.dossiers)) };
    default:
      return next;
  }
}

const without = <G extends { dossiers: readonly string[] }>(group: G, gone: readonly string[]): G => ({
  ...group,
  dossiers: group.dossiers.filter((d) => !gone.includes(d)),
});
