import type { Difference } from '../rulebook/differences';
import type { ValueChange } from '../rulebook/law-change';
import type { Basis } from '../rulebook/basis';
import type { Bonus } from '../rulebook/bonus';
import type { CouncilRule, Route } from '../rulebook/route';
import type { EligibilityVerdict } from '../rulebook/verdict';
import type { Sealed } from '../kernel/free-text';

/**
 * What a string of an event is, so that none is free text by oversight:
 * `id` of a person, account, stream or paragraph of ours; `code` one of a bounded set, or made by the engine; `day`, `instant`;
 * `hash`; `number` of a paper that a decision, minutes or submission is found by, without spaces; `public` what the law or the
 * register of bodies publishes. Everything else is a FreeText and `free`: it is sealed.
 */
export type OpenClass = 'id' | 'code' | 'day' | 'instant' | 'hash' | 'number' | 'public';
export type TextClass = OpenClass | 'free';

/** Copies of the law as it was applied: texts of rulebooks, typed by nobody who acts on a dossier. */
type LawWords = Route | Basis | Bonus | CouncilRule | Difference | EligibilityVerdict | ValueChange;

type IsFree<T> = [Extract<T, Sealed>] extends [never] ? false : true;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type IsLaw<T> = T extends object ? (LawWords extends infer L ? (L extends L ? Same<T, L> : never) : never) : false;

/** Path and class of every string in this; a literal union bounds itself and needs none. */
type Leaves<T, P extends string = ''> =
  IsFree<T> extends true
    ? [P, 'free']
    : true extends IsLaw<T>
      ? never
      : T extends string
        ? string extends T
          ? [P, OpenClass]
          : never
        : T extends readonly (infer I)[]
          ? Leaves<I, P>
          : T extends object
            ? { [F in keyof T & string]-?: Leaves<NonNullable<T[F]>, P extends '' ? F : `${P}.${F}`> }[keyof T & string]
            : never;

/** A class for every string of every one of these events: one that is forgotten, or a free text taken for an open one, does not compile. */
export type Classified<F extends { type: string; data: object }> = {
  readonly [E in F as E['type']]: { readonly [L in Leaves<E['data']> as L[0]]: L[1] };
};
