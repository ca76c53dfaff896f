import { vi } from '../../../../i18n/vi';

import type { FormOf } from '../form-kinds';

const words = vi.actForms.openDisclosure;

export const openDisclosure: FormOf<'open-disclosure'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    place: { kind: 'line', label: words.place, hint: words.placeHint, required: words.missing, most: 300 },
  },
};
