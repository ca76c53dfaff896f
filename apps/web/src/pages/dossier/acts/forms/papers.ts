import { vi } from '../../../../i18n/vi';

import type { FormOf } from '../form-kinds';

const words = vi.actForms.papers;

export const papers: FormOf<'papers'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { papers: { kind: 'papers', label: words.label, hint: words.hint } },
};
