import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.doNotRecommend;

export const doNotRecommend: FormOf<'do-not-recommend'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { findings: { kind: 'derived', value: () => undefined }, ground: ground() },
};
