import { Link } from 'react-router';
import type { useOpeningTrial, OpeningTrial } from '../../api/opening';
import { useAwardName } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Alike } from '../../ui/Alike';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { GroundLink } from '../../ui/GroundLink';
import { ErrorState } from '../../ui/States';
import { Verdicts } from '../../ui/Verdicts';

const words = vi.nominate;

interface Props {
  /** Whether enough is chosen to be tried. */
  asked: boolean;
  trial: ReturnType<typeof useOpeningTrial>;
}

/** What the proposal would come to, as it is typed. */
export function TrialPanel({ asked, trial: { data, error, isFetching } }: Props) {
  return (
    <aside className="nominate-trial" aria-labelledby="xet-thu" aria-busy={asked && isFetching}>
      <h2 id="xet-thu">{words.trial}</h2>
      <p className="sec sm" role="status">
        {!asked ? words.trialEmpty : isFetching ? words.trialWorking : words.trialNothing}
      </p>
      {asked && error && <ErrorState error={error} />}
      {asked && !error && data && <Outcome trial={data} />}
    </aside>
  );
}

function Outcome({ trial }: { trial: OpeningTrial }) {
  const { refusal, claims, assessment, lookAlikes } = trial;
  const awardName = useAwardName();
  const holder = claims.find(({ dossier }) => dossier !== null)?.dossier;
  const alike = (lookAlikes?.dossiers.length ?? 0) + (lookAlikes?.candidates.length ?? 0) > 0;
  return (
    <>
      {refusal && <ForbiddenAct act={words.refused} because={refusal.sentence} />}
      {holder && <Link to={paths.dossier(holder)}>{words.heldBy}</Link>}
      <Way trial={trial} />
      {lookAlikes && alike && (
        <section>
          <h3>{words.alike}</h3>
          <Alike found={lookAlikes} />
        </section>
      )}
      {assessment && (
        <section>
          {assessment.verdict.result !== 'eligible' && !refusal && <p className="sec sm">{words.trialOpen}</p>}
          <Verdicts assessment={assessment} awardName={awardName} />
        </section>
      )}
    </>
  );
}

/** By when it is received, the fixed days, who decides and which steps it passes. */
function Way({ trial: { route, deadlines } }: { trial: OpeningTrial }) {
  if (!route) return null;
  return (
    <ul className="nominate-way">
      {deadlines.map(({ kind, dueOn, basis }) => (
        <li key={kind}>
          {kind === 'receive' ? words.ifToday(day(dueOn)) : words.fixedDay(vi.terms.duties[kind], day(dueOn))}{' '}
          {basis && <GroundLink ground={basis}>{vi.ground.title}</GroundLink>}
        </li>
      ))}
      <li>{words.decidedBy(vi.terms.authorities[route.authority])}</li>
      <li>{words.passes(route.custodies.map((custody) => vi.terms.custodies[custody]).join(', '))}</li>
    </ul>
  );
}
