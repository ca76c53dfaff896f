import { vi } from '../../../../i18n/vi';
import type { FormOf } from '../form-kinds';
import { openItems } from '../items';

const words = vi.actForms.provideSupplement;

export const provideSupplement: FormOf<'provide-supplement'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    items: { kind: 'answers', label: words.items, required: words.missing },
    to: { kind: 'derived', value: (context) => openItems(context).map(({ id }) => id) },
  },
};
