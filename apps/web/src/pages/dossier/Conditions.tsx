import { Link } from 'react-router';
import { useEligibility, type DossierAnswer } from '../../api/dossiers';
import { useAwardName } from '../../api/registry';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ErrorState, Loading } from '../../ui/States';
import { Verdicts } from '../../ui/Verdicts';

/** The verdict on what is known of the candidate today. */
export function Conditions({ answer }: { answer: DossierAnswer }) {
  const { data, error, refetch } = useEligibility(answer.dossier.code);
  const awardName = useAwardName();
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <section className="sheet dossier-part">
      {answer.acts.some(({ act, state }) => act === 'DoNotRecommend' && state === 'now') && (
        <p>
          <Link to={paths.appraisal(answer.dossier.code)}>{vi.appraisal.go}</Link>
        </p>
      )}
      <Verdicts assessment={data} awardName={awardName} />
    </section>
  );
}
