export { awardCeremony } from './award-ceremony/workflow';
export { awardDecision } from './award-decision/workflow';
export { awardDossier } from './award-dossier/workflow';
export { stateSubmission } from './state-submission/workflow';
export { councilSession } from './council-session/workflow';
export { calendarYear } from './calendar-year/workflow';
