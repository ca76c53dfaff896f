import { legalDayOf } from '../calendar/working-days';
import type { LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { ClockRule } from '../rulebook/clocks';
import type { Authority, AwardCode } from '../rulebook/awards';
import type { Law } from '../rulebook/law';
import { decisionDecider } from '../decision/decision';
import type { Decision, DecisionFact, Restored } from '../decision/facts';
import { clockOf } from '../dossier/context';
import type { DossierFact } from '../dossier/facts';
import { heirOf, questionOf } from '../rulebook/heirs';
import type { Dossier, LiveDossier } from '../dossier/state';
import { highestOfTitles, nothingBeside, restoredTitles, type Beside } from './bonuses';
import { each, type ActFacts, type Dossiers, type Who } from './each';

/** Ban hành quyết định for dossiers that lie at this decider's hands. */
export function issueDecision(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: { stream: string; number: string; on: LegalDay; exceptionGround?: string },
  who: Who & { beside?: Beside },
): ActFacts<DecisionFact> {
  const facts = each(law, dossiers, who, 'DecideDossier', (_id, dossier) => ({
    decision: data.stream,
    number: data.number,
    on: data.on,
    award: dossier.award,
    // A decision on paper from before has the authority of its day.
    authority: heirOf(law, dossier.route!.authority, data.on),
    ...(data.exceptionGround === undefined ? {} : { exceptionGround: data.exceptionGround }),
  }));
  return made(law, decision, dossiers, facts, data, who);
}

/** Quyết định của Thủ tướng hoặc Chủ tịch nước đã về tỉnh, perhaps with another form or class than proposed: `others`, by dossier. */
export function recordStateDecision(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: { stream: string; number: string; on: LegalDay; others?: Readonly<Record<string, AwardCode>> },
  who: Who & { beside?: Beside },
): ActFacts<DecisionFact> {
  const others = new Map(Object.entries(data.others ?? {}));
  const strangers = [...others.keys()].filter((id) => !dossiers.has(id));
  refuseUnless(strangers.length === 0, 'not-in-this-decision', { strangers });
  const facts = each(law, dossiers, who, 'RecordStateDecision', (id, dossier) => ({
    decision: data.stream,
    number: data.number,
    on: data.on,
    ...given(law, dossier, others.get(id), data.on),
  }));
  return made(law, decision, dossiers, facts, data, who);
}

/** What the State gave, and whose award that is: another one than proposed has a route, and thereby an authority, of its own. */
function given(law: Law, dossier: LiveDossier, other: AwardCode | undefined, on: LegalDay) {
  if (other === undefined) return { award: dossier.award, authority: dossier.route!.authority };
  const { level, authority } = law.routeFor(questionOf(law, { ...dossier, award: other }, on));
  refuseUnless(level === 'state', 'state-gives-no-such-award', { award: other, level });
  return { award: other, authority };
}

function made(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  decided: ReadonlyMap<string, DossierFact[]>,
  data: { stream: string; number: string; on: LegalDay },
  { beside = nothingBeside, ...who }: Who & { beside?: Beside },
): ActFacts<DecisionFact> {
  const cause = { decision: data.stream, number: data.number, by: who.by.person };
  const facts = highestOfTitles(law, dossiers, decided, data.on, cause, beside);
  const publishing = rulesOf(law, dossiers.values(), 'publish', who);
  return { own: issued(law, decision, facts, { ...data, publishing }, who), dossiers: facts };
}

/** What the routes of these dossiers say of one duty, each rule once. */
function rulesOf(law: Law, dossiers: Iterable<Dossier>, kind: 'publish' | 'returnObjects', { at }: Who): ClockRule[] {
  const rules = [...dossiers].flatMap((d) =>
    d.custody === 'absent' || !d.route ? [] : clockOf(d.route, kind, law, at),
  );
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}

function issued(
  law: Law,
  decision: Decision,
  facts: ReadonlyMap<string, DossierFact[]>,
  { number, on, publishing }: { number: string; on: LegalDay; publishing: readonly ClockRule[] },
  who: Who,
): DecisionFact[] {
  const awards = [...facts].flatMap(([dossier, list]) =>
    list.flatMap((f) => (f.type === 'DossierDecided' ? [{ dossier, ...f.data }] : [])),
  );
  const authorities = new Set(awards.map((a) => a.authority));
  refuseUnless(authorities.size === 1, 'decision-of-one-authority', { authorities: [...authorities] });
  const items = awards.map(({ dossier, award, bonus, outdoneBy, setOff }) => ({
    ...{ dossier, award, bonus },
    ...(outdoneBy ? { outdoneBy } : {}),
    ...(setOff ? { setOff } : {}),
  }));
  const authority = awards[0]!.authority;
  // Each unit numbers its own decisions.
  const ownUnit = unitAuthorities.includes(authority) ? { unit: who.by.unit } : {};
  const data = { number, on, authority, ...ownUnit, items, publishing };
  return decisionDecider(law).decide({ type: 'IssueDecision', data, ...who }, decision);
}

const unitAuthorities: readonly Authority[] = ['unitHead', 'districtChair', 'communeChair'];

interface Cancellation {
  stream: string;
  number: string;
  ground: string;
  paper: string;
}

/** Hủy bỏ quyết định đối với các hồ sơ này; the decision stays readable. */
export function cancelDecision(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: Cancellation,
  who: Who & { beside?: Beside },
): ActFacts<DecisionFact> {
  return cancelled('CancelAward', law, decision, dossiers, data, who);
}

/** Thủ tướng, Chủ tịch nước đã hủy bỏ quyết định của mình. */
export function recordStateCancellation(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: Cancellation,
  who: Who & { beside?: Beside },
): ActFacts<DecisionFact> {
  return cancelled('RecordStateCancellation', law, decision, dossiers, data, who);
}

function cancelled(
  type: 'CancelAward' | 'RecordStateCancellation',
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  data: Cancellation,
  { beside = nothingBeside, ...who }: Who & { beside?: Beside },
): ActFacts<DecisionFact> {
  const { stream, ...rest } = data;
  const cause = { decision: stream, number: data.number, by: who.by.person };
  const changed = restoredTitles(law, dossiers, legalDayOf(who.at), cause, beside);
  const restored = restoredIn(changed);
  const given = [...dossiers].filter(([, dossier]) => dossier.custody !== 'absent' && dossier.handedOver);
  const returning = rulesOf(law, new Map(given).values(), 'returnObjects', who);
  const order = {
    ...{ ...rest, dossiers: [...dossiers.keys()], returning },
    ...(restored.length > 0 ? { restored } : {}),
    ...(given.length > 0 ? { handedOver: given.map(([id]) => id) } : {}),
  };
  const own = decisionDecider(law).decide({ type: 'CancelDecision', data: order, ...who }, decision);
  const closed = each(law, dossiers, who, type, () => ({ decision: stream, ...rest }));
  return { own, dossiers: new Map([...closed, ...changed]) };
}

/** Công bố kết quả của các hồ sơ này, tại một nơi. */
export function publishResults(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  { place }: { place: string },
  who: Who,
): ActFacts<DecisionFact> {
  const order = { type: 'RecordPublication', data: { dossiers: [...dossiers.keys()], place }, ...who } as const;
  const published = each(law, dossiers, who, 'PublishResult', () => ({ place }));
  return { own: decisionDecider(law).decide(order, decision), dossiers: published };
}

/** Thu hồi hiện vật, tiền thưởng của các hồ sơ này, theo một biên bản. */
export function returnObjects(
  law: Law,
  decision: Decision,
  dossiers: Dossiers,
  { paper }: { paper: string },
  who: Who,
): ActFacts<DecisionFact> {
  const order = { type: 'RecordReturns', data: { dossiers: [...dossiers.keys()] }, ...who } as const;
  const returned = each(law, dossiers, who, 'ReturnObjects', () => ({ paper }));
  return { own: decisionDecider(law).decide(order, decision), dossiers: returned };
}

const restoredIn = (changed: ReadonlyMap<string, DossierFact[]>): Restored[] =>
  [...changed].flatMap(([dossier, facts]) =>
    facts.flatMap(({ type, data }) =>
      type === 'BonusChanged' && data.bonus ? [{ dossier, bonus: data.bonus, dueVnd: data.dueVnd }] : [],
    ),
  );
