import { vi } from '../../../../i18n/vi';
import { paper } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.answerNominee;

export const answerNominee: FormOf<'answer-nominee'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { paper: paper() },
};
