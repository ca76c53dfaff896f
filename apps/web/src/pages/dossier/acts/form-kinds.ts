import type { Dossier, Said } from '../../../api/dossiers';
import type { Names } from '../../../api/names';
import type { Shape } from '../../../api/client';
import type { ActBody, DossierAct } from '../../../api/acts';

/** What a form may look at to offer its choices. */
export interface FormContext {
  dossier: Dossier;
  said: Said;
  names: Names;
  law: Shape<'DossierLawDto'> | undefined;
  /** People who may be named here, with how much they have to do. */
  people: readonly Option[];
  /** Bodies that are no units of the province. */
  bodies: readonly Option[];
}

interface Asked {
  label: string;
  hint?: string;
  /** The sentence when nothing is entered; without it the field may stay empty. */
  required?: string;
  /** Whether it is asked at all of this dossier. */
  when?: (context: FormContext) => boolean;
}

export interface Option {
  value: string;
  label: string;
}

/** Not asked: it says what the act itself says. */
export interface Fixed {
  kind: 'fixed';
  value: true;
}
export interface Line extends Asked {
  kind: 'line';
  most: number;
}
export interface Text extends Asked {
  kind: 'text';
  least: number;
  most: number;
}
export interface Day extends Asked {
  kind: 'day';
}
export interface Pick extends Asked {
  kind: 'pick';
  options: (context: FormContext) => readonly Option[];
  /** Said instead of an empty list. */
  nothing: string;
}
export interface Choice<T extends string = string> extends Asked {
  kind: 'choice';
  options: Readonly<Record<T, string>>;
}
export interface YesNo extends Asked {
  kind: 'yesNo';
  yes: string;
  no: string;
}
/** Said or not said. */
export interface Tick extends Asked {
  kind: 'tick';
}
export interface Count extends Asked {
  kind: 'count';
}
export interface Items extends Asked {
  kind: 'items';
  /** What one line is called, and the button that adds one. */
  item: string;
  add: string;
}
export interface PaperList extends Asked {
  kind: 'papers';
}

/** An answer to each item that was asked. */
export interface Answers extends Asked {
  kind: 'answers';
}
/** Each item that was given, accepted or returned. */
export interface Reviews extends Asked {
  kind: 'reviews';
}
/** Not asked: it follows from the dossier, or is entered on a page of its own and left out here. */
export interface Derived {
  kind: 'derived';
  value: (context: FormContext) => unknown;
}

export type AskedField =
  Line | Text | Day | Pick | Choice | YesNo | Tick | Count | Items | PaperList | Answers | Reviews;
export type AnyField = Fixed | Derived | AskedField;

/** The fields that can ask for a value of this type of the API. */
type FieldFor<T> = [T] extends [true]
  ? Fixed | Tick
  : [T] extends [boolean]
    ? YesNo
    : [T] extends [string]
      ? string extends T
        ? Line | Text | Day | Pick
        : Choice<T>
      : [T] extends [number]
        ? Count
        : [T] extends [string[]]
          ? Items | Answers | Derived
          : PaperList | Reviews | Derived;

type FieldsOf<B> = { [K in keyof B]-?: FieldFor<NonNullable<B[K]>> };

/** The form of one act: a field for each thing that the API wants, or it does not compile. */
export interface FormOf<A extends DossierAct> {
  /** What happens then, and who is told. */
  then: string;
  /** The button: verb and object. */
  submit: string;
  /** What is said when it is done. */
  done: string;
  fields: FieldsOf<ActBody<A>>;
}

/** Any form, as the dialog draws it. */
export interface AnyForm {
  then: string;
  submit: string;
  done: string;
  fields: Readonly<Record<string, AnyField>>;
}
