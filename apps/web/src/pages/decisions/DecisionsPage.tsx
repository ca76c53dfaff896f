import { Link } from 'react-router';
import { keyOf, useDecisions, type DecisionRow } from '../../api/rooms';
import { day, money } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import '../../ui/stacked.css';
import './Decisions.css';

const { columns } = vi.decisions;

/** Quyết định: the last first. */
export function DecisionsPage() {
  const { data, error, refetch } = useDecisions();
  return (
    <>
      <PageHead title={vi.decisions.title} />
      {error && !data && <ErrorState error={error} retry={refetch} />}
      {!error && !data && <Loading />}
      {data?.rows.length === 0 && <EmptyState words={vi.decisions.empty} next={vi.decisions.emptyNext} />}
      {data && data.rows.length > 0 && <Table rows={[...data.rows].sort(lastFirst)} />}
    </>
  );
}

const lastFirst = (a: DecisionRow, b: DecisionRow) =>
  b.summary.on.localeCompare(a.summary.on) || b.summary.number.localeCompare(a.summary.number, 'vi', { numeric: true });

function Table({ rows }: { rows: readonly DecisionRow[] }) {
  return (
    <div className="sheet decision-list">
      <table className="stacked">
        <caption className="vh">{vi.decisions.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.on}</th>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.authority}</th>
            <th scope="col" className="num">
              {columns.count}
            </th>
            <th scope="col" className="num">
              {columns.total}
            </th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, summary }) => (
            <tr key={id}>
              <td className="nw">{day(summary.on)}</td>
              <td className="b">
                <Link to={paths.decision(keyOf(id))}>{summary.number}</Link>
              </td>
              <td className="sec">{vi.terms.authorities[summary.authority]}</td>
              <td className="num">{summary.dossiers.length}</td>
              <td className="num nw">{money(summary.totalVnd)}</td>
              <td>
                <Standing summary={summary} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ summary: { status, cancelled } }: Pick<DecisionRow, 'summary'>) {
  const whole = status === 'cancelled';
  return (
    <StatusTag tone={whole || cancelled.length > 0 ? 'not-met' : 'met'} bare>
      {!whole && cancelled.length > 0 ? vi.decisions.partly(cancelled.length) : vi.decisions.statuses[status]}
    </StatusTag>
  );
}
