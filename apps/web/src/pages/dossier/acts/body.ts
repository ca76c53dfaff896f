import { linesIn } from '../../../ui/form/ItemsField';
import type { AnyField, AnyForm, FormContext } from './form-kinds';

export type Values = Record<string, unknown>;

export const isAsked = (field: AnyField, context: FormContext): boolean =>
  field.kind !== 'fixed' && (field.when?.(context) ?? true);

/** What stands in the fields before anything is typed. */
export function defaultsOf({ fields }: AnyForm, { dossier }: FormContext): Values {
  const papers = Object.fromEntries(
    dossier.papers.map(({ paper, ref }) => [paper, typeof ref === 'string' ? ref : '']),
  );
  const empty = ({ kind }: AnyField) => (kind === 'items' ? [''] : kind === 'papers' ? papers : '');
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, empty(field)]));
}

/** What the API is sent: what was left empty is left out. */
export function bodyOf({ fields }: AnyForm, values: Values, context: FormContext): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind !== 'fixed' && !isAsked(field, context)) return [];
      const value = valueOf(field, values[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function valueOf(field: AnyField, value: unknown): unknown {
  if (field.kind === 'fixed') return field.value;
  if (field.kind === 'tick') return value === true ? true : undefined;
  if (field.kind === 'items') return linesIn(value);
  if (field.kind === 'papers') return papersIn(value);
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  if (field.kind === 'yesNo') return text === 'yes';
  return field.kind === 'count' ? Number(text) : text;
}

const papersIn = (value: unknown) =>
  Object.entries((value ?? {}) as Record<string, string>).flatMap(([paper, ref]) =>
    ref.trim() === '' ? [] : [{ paper, ref: ref.trim() }],
  );
