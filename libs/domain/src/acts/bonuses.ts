import type { DossierFact } from '../dossier/facts';
import type { LiveDossier } from '../dossier/state';
import type { LegalDay } from '../kernel/decider';
import type { Authority, Bonus, Law } from '../rulebook/law';
import type { Dossiers } from './each';

type Facts = ReadonlyMap<string, DossierFact[]>;
interface Given {
  id: string;
  award: string;
  bonus: Bonus;
}

/** The entry under which a candidate is kept: one person may have been entered twice. */
export type Kept = (candidate: string) => string;
const itself: Kept = (candidate) => candidate;

/**
 * Of several titles given at one time for one period the highest bonus is paid only; titles of different periods, forms, and
 * a title beside a form bring each its own (NĐ 152/2025 Điều 49 khoản 5–7).
 */
export function highestOfTitles(law: Law, dossiers: Dossiers, facts: Facts, on: LegalDay, kept: Kept = itself): Facts {
  const rule = law.titlesRule(on);
  if (!rule) return facts;
  const groups = new Map<string, Given[]>();
  for (const [id, list] of facts)
    for (const { type, data } of list)
      if (type === 'DossierDecided' && data.bonus && rule.titles.includes(data.award)) {
        const { candidate, period } = dossiers.get(id) as LiveDossier;
        const group = [kept(candidate.id), period.from, period.to].join(' ');
        groups.set(group, [...(groups.get(group) ?? []), { id, award: data.award, bonus: data.bonus }]);
      }
  const outdone = new Map<string, string>();
  for (const titles of groups.values()) {
    const [highest, ...others] = titles.sort((a, b) => b.bonus.vnd - a.bonus.vnd || (a.id < b.id ? -1 : 1));
    for (const { id } of others) outdone.set(id, highest!.id);
  }
  const unpaid = (fact: DossierFact, by: string): DossierFact =>
    fact.type === 'DossierDecided'
      ? { ...fact, data: { ...fact.data, bonus: null, outdoneBy: { dossier: by, basis: rule.basis } } }
      : fact;
  return new Map(
    [...facts].map(([id, list]) => {
      const by = outdone.get(id);
      return [id, by === undefined ? list : list.map((fact) => unpaid(fact, by))];
    }),
  );
}

export const payers = ['unit', 'district', 'commune', 'province'] as const;
export type Payer = (typeof payers)[number];

/** Who decides pays; awards of the State are paid by the province (NĐ 152/2025 Điều 47 khoản 2). */
export function payerOf(authority: Authority): Payer {
  if (authority === 'unitHead') return 'unit';
  if (authority === 'districtChair') return 'district';
  return authority === 'communeChair' ? 'commune' : 'province';
}
