import type { DossierAct } from '../../../api/acts';
import type { AnyForm, FormOf } from './form-kinds';
import { answerNominee } from './forms/answer-nominee';
import { approveRepinning } from './forms/approve-repinning';
import { archive } from './forms/archive';
import { assign } from './forms/assign';
import { closeDisclosure } from './forms/close-disclosure';
import { declareConflict } from './forms/declare-conflict';
import { doNotRecommend } from './forms/do-not-recommend';
import { dropRepinning } from './forms/drop-repinning';
import { extend } from './forms/extend';
import { hold } from './forms/hold';
import { openDisclosure } from './forms/open-disclosure';
import { papers } from './forms/papers';
import { proposeRepinning } from './forms/propose-repinning';
import { provideSupplement } from './forms/provide-supplement';
import { publish } from './forms/publish';
import { recall } from './forms/recall';
import { receive } from './forms/receive';
import { recommend } from './forms/recommend';
import { recordConsultation } from './forms/record-consultation';
import { recordPartyOpinion } from './forms/record-party-opinion';
import { recordStateRefusal } from './forms/record-state-refusal';
import { recordStateReturn } from './forms/record-state-return';
import { refuse } from './forms/refuse';
import { release } from './forms/release';
import { requestConsultation } from './forms/request-consultation';
import { requestPartyOpinion } from './forms/request-party-opinion';
import { requestSupplement } from './forms/request-supplement';
import { returnObjects } from './forms/return-objects';
import { returnDossier } from './forms/return';
import { reviewSupplement } from './forms/review-supplement';
import { waiveTrack } from './forms/waive-track';
import { withdraw } from './forms/withdraw';

/** The form of every act on a dossier that the API has; an act without one does not compile. */
const forms: { readonly [A in DossierAct]: FormOf<A> } = {
  'answer-nominee': answerNominee,
  'approve-repinning': approveRepinning,
  archive,
  assign,
  'close-disclosure': closeDisclosure,
  'declare-conflict': declareConflict,
  'do-not-recommend': doNotRecommend,
  'drop-repinning': dropRepinning,
  'obligations/{obligation}/extend': extend,
  hold,
  'open-disclosure': openDisclosure,
  papers,
  'propose-repinning': proposeRepinning,
  'provide-supplement': provideSupplement,
  publish,
  recall,
  receive,
  recommend,
  'record-consultation': recordConsultation,
  'record-party-opinion': recordPartyOpinion,
  'record-state-refusal': recordStateRefusal,
  'record-state-return': recordStateReturn,
  refuse,
  release,
  'request-consultation': requestConsultation,
  'request-party-opinion': requestPartyOpinion,
  'request-supplement': requestSupplement,
  'return-objects': returnObjects,
  return: returnDossier,
  'review-supplement': reviewSupplement,
  'waive-track': waiveTrack,
  withdraw,
};

export const formOf = (act: DossierAct): AnyForm => forms[act];
