import type { Instant, LegalDay } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import type { ObligationFact } from '../kernel/obligations';
import type { Custody } from '../rulebook/route';
import type { ConflictRelation, DossierFact, VerdictFacts } from './facts';
import { nothingAsked } from './supplement-items';
import { supplement, type SupplementSaid } from './supplements-said';

/** A fact as the log has it, with when it happened. */
export type Told = DossierFact & { at: Instant };
type DataOf<T extends DossierFact['type']> = Extract<DossierFact, { type: T }>['data'];
/** Who said it and when. */
interface By {
  by: string;
  at: Instant;
}

/** What was said of a dossier on its way, for people; the decider asks none of it. */
export interface SaidOfDossier {
  officer: (By & { person: string }) | null;
  supplements: SupplementSaid[];
  returns: (By & { from: Custody; missing: readonly FreeText[]; ground: FreeText })[];
  consultations: {
    body: string;
    asked: By;
    /** Silence past its date is agreement. */
    answer: { favourable: boolean; silent: boolean; paper: FreeText | null; by: string | null; at: Instant } | null;
  }[];
  disclosures: (By & {
    from: LegalDay;
    until: LegalDay;
    place: FreeText;
    report: (By & { complaints: number; report: FreeText }) | null;
  })[];
  partyOpinion: {
    asked: (By & { paper: FreeText }) | null;
    given: (By & { favourable: boolean; paper: FreeText }) | null;
  };
  waivers: (By & { track: string; instead: string; paper: FreeText })[];
  conflicts: (By & { relation: ConflictRelation; ground: FreeText })[];
  recommendation:
    | (Omit<DataOf<'DossierRecommended'>, 'to'> & { at: Instant; favourable: true; to: Custody })
    | (DataOf<'DossierNotRecommended'> & { at: Instant; favourable: false })
    | null;
  verdicts: (Omit<VerdictFacts, 'voters' | 'tellers'> & {
    council: 'award' | 'initiative';
    effective: boolean;
    scope: string | null;
    at: Instant;
  })[];
  decision: (DataOf<'DossierDecided'> & { at: Instant }) | null;
  /** Recalled, withdrawn, refused; by the State too. */
  endings: (By & { what: string; ground: FreeText; paper: FreeText | null })[];
  nomineeAnswered: (By & { paper: FreeText }) | null;
  published: (By & { place: FreeText }) | null;
  done: { id: string; how: 'met' | 'lapsed' | 'waived' | 'failed'; dueAt: Instant; at: Instant; kind: string }[];
}

/** Folds the facts of a dossier into what was said of it. Pure; facts of other kinds leave it as it is. */
export function saidOf(facts: readonly Told[]): SaidOfDossier {
  const said = nothing();
  const due = new Map<string, { dueAt: Instant; kind: string }>();
  let items = nothingAsked;
  for (const fact of facts) {
    hear(said, fact);
    items = supplement(said.supplements, items, fact);
    heed(said, due, fact);
  }
  return said;
}

const nothing = (): SaidOfDossier => ({
  ...{ officer: null, supplements: [], returns: [], consultations: [], disclosures: [] },
  ...{ waivers: [], conflicts: [] },
  ...{ partyOpinion: { asked: null, given: null }, recommendation: null, verdicts: [], decision: null },
  ...{ endings: [], nomineeAnswered: null, published: null, done: [] },
});

function hear(said: SaidOfDossier, fact: Told): void {
  const { at } = fact;
  switch (fact.type) {
    case 'OfficerAssigned':
      said.officer = { person: fact.data.officer, by: fact.data.by, at };
      return;
    case 'DossierReturned':
      said.returns.push({ ...fact.data, at });
      said.officer = null;
      return;
    case 'DisclosureOpened':
      said.disclosures.push({ ...picked(fact.data, 'from', 'until', 'place', 'by'), at, report: null });
      return;
    case 'DisclosureClosed': {
      const open = said.disclosures.at(-1);
      if (open) open.report = { ...fact.data, at };
      return;
    }
    case 'PartyOpinionRequested':
      said.partyOpinion = { asked: { ...fact.data, at }, given: null };
      return;
    case 'PartyOpinionGiven':
      said.partyOpinion.given = { ...fact.data, at };
      return;
    case 'ConflictDeclared':
      said.conflicts.push({ ...fact.data, at });
      if (said.officer?.person === fact.data.by) said.officer = null;
      return;
    case 'TrackWaived':
      said.waivers.push({ ...fact.data, at });
      return;
    default:
      consult(said, fact);
      judge(said, fact);
      end(said, fact);
  }
}

function consult(said: SaidOfDossier, { at, type, data }: Told): void {
  if (type === 'ConsultationRequested') {
    said.consultations.push({ body: data.body, asked: { by: data.by, at }, answer: null });
    return;
  }
  if (type !== 'ConsultationAnswered' && type !== 'ConsultationLapsed') return;
  const open = said.consultations.findLast(({ body, answer }) => body === data.body && answer === null);
  if (!open) return;
  open.answer =
    type === 'ConsultationLapsed'
      ? { favourable: true, silent: true, paper: null, by: null, at }
      : { favourable: data.favourable, silent: false, paper: data.paper, by: data.by, at };
}

function judge(said: SaidOfDossier, { at, type, data }: Told): void {
  if (type === 'DossierRecommended') said.recommendation = { ...data, favourable: true, at };
  if (type === 'DossierNotRecommended') said.recommendation = { ...data, favourable: false, at };
  if (type === 'DossierDecided') said.decision = { ...data, at };
  if (type !== 'VerdictRecorded' && type !== 'InitiativeAssessed') return;
  const { session, item, outcome, against, members, present, needed } = data;
  const votes = { session, item, outcome, for: data.for, against, members, present, needed };
  said.verdicts.push(
    type === 'VerdictRecorded'
      ? { council: 'award', ...votes, effective: data.effective, scope: null, at }
      : { council: 'initiative', ...votes, effective: true, scope: data.scope, at },
  );
}

function end(said: SaidOfDossier, { at, type, data }: Told): void {
  switch (type) {
    case 'DossierRecalled':
    case 'DossierWithdrawn':
    case 'DossierRefused':
      said.endings.push({ what: type, ground: data.ground, paper: null, by: data.by, at });
      return;
    case 'AwardCancelled':
      said.endings.push({ what: type, ground: data.ground, paper: data.paper, by: data.by, at });
      return;
    case 'ReturnedByState':
    case 'RefusedByState':
      said.endings.push({ what: type, ground: data.reason, paper: data.paper, by: data.by, at });
      return;
    case 'NomineeAnswered':
      said.nomineeAnswered = { ...data, at };
      return;
    case 'ResultPublished':
      said.published = { ...data, at };
      return;
    default:
  }
}

const ended = {
  ObligationMet: 'met',
  ObligationLapsed: 'lapsed',
  ObligationWaived: 'waived',
  ObligationFailed: 'failed',
} as const;

/** Duties that have ended, each with the date that it had then. */
function heed(said: SaidOfDossier, due: Map<string, { dueAt: Instant; kind: string }>, told: Told): void {
  const { type, data } = told as ObligationFact;
  switch (type) {
    case 'ObligationArmed':
      due.set(data.obligation.id, { dueAt: data.obligation.dueAt, kind: data.obligation.kind });
      return;
    case 'ObligationExtended':
    case 'ObligationResumed':
    case 'ObligationMoved':
      due.set(data.id, { ...due.get(data.id)!, dueAt: data.dueAt });
      return;
    case 'ObligationMet':
    case 'ObligationLapsed':
    case 'ObligationWaived':
    case 'ObligationFailed': {
      const known = due.get(data.id);
      if (known) said.done.push({ id: data.id, how: ended[type], ...known, at: told.at });
      return;
    }
    default:
  }
}

function picked<D extends object, K extends keyof D>(data: D, ...keys: K[]): Pick<D, K> {
  return Object.fromEntries(keys.map((key) => [key, data[key]])) as Pick<D, K>;
}
