import { vi } from '../../../../i18n/vi';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.reviewSupplement;

export const reviewSupplement: FormOf<'review-supplement'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { items: { kind: 'reviews', label: words.items } },
};
