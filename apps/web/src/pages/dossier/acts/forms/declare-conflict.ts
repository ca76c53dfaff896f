import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.declareConflict;

export const declareConflict: FormOf<'declare-conflict'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    relation: { kind: 'choice', label: words.relation, required: words.relationMissing, options: words.relations },
    ground: ground(),
  },
};
