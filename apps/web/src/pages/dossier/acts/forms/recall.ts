import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.recall;

export const recall: FormOf<'recall'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { ground: ground() },
};
