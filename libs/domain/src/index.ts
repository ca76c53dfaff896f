export { delegationForms, fold, roles, signed, unitRoles, system } from './kernel/decider';
export type {
  Actor,
  Asked,
  Post,
  Decider,
  DelegationForm,
  Fact,
  Instant,
  LegalDay,
  Mandate,
  Order,
  Role,
  StreamId,
} from './kernel/decider';
export { DomainError, unlessRefused } from './kernel/domain-error';
export type { Facts } from './kernel/domain-error';
export { atPath, isReadable, isSealed } from './kernel/free-text';
export type { FreeText, Readable, Sealed } from './kernel/free-text';
export type { ObligationFact, Owed } from './kernel/obligations';
export { moving } from './kernel/moving';
export { deadlineSum, skippedFor } from './kernel/deadline-sum';
export type { DeadlineSum } from './kernel/deadline-sum';
export { clockFace, clockForms, soonWithin, stretches } from './kernel/clock-form';
export type { ClockFace, ClockForm, LeftOut as DaysLeftOut } from './kernel/clock-form';
export type { TimeOrder } from './kernel/timekeeping';
export { currentVersion, upcast } from './kernel/upcasting';
export type { Upcasters } from './kernel/upcasting';
export { upcasters } from './upcasters';
export type { Classified, OpenClass, TextClass } from './texts/classified';
export { eventTexts, freeTextsOf } from './texts/texts';
export * as workingDays from './calendar/working-days';
export type { Calendar } from './calendar/calendar';
export { awardKinds, catalogueTypes, givers, paperCodes, proposers } from './rulebook/catalogue';
export type {
  Catalogue,
  CatalogueAward,
  DossierPapers,
  PaperCode,
  PaperRule,
  PapersQuestion,
} from './rulebook/catalogue';
export { clockKinds, officeClockKinds, pauseCauses } from './rulebook/clocks';
export { awardCodes, awardTypes, recipientKinds } from './rulebook/awards';
export { alternatives, custodies, trackKinds } from './rulebook/route';
export { deeds } from './rulebook/incompatible';
export type { Deed } from './rulebook/incompatible';
export type { Basis, Confidence } from './rulebook/basis';
export type {
  ClockKind,
  ClockRule,
  PauseCause,
  Reckoning,
  Limit,
  Obligation,
  OfficeClockKind,
} from './rulebook/clocks';
export type { Authority, AwardCode, AwardType, Procedure, RecipientKind } from './rulebook/awards';
export type { Bonus, TitlesRule } from './rulebook/bonus';
export type { Criteria, CriteriaQuestion, Law } from './rulebook/law';
export type {
  Alternative,
  CouncilRule,
  Custody,
  Route,
  RouteQuestion,
  Share,
  TrackKind,
  TrackRule,
} from './rulebook/route';
export type {
  CalendarChange,
  ChangeableValue,
  LawChange,
  LeftOut,
  ValueChange,
  ValueParts,
  ValuesChange,
} from './rulebook/law-change';
export { calendarStream, calendarYearDecider, nextReview, reviewOf, yearsToReview } from './calendar/entering';
export type { CalendarYear, CalendarYearFact, CalendarYearOrder } from './calendar/entering';
export { approvedOf, lawChangesDecider, lawStream, underChange } from './law/changes';
export type { LawChangeFact, LawChangeOrder, LawChanges, StandingChange } from './law/changes';
export { blockGrounds, evidenceKinds, postLevels, ratingLevels, scopes, sourceKinds } from './rulebook/evidence';
export type { Evidence, EvidenceKind, FactSource, PostLevel, RatingLevel, Scope } from './rulebook/evidence';
export type { Heir } from './rulebook/heir';
export { heirOf, questionOf } from './rulebook/heirs';
export { nearestCode, strangeIn } from './rulebook/known-codes';
export type { KnownCodes, StrangeFact } from './rulebook/known-codes';
export { predicates } from './rulebook/predicates';
export type { Candidacy, ParamType } from './rulebook/predicates/predicate';
export { aspects, differencesBetween } from './rulebook/differences';
export type { Difference, Outlook } from './rulebook/differences';
export { judge, standingsOfConditions } from './rulebook/verdict';
export { keyed, officerFindings } from './dossier/findings';
export type { Finding, FindingGiven, OfficerFinding } from './dossier/findings';
export { conflictRelations } from './dossier/facts';
export type { ConflictRelation } from './dossier/facts';
export type { ItemReviewed, SupplementState } from './dossier/supplement-items';
export type { SupplementItemSaid, SupplementSaid } from './dossier/supplements-said';
export type { Condition, EligibilityVerdict, Judged, Standing } from './rulebook/verdict';
export { actsOf, dossierDecider, extensions, standings } from './dossier/dossier';
export type { ExtensionStanding } from './dossier/dossier';
export { unitDecider } from './unit/unit';
export { allUnitKinds, unitConfidences, unitMarks, unitsNamed } from './unit/facts';
export type { LiveUnit, NamedUnit, Unit, UnitFact, UnitKind, UnitMark, UnitOrder, UnitSource } from './unit/facts';
export { refuseUnlessAtWork } from './unit/in-force';
export { unitOn } from './unit/unit-on';
export type { UnitHistory, UnitOn } from './unit/unit-on';
export { candidateDecider } from './candidate/candidate';
export type { EntryChange } from './candidate/changes';
export { candidateKinds } from './candidate/facts';
export type {
  Candidate as KnownCandidate,
  CandidateFact,
  CandidateKind,
  CandidateOrder,
  KnownEntry,
  Merger,
  NamedCandidate,
  NewEvidence,
} from './candidate/facts';
export type { OwnActType, Standing as ActStanding } from './dossier/dossier';
export type { Candidate, DossierFact, HoldGround, Outcome, Verdict, VerdictFacts } from './dossier/facts';
export type { DossierActType, DossierOrder, DossierOrderOf, DossierOrderType } from './dossier/orders';
export { saidOf } from './dossier/said';
export type { SaidOfDossier, Told } from './dossier/said';
export { clocksAhead } from './dossier/ahead';
export { missingPapers } from './dossier/papers';
export { seesHold } from './dossier/tracks/hold';
export type { PaperOnFile } from './dossier/paper-on-file';
export type { Dossier, LiveDossier, OpenDossier } from './dossier/state';
export type { Tracks, TrackState } from './dossier/track-states';
export { mayRead } from './dossier/readable';
export { dossierClaims, summariseDossier } from './dossier/summary';
export type { ClaimChange } from './dossier/summary';
export { packageStandings, submissionDecider } from './submission/submission';
export type { PackageAct, Submission, SubmissionFact, SubmissionOrder } from './submission/submission';
export { councilDecider } from './council/council';
export { councilKinds, offices } from './council/council-facts';
export type {
  Council,
  CouncilDraft,
  CouncilFact,
  CouncilKind,
  CouncilOrder,
  CouncilPaper,
  Delegate,
  Leaving,
  LiveCouncil,
  Office as CouncilOffice,
  Seat,
} from './council/council-facts';
export { seatingOn } from './council/seating';
export type { Seating } from './council/seating';
export { councilDay } from './council/council-day';
export { sessionDecider } from './council/session';
export { baseOf, leastVotes } from './council/majority';
export { asSeenBy, resultsOf } from './council/session-results';
export { voteModes } from './council/session-facts';
export type { ItemResult, LiveSession, Session, SessionFact, SessionOrder } from './council/session-facts';
export { delegationDecider, representable, representing } from './delegation/delegation';
export type { Delegation, DelegationFact, DelegationOrder, Represented } from './delegation/delegation';
export { decisionDecider } from './decision/decision';
export { dueVndOf } from './decision/facts';
export type { Decision, DecisionFact, DecisionOrder } from './decision/facts';
export { ceremonyDecider } from './ceremony/ceremony';
export type { Ceremony, CeremonyFact, CeremonyOrder, HandOver } from './ceremony/ceremony';
export { nominate, recordReceipt, submitUpward } from './acts/submission';
export {
  addToAgenda,
  cancelSession,
  freezeAgenda,
  moveSession,
  removeFromAgenda,
  signMinutes,
  tryAgenda,
} from './acts/council';
export {
  cancelDecision,
  issueDecision,
  publishResults,
  recordStateCancellation,
  recordStateDecision,
  returnObjects,
} from './acts/decision';
export { payerOf, payers } from './acts/bonuses';
export type { Beside } from './acts/bonuses';
export { planCeremony, recordHandOvers } from './acts/ceremony';
export { ItemsRefused } from './acts/each';
export type { ActFacts } from './acts/each';
export {
  summariseCalendarYear,
  summariseCandidate,
  summariseCeremony,
  summariseCouncil,
  summariseDecision,
  summariseDelegation,
  summariseSession,
  summariseSubmission,
  summariseUnit,
} from './acts/summaries';
