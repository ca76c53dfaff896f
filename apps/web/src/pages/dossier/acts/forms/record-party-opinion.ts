import { vi } from '../../../../i18n/vi';
import { favourable, paper } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.recordPartyOpinion;

export const recordPartyOpinion: FormOf<'record-party-opinion'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: { favourable: favourable(words.favourable), paper: paper() },
};
