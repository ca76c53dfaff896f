import { vi } from '../../../../i18n/vi';
import { paper } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.waiveTrack;
const { supplement: _never, ...tracks } = vi.terms.tracks;

export const waiveTrack: FormOf<'waive-track'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    track: { kind: 'choice', label: words.track, required: words.missing, options: tracks },
    instead: { kind: 'choice', label: words.instead, required: words.missing, options: words.alternatives },
    paper: paper(),
  },
};
