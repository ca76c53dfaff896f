import { Link } from 'react-router';
import { useBriefs, type Brief } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { askOf, blockedIn, waitingIn } from './ask';
import '../../ui/stacked.css';
import './Signing.css';

const { columns } = vi.signing;

/** Trình ký: each thing that waits for one's signature, the most urgent first. */
export function SigningPage() {
  const { data, error, refetch } = useBriefs();
  return (
    <>
      <PageHead title={vi.signing.title} />
      {error && !data && <ErrorState error={error} retry={refetch} />}
      {!error && !data && <Loading />}
      {data?.briefs.length === 0 && <EmptyState words={vi.signing.empty} next={vi.signing.emptyNext} />}
      {data && data.briefs.length > 0 && <Table briefs={data.briefs} />}
    </>
  );
}

function Table({ briefs }: { briefs: readonly Brief[] }) {
  return (
    <div className="sheet brief-list">
      <table className="stacked">
        <caption className="vh">{vi.signing.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.due}</th>
            <th scope="col">{columns.ask}</th>
            <th scope="col" className="num">
              {columns.count}
            </th>
            <th scope="col">{columns.from}</th>
          </tr>
        </thead>
        <tbody>
          {briefs.map((brief) => (
            <Row key={`${brief.id}/${brief.onBehalfOf ?? ''}`} brief={brief} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ brief }: { brief: Brief }) {
  const { award, dueAt, form, workingDaysLeft, onBehalfOfName, session } = brief;
  const blocked = blockedIn(brief).length;
  return (
    <tr>
      <td className="nw">{dueAt && <Clock deadline={{ dueAt, form, workingDaysLeft }} short />}</td>
      <td className="wide">
        <AwardRibbon award={award}>
          <Link className="b" to={paths.brief(brief.id)}>
            {askOf(brief)}
          </Link>
        </AwardRibbon>
        {onBehalfOfName && <p className="sm sec">{vi.signing.onBehalf(onBehalfOfName)}</p>}
        {blocked > 0 && <p className="sm not-met">{vi.signing.summary.blocked(blocked)}</p>}
      </td>
      <td className="num count">{waitingIn(brief).length}</td>
      <td className="sec">{session ? vi.signing.fromSession(day(session.on)) : vi.signing.fromAppraisal}</td>
    </tr>
  );
}
