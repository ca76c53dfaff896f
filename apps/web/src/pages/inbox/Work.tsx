import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useWork, type WorkRow } from '../../api/inbox';
import { useSignedIn } from '../../api/me';
import { mayOpen } from '../../api/opening';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button, ButtonLink } from '../../ui/Button';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { Pager } from '../../ui/Pager';
import { WorkFilters } from './WorkFilters';
import { WorkKeys } from './WorkKeys';
import { WorkPane } from './WorkPane';
import { WorkTable } from './WorkTable';
import { chosenInAddress, filtered, grouped, keyOf } from './work';

/** The list, and beside it the one that is chosen. */
export function Work() {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useWork();
  const [address, setAddress] = useSearchParams();
  const all = data?.pages.flatMap(({ rows }) => rows) ?? [];
  const shown = grouped(filtered(all, address));
  const rows = shown.flatMap((group) => group.rows);
  const chosen = useChosen(rows, address.get(chosenInAddress));
  const choose = (row: WorkRow) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        next.set(chosenInAddress, keyOf(row));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  if (error && !data) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (all.length === 0) return <EmptyState words={vi.inbox.empty} next={vi.inbox.emptyNext} act={<OpenDossier />} />;
  const awards: Readonly<Record<string, string>> = Object.assign({}, ...data.pages.map(({ names }) => names.awards));
  const awardName = (code: string) => awards[code] ?? '';
  return (
    <div className="work">
      <section className="work-list" aria-label={vi.inbox.listLabel}>
        <WorkFilters rows={all} awardName={awardName} />
        {error && <ErrorState error={error} retry={refetch} />}
        {rows.length === 0 ? (
          <EmptyState
            words={vi.inbox.filtered}
            next={vi.inbox.filteredNext}
            act={<Button onClick={() => setAddress(new URLSearchParams())}>{vi.list.clear}</Button>}
          />
        ) : (
          <div className="work-scroll">
            <WorkTable groups={shown} chosen={chosen} choose={choose} awardName={awardName} />
            <Pager shown={all.length} more={hasNextPage} busy={isFetchingNextPage} next={fetchNextPage} />
          </div>
        )}
        <WorkKeys />
      </section>
      {chosen && <WorkPane key={keyOf(chosen)} row={chosen} awardName={awardName} />}
    </div>
  );
}

/** Units begin their work themselves. */
function OpenDossier() {
  const { role } = useSignedIn();
  return mayOpen(role) ? <ButtonLink to={paths.nominate}>{vi.nominate.open}</ButtonLink> : null;
}

/** The row of the address; once it is done and gone, the one that took its place. */
function useChosen(rows: readonly WorkRow[], wanted: string | null): WorkRow | undefined {
  const last = useRef(0);
  const found = rows.findIndex((row) => keyOf(row) === wanted);
  const place = found >= 0 ? found : Math.min(last.current, rows.length - 1);
  last.current = Math.max(place, 0);
  return rows[place];
}
