import type { Shape } from '../../../api/client';
import type { FormContext } from './form-kinds';

export type SupplementItem = Shape<'SupplementItemDto'>;
export interface Review {
  taken: '' | 'accepted' | 'returned';
  reason: string;
}

const itemsOf = ({ said }: Pick<FormContext, 'said'>, ids: readonly string[]): SupplementItem[] => {
  const all = said.supplements.flatMap(({ parts }) => parts);
  return ids.flatMap((id) => all.filter((item) => item.id === id));
};

/** What waits for the unit, in the order in which it is answered. */
export const openItems = (context: Pick<FormContext, 'said' | 'dossier'>): SupplementItem[] =>
  itemsOf(context, context.dossier.supplement.open);

/** What was given and waits for the board. */
export const answeredItems = (context: Pick<FormContext, 'said' | 'dossier'>): SupplementItem[] =>
  itemsOf(context, context.dossier.supplement.answered);

/** Those that were decided on; the rest wait. */
export function reviewsIn(value: unknown, context: FormContext): Shape<'ItemReviewedDto'>[] {
  const reviews = Array.isArray(value) ? (value as Review[]) : [];
  return answeredItems(context).flatMap(({ id }, n) => {
    const { taken = '', reason = '' } = reviews[n] ?? {};
    if (taken === '') return [];
    return [taken === 'accepted' ? { id, accepted: true } : { id, accepted: false, reason: reason.trim() }];
  });
}
