import type { Actor, Instant, Role } from '../kernel/decider';
import type { Law } from '../rulebook/law';
import type { DossierFact } from './facts';
import type { DossierActType, DossierDataOf, DossierOrder } from './orders';
import type { Dossier, DossierAt, Place } from './state';

/** What an act may look at besides its own data. */
export interface Context {
  law: Law;
  by: Actor;
  at: Instant;
}

/** One act on a dossier: who may, at whose hands it must lie, what else must hold, what it makes happen. */
interface Row<T extends DossierActType, C extends Place> {
  roles: readonly Role[];
  custody: readonly C[];
  /** Allowed while the dossier stands on a frozen agenda (architecture §5). */
  whileFrozen?: boolean;
  /** Refuses what does not depend on the data, so that a screen can say beforehand why not. */
  guard?: (dossier: DossierAt<C>, context: Context) => void;
  /** Refuses what `run` would refuse whatever the data said, so that it is not offered. */
  offer?: (dossier: DossierAt<C>) => void;
  run: (data: DossierDataOf<T>, dossier: DossierAt<C>, context: Context) => DossierFact[];
}

/** An act whose order and place are known at run time only; `guard`, `offer` and `run` are reached through `act`'s checks. */
export interface Act<T extends DossierActType = DossierActType> {
  readonly type: T;
  readonly roles: readonly Role[];
  readonly custody: readonly Place[];
  readonly whileFrozen: boolean;
  guard(dossier: Dossier, context: Context): void;
  offer(dossier: Dossier): void;
  run(order: DossierOrder, dossier: Dossier, context: Context): DossierFact[];
}

/** Makes an act of its row. What the row's functions see follows from the type of the order and from the custodies named. */
export function act<T extends DossierActType, const C extends Place>(type: T, row: Row<T, C>): Act<T> {
  const { roles, custody, whileFrozen = false, guard, offer, run } = row;
  return {
    ...{ type, roles, custody, whileFrozen },
    guard: (dossier, context) => (guard && isAt(dossier, custody) ? guard(dossier, context) : undefined),
    offer: (dossier) => (offer && isAt(dossier, custody) ? offer(dossier) : undefined),
    run: (order, dossier, context) => {
      if (isFor(order, type) && isAt(dossier, custody)) return run(order.data, dossier, context);
      throw new Error(`${type} was run for ${order.type} on a dossier that is ${dossier.custody}`);
    },
  };
}

function isAt<C extends Place>(dossier: Dossier, custody: readonly C[]): dossier is Dossier & DossierAt<C> {
  return custody.some((place) => place === dossier.custody);
}

function isFor<T extends DossierActType>(
  order: DossierOrder,
  type: T,
): order is DossierOrder & { type: T; data: DossierDataOf<T> } {
  return order.type === type;
}
