import type { DossierFact } from '../dossier/facts';
import type { LiveDossier } from '../dossier/state';
import type { LegalDay } from '../kernel/decider';
import type { Authority } from '../rulebook/awards';
import type { Bonus, TitlesRule } from '../rulebook/bonus';
import type { Law } from '../rulebook/law';
import type { Dossiers } from './each';

type Facts = ReadonlyMap<string, DossierFact[]>;
type Period = LiveDossier['period'];

/** The entry under which a candidate is kept: one person may have been entered twice. */
export type Kept = (candidate: string) => string;

/** The other dossiers of the candidates of an act, whoever decides them, and which entries are one candidate. */
export interface Beside {
  dossiers: Dossiers;
  kept: Kept;
}
export const nothingBeside: Beside = { dossiers: new Map(), kept: (candidate) => candidate };

/** What makes bonuses change: the decision or the cancellation, and who signs it. */
interface Cause {
  decision: string;
  number: string;
  by: string;
}

interface Title {
  id: string;
  candidate: string;
  period: Period;
  /** What the title brings by itself; what it brings beside the others; what has been paid for it. */
  own: Bonus;
  bonus: Bonus | null;
  paidVnd: number;
  outdoneBy?: string;
  /** Decided, or cancelled, by this very act. */
  act?: 'decides' | 'cancels';
}

/**
 * Of several titles of one person and one time the highest bonus is paid only, in whichever order and by whomever they are
 * decided; titles of different times, forms, and a title beside a form bring each its own (NĐ 152/2025 Điều 49 khoản 5–7).
 * What was paid for a lower title is set off from a higher one that comes later.
 */
export function highestOfTitles(
  law: Law,
  dossiers: Dossiers,
  facts: Facts,
  on: LegalDay,
  by: Cause,
  beside: Beside,
): Facts {
  const rule = law.titlesRule(on);
  if (!rule) return facts;
  const given = [...facts].flatMap(([id, list]) =>
    list.flatMap(({ type, data }): Title[] => {
      if (type !== 'DossierDecided' || !data.bonus || !rule.titles.includes(data.award)) return [];
      const { candidate, period } = dossiers.get(id) as LiveDossier;
      const who = beside.kept(candidate.id);
      return [{ id, candidate: who, period, own: data.bonus, bonus: null, paidVnd: 0, act: 'decides' }];
    }),
  );
  const outcomes = compared([...given, ...standing(law, rule, dossiers, beside)]);
  const decided = [...facts].map(([id, list]): [string, DossierFact[]] => {
    const outcome = outcomes.get(id);
    return [id, outcome ? list.map((fact) => withOutcome(fact, outcome, rule)) : list];
  });
  return new Map([...decided, ...changed(outcomes, rule, by)]);
}

/** What the other titles of the same time bring once these are cancelled: the next highest is paid again. */
export function restoredTitles(law: Law, cancelled: Dossiers, on: LegalDay, by: Cause, beside: Beside): Facts {
  const rule = law.titlesRule(on);
  if (!rule) return new Map();
  const gone = standing(law, rule, new Map(), { ...beside, dossiers: cancelled });
  const others = standing(law, rule, cancelled, beside);
  return changed(compared([...gone.map((t) => ({ ...t, act: 'cancels' as const })), ...others]), rule, by);
}

/** Titles decided before and still in force, but for those of the act itself. */
function standing(law: Law, rule: TitlesRule, own: Dossiers, { dossiers, kept }: Beside): Title[] {
  return [...dossiers].flatMap(([id, dossier]): Title[] => {
    if (own.has(id) || dossier.custody === 'absent' || !dossier.decision) return [];
    if (dossier.custody === 'closed' && dossier.outcome !== 'presented') return [];
    const { candidate, period, decision } = dossier;
    if (!rule.titles.includes(decision.award)) return [];
    const { bonus, paidVnd, outdoneBy } = decision;
    const brings = bonus ?? law.bonusFor(decision.award, candidate.kind, decision.on);
    if (!brings) return [];
    return [
      { id, candidate: kept(candidate.id), period, own: brings, bonus, paidVnd, ...(outdoneBy ? { outdoneBy } : {}) },
    ];
  });
}

interface Outcome {
  title: Title;
  /** The one that is paid instead; absent: this one is. */
  outdoneBy?: string;
  setOff: readonly { dossier: string; vnd: number }[];
  /** What is still to be paid. */
  dueVnd: number;
}

/** Of each title that this act touches, or that stands beside one, what becomes of it. */
function compared(titles: readonly Title[]): ReadonlyMap<string, Outcome> {
  const groups = [...Map.groupBy(titles, (title) => title.candidate).values()].flatMap(ofOneTime);
  const touched = groups.filter((group) => group.some(({ act }) => act !== undefined));
  return new Map(touched.flatMap(settled).map((outcome) => [outcome.title.id, outcome]));
}

function settled(group: readonly Title[]): Outcome[] {
  const [highest, ...others] = group.filter(({ act }) => act !== 'cancels').sort(higherFirst);
  if (!highest) return [];
  const paid = others.filter(({ paidVnd }) => paidVnd > 0);
  const setOff = paid.map(({ id, paidVnd }) => ({ dossier: id, vnd: paidVnd }));
  const before = highest.paidVnd + setOff.reduce((sum, { vnd }) => sum + vnd, 0);
  // Never below nothing: of before titles were compared across decisions both may have been paid.
  const dueVnd = Math.max(0, highest.own.vnd - before);
  const outdone = others.map((title) => ({ title, outdoneBy: highest.id, setOff: [], dueVnd: 0 }));
  return [{ title: highest, setOff, dueVnd }, ...outdone];
}

/** Of two that bring the same, the one that is paid already stays. */
const higherFirst = (a: Title, b: Title) =>
  b.own.vnd - a.own.vnd || Number(b.bonus !== null) - Number(a.bonus !== null) || (a.id < b.id ? -1 : 1);

/** Titles of one candidate, those of one time together. */
function ofOneTime(titles: readonly Title[]): Title[][] {
  const groups: Title[][] = [];
  for (const title of [...titles].sort((a, b) => (a.period.from < b.period.from ? -1 : 1))) {
    const group = groups.find((others) => others.some(({ period }) => sameTime(period, title.period)));
    if (group) group.push(title);
    else groups.push([title]);
  }
  return groups;
}

/** The same days, or parts of one calendar year that overlap: a day typed otherwise makes no second time. */
function sameTime(a: Period, b: Period): boolean {
  if (a.from === b.from && a.to === b.to) return true;
  const years = new Set([a.from, a.to, b.from, b.to].map((day) => day.slice(0, 4)));
  return years.size === 1 && a.from <= b.to && b.from <= a.to;
}

function withOutcome(fact: DossierFact, { outdoneBy, setOff, dueVnd }: Outcome, { basis }: TitlesRule): DossierFact {
  if (fact.type !== 'DossierDecided') return fact;
  if (outdoneBy !== undefined)
    return { ...fact, data: { ...fact.data, bonus: null, outdoneBy: { dossier: outdoneBy, basis } } };
  return setOff.length === 0 ? fact : { ...fact, data: { ...fact.data, setOff: { titles: setOff, dueVnd, basis } } };
}

/** What dossiers decided before have to know: only of those whose bonus, or whose reason, is another one now. */
function changed(outcomes: ReadonlyMap<string, Outcome>, { basis }: TitlesRule, by: Cause): Map<string, DossierFact[]> {
  const facts = new Map<string, DossierFact[]>();
  for (const [id, { title, outdoneBy, dueVnd }] of outcomes) {
    if (title.act === 'decides') continue;
    const same = outdoneBy === undefined ? title.bonus !== null && dueVnd === 0 : title.outdoneBy === outdoneBy;
    if (same) continue;
    const instead = outdoneBy === undefined ? {} : { outdoneBy: { dossier: outdoneBy, basis } };
    const bonus = outdoneBy === undefined ? title.own : null;
    facts.set(id, [{ type: 'BonusChanged', data: { ...by, bonus, ...instead, dueVnd } }]);
  }
  return facts;
}

export const payers = ['unit', 'district', 'commune', 'province'] as const;
export type Payer = (typeof payers)[number];

/** Who decides pays; awards of the State are paid by the province (NĐ 152/2025 Điều 47 khoản 2). */
export function payerOf(authority: Authority): Payer {
  if (authority === 'unitHead') return 'unit';
  if (authority === 'districtChair') return 'district';
  return authority === 'communeChair' ? 'commune' : 'province';
}
