import { vi } from '../../../../i18n/vi';

import type { FormOf } from '../form-kinds';

const words = vi.actForms.provideSupplement;

export const provideSupplement: FormOf<'provide-supplement'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    items: { kind: 'items', label: words.items, item: words.item, add: words.add, required: words.missing },
  },
};
