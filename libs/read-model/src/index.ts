export {
  candidateOrders,
  findCandidate,
  findUnit,
  searchCandidates,
  unitsByCode,
  unitsMeant,
} from './registry/registry';
export { candidateOverTime, entriesOf, openedAs, selfOf } from './registry/candidates';
export type { CandidateOverTime, Joined, OpenedAs } from './registry/candidates';
export { namesIn } from './registry/names-in';
export { knownThen } from './registry/known-then';
export type { Then } from './registry/known-then';
export { listUnits, unitsAround } from './registry/units';
export type { KnownUnit } from './registry/units';
export type { CandidateOrder, CandidateRow, UnitRow } from './registry/registry';
export { findCouncil, listCouncils, namesOf, notPersons } from './councils/councils';
export type { CouncilRow } from './councils/councils';
export { countingIn } from './councils/sessions';
export { changePassword, findLogin, findSignIn, passwordHashOf } from './accounts/accounts';
export type { SignedIn, SignIn } from './accounts/accounts';
export { demonstrationAccounts } from './accounts/demonstration';
export type { DemonstrationAccount } from './accounts/demonstration';
export { listPeople, type OfficeHolder } from './accounts/people';
export { positionsOf, takePosition, type HeldPosition } from './accounts/positions';
export { draftOf, draftsOf, dropDraft, keepDraft, mostDrafts } from './accounts/drafts';
export { keepSettings, settingsOf } from './accounts/settings';
export { failuresOf, forgetFailures, noteFailure } from './accounts/attempts';
export type { Failures } from './accounts/attempts';
export { findSecondFactor, proposeSecondFactor, removeSecondFactor, takeStep } from './accounts/second-factor';
export { listSecurity, noteSecurity } from './accounts/security-log';
export type { SecurityRow } from './accounts/security-log';
export { endSession, listSessions, openLogin } from './accounts/sessions';
export type { SessionRow } from './accounts/sessions';
export { listDecisions, listDuties, listStreams } from './dossiers/lists';
export type { DutyRow, StreamRow } from './dossiers/lists';
export {
  countDossiers,
  directions,
  dossierSorts,
  dueFilters,
  listDossiers,
  newest,
  unitFamily,
} from './dossiers/dossier-list';
export type { DossierFilter, DossierOrder, DossierRow, DossierSort } from './dossiers/dossier-list';
export { dossierLines, sessionsBehind } from './dossiers/lines';
export type { DossierLine } from './dossiers/lines';
export { listColleagues } from './dossiers/colleagues';
export type { Colleague } from './dossiers/colleagues';
export { choicesOfWork, countWork, dueStates, listWork, workSorts } from './dossiers/work';
export type { Moments, WorkChoices, WorkFilter, WorkRow } from './dossiers/work';
export { boxes } from './dossiers/work-boxes';
export type { Box } from './dossiers/work-boxes';
export { listDone } from './dossiers/work-done';
export type { DoneRow } from './dossiers/work-done';
export { candidaciesHeld } from './dossiers/candidacies';
export type { Candidacy } from './dossiers/candidacies';
export { mayReadCandidate, readableAmong, scopeOf, sees } from './dossiers/readable';
export type { Scope } from './dossiers/readable';
export { delegationsOf, findDelegation, listDelegations } from './delegations/delegations';
export type { DelegationRow } from './delegations/delegations';
export { listExceptions } from './exceptions/exceptions';
export type { ExceptionRow } from './exceptions/exceptions';
export { countUnread, listNotifications, markAllRead, markRead } from './notifications/inbox';
export type { NotificationRow } from './notifications/inbox';
export { noticeChecks } from './notifications/notice-checks';
export type { Slice } from './slice';
export { dossiersAlike, lookAlikesOf, nearness } from './registry/look-alikes';
export type { Compared, DossierAlike, LookAlike, Nearness, Proposal } from './registry/look-alikes';
export { changesAfter, isWorkOf, lastPlace, openAmong, placeOf, readingKey, visibleAmong } from './live/changes';
export type { Change } from './live/changes';
export { foundKinds, search } from './search/search';
export type { Found, FoundKind, Searched } from './search/search';
export { countFigures, endedStays } from './dossiers/figures';
export type { Figure, Stays } from './dossiers/figures';
