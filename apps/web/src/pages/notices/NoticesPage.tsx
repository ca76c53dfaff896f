import { Link } from 'react-router';
import { readAllNotices, readNotice, useNotices, type Notice } from '../../api/notices';
import { useCounts } from '../../api/work';
import { dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { aboutOf, codeIn, placeOf } from '../../ui/about';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageHead } from '../../ui/PageHead';
import { Pager } from '../../ui/Pager';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import './NoticesPage.css';
import { detailsOf, subjectOf } from './words';

const words = vi.notices;

/** What I was told, the newest first; what is new is marked in words. */
export function NoticesPage() {
  const { data: counts } = useCounts();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useNotices();
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const newest = rows[0]?.id;
  const unread = counts?.unread ?? 0;
  return (
    <>
      <PageHead title={words.title}>
        {unread > 0 && newest !== undefined && (
          <Button onClick={() => void readAllNotices(newest)}>{words.readAll}</Button>
        )}
      </PageHead>
      {error && !data && <ErrorState error={error} retry={refetch} />}
      {!error && !data && <Loading />}
      {data && rows.length === 0 && <EmptyState words={words.none} next={words.noneNext} />}
      {rows.length > 0 && (
        <>
          <p role="status" className="notices-unread sec">
            {counts && words.unread(unread)}
          </p>
          <ul className="sheet notices" aria-label={words.title}>
            {rows.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
          <Pager shown={rows.length} more={hasNextPage} busy={isFetchingNextPage} next={fetchNextPage} />
        </>
      )}
    </>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { id, readAt, madeAt, stream } = notice;
  const place = placeOf(stream);
  const read = () => {
    if (readAt === null) void readNotice(id);
  };
  return (
    <li className={readAt === null ? 'unread' : undefined}>
      <Icon name={notice.kind === 'overdue' ? 'alarm' : 'bell'} />
      <div>
        <p>
          {place === null ? (
            <span className="b">{subjectOf(notice)}</span>
          ) : (
            <Link to={place.to} onClick={read}>
              {subjectOf(notice)}
            </Link>
          )}
          {readAt === null && <span className="new">{words.new}</span>}
        </p>
        <p className="sec sm">{[codeIn(stream) ?? aboutOf(stream), detailsOf(notice)].filter(Boolean).join('. ')}</p>
      </div>
      <time className="ter sm" dateTime={madeAt}>
        {dayAndTime(madeAt)}
      </time>
    </li>
  );
}
