import {
  actsOf,
  calendarYearDecider,
  candidateDecider,
  type CandidateFact,
  type CandidateOrder,
  type KnownCandidate,
  ceremonyDecider,
  councilDecider,
  decisionDecider,
  delegationDecider,
  dossierClaims,
  dossierDecider,
  lawChangesDecider,
  mayRead,
  sessionDecider,
  submissionDecider,
  summariseCalendarYear,
  summariseCandidate,
  summariseCeremony,
  summariseCouncil,
  summariseDecision,
  summariseDelegation,
  summariseDossier,
  summariseSession,
  summariseSubmission,
  summariseUnit,
  unitDecider,
  type Actor,
  type CalendarYear,
  type CalendarYearFact,
  type CalendarYearOrder,
  type Ceremony,
  type CeremonyFact,
  type CeremonyOrder,
  type ClaimChange,
  type Council,
  type CouncilFact,
  type CouncilOrder,
  type Decider,
  type Decision,
  type DecisionFact,
  type DecisionOrder,
  type Delegation,
  type DelegationFact,
  type DelegationOrder,
  type Dossier,
  type DossierFact,
  type DossierOrder,
  type Fact,
  type Law,
  type LawChangeFact,
  type LawChangeOrder,
  type LawChanges,
  type Order,
  type Owed,
  type Session,
  type SessionFact,
  type SessionOrder,
  type Submission,
  type SubmissionFact,
  type SubmissionOrder,
  type TimeOrder,
  type Unit,
  type UnitFact,
  type UnitOrder,
} from '@app/domain';

/** How one kind of stream is decided, folded, summed up, and what it holds against others. */
export interface Book<C, E, S> {
  kind: string;
  decider: Decider<C, E, S>;
  summarise: (state: S) => object | null;
  /** Whether somebody in this position may read it; absent: who may act on it, may. */
  mayRead?: (by: Actor, state: S) => boolean;
  claims?: (before: S, facts: readonly E[]) => { take: ClaimChange[]; release: ClaimChange[] };
}

interface Of<C, E extends Fact, S> {
  order: C;
  fact: E;
  state: S;
}

/** What each kind of stream is asked, holds and is. */
interface Kinds {
  dossier: Of<DossierOrder, DossierFact, Dossier>;
  submission: Of<SubmissionOrder, SubmissionFact, Submission>;
  session: Of<SessionOrder, SessionFact, Session>;
  decision: Of<DecisionOrder, DecisionFact, Decision>;
  ceremony: Of<CeremonyOrder, CeremonyFact, Ceremony>;
  delegation: Of<DelegationOrder, DelegationFact, Delegation>;
  candidate: Of<CandidateOrder, CandidateFact, KnownCandidate>;
  law: Of<LawChangeOrder, LawChangeFact, LawChanges>;
  unit: Of<UnitOrder, UnitFact, Unit>;
  council: Of<CouncilOrder, CouncilFact, Council>;
  calendar: Of<CalendarYearOrder, CalendarYearFact, CalendarYear>;
}

export type Books = { [K in keyof Kinds]: Book<Kinds[K]['order'], Kinds[K]['fact'], Kinds[K]['state']> };

/** The books of the office under this law. */
export function openBooks(law: Law): Books {
  return {
    dossier: {
      kind: 'dossier',
      decider: dossierDecider(law),
      summarise: summariseDossier,
      mayRead,
      claims: dossierClaims,
    },
    submission: { kind: 'submission', decider: submissionDecider(law), summarise: summariseSubmission },
    session: { kind: 'session', decider: sessionDecider(law), summarise: summariseSession },
    decision: { kind: 'decision', decider: decisionDecider(law), summarise: summariseDecision, claims: decisionClaims },
    ceremony: { kind: 'ceremony', decider: ceremonyDecider(law), summarise: summariseCeremony },
    delegation: { kind: 'delegation', decider: delegationDecider(actsOf), summarise: summariseDelegation },
    // Changes of the law, and facts known of a candidate, are read from their stream; no list shows them.
    law: { kind: 'law', decider: lawChangesDecider(law), summarise: () => null },
    // Tables show these two, see migrations 0108 to 0110.
    candidate: { kind: 'candidate', decider: candidateDecider, summarise: summariseCandidate },
    unit: { kind: 'unit', decider: unitDecider, summarise: summariseUnit },
    council: councilBook,
    calendar: { kind: 'calendar', decider: calendarYearDecider(law), summarise: summariseCalendarYear },
  };
}

/** A number belongs to one decision of an authority in a year; of heads of units each has its own numbers. */
function decisionClaims(_before: Decision, facts: readonly DecisionFact[]) {
  const take = facts.flatMap((f) =>
    f.type === 'DecisionIssued'
      ? [{ scope: `decision-number/${issuerOf(f.data)}/${f.data.on.slice(0, 4)}`, key: f.data.number }]
      : [],
  );
  return { take, release: [] };
}

const issuerOf = ({ authority, unit }: Issued) => (unit === undefined ? authority : `${authority}/${unit}`);
type Issued = Extract<DecisionFact, { type: 'DecisionIssued' }>['data'];

/** One decision forms one council. */
function councilClaims(_before: Council, facts: readonly CouncilFact[]) {
  const take = facts.flatMap((f) =>
    f.type === 'CouncilFormed'
      ? [{ scope: `council-decision/${f.data.decision.on}`, key: f.data.decision.number }]
      : [],
  );
  return { take, release: [] };
}

/** What forms a council asks nothing of the law. */
export const councilBook: Books['council'] = {
  kind: 'council',
  decider: councilDecider,
  summarise: summariseCouncil,
  claims: councilClaims,
};

export const kinds = [
  'dossier',
  'submission',
  'session',
  'decision',
  'ceremony',
  'delegation',
  'candidate',
  'law',
  'unit',
  'council',
  'calendar',
] as const;
export type Kind = (typeof kinds)[number];

/** `dossier/HS-2024-000123` is a dossier. */
export function kindOf(stream: string): Kind | null {
  const kind = stream.slice(0, stream.indexOf('/'));
  return (kinds as readonly string[]).includes(kind) ? (kind as Kind) : null;
}

/** Does the same with the book of a kind, whichever it is. */
export function onBook<R>(
  books: Books,
  kind: Kind,
  use: <C extends Order, E extends Fact, S extends { version: number }>(book: Book<C, E, S>) => R,
): R {
  switch (kind) {
    case 'dossier':
      return use(books.dossier);
    case 'submission':
      return use(books.submission);
    case 'session':
      return use(books.session);
    case 'decision':
      return use(books.decision);
    case 'ceremony':
      return use(books.ceremony);
    case 'delegation':
      return use(books.delegation);
    case 'candidate':
      return use(books.candidate);
    case 'law':
      return use(books.law);
    case 'unit':
      return use(books.unit);
    case 'council':
      return use(books.council);
    case 'calendar':
      return use(books.calendar);
  }
}

/** The same with the book of a kind that owes something by a date; undefined for any other. */
export function onOwing<R>(
  books: Books,
  kind: Kind | null,
  use: <C extends Order, E extends Fact, S extends { version: number; owed?: readonly Owed[] }>(
    book: Book<C | TimeOrder, E, S>,
  ) => R,
): R | undefined {
  switch (kind) {
    case 'dossier':
      return use(books.dossier);
    case 'submission':
      return use(books.submission);
    case 'session':
      return use(books.session);
    case 'decision':
      return use(books.decision);
    case 'ceremony':
      return use(books.ceremony);
    case 'calendar':
      return use(books.calendar);
    default:
      return undefined;
  }
}

/** The folded state of a stream of this kind. */
export type StateOf<K extends Kind> = Kinds[K]['state'];
