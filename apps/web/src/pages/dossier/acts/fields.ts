import { vi } from '../../../i18n/vi';
import type { Line, Text, YesNo } from './form-kinds';

const words = vi.actForms.fields;

/** A reason that whoever is concerned will read. */
export const ground = (more: Partial<Text> = {}): Text => ({
  kind: 'text',
  label: words.ground,
  required: words.groundMissing,
  least: 10,
  most: 2000,
  ...more,
});

/** Number and name of the document that an act rests on. */
export const paper = (more: Partial<Line> = {}): Line => ({
  kind: 'line',
  label: words.paper,
  hint: words.paperHint,
  required: words.paperMissing,
  most: 300,
  ...more,
});

/** A reason that is asked only now and then; it may stay empty. */
export const optionalGround = (label: string, hint: string, when?: Text['when']): Text => ({
  kind: 'text',
  label,
  hint,
  least: 10,
  most: 2000,
  ...(when ? { when } : {}),
});

export const optionalPaper = (): Line => ({ kind: 'line', label: words.paper, hint: words.paperHint, most: 300 });

export const favourable = (label: string): YesNo => ({
  kind: 'yesNo',
  label,
  yes: vi.actForms.opinion.yes,
  no: vi.actForms.opinion.no,
  required: vi.actForms.opinion.missing,
});
