import { vi } from '../../../../i18n/vi';
import { optionalGround } from '../fields';
import type { FormContext, FormOf } from '../form-kinds';

const words = vi.actForms.receive;
const consulted = (law: FormContext['law']) => law?.route.tracks.some(({ kind }) => kind === 'consultation') ?? false;

export const receive: FormOf<'receive'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    complete: { kind: 'fixed', value: true },
    titleDecidedOn: {
      kind: 'day',
      label: words.titleDecidedOn,
      hint: words.titleHint,
      when: ({ law }) => law?.route.clocks.some(({ fromTitle }) => fromTitle) ?? false,
    },
    education: {
      kind: 'tick',
      label: words.education,
      when: ({ law }) => law?.route.clocks.some(({ kind }) => kind === 'reachMinistry') ?? false,
    },
    sector: {
      kind: 'pick',
      label: words.sector,
      hint: words.sectorHint,
      options: ({ bodies }) => bodies,
      nothing: words.noBodies,
      when: ({ law }) => consulted(law),
    },
    ground: optionalGround(
      words.ground,
      words.groundHint,
      ({ law }) => (law?.missing.length ?? 0) > 0 || consulted(law),
    ),
  },
};
