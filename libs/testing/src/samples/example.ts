import type { Books, Book } from '@app/commands';
import type { Judged } from '@app/domain';
import type { LogFact } from '@app/event-store';

type FactIn<K extends keyof Books> = Books[K] extends Book<infer _C, infer E, infer _S> ? E : never;
type FactOf<K> = K extends keyof Books ? FactIn<K> : LogFact;
export type SampleKind = keyof Books | 'log';

/** With every optional field, no null and no empty list: what can be told of a shape from one value. */
type Whole<T> = T extends Judged
  ? Judged // a card has parts that have parts
  : T extends readonly (infer I)[]
    ? readonly [Whole<I>, ...Whole<I>[]]
    : T extends object
      ? { [P in keyof T]-?: Whole<NonNullable<T[P]>> }
      : T;

/** One example of each event; a new event has no place to hide from this type. */
export type Examples<F extends { type: string; data: object }> = { [E in F as E['type']]: Whole<E['data']> };
export type Samples = { [K in SampleKind]: Examples<FactOf<K>> };

type OptionalPaths<T, P extends string = ''> = T extends Judged
  ? never
  : T extends readonly (infer I)[]
    ? OptionalPaths<I, P>
    : T extends object
      ? {
          [F in keyof T & string]:
            (undefined extends T[F] ? `${P}${F}` : never) | OptionalPaths<NonNullable<T[F]>, `${P}${F}.`>;
        }[keyof T & string]
      : never;
type AnyFact = FactOf<SampleKind>;
/** Fields that came to an event after it was first written: only what may be absent can come without a new version. */
export type AddedLater = { [E in AnyFact as E['type']]?: readonly OptionalPaths<E['data']>[] };
