import { vi } from '../../../../i18n/vi';
import { nameOf } from '../../../../api/names';
import { favourable, paper } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.recordConsultation;

export const recordConsultation: FormOf<'record-consultation'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    body: {
      kind: 'pick',
      label: words.body,
      required: words.missing,
      options: ({ dossier, names }) =>
        dossier.consulted.map((body) => ({
          value: body,
          label: nameOf(names, 'bodies', body) ?? vi.events.values.someBody,
        })),
      nothing: words.nobody,
    },
    favourable: favourable(words.favourable),
    paper: paper(),
  },
};
