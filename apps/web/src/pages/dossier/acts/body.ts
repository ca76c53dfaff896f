import { linesIn } from '../../../ui/form/ItemsField';
import type { AnyField, AnyForm, AskedField, FormContext } from './form-kinds';
import { answeredItems, openItems, reviewsIn } from './items';

export type Values = Record<string, unknown>;

export const isAsked = (field: AnyField, context: FormContext): field is AskedField =>
  field.kind !== 'fixed' && field.kind !== 'derived' && (field.when?.(context) ?? true);

/** What stands in the fields before anything is typed. */
export function defaultsOf({ fields }: AnyForm, context: FormContext): Values {
  const { dossier } = context;
  const papers = Object.fromEntries(
    dossier.papers.map(({ paper, ref }) => [paper, typeof ref === 'string' ? ref : '']),
  );
  const lists: Partial<Record<AnyField['kind'], unknown>> = {
    items: [''],
    papers,
    answers: openItems(context).map(() => ''),
    reviews: answeredItems(context).map(() => ({ taken: '', reason: '' })),
  };
  const empty = ({ kind }: AnyField) => lists[kind] ?? '';
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, empty(field)]));
}

/** What the API is sent: what was left empty is left out. */
export function bodyOf({ fields }: AnyForm, values: Values, context: FormContext): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind !== 'fixed' && field.kind !== 'derived' && !isAsked(field, context)) return [];
      const value = valueOf(field, values[name], context);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function valueOf(field: AnyField, value: unknown, context: FormContext): unknown {
  if (field.kind === 'fixed') return field.value;
  if (field.kind === 'derived') return field.value(context);
  if (field.kind === 'reviews') return reviewsIn(value, context);
  if (field.kind === 'tick') return value === true ? true : undefined;
  if (field.kind === 'items' || field.kind === 'answers') return linesIn(value);
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
