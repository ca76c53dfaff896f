import { vi } from '../../../../i18n/vi';

import type { FormOf } from '../form-kinds';

const words = vi.actForms.assign;

export const assign: FormOf<'assign'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    officer: {
      kind: 'pick',
      label: words.officer,
      required: words.missing,
      options: ({ people }) => people,
      nothing: words.nobody,
    },
  },
};
