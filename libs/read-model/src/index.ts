export { findCandidate, findUnit, listCouncils, listUnits, searchCandidates } from './registry/registry';
export type { CandidateRow, CouncilRow, UnitRow } from './registry/registry';
export { closeLogin, findLogin, findSignIn, forgetAttempt, noteAttempt, openLogin } from './accounts/accounts';
export type { SignedIn } from './accounts/accounts';
export { listDecisions, listDossiers, listDuties, listStreams, scopeOf } from './dossiers/lists';
export type { DossierFilter, DossierRow, DutyRow, StreamRow } from './dossiers/lists';
export { listNotifications, markRead } from './notifications/inbox';
export type { NotificationRow } from './notifications/inbox';
export type { Slice } from './slice';
