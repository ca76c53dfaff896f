import { useSearchParams } from 'react-router';
import { queryOf, useDossiers } from '../../api/dossiers';
import { useSignedIn } from '../../api/me';
import { mayOpen } from '../../api/opening';
import { maySubmit } from '../../api/submissions';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button, ButtonLink } from '../../ui/Button';
import { ExcelButton } from '../../ui/ExcelButton';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { ColumnsMenu, useColumns } from './ColumnsMenu';
import { DossierTable } from './DossierTable';
import { askedOf, cleared, filterOf, isFiltered } from './filters';
import { Filters } from './Filters';
import { Pages, useTotal } from './Pages';
import { SavedFilters } from './SavedFilters';
import './DossiersPage.css';

/** Every dossier that one may read. */
export function DossiersPage() {
  const { role } = useSignedIn();
  const [address] = useSearchParams();
  return (
    <>
      <PageHead title={vi.dossiers.title}>
        <Total />
        {maySubmit(role) && <ButtonLink to={paths.submit}>{vi.submit.open}</ButtonLink>}
        {mayOpen(role) && (
          <ButtonLink kind="primary" to={paths.nominate}>
            {vi.nominate.open}
          </ButtonLink>
        )}
        {role === 'receivingClerk' && <ButtonLink to={paths.reception}>{vi.reception.many}</ButtonLink>}
        <ColumnsMenu />
        <ExcelButton path={`/api/dossiers.xlsx?${queryOf(askedOf(address))}`} name="ho-so.xlsx" />
      </PageHead>
      <Filters />
      <SavedFilters />
      <Rows />
    </>
  );
}

/** How many there are by these filters. */
function Total() {
  const [address] = useSearchParams();
  const { data } = useDossiers(filterOf(address));
  const total = useTotal(data?.total);
  return <span className="sec list-total">{total === null ? '' : vi.list.total(total)}</span>;
}

function Rows() {
  const [address, setAddress] = useSearchParams();
  const { data, error, refetch, isPlaceholderData } = useDossiers(filterOf(address));
  const columns = useColumns();
  const total = useTotal(data?.total);
  if (error) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (data.rows.length === 0)
    return isFiltered(address) ? (
      <EmptyState
        words={vi.dossiers.filtered}
        next={vi.dossiers.filteredNext}
        act={<Button onClick={() => setAddress(cleared)}>{vi.list.clear}</Button>}
      />
    ) : (
      <EmptyState words={vi.dossiers.empty} next={vi.dossiers.emptyNext} />
    );
  return (
    <div className="sheet dossier-list" aria-busy={isPlaceholderData}>
      <DossierTable page={data} columns={columns} />
      <Pages next={data.next} shown={data.rows.length} total={total} />
    </div>
  );
}
