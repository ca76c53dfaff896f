import { useCallback, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { DossierPage, DossierRow } from '../../api/dossiers';
import { briefly, shortDay, day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { SortHead } from '../../ui/SortHead';
import { StatusTag } from '../../ui/StatusTag';
import { sortOfColumn, type Column } from './columns';
import { sortInAddress, sortingOf, withValue } from './filters';
import { moveAmongRows } from './row-keys';

interface DossierTableProps {
  page: DossierPage;
  columns: readonly Column[];
}

/** Dossiers, deadline first; on a phone each is a line of deadline, name and what it is. */
export function DossierTable({ page, columns }: DossierTableProps) {
  const navigate = useNavigate();
  const open = useCallback(
    (event: React.MouseEvent, code: string) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const onLink = (event.target as Element).closest('a, button');
      if (plain && !onLink && !window.getSelection()?.toString()) void navigate(paths.dossier(code));
    },
    [navigate],
  );
  return (
    <table className={`dossier-table ${columns.length > 7 ? 'broad' : ''}`}>
      <caption className="vh">{vi.dossiers.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column} column={column} />
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveAmongRows}>
        {page.rows.map((row) => (
          <tr key={row.id} onClick={(event) => open(event, row.summary.code)}>
            {columns.map((column) => (
              <td key={column} className={column}>
                {cells[column](row, page.names)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The head of a column; where the API sorts by it, a button that does, and turns it round. */
function Head({ column }: { column: Column }) {
  const [address, setAddress] = useSearchParams();
  const words = vi.dossiers.columns[column];
  const key = sortOfColumn[column];
  const { sort, down } = sortingOf(address);
  if (!key)
    return (
      <th scope="col" className={column}>
        {words}
      </th>
    );
  const turned = key === sort ? !down : key === 'code' || key === 'changed';
  return (
    <SortHead
      className={column}
      words={words}
      sorted={key === sort ? (down ? 'down' : 'up') : null}
      turn={() => setAddress((now) => withValue(now, sortInAddress, `${turned ? '-' : ''}${key}`))}
    />
  );
}

type Names = DossierPage['names'];

const cells: Readonly<Record<Column, (row: DossierRow, names: Names) => ReactNode>> = {
  due: ({ due }) => (due ? <Clock deadline={due} short /> : <span className="ter">–</span>),
  name: ({ name, summary }) => <Link to={paths.dossier(summary.code)}>{name}</Link>,
  award: ({ summary }, { awards }) => (
    <AwardRibbon award={summary.award}>{briefly(awards[summary.award] ?? '')}</AwardRibbon>
  ),
  unit: ({ unitName }) => briefly(unitName),
  custody: ({ summary }) => (summary.hold ? <StatusTag tone="held">{vi.dossier.held}</StatusTag> : standing(summary)),
  code: ({ summary }) => summary.code,
  type: ({ summary }) => vi.terms.types[summary.type],
  year: ({ summary }) => summary.year,
  officer: ({ summary: { officer } }, { people }) =>
    officer === null ? <span className="ter">–</span> : (people[officer] ?? ''),
  decision: ({ summary: { decisionNumber, decidedOn } }) =>
    decisionNumber === null ? (
      <span className="ter">–</span>
    ) : (
      `${decisionNumber}${decidedOn ? `, ${shortDay(decidedOn)}` : ''}`
    ),
  changed: ({ changedAt }) => day(changedAt),
};

function standing({ custody, outcome }: DossierRow['summary']): string {
  const words = vi.terms.custodies[custody];
  if (custody !== 'closed' || !outcome) return words;
  return vi.dossier.ended(vi.terms.outcomes[outcome as keyof typeof vi.terms.outcomes]);
}
