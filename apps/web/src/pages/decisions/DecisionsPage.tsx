import { Link } from 'react-router';
import { keyOf, useDecisions, type DecisionRow } from '../../api/rooms';
import { day, money } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ListTable } from '../../ui/ListTable';
import { PageHead } from '../../ui/PageHead';
import { Listed } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import './Decisions.css';

const { columns } = vi.decisions;

/** Quyết định: the last first. */
export function DecisionsPage() {
  const { data, error, refetch } = useDecisions();
  return (
    <>
      <PageHead title={vi.decisions.title} />
      <Listed
        rows={data?.rows}
        error={error}
        retry={refetch}
        empty={vi.decisions.empty}
        emptyNext={vi.decisions.emptyNext}
      >
        {(rows) => <Table rows={[...rows].sort(lastFirst)} />}
      </Listed>
    </>
  );
}

const lastFirst = (a: DecisionRow, b: DecisionRow) =>
  b.summary.on.localeCompare(a.summary.on) || b.summary.number.localeCompare(a.summary.number, 'vi', { numeric: true });

function Table({ rows }: { rows: readonly DecisionRow[] }) {
  return (
    <ListTable caption={vi.decisions.caption} columns={columns} numbers={['count', 'total']}>
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
    </ListTable>
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
