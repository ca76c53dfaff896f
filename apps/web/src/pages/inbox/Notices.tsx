import { Link } from 'react-router';
import { readAllNotices, readNotice, useNotices, type Notice } from '../../api/inbox';
import { day, dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { Pager } from '../../ui/Pager';
import { aboutOf, codeOf } from './work';

const words = vi.inbox;

/** What I was told, the newest first; what is new is marked in words. */
export function Notices({ unread }: { unread: number }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useNotices();
  if (error && !data) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const rows = data.pages.flatMap((page) => page.rows);
  const newest = rows[0]?.id;
  if (newest === undefined) return <EmptyState words={words.noNotices} next={words.noNoticesNext} />;
  return (
    <section className="sheet notices" aria-label={words.notices}>
      <div className="notices-head">
        <p role="status">{words.unread(unread)}</p>
        {unread > 0 && <Button onClick={() => void readAllNotices(newest)}>{words.readAll}</Button>}
      </div>
      <ul>
        {rows.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      <Pager shown={rows.length} more={hasNextPage} busy={isFetchingNextPage} next={fetchNextPage} />
    </section>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { id, readAt, madeAt } = notice;
  const code = codeOf(notice);
  const read = () => {
    if (readAt === null) void readNotice(id);
  };
  return (
    <li className={readAt === null ? 'unread' : undefined}>
      <Icon name={notice.kind === 'overdue' ? 'alarm' : 'bell'} />
      <div>
        <p>
          {code === null ? (
            <span className="b">{subjectOf(notice)}</span>
          ) : (
            <Link to={paths.dossier(code)} onClick={read}>
              {subjectOf(notice)}
            </Link>
          )}
          {readAt === null && <span className="new">{words.new}</span>}
        </p>
        <p className="sec sm">
          {code ?? aboutOf(notice)}. {detailsOf(notice)}
        </p>
      </div>
      <time className="ter sm" dateTime={madeAt}>
        {dayAndTime(madeAt)}
      </time>
    </li>
  );
}

type Kind = keyof typeof words.noticeKinds;
type Duty = keyof typeof vi.terms.duties;

const subjectOf = ({ kind, facts }: Notice): string => {
  const duty = vi.terms.duties[facts['duty'] as Duty] ?? words.about.other;
  return kind in words.noticeKinds ? words.noticeKinds[kind as Kind](duty) : words.noticeOther;
};

function detailsOf({ facts }: Notice): string {
  const { dueAt, provisional, vacant } = facts;
  const due = typeof dueAt === 'string' ? day(dueAt) : null;
  const post = vi.roles[vacant as keyof typeof vi.roles];
  return [due && (provisional ? words.noticeTentative(due) : words.noticeDue(due)), post && words.noticeInstead(post)]
    .filter(Boolean)
    .join(' ');
}
