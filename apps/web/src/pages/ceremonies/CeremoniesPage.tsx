import { Link } from 'react-router';
import { useSignedIn } from '../../api/me';
import { keyOf, useCeremonies, type CeremonyRow } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ListTable } from '../../ui/ListTable';
import { PageHead } from '../../ui/PageHead';
import { Listed } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import { PlanCeremony } from './PlanCeremony';
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
      <Listed rows={data?.rows} error={error} retry={refetch} empty={words.empty} emptyNext={words.emptyNext}>
        {(rows) => <Table rows={[...rows].sort(openFirst)} />}
      </Listed>
    </>
  );
}

const openFirst = (a: CeremonyRow, b: CeremonyRow) =>
  Number(a.summary.status === 'held') - Number(b.summary.status === 'held') || b.summary.on.localeCompare(a.summary.on);

function Table({ rows }: { rows: readonly CeremonyRow[] }) {
  return (
    <ListTable caption={words.caption} columns={columns} numbers={['done']}>
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
    </ListTable>
  );
}
