import { Link } from 'react-router';
import { useSignedIn } from '../../api/me';
import { keyOf, useCeremonies, type CeremonyRow } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import { PlanCeremony } from './PlanCeremony';
import '../../ui/stacked.css';
import './Ceremonies.css';

const words = vi.ceremonies;
const { columns } = words;

/** Trao tặng: those to come first. */
export function CeremoniesPage() {
  const { role } = useSignedIn();
  const { data, error, refetch } = useCeremonies();
  return (
    <>
      <PageHead title={words.title}>
        {role === 'ceremonyClerk' && data && <PlanCeremony planned={data.rows} />}
      </PageHead>
      {error && !data && <ErrorState error={error} retry={refetch} />}
      {!error && !data && <Loading />}
      {data?.rows.length === 0 && <EmptyState words={words.empty} next={words.emptyNext} />}
      {data && data.rows.length > 0 && <Table rows={[...data.rows].sort(openFirst)} />}
    </>
  );
}

const openFirst = (a: CeremonyRow, b: CeremonyRow) =>
  Number(a.summary.status === 'held') - Number(b.summary.status === 'held') || b.summary.on.localeCompare(a.summary.on);

function Table({ rows }: { rows: readonly CeremonyRow[] }) {
  return (
    <div className="sheet ceremony-list">
      <table className="stacked">
        <caption className="vh">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.on}</th>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col" className="num">
              {columns.done}
            </th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, summary }) => (
            <tr key={id}>
              <td className="b nw">{day(summary.on)}</td>
              <td className="wide">
                <Link to={paths.ceremony(keyOf(id))}>{summary.title ?? words.untitled}</Link>
              </td>
              <td className="sec">{summary.place}</td>
              <td className="num">
                {summary.done.length}/{summary.list.length}
              </td>
              <td>
                <StatusTag tone={summary.status === 'held' ? 'met' : 'wait'} bare>
                  {words.statuses[summary.status]}
                </StatusTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
