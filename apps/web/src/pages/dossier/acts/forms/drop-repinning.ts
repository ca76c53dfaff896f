import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.dropRepinning;

export const dropRepinning: FormOf<'drop-repinning'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { ground: ground() },
};
