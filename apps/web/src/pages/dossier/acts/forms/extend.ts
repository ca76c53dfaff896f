import { vi } from '../../../../i18n/vi';
import { ground, optionalPaper } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.extend;

export const extend: FormOf<'obligations/{obligation}/extend'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    dueOn: { kind: 'day', label: words.dueOn, required: words.dueOnMissing },
    ground: ground(),
    paper: optionalPaper(),
  },
};
