import type { DossierAnswer, Duty } from '../../api/dossiers';
import { Clock } from '../../ui/Clock';
import { deadlineOf, nextDuty } from '../../ui/duty';
import { actsOf, doable, type ActName } from './acts/standing';

/** What each act gets done, in the order in which one would do them: the first that is mine now is the page's act. */
const order: readonly [ActName, ...Duty['kind'][]][] = [
  ['ProvideSupplement', 'supplement'],
  ['ReceiveDossier', 'receive'],
  ['AssignOfficer', 'assign'],
  ['ReleaseHold', 'verifyHold'],
  ['ApproveRepinning'],
  ['RecordConsultation', 'consultation'],
  ['CloseDisclosure', 'disclosure'],
  ['RecommendDossier', 'appraise'],
  ['RecordPartyOpinion', 'partyOpinion'],
  ['RequestPartyOpinion', 'partyOpinion'],
  ['PublishResult', 'publish'],
  ['AnswerNominee', 'answerNominee'],
  ['ArchiveDossier', 'archive'],
  ['ReturnObjects', 'returnObjects'],
  ['ListPapers'],
];

/** The deadline that the next act of mine meets. */
export function PrimaryAct({ answer }: { answer: DossierAnswer }) {
  const { owed } = answer.dossier;
  const mine = actsOf(answer).filter(doable);
  const first = order.find(([act]) => mine.some((one) => one.act === act));
  const duty = first ? owed.find(({ kind }) => first.slice(1).includes(kind)) : nextDuty(owed);
  return <p className="primary-due">{duty && <Clock deadline={deadlineOf(duty)} />}</p>;
}
