import type { LegalDay } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import { evolveOwed, type Owed } from '../kernel/obligations';
import type { Scope } from '../rulebook/evidence';
import type { Done } from '../rulebook/incompatible';
import type { Difference } from '../rulebook/differences';
import type { AwardCode, AwardType, Procedure } from '../rulebook/awards';
import type { Custody, Route, RouteQuestion } from '../rulebook/route';
import { awarded, rewarded, type Awarded } from './awarded';
import { concerned, did, voted } from './deeds';
import type { Candidate, DossierFact, Outcome } from './facts';
import { together, type PaperOnFile } from './paper-on-file';
import { answered, asking } from './opinions';
import { itemsAnswered, itemsAsked, itemsReviewed, nothingAsked, type SupplementState } from './supplement-items';
import { retracked, tracksOf, withTrack, type Tracks } from './track-states';

/** What every existing dossier has. */
export interface DossierBody {
  version: number;
  code: string;
  award: AwardCode;
  type: AwardType;
  procedure: Procedure;
  candidate: Candidate;
  unit: string;
  unitKind: RouteQuestion['unitKind'];
  year: number;
  period: { from: LegalDay; to: LegalDay };
  achievement?: FreeText;
  posthumous?: true;
  owed: readonly Owed[];
  tracks: Tracks;
  supplement: SupplementState;
  /** What the unit put in it. */
  papers: readonly PaperOnFile[];
  /** Bodies asked that have not answered. */
  consulted: readonly string[];
  /** The ministry that manages its sector, to be consulted with the bodies of the route. */
  sector: string | null;
  education: boolean;
  /** What each body answered last; silence past its date is agreement. */
  opinions: readonly { body: string; favourable: boolean }[];
  /** The day whose law says what the award asks; none until reception. */
  pinnedOn: LegalDay | null;
  /** Two persons put it under the law of that day. */
  repinned: boolean;
  /** The law of another day, proposed and not yet approved, with what it would change. */
  repinning: { lawOn: LegalDay; by: string; differences: readonly Difference[] } | null;
  /** Where its initiative was recognised, and how far it reaches. */
  initiative: { session: string; scope: Scope } | null;
  disclosedFrom: LegalDay | null;
  /** Why it is held, as the log has it: sealed. */
  hold: FreeText | null;
  /** Who ever placed a hold on it. */
  heldBy: readonly string[];
  agenda: { session: string; item: number; sessionOn: LegalDay; frozen: boolean } | null;
  /** A favourable vote of the council stays good when the ministry returns the dossier. */
  passedIn: string | null;
  submission: string | null;
  /** The day on which its unit submitted it last. */
  submittedOn: LegalDay | null;
  package: string | null;
  /** The ministry has confirmed this package. */
  atMinistry: boolean;
  decision: Awarded | null;
  handedOver: boolean;
  /** After a cancellation: object and money are back. */
  objectsReturned: boolean;
  /** Who appraises it, since the board assigned it; nobody else in that role acts on it. */
  officer: string | null;
  /** For the matrix of incompatible acts. */
  deeds: readonly Done[];
}

type AfterReception = Exclude<Custody, 'draft' | 'reception'>;
/** Received complete: its route is pinned. */
export type Received<C extends AfterReception = AfterReception> = DossierBody & { custody: C; route: Route };
export type OpenDossier = (DossierBody & { custody: 'draft' | 'reception'; route: null }) | Received;
export type ClosedDossier = DossierBody & { custody: 'closed'; outcome: Outcome; route: Route | null };
export type LiveDossier = OpenDossier | ClosedDossier;
export type Dossier = { custody: 'absent'; version: 0 } | LiveDossier;

/** Where a dossier may be: at whose hands, not yet opened, or closed. */
export type Place = Dossier['custody'];

/** The dossier as it is at these places. */
export type DossierAt<C extends Place> = C extends AfterReception
  ? Received<C>
  : C extends 'draft' | 'reception'
    ? DossierBody & { custody: C; route: null }
    : Extract<Dossier, { custody: C }>;

export const absent: Dossier = { custody: 'absent', version: 0 };

export function evolve(dossier: Dossier, event: DossierFact): Dossier {
  if (dossier.custody === 'absent') return event.type === 'DossierOpened' ? opened(event.data) : dossier;
  const next = change(dossier, event);
  return { ...next, version: dossier.version + 1, owed: evolveOwed(dossier.owed, event) };
}

function opened(data: Extract<DossierFact, { type: 'DossierOpened' }>['data']): Dossier {
  const { by: _by, ...given } = data;
  return {
    ...given,
    custody: 'draft',
    route: null,
    version: 1,
    owed: [],
    tracks: {
      initiative: 'notNeeded',
      consultation: 'notNeeded',
      disclosure: 'notNeeded',
      partyOpinion: 'notNeeded',
      supplement: 'notNeeded',
    },
    supplement: nothingAsked,
    papers: [],
    consulted: [],
    ...ofNoSector,
    opinions: [],
    pinnedOn: null,
    repinned: false,
    repinning: null,
    initiative: null,
    disclosedFrom: null,
    hold: null,
    heldBy: [],
    agenda: null,
    passedIn: null,
    submission: null,
    submittedOn: null,
    package: null,
    atMinistry: false,
    decision: null,
    handedOver: false,
    objectsReturned: false,
    officer: null,
    deeds: [],
  };
}

const ofNoSector = { sector: null, education: false };

/** Back with its unit nothing of the first visit holds: route, agenda, vote, disclosure and consultation begin anew. */
const anew = {
  route: null,
  pinnedOn: null,
  repinned: false,
  repinning: null,
  initiative: null,
  agenda: null,
  passedIn: null,
  disclosedFrom: null,
  consulted: [],
  ...ofNoSector,
  opinions: [],
  officer: null,
};

function change(d: LiveDossier, { type, data }: DossierFact): LiveDossier {
  switch (type) {
    case 'PapersListed':
      return { ...d, papers: data.papers };
    case 'DossierNominated':
      return moved(did(d, 'nominate', data), 'reception', {
        ...{ submission: data.submission, submittedOn: data.submittedOn ?? null },
        papers: together(d.papers, data.papers ?? []),
      });
    case 'DossierReceived':
      return moved(did(d, 'receive', data), 'appraisal', {
        route: data.route,
        pinnedOn: data.pinnedOn,
        tracks: tracksOf(data.route),
        supplement: { ...d.supplement, open: [], answered: [] },
        sector: data.sector ?? null,
        education: data.education ?? false,
      });
    case 'RepinningProposed':
      return { ...d, repinning: { lawOn: data.lawOn, by: data.by, differences: data.differences } };
    case 'RulesRepinned':
      return repinned(d, data);
    case 'RepinningDropped':
      return { ...d, repinning: null };
    case 'DossierReturned':
      return moved(d, 'draft', anew);
    case 'OfficerAssigned':
      // To be named is no deed: only what is done binds.
      return { ...d, officer: data.officer };
    case 'SupplementRequested':
      return { ...withTrack(d, 'supplement', 'open'), supplement: itemsAsked(d.supplement, data.items.length) };
    case 'SupplementProvided':
      return { ...withTrack(d, 'supplement', 'done'), supplement: itemsAnswered(d.supplement) };
    case 'SupplementReviewed':
      return reviewed(d, data.items);
    case 'ConflictDeclared':
      return concerned(d, data.by);
    case 'ConsultationRequested':
      return asking(d, data.body);
    case 'ConsultationAnswered':
      return answered(d, data.body, data.favourable);
    case 'ConsultationLapsed':
      return answered(d, data.body, true);
    case 'DisclosureOpened':
      return { ...withTrack(d, 'disclosure', 'open'), disclosedFrom: data.from };
    case 'DisclosureClosed':
      return withTrack(d, 'disclosure', 'done');
    case 'PartyOpinionGiven':
      return withTrack(d, 'partyOpinion', data.favourable ? 'done' : 'failed');
    case 'InitiativeAssessed':
      return {
        ...withTrack(voted(d, data), 'initiative', data.outcome === 'passed' ? 'done' : 'failed'),
        initiative: data.outcome === 'passed' ? { session: data.session, scope: data.scope } : null,
        agenda: null,
      };
    case 'TrackWaived':
      return withTrack(d, data.track, 'notNeeded');
    case 'DossierRecommended':
      return moved(did(d, 'appraise', data), data.to);
    case 'DossierNotRecommended':
      return closed(did(d, 'appraise', data), 'refused');
    case 'PlacedOnAgenda':
      return { ...d, agenda: { session: data.session, item: data.item, sessionOn: data.sessionOn, frozen: false } };
    case 'AgendaFrozenFor':
      return d.agenda ? { ...d, agenda: { ...d.agenda, frozen: true } } : d;
    case 'SessionMovedFor':
      return d.agenda ? { ...d, agenda: { ...d.agenda, sessionOn: data.sessionOn, frozen: false } } : d;
    case 'TakenOffAgenda':
      return { ...d, agenda: null };
    case 'VerdictRecorded':
      return verdict(d, data);
    case 'DossierDecided':
      return moved(did(d, 'decide', data), 'result', {
        decision: awarded(data),
      });
    case 'BonusChanged':
      return d.decision ? { ...d, decision: rewarded(d.decision, data) } : d;
    case 'SubmittedUpward':
      return moved(did(d, 'decide', data), 'state', { package: data.package, atMinistry: false });
    case 'ReachedMinistry':
      return { ...d, atMinistry: true };
    case 'ReturnedByState':
      return moved(d, 'appraisal', { package: null });
    case 'RefusedByState':
      return closed(d, 'stateRefused');
    case 'ResultPublished':
      return moved(d, 'ceremony');
    case 'AwardHandedOver':
      return moved(d, 'archive', { handedOver: true });
    case 'ObjectsReturned':
      return { ...d, objectsReturned: true };
    case 'DossierArchived':
      return closed(d, 'presented');
    case 'DossierRecalled':
      return moved(d, 'draft', anew);
    case 'DossierWithdrawn':
      return closed({ ...d, agenda: null }, 'withdrawn');
    case 'DossierRefused':
      return closed(d, 'refused');
    case 'HoldPlaced':
      return { ...d, hold: data.ground, heldBy: [...d.heldBy, data.by] };
    case 'HoldReleased':
      return { ...d, hold: null };
    case 'AwardCancelled':
      return closed(d, 'cancelled');
    default:
      return d;
  }
}

/** The log guarantees that a custody past reception has its route; the union says the same to the compiler. */
function moved(
  d: LiveDossier,
  custody: Custody,
  part: Partial<DossierBody & { route: Route | null }> = {},
): LiveDossier {
  return { ...d, ...part, custody } as LiveDossier;
}

function closed(d: LiveDossier, outcome: Outcome): LiveDossier {
  return { ...d, custody: 'closed', outcome };
}

function reviewed(d: LiveDossier, items: readonly { id: string; accepted: boolean }[]): LiveDossier {
  const supplement = itemsReviewed(d.supplement, items);
  return { ...withTrack(d, 'supplement', supplement.open.length > 0 ? 'open' : 'done'), supplement };
}

function repinned(d: LiveDossier, { route, pinnedOn }: { route: Route; pinnedOn: LegalDay }): LiveDossier {
  return { ...d, route, pinnedOn, repinned: true, tracks: retracked(d.tracks, route), repinning: null } as LiveDossier;
}

function verdict(d: LiveDossier, data: Extract<DossierFact, { type: 'VerdictRecorded' }>['data']): LiveDossier {
  const seen = {
    ...voted(d, data),
    agenda: null,
    passedIn: data.effective && data.outcome === 'passed' ? data.session : d.passedIn,
  };
  return data.to === 'closed' ? closed(seen, 'failed') : moved(seen, data.to);
}
