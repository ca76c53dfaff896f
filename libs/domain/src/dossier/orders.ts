import type { Instant, LegalDay, Order, Post } from '../kernel/decider';
import type { TimeOrder } from '../kernel/timekeeping';
import type { AwardCode, AwardType, Authority, Procedure } from '../rulebook/awards';
import type { Alternative, RouteQuestion, TrackKind } from '../rulebook/route';
import type { Difference } from '../rulebook/differences';
import type { EligibilityVerdict } from '../rulebook/verdict';
import type { Candidate, ConflictRelation, HoldGround, OfSector, VerdictFacts } from './facts';
import type { FindingGiven } from './findings';
import type { PaperOnFile } from './paper-on-file';
import type { ItemReviewed } from './supplement-items';

/** What people (and the passage of time) may ask of a dossier. */
export type DossierOrder =
  | TimeOrder
  | Order<
      'OpenDossier',
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
        achievement?: string;
        posthumous?: true;
        /** Those that the unit has at hand already. */
        papers?: readonly PaperOnFile[];
        /** Where the candidate is today, and the entry under which it is kept instead of this one. */
        known: { unit: string | null; joinedInto?: string | null };
      }
    >
  | Order<'ListPapers', { papers: readonly PaperOnFile[] }>
  /** `papers`: those that come with the submission, for all its dossiers. */
  | Order<'Nominate', { submission: string; number: string; papers?: readonly PaperOnFile[] }>
  /** `ground`: why a paper may lack that no proved rule asks for. */
  | Order<'ReceiveDossier', { complete: true; titleDecidedOn?: LegalDay; ground?: string } & OfSector>
  | Order<'ProposeRepinning', { lawOn: LegalDay; ground: string; differences: readonly Difference[] }>
  | Order<'ApproveRepinning', object>
  | Order<'DropRepinning', { ground: string }>
  | Order<'ReturnDossier', { missing: readonly string[]; ground: string }>
  /** `posts`: the positions that the officer holds today, as the office knows them. */
  | Order<'AssignOfficer', { officer: string; posts: readonly Post[] }>
  | Order<'RequestSupplement', { items: readonly string[] }>
  /** `to`: which open items they answer, in this order; all of them, in the order in which they were asked, where it is not said. */
  | Order<'ProvideSupplement', { items: readonly string[]; to?: readonly string[] }>
  | Order<'ReviewSupplement', { items: readonly ItemReviewed<string>[] }>
  | Order<'RequestConsultation', { body: string }>
  | Order<'RecordConsultation', { body: string; favourable: boolean; paper: string }>
  | Order<'OpenDisclosure', { place: string }>
  | Order<'CloseDisclosure', { complaints: number; report: string }>
  | Order<'RequestPartyOpinion', { paper: string }>
  | Order<'RecordPartyOpinion', { favourable: boolean; paper: string }>
  | Order<'AssessInitiative', VerdictFacts>
  | Order<'WaiveTrack', { track: TrackKind; instead: Alternative; paper: string }>
  /** `verdict` is the office's, on what is known of the candidate; `ground` answers what it leaves open. */
  | Order<
      'RecommendDossier',
      { opinion: string; verdict: EligibilityVerdict; ground?: string; findings?: readonly FindingGiven[] }
    >
  /** `verdict` comes with `findings`, which speak of its conditions. */
  | Order<'DoNotRecommend', { ground: string; findings?: readonly FindingGiven[]; verdict?: EligibilityVerdict }>
  | Order<'DeclareConflict', { relation: ConflictRelation; ground: string }>
  | Order<'PlaceOnAgenda', { session: string; item: number; sessionOn: LegalDay }>
  | Order<'FreezeAgendaFor', { session: string }>
  | Order<'MoveSessionFor', { session: string; sessionOn: LegalDay }>
  | Order<'TakeOffAgenda', { session: string; ground: string }>
  | Order<'RecordVerdict', VerdictFacts>
  | Order<
      'DecideDossier',
      {
        decision: string;
        number: string;
        on: LegalDay;
        award: AwardCode;
        authority: Authority;
        /** Why one person does what the matrix gives to two, where the law lets them. */
        exceptionGround?: string;
      }
    >
  | Order<'SubmitUpward', { package: string; number: string }>
  | Order<'RecordReachedMinistry', { package: string; receipt: string; at: Instant }>
  | Order<'RecordStateReturn', { paper: string; reason: string }>
  | Order<'RecordStateRefusal', { paper: string; reason: string }>
  | Order<
      'RecordStateDecision',
      { decision: string; number: string; on: LegalDay; award: AwardCode; authority: Authority }
    >
  | Order<'PublishResult', { place: string }>
  | Order<'AnswerNominee', { paper: string }>
  | Order<'HandOverAward', { ceremony: string; receipt: string; receivedBy: 'candidate' | 'representative' }>
  | Order<'ArchiveDossier', { shelf: string }>
  | Order<'RecallDossier', { ground: string }>
  | Order<'WithdrawDossier', { ground: string }>
  | Order<'RefuseDossier', { ground: string; exceptionGround?: string }>
  | Order<'PlaceHold', { ground: HoldGround; paper: string }>
  | Order<'ReleaseHold', { conclusion: string }>
  | Order<'CancelAward', { decision: string; number: string; ground: string; paper: string }>
  | Order<'RecordStateCancellation', { decision: string; number: string; ground: string; paper: string }>
  | Order<'ReturnObjects', { paper: string }>;

export type DossierOrderType = DossierOrder['type'];
/** What people ask; the passage of time is none of the acts. */
export type DossierActType = Exclude<DossierOrderType, TimeOrder['type']>;
/** What each order carries. */
export type DossierDataOf<T extends DossierOrderType> = { [O in DossierOrder as O['type']]: O['data'] }[T];
export type DossierOrderOf<T extends DossierOrderType> = Extract<DossierOrder, { type: T }>;
