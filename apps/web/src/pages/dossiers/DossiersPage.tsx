import { useSearchParams } from 'react-router';
import { useDossiers } from '../../api/dossiers';
import { useSignedIn } from '../../api/me';
import { useAwards } from '../../api/registry';
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
  const { data: catalogue } = useAwards();
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
  const named = new Map(catalogue?.awards.map(({ code, name }) => [code, name]));
  return (
    <div className="sheet dossier-list" aria-busy={isPlaceholderData}>
      <DossierTable rows={data.rows} awardName={(code) => named.get(code) ?? ''} />
      <Pages next={data.next} shown={data.rows.length} />
    </div>
  );
}
