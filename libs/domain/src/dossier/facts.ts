import type { Fact, Instant, LegalDay } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import type { Signed } from '../kernel/mandate';
import type { ObligationFact } from '../kernel/obligations';
import type { Deed } from '../rulebook/incompatible';
import type { Basis } from '../rulebook/basis';
import type { AwardCode, AwardType, Authority, Procedure, RecipientKind } from '../rulebook/awards';
import type { Bonus } from '../rulebook/bonus';
import type { Alternative, Custody, Route, RouteQuestion, TrackKind } from '../rulebook/route';
import type { Finding } from './findings';
import type { PaperOnFile } from './paper-on-file';
import type { ItemReviewed } from './supplement-items';
import type { Difference } from '../rulebook/differences';
import type { EligibilityVerdict } from '../rulebook/verdict';

export interface Candidate {
  kind: RecipientKind;
  /** Registry id. Names live in the registry, never in an event. */
  id: string;
}

export type Outcome = 'presented' | 'failed' | 'refused' | 'withdrawn' | 'cancelled' | 'stateRefused';
/** How somebody stands to the candidate or the unit: kin, work together, an interest, something else. */
export const conflictRelations = ['family', 'work', 'interest', 'other'] as const;
export type ConflictRelation = (typeof conflictRelations)[number];
export type Verdict = 'passed' | 'failed' | 'deferred';
export type HoldGround = 'complaint' | 'discipline' | 'verification';

export interface VerdictFacts {
  session: string;
  item: number;
  outcome: Verdict;
  for: number;
  against: number;
  members: number;
  present: number;
  needed: string;
  /** Who was there and did not stand aside; who counted the ballots. */
  voters?: readonly string[];
  tellers?: readonly string[];
}

/** A bonus that was paid for a lower title, by the dossier that it was paid for. */
export interface SetOff {
  dossier: string;
  vnd: number;
}

/** Whose sector the candidate is of, as reception states it. */
export interface OfSector {
  /** Ngành giáo dục, whose flags of the Government have a day of their own (NĐ 152/2025 Điều 35.1.b). */
  education?: true;
  /** Bộ quản lý ngành, to be consulted on bodies of the province and their heads (NĐ 152/2025 Điều 34.3). */
  sector?: string;
}

/** Everything that can have happened to a dossier. Never rename a field: a new shape is a new version. */
export type DossierFact =
  | ObligationFact
  | Fact<
      'DossierOpened',
      {
        code: string;
        award: AwardCode;
        type: AwardType;
        procedure: Procedure;
        candidate: Candidate;
        unit: string;
        unitKind: RouteQuestion['unitKind'];
        year: number;
        period: { from: LegalDay; to: LegalDay };
        /** What it rewards, in words that name no person: not several times, not in several forms (L Đ5). */
        achievement?: FreeText;
        /** Truy tặng: to a person who has died. */
        posthumous?: true;
        by: string;
      }
    >
  | Fact<'PapersListed', { papers: readonly PaperOnFile[]; by: string }>
  | Fact<
      'DossierNominated',
      { submission: string; number: string; submittedOn?: LegalDay; papers?: readonly PaperOnFile[] } & Signed
    >
  | Fact<
      'DossierReceived',
      {
        route: Route;
        lawHash: string;
        pinnedOn: LegalDay;
        titleDecidedOn?: LegalDay;
        ground?: FreeText;
        by: string;
      } & OfSector
    >
  | Fact<'RepinningProposed', { lawOn: LegalDay; ground: FreeText; differences: readonly Difference[]; by: string }>
  | Fact<'RulesRepinned', { route: Route; lawHash: string; pinnedOn: LegalDay } & Signed>
  | Fact<'RepinningDropped', { ground: FreeText; by: string }>
  | Fact<'DossierReturned', { from: Custody; missing: readonly FreeText[]; ground: FreeText; by: string }>
  | Fact<'OfficerAssigned', { officer: string; by: string }>
  | Fact<'SupplementRequested', { items: readonly FreeText[]; by: string }>
  | Fact<'SupplementProvided', { items: readonly FreeText[]; to?: readonly string[]; by: string }>
  /** What the unit gave, accepted or returned item by item; what is returned is asked again. */
  | Fact<'SupplementReviewed', { items: readonly ItemReviewed<FreeText>[]; by: string }>
  /** Khai có liên quan: bars this person from every act on the dossier, as a deed does. */
  | Fact<'ConflictDeclared', { relation: ConflictRelation; ground: FreeText; by: string }>
  | Fact<'ConsultationRequested', { body: string; by: string }>
  | Fact<'ConsultationAnswered', { body: string; favourable: boolean; paper: FreeText; by: string }>
  | Fact<'ConsultationLapsed', { body: string }>
  | Fact<'DisclosureOpened', { from: LegalDay; until: LegalDay; provisional?: true; place: FreeText; by: string }>
  | Fact<'DisclosureClosed', { complaints: number; report: FreeText; by: string }>
  | Fact<'PartyOpinionRequested', { paper: FreeText; by: string }>
  | Fact<'PartyOpinionGiven', { favourable: boolean; paper: FreeText; by: string }>
  | Fact<'InitiativeAssessed', VerdictFacts & { scope: 'base' | 'province' | 'nation' }>
  | Fact<'TrackWaived', { track: TrackKind; instead: Alternative; paper: FreeText; by: string }>
  /** `ground`: why an open question of the verdict was taken as met. */
  | Fact<
      'DossierRecommended',
      {
        to: Custody;
        opinion: FreeText;
        verdict: EligibilityVerdict;
        ground?: FreeText;
        findings?: readonly Finding[];
      } & Signed
    >
  | Fact<
      'DossierNotRecommended',
      { ground: FreeText; findings?: readonly Finding[]; verdict?: EligibilityVerdict } & Signed
    >
  | Fact<'PlacedOnAgenda', { session: string; item: number; sessionOn: LegalDay; by: string }>
  | Fact<'AgendaFrozenFor', { session: string }>
  | Fact<'SessionMovedFor', { session: string; sessionOn: LegalDay }>
  | Fact<'TakenOffAgenda', { session: string; ground: FreeText }>
  | Fact<'VerdictRecorded', VerdictFacts & { effective: boolean; to: Custody | 'closed' }>
  | Fact<
      'DossierDecided',
      {
        decision: string;
        number: string;
        on: LegalDay;
        authority: Authority;
        award: AwardCode;
        bonus: Bonus | null;
        /** Another title of the same period, whose bonus is paid in its stead. */
        outdoneBy?: { dossier: string; basis: Basis };
        /** Lower titles of the same time that were paid before; `dueVnd` is what is left to pay. */
        setOff?: { titles: readonly SetOff[]; dueVnd: number; basis: Basis };
        /** The bonus is handed over as a keepsake of equal value, on this ground. */
        keepsake?: Basis;
      } & Signed
    >
  /** Another title of the same time was decided or cancelled: what this one brings now, and what is to be paid for it anew. */
  | Fact<
      'BonusChanged',
      {
        decision: string;
        number: string;
        bonus: Bonus | null;
        outdoneBy?: { dossier: string; basis: Basis };
        dueVnd: number;
        by: string;
      }
    >
  | Fact<'SubmittedUpward', { package: string; number: string } & Signed>
  | Fact<'ReachedMinistry', { package: string; receipt: FreeText; at: Instant }>
  | Fact<'ReturnedByState', { paper: FreeText; reason: FreeText; by: string }>
  | Fact<'RefusedByState', { paper: FreeText; reason: FreeText; by: string }>
  | Fact<'ResultPublished', { place: FreeText; by: string }>
  | Fact<'NomineeAnswered', { paper: FreeText; by: string }>
  | Fact<
      'AwardHandedOver',
      { ceremony: string; receipt: FreeText; receivedBy: 'candidate' | 'representative'; by: string }
    >
  | Fact<'DossierArchived', { shelf: FreeText; by: string }>
  | Fact<'DossierRecalled', { ground: FreeText; by: string }>
  | Fact<'DossierWithdrawn', { ground: FreeText; by: string }>
  | Fact<'DossierRefused', { ground: FreeText; by: string }>
  /** `ground` is one of three words, sealed like a text: it says that there is a complaint. */
  | Fact<'HoldPlaced', { ground: FreeText; paper: FreeText; by: string }>
  | Fact<'HoldReleased', { conclusion: FreeText; by: string }>
  | Fact<'AwardCancelled', { decision: string; number: string; ground: FreeText; paper: FreeText; by: string }>
  | Fact<'ExceptionUsed', { act: Deed; did: Deed; person: string; ground: FreeText; basis: Basis; by: string }>
  | Fact<'ObjectsReturned', { paper: FreeText; by: string }>;
