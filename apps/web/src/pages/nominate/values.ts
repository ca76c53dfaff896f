import type { Candidate, Opening, OpeningChoices } from '../../api/opening';
import { vi } from '../../i18n/vi';
import type { Option } from '../../ui/Select';

/** A candidate as the form holds it: what it is sent by, and how it is called. */
export interface Chosen extends Option {
  kind: Candidate['kind'];
}

export interface Values {
  candidate: Chosen | null;
  award: string;
  type: string;
  procedure: string;
  /** A whole year by its first day, or `other`. */
  period: string;
  from: string;
  to: string;
  achievement: string;
  posthumous: boolean;
  /** By paper; undefined where nothing was typed. */
  papers: Record<string, string | undefined>;
}

export const otherPeriod = 'other';

export const chosenOf = ({ id, name, kind }: Candidate): Chosen => ({ value: id, label: name, kind });

export const defaultsOf = ({ years }: OpeningChoices): Values => ({
  ...{ candidate: null, award: '', type: '', procedure: '', from: '', to: '', achievement: '' },
  period: years[0]?.from ?? otherPeriod,
  posthumous: false,
  papers: {},
});

type Award = OpeningChoices['awards'][number];

/** The awards for such a candidate; all of them while nobody is chosen. */
export const awardsFor = ({ awards }: OpeningChoices, kind: Candidate['kind'] | undefined): Award[] =>
  awards.filter(({ ways }) => kind === undefined || ways.some(({ recipients }) => recipients.includes(kind)));

/** The ways of the chosen award for the chosen candidate. */
export function waysOf({ awards }: OpeningChoices, { award, candidate }: Pick<Values, 'award' | 'candidate'>) {
  const ways = awards.find(({ code }) => code === award)?.ways ?? [];
  return ways.filter(({ recipients }) => candidate === null || recipients.includes(candidate.kind));
}

export const typesOf = (ways: Award['ways']): Option[] =>
  [...new Set(ways.map(({ type }) => type))].map((value) => ({ value, label: vi.terms.types[value] }));

export const proceduresOf = (ways: Award['ways'], type: string): Option[] =>
  ways.filter((way) => way.type === type).map(({ procedure: value }) => ({ value, label: vi.terms.procedures[value] }));

/** The period that was chosen; null while it is none. */
export function periodOf({ years }: OpeningChoices, { period, from, to }: Values): Opening['period'] | null {
  const year = years.find((one) => one.from === period);
  if (year) return { from: year.from, to: year.to };
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isDay(from) && isDay(to) ? { from, to } : null;
}

/** What is proposed, without its papers; null while something that must be chosen is not. */
export function proposalOf(choices: OpeningChoices, values: Values): Opening | null {
  const { candidate, award, achievement, posthumous } = values;
  const period = periodOf(choices, values);
  const way = waysOf(choices, values).find(
    ({ type, procedure }) => type === values.type && procedure === values.procedure,
  );
  if (candidate === null || !way || period === null) return null;
  return {
    ...{
      candidate: candidate.value,
      award: award as Opening['award'],
      type: way.type,
      procedure: way.procedure,
      period,
    },
    ...(achievement.trim() === '' ? {} : { achievement: achievement.trim() }),
    ...(posthumous && candidate.kind === 'person' ? { posthumous: true as const } : {}),
  };
}

type Listed = NonNullable<Opening['papers']>;

export const papersIn = (papers: Values['papers']): Listed =>
  Object.entries(papers).flatMap(([paper, ref = '']) =>
    ref.trim() === '' ? [] : [{ paper: paper as Listed[number]['paper'], ref: ref.trim() }],
  );
