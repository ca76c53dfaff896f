import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.return;

export const returnDossier: FormOf<'return'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    missing: {
      kind: 'items',
      label: words.missing,
      item: words.item,
      add: words.add,
      required: words.missingRequired,
    },
    ground: ground({ required: words.groundMissing }),
  },
};
