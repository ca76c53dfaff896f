import { vi } from '../../../../i18n/vi';
import { ground, optionalGround } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.refuse;

export const refuse: FormOf<'refuse'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    ground: ground(),
    exceptionGround: optionalGround(words.exception, words.exceptionHint),
  },
};
