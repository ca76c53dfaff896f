import { Link } from 'react-router';
import type { DossierRow } from '../../api/dossiers';
import { useAwardName } from '../../api/registry';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { deadlineOf, nextDuty } from '../../ui/duty';

interface ReceptionTableProps {
  rows: readonly DossierRow[];
  marked: ReadonlySet<string>;
  mark: (marked: ReadonlySet<string>) => void;
}

const { columns } = vi.dossiers;

export function ReceptionTable({ rows, marked, mark }: ReceptionTableProps) {
  const awardName = useAwardName();
  const codes = rows.map(({ summary }) => summary.code);
  const all = codes.every((code) => marked.has(code));
  return (
    <table className="reception-table">
      <caption className="vh">{vi.reception.title}</caption>
      <thead>
        <tr>
          <th scope="col" className="mark">
            <input
              type="checkbox"
              aria-label={vi.reception.markAll}
              checked={all}
              onChange={() => mark(all ? new Set() : new Set(codes))}
            />
          </th>
          {[columns.due, columns.name, columns.award, columns.unit, columns.code].map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            award={awardName(row.summary.award)}
            marked={marked.has(row.summary.code)}
            toggle={() => mark(toggled(marked, row.summary.code))}
          />
        ))}
      </tbody>
    </table>
  );
}

function toggled(marked: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(marked);
  if (!next.delete(code)) next.add(code);
  return next;
}

interface RowProps {
  row: DossierRow;
  award: string;
  marked: boolean;
  toggle: () => void;
}

function Row({ row: { name, unitName, summary }, award, marked, toggle }: RowProps) {
  const duty = nextDuty(summary.owed);
  return (
    <tr className={marked ? 'on' : undefined}>
      <td className="mark">
        <input type="checkbox" aria-label={vi.reception.mark(name)} checked={marked} onChange={toggle} />
      </td>
      <td>{duty && <Clock deadline={deadlineOf(duty)} short />}</td>
      <td className="b">
        <Link to={`${paths.dossier(summary.code)}?phan=papers`}>{name}</Link>
      </td>
      <td>
        <AwardRibbon award={summary.award}>{briefly(award)}</AwardRibbon>
      </td>
      <td className="sec">{briefly(unitName)}</td>
      <td className="sec code">{summary.code}</td>
    </tr>
  );
}
