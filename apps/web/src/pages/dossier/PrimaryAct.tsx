import { useSearchParams } from 'react-router';
import type { DossierAnswer, DossierClock } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { Clock } from '../../ui/Clock';
import { shownClock } from '../../ui/duty';
import { withAct } from './acts/address';
import { actsOf, doable, type ActName } from './acts/standing';

/** What each act gets done, in the order in which one would do them: the first that is mine now is the page's act. */
const order: readonly [ActName, ...DossierClock['kind'][]][] = [
  ['ProvideSupplement', 'supplement'],
  ['ReceiveDossier', 'receive'],
  ['AssignOfficer', 'assign'],
  ['ReleaseHold', 'verifyHold'],
  ['ApproveRepinning'],
  ['RecordConsultation', 'consultation'],
  ['CloseDisclosure', 'disclosure'],
  ['ReviewSupplement'],
  ['RecommendDossier', 'appraise'],
  ['RecordPartyOpinion', 'partyOpinion'],
  ['RequestPartyOpinion', 'partyOpinion'],
  ['PublishResult', 'publish'],
  ['AnswerNominee', 'answerNominee'],
  ['ArchiveDossier', 'archive'],
  ['ReturnObjects', 'returnObjects'],
  ['ListPapers'],
];

/** The one filled button, with the deadline that it meets. */
export function PrimaryAct({ answer }: { answer: DossierAnswer }) {
  const [address] = useSearchParams();
  const running = answer.deadlines.filter(({ form }) => form !== 'done');
  const mine = actsOf(answer).filter(doable);
  const mineNow = order.filter(([act]) => mine.some((one) => one.act === act));
  const isDue = ([, ...kinds]: (typeof order)[number]) => running.some(({ kind }) => kinds.includes(kind));
  // What is owed goes before what could be done again.
  const first = mineNow.find(isDue) ?? mineNow.find(([, ...kinds]) => kinds.length === 0);
  // The earliest stands first; one's own act has its own deadline.
  const clock = first ? running.find(({ kind }) => first.slice(1).includes(kind)) : running[0];
  const standing = first && mine.find(({ act }) => act === first[0]);
  // Condition by condition, on a page of its own.
  const appraises = standing?.act === 'RecommendDossier';
  return (
    <div>
      {standing && appraises && (
        <ButtonLink kind="primary" size="large" to={paths.appraisal(answer.dossier.code)}>
          {vi.appraisal.go}
        </ButtonLink>
      )}
      {standing && !appraises && (
        <ButtonLink kind="primary" size="large" to={withAct(address, standing.act)} preventScrollReset>
          {standing.name}…
        </ButtonLink>
      )}
      {clock && (
        <p className="primary-due">
          <Clock deadline={shownClock(clock)} />
        </p>
      )}
    </div>
  );
}
