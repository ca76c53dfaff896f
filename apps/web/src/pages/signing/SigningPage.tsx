import { Link } from 'react-router';
import { useBriefs, type Brief } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { ListTable } from '../../ui/ListTable';
import { PageHead } from '../../ui/PageHead';
import { Listed } from '../../ui/States';
import { askOf, blockedIn, waitingIn } from './ask';
import './Signing.css';

const { columns } = vi.signing;

/** Trình ký: each thing that waits for one's signature, the most urgent first. */
export function SigningPage() {
  const { data, error, refetch } = useBriefs();
  return (
    <>
      <PageHead title={vi.signing.title} />
      <Listed
        rows={data?.briefs}
        error={error}
        retry={refetch}
        empty={vi.signing.empty}
        emptyNext={vi.signing.emptyNext}
      >
        {(rows) => <Table briefs={rows} />}
      </Listed>
    </>
  );
}

function Table({ briefs }: { briefs: readonly Brief[] }) {
  return (
    <ListTable caption={vi.signing.caption} columns={columns} numbers={['count']}>
      {briefs.map((brief) => (
        <Row key={`${brief.id}/${brief.onBehalfOf ?? ''}`} brief={brief} />
      ))}
    </ListTable>
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
