import { Link } from 'react-router';
import { useSignedIn } from '../../api/me';
import { keyOf, useCouncils, useSessions, type SessionRow } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ListTable } from '../../ui/ListTable';
import { PageHead } from '../../ui/PageHead';
import { Listed } from '../../ui/States';
import { StatusTag, type Tone } from '../../ui/StatusTag';
import { PlanSession } from './PlanSession';
import './Sessions.css';

const { columns, statuses } = vi.sessions;

/** Phiên họp: those in which one sits or which one oversees, the next first. */
export function SessionsPage() {
  const me = useSignedIn();
  const { data, error, refetch } = useSessions();
  const { data: councils } = useCouncils();
  const mine = (councils?.rows ?? []).filter(
    ({ status, sitting }) => status === 'formed' && sitting.secretaries.includes(me.person),
  );
  const named = new Map(councils?.rows.map(({ id, name }) => [id, name]));
  return (
    <>
      <PageHead title={vi.sessions.title}>{mine.length > 0 && <PlanSession councils={mine} />}</PageHead>
      <Listed
        rows={data?.rows}
        error={error}
        retry={refetch}
        empty={vi.sessions.empty}
        emptyNext={vi.sessions.emptyNext}
      >
        {(rows) => <Table rows={[...rows].sort(nextFirst)} named={named} />}
      </Listed>
    </>
  );
}

const over = ({ summary }: SessionRow) => summary.status === 'signed' || summary.status === 'cancelled';

/** Those to come by their day; then those that are over, the last first. */
function nextFirst(a: SessionRow, b: SessionRow): number {
  if (over(a) !== over(b)) return Number(over(a)) - Number(over(b));
  const days = a.summary.on.localeCompare(b.summary.on);
  return over(a) ? -days : days;
}

function Table({ rows, named }: { rows: readonly SessionRow[]; named: ReadonlyMap<string, string> }) {
  return (
    <ListTable caption={vi.sessions.caption} columns={columns} numbers={['items']}>
      {rows.map(({ id, summary }) => (
        <tr key={id}>
          <td className="b nw">{day(summary.on)}</td>
          <td className="wide">
            <Link to={paths.session(keyOf(id))}>{summary.title ?? vi.sessions.untitled}</Link>
          </td>
          <td className="sec">{named.get(summary.council ?? '') ?? ''}</td>
          <td className="num">{summary.items.length}</td>
          <td>
            <StatusTag tone={tones[summary.status]} bare>
              {statuses[summary.status]}
            </StatusTag>
          </td>
        </tr>
      ))}
    </ListTable>
  );
}

const tones: Readonly<Record<SessionRow['summary']['status'], Tone>> = {
  planned: 'plain',
  frozen: 'wait',
  meeting: 'wait',
  signed: 'met',
  cancelled: 'not-met',
};
