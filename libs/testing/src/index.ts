export {
  after,
  archived,
  armedIds,
  atCouncil,
  atDecider,
  board,
  ceremonyClerk,
  chairman,
  clerk,
  decide,
  decided,
  decider,
  decision,
  dossier,
  drafted,
  freeze,
  frozen,
  ground,
  head,
  hold,
  monday,
  nominate,
  nominated,
  officer,
  open,
  opening,
  order,
  owedAfter,
  papers,
  place,
  receive,
  receiveForState,
  received,
  receiver,
  eligible,
  recommend,
  release,
  secretary,
  andThen,
  verdict,
} from './dossier-story';
export { edited, fileWith, loadWith } from './edited-rules';
export { basisRead, change, faultsOf, put } from './office-change';
export { addedLater } from './samples/added-later';
export { samples } from './samples/samples';
export { differences } from './samples/shape';
export { actor, law, morning, refusalOf, specification, story } from './specification';
export { daysOfRulebooks, everyWay, oneWay, walkWay } from './route-walk';
export type { Step, Way } from './route-walk';
export { openTestDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export {
  award,
  block,
  candidacy,
  discipline,
  initiative,
  members,
  post,
  rank,
  rating,
  service,
  statement,
} from './evidence';
export { missingIn, supplied } from './supplied';
export { seatedCouncil } from './seated-council';
