import { vi } from '../../../../i18n/vi';

import type { FormOf } from '../form-kinds';

const words = vi.actForms.approveRepinning;

export const approveRepinning: FormOf<'approve-repinning'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {},
};
