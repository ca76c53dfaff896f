import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useSignedIn } from '../../api/me';
import { mayOpen } from '../../api/opening';
import { useCounts, useWork, type WorkQuery, type WorkRow } from '../../api/work';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button, ButtonLink } from '../../ui/Button';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { later } from '../../ui/later';
import { Pager } from '../../ui/Pager';
import { askedIn, choose, chosenOf, isFiltered, toBox, withoutFilters } from './address';
import { MarkedBar } from './MarkedBar';
import { useDoing } from './useDoing';
import { useMarks } from './useMarks';
import { grouped, keyOf, namesOf } from './work';
import { WorkFilters } from './WorkFilters';
import { WorkKeys } from './WorkKeys';
import { WorkPane } from './WorkPane';
import { WorkTable } from './WorkTable';

const Doing = later(() => import('./Doing').then((part) => part.Doing));

/** The list of a box, and beside it the row that is chosen. */
export function Work() {
  const [address, setAddress] = useSearchParams();
  const asked = askedIn(address);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useWork(asked);
  const pages = data?.pages ?? [];
  const groups = grouped(
    pages.flatMap((page) => page.rows),
    asked.sort,
  );
  const rows = groups.flatMap((group) => group.rows);
  const chosen = useChosen(rows, chosenOf(address));
  const pick = (row: WorkRow) => choose(setAddress, keyOf(row));
  const marks = useMarks(rows);
  const doing = useDoing(asked.box, () => {
    const next = rows[rows.findIndex((row) => chosen && keyOf(row) === keyOf(chosen)) + 1];
    if (next) pick(next);
  });
  if (error && !data) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const nothing = rows.length === 0 && !isFiltered(address);
  const shown = { names: namesOf(pages), box: asked.box };
  return (
    <>
      {nothing ? (
        <Nothing box={asked.box} />
      ) : (
        <div className="work">
          <section className="work-list" aria-label={vi.inbox.listLabel}>
            {marks.rows.length > 0 ? (
              <MarkedBar marks={marks} doing={doing} />
            ) : (
              <WorkFilters box={asked.box} choices={pages[0]!.choices} names={shown.names} />
            )}
            {error && <ErrorState error={error} retry={refetch} />}
            {rows.length === 0 ? (
              <Filtered clear={() => withoutFilters(setAddress)} />
            ) : (
              <div className="work-scroll">
                <WorkTable groups={groups} {...shown} chosen={chosen} choose={pick} marks={marks} />
                <Pager shown={rows.length} more={hasNextPage} busy={isFetchingNextPage} next={fetchNextPage} />
              </div>
            )}
            <WorkKeys box={asked.box} chosen={chosen} marks={marks} doing={doing} />
          </section>
          {chosen && <WorkPane key={keyOf(chosen)} row={chosen} {...shown} doing={doing} />}
        </div>
      )}
      <Doing doing={doing} done={marks.clear} />
    </>
  );
}

function Filtered({ clear }: { clear: () => void }) {
  return (
    <EmptyState
      words={vi.inbox.filtered}
      next={vi.inbox.filteredNext}
      act={<Button onClick={clear}>{vi.list.clear}</Button>}
    />
  );
}

function Nothing({ box }: { box: NonNullable<WorkQuery['box']> }) {
  const { data: counts } = useCounts(false);
  const free = box === 'mine' ? (counts?.unassigned ?? 0) : 0;
  return (
    <EmptyState
      words={vi.inbox.empty[box]}
      next={vi.inbox.emptyNext}
      act={free > 0 ? <ButtonLink to={toBox('unassigned')}>{vi.inbox.toUnassigned(free)}</ButtonLink> : <OpenDossier />}
    />
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
