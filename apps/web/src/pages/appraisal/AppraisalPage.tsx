import { useCallback, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useDossier, useEligibility, type Assessment, type DossierAnswer } from '../../api/dossiers';
import { useAwardName } from '../../api/registry';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { shownClock } from '../../ui/duty';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { ErrorState, Loading } from '../../ui/States';
import { ConditionList } from './ConditionList';
import { EvidencePane } from './EvidencePane';
import { differs, isDone, keyed, useFindings, type Condition, type Finding } from './findings';
import { Outcome } from './Outcome';
import { useAppraisalKeys } from './useAppraisalKeys';
import { VerdictPane } from './VerdictPane';
import './AppraisalPage.css';

const words = vi.appraisal;
const inAddress = 'dieu-kien';

/** One dossier, condition by condition: what is asked, what was found, what the officer concludes. */
export function AppraisalPage() {
  const { code = '' } = useParams();
  const dossier = useDossier(code);
  const assessment = useEligibility(code);
  const error = dossier.error ?? assessment.error;
  if (error && !(dossier.data && assessment.data))
    return <ErrorState page error={error} retry={() => Promise.all([dossier.refetch(), assessment.refetch()])} />;
  if (!dossier.data || !assessment.data) return <Loading />;
  return <Shown key={code} answer={dossier.data} assessment={assessment.data} />;
}

function Shown({ answer, assessment }: { answer: DossierAnswer; assessment: Assessment }) {
  const { code } = answer.dossier;
  const conditions = keyed(assessment.verdict.conditions);
  const work = useFindings(code);
  const { at, go, addressOf } = usePlace(conditions.length);
  const [wrong, setWrong] = useState<string | null>(null);
  const current = conditions[at];
  const finding = current && work.findings[current.key];

  const put = (next: Partial<Finding>) => {
    if (!current) return;
    setWrong(null);
    const before = finding ?? { officer: null, opinion: '', machine: current.condition.standing };
    work.set(current.key, { ...before, machine: current.condition.standing, ...next });
  };
  const left = conditions.flatMap((one, n) => (isDone(one, work.findings[one.key]) ? [] : [n]));
  const following = left.find((n) => n > at) ?? left.find((n) => n < at);
  const record = () => {
    const fault = current && faultOf(current, finding);
    if (fault) {
      setWrong(fault);
      document.getElementById('y-kien')?.focus();
    } else if (following !== undefined) go(following);
  };
  useAppraisalKeys({ choose: (officer) => put({ officer }), step: (by) => go(at + by), record });
  if (!current) return <p className="sec">{vi.appraisal.noEvidence}</p>;
  return (
    <div className="appraisal-page">
      <Head answer={answer} />
      <div className="appraisal-grid">
        <ConditionList conditions={conditions} findings={work.findings} current={at} addressOf={addressOf} />
        <EvidencePane condition={current.condition} evidence={assessment.evidence} withheld={assessment.withheld} />
        <VerdictPane
          n={at + 1}
          answer={answer}
          condition={current}
          finding={finding}
          keptAt={work.keptAt}
          wrong={wrong}
          choose={(officer) => put({ officer })}
          write={(opinion) => put({ opinion })}
          foot={
            <Outcome
              answer={answer}
              conditions={conditions}
              findings={work.findings}
              left={left}
              following={following}
              record={record}
              sent={work.drop}
            />
          }
        />
      </div>
    </div>
  );
}

/** What is not yet said of the condition. */
function faultOf({ condition }: Condition, finding: Finding | undefined): string | null {
  if (!finding || finding.officer === null) return words.missingFinding;
  if (finding.machine !== condition.standing) return words.changed;
  return differs(finding) && finding.opinion.trim().length < 10 ? words.opinionNeeded : null;
}

/** Which condition is open, in the address. */
function usePlace(count: number) {
  const [address, setAddress] = useSearchParams();
  const asked = Number(address.get(inAddress) ?? '1') - 1;
  const at = Number.isInteger(asked) && asked >= 0 && asked < count ? asked : 0;
  const addressOf = (n: number) => {
    const to = new URLSearchParams(address);
    to.set(inAddress, String(n + 1));
    return { search: to.toString() };
  };
  const go = useCallback(
    (n: number) => {
      if (n < 0 || n >= count) return;
      setAddress((before) => ({ ...Object.fromEntries(before), [inAddress]: String(n + 1) }), { replace: true });
    },
    [count, setAddress],
  );
  return { at, go, addressOf };
}

function Head({ answer: { dossier, deadlines } }: { answer: DossierAnswer }) {
  const awardName = useAwardName();
  const clock = deadlines.find(({ kind, form }) => kind === 'appraise' && form !== 'done');
  return (
    <header className="appraisal-head">
      <WayBack to={paths.dossier(dossier.code)} words={words.back}>
        <span className="code">{dossier.code}</span>
      </WayBack>
      <div>
        <PageTitle name={words.title}>{words.title}</PageTitle>
        <Link className="quiet" to={paths.dossier(dossier.code)}>
          {dossier.name ?? vi.dossier.erased}
        </Link>
        <AwardRibbon award={dossier.award}>{awardName(dossier.award)}</AwardRibbon>
        {clock && (
          <span className="due">
            <Clock deadline={shownClock(clock)} />
          </span>
        )}
      </div>
    </header>
  );
}
