import { vi } from '../../../../i18n/vi';
import { ground, paper } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.recordStateRefusal;

export const recordStateRefusal: FormOf<'record-state-refusal'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { paper: paper(), reason: ground({ label: words.reason }) },
};
