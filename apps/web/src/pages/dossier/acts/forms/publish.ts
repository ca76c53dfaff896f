import { vi } from '../../../../i18n/vi';

import type { FormOf } from '../form-kinds';

const words = vi.actForms.publish;

export const publish: FormOf<'publish'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { place: { kind: 'line', label: words.place, required: words.missing, most: 300 } },
};
