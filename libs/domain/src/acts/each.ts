import type { Actor, Instant } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { Law } from '../rulebook/law';
import { dossierDecider } from '../dossier/dossier';
import type { DossierFact } from '../dossier/facts';
import type { DossierOrder, DossierOrderOf, DossierOrderType } from '../dossier/orders';
import type { Dossier, LiveDossier } from '../dossier/state';

/** What an act over several aggregates makes happen: events of its own stream and of each dossier, all or nothing. */
export interface ActFacts<F> {
  own: F[];
  dossiers: ReadonlyMap<string, DossierFact[]>;
}

export type Dossiers = ReadonlyMap<string, Dossier>;
export interface Who {
  by: Actor;
  at: Instant;
}

/** The same order to every dossier of an act; the first refusal refuses the act. */
export function each<T extends DossierOrderType>(
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
