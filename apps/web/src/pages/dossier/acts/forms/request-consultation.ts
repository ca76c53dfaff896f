import type { Dossier } from '../../../../api/dossiers';
import { vi } from '../../../../i18n/vi';
import { nameOf } from '../../../../api/names';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.requestConsultation;

export const requestConsultation: FormOf<'request-consultation'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    body: {
      kind: 'pick',
      label: words.body,
      required: words.missing,
      options: ({ dossier, names }) =>
        notYetAsked(dossier).map((body) => ({
          value: body,
          label: nameOf(names, 'bodies', body) ?? vi.events.values.someBody,
        })),
      nothing: words.nobody,
    },
  },
};

/** Bodies of the route that neither wait nor have answered. */
function notYetAsked({ route, consulted, opinions }: Dossier): readonly string[] {
  const bodies = route?.tracks.find(({ kind }) => kind === 'consultation')?.bodies ?? [];
  return bodies.filter((body) => !consulted.includes(body) && !opinions.some((given) => given.body === body));
}
