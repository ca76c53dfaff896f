import { vi } from '../../../../i18n/vi';

import type { FormOf } from '../form-kinds';

const words = vi.actForms.archive;

export const archive: FormOf<'archive'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    shelf: { kind: 'line', label: words.shelf, hint: words.shelfHint, required: words.missing, most: 300 },
  },
};
