import { vi } from '../../../../i18n/vi';
import { paper } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.hold;

export const hold: FormOf<'hold'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    ground: { kind: 'choice', label: words.ground, required: words.groundMissing, options: words.grounds },
    paper: paper(),
  },
};
