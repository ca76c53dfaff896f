import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.release;

export const release: FormOf<'release'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { conclusion: ground({ label: words.conclusion, required: words.missing }) },
};
