import { useSearchParams } from 'react-router';
import { useDossiers } from '../../api/dossiers';
import { useSignedIn } from '../../api/me';
import { useAwardName } from '../../api/registry';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button, ButtonLink } from '../../ui/Button';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { DossierTable } from './DossierTable';
import { filterOf, isFiltered } from './filters';
import { Filters } from './Filters';
import { Pages } from './Pages';
import './DossiersPage.css';

/** Every dossier that one may read. */
export function DossiersPage() {
  const { role } = useSignedIn();
  return (
    <>
      <PageHead title={vi.dossiers.title}>
        {role === 'receivingClerk' && <ButtonLink to={paths.reception}>{vi.reception.many}</ButtonLink>}
      </PageHead>
      <Filters />
      <Rows />
    </>
  );
}

function Rows() {
  const [address, setAddress] = useSearchParams();
  const { data, error, refetch, isPlaceholderData } = useDossiers(filterOf(address));
  const awardName = useAwardName();
  if (error) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (data.rows.length === 0)
    return isFiltered(address) ? (
      <EmptyState
        words={vi.dossiers.filtered}
        next={vi.dossiers.filteredNext}
        act={<Button onClick={() => setAddress(new URLSearchParams())}>{vi.list.clear}</Button>}
      />
    ) : (
      <EmptyState words={vi.dossiers.empty} next={vi.dossiers.emptyNext} />
    );
  return (
    <div className="sheet dossier-list" aria-busy={isPlaceholderData}>
      <DossierTable rows={data.rows} awardName={awardName} />
      <Pages next={data.next} shown={data.rows.length} />
    </div>
  );
}
