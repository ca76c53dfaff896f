import { vi } from '../../../../i18n/vi';
import { optionalGround } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.recommend;

export const recommend: FormOf<'recommend'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    // By condition on the page of the appraisal.
    findings: { kind: 'derived', value: () => undefined },
    opinion: { kind: 'text', label: words.opinion, required: words.opinionMissing, least: 1, most: 2000 },
    ground: optionalGround(words.ground, words.groundHint),
  },
};
