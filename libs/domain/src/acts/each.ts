import { signed, type Actor, type Instant } from '../kernel/decider';
import { DomainError, refuseUnless, type Facts } from '../kernel/domain-error';
import type { Law } from '../rulebook/law';
import { dossierDecider, refuseUnlessPossible } from '../dossier/dossier';
import type { DossierActType } from '../dossier/orders';
import type { DossierFact } from '../dossier/facts';
import type { DossierOrder, DossierOrderOf } from '../dossier/orders';
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

export interface RefusedItem {
  id: string;
  ok: false;
  code: string;
  facts: Facts;
}

/** An act over many is refused as a whole, for the first reason met; it names every dossier that stands in its way. */
export class ItemsRefused extends DomainError {
  constructor(readonly refused: readonly [RefusedItem, ...RefusedItem[]]) {
    const [first] = refused;
    super(first.code, { ...first.facts, dossier: first.id, refused });
  }
}

/** Does this for each of them, or says for which of them it cannot be done. */
export function forEach<T>(dossiers: Dossiers, act: (id: string, dossier: LiveDossier) => T): Map<string, T> {
  const done = new Map<string, T>();
  const refused: RefusedItem[] = [];
  for (const [id, dossier] of dossiers)
    try {
      refuseUnless(dossier.custody !== 'absent', 'no-such-dossier', { dossier: id });
      done.set(id, act(id, dossier));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ id, ok: false, code: error.code, facts: error.facts });
    }
  const [first, ...others] = refused;
  if (first) throw new ItemsRefused([first, ...others]);
  return done;
}

/** The same order to every dossier of an act. */
export function each<T extends DossierActType>(
  law: Law,
  dossiers: Dossiers,
  who: Who,
  type: T,
  dataOf: (id: string, dossier: LiveDossier) => DossierOrderOf<T>['data'],
): ReadonlyMap<string, DossierFact[]> {
  const decider = dossierDecider(law);
  return forEach(dossiers, (id, dossier) => {
    // What the data are taken from (a pinned route) is there only where the act is allowed.
    refuseUnlessPossible(law, type, dossier, who);
    return decider.decide(signed<DossierOrder>({ type, data: dataOf(id, dossier) }, who), dossier);
  });
}
