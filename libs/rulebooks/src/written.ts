import type {
  Basis,
  ClockRule,
  DossierPapers,
  Heir,
  LegalDay,
  OfficeClockKind,
  Route,
  RouteQuestion,
} from '@app/domain';
import type { PapersFile } from './catalogue-schema';
import type { ProvincialFile, RulebookFile } from './schema';

/** The papers that a decree knows, and what it asks for, each list by its question. */
export interface WrittenPapers {
  known: PapersFile['papers'];
  lists: Readonly<Record<string, WrittenList>>;
}
/** Its ground is that of all its papers, where the office said so. */
export type WrittenList = PapersFile['lists'][number] & { wholly?: true | undefined };

/** The lists of papers of one decree, names put in their place. */
export type PaperLists = readonly (Omit<WrittenList, 'papers'> & Pick<DossierPapers, 'papers'>)[];

/** The bonus of a decree as it is written, with the ground of each multiplier in its place. */
export type Bonuses = Omit<RulebookFile['bonus'], 'multipliers'> & {
  multipliers: Readonly<Record<string, Multiplier>>;
};
type Multiplier = Omit<RulebookFile['bonus']['multipliers'][string], 'article' | 'basis'> & { basis: Basis };

/** The law of a span of days: one decree with the values of the province, every name put in its place. */
export interface Book {
  id: string;
  from: string;
  to: string;
  routes: readonly { unitKind: RouteQuestion['unitKind']; route: Route }[];
  bonus: Bonuses;
  text: string;
  /** The decree's first day; the book may begin later, with new values of the province or of the office. */
  since: string;
  keepsSubmitted: Basis | undefined;
  heirs: readonly Heir[];
  sectors: RulebookFile['sectors'];
  /** Clocks of the office itself, by kind. */
  office: Readonly<Record<OfficeClockKind, ClockRule>>;
  papers: PaperLists;
  /** Said of everything under a text that is in force and that nobody has read. */
  warning: string | null;
}

/** From when the office itself says what the value of this name (`clocks.appraise`) is. */
export interface Stated {
  stated?: Readonly<Record<string, LegalDay>>;
}

/** A decree with the papers that it asks for; with a warning, the values of another under a text that nobody has read. */
export type Decree = Omit<RulebookFile, 'bonus'> &
  Pick<Book, 'warning' | 'since' | 'bonus'> & { papers: WrittenPapers } & Stated;
export type Province = ProvincialFile & Stated;
