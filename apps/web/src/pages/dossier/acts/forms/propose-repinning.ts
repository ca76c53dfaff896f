import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.proposeRepinning;

export const proposeRepinning: FormOf<'propose-repinning'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    lawOn: { kind: 'day', label: words.lawOn, required: words.lawOnMissing },
    ground: ground(),
  },
};
