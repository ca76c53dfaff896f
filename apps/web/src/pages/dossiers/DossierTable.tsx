import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import type { DossierRow } from '../../api/dossiers';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { StatusTag } from '../../ui/StatusTag';
import { deadlineOf, nextDuty } from '../../ui/duty';
import { moveAmongRows } from './row-keys';

interface DossierTableProps {
  rows: readonly DossierRow[];
  awardName: (code: string) => string;
}

const { columns } = vi.dossiers;

/** Dossiers, deadline first; on a phone each is a line of deadline, name and what it is. */
export function DossierTable({ rows, awardName }: DossierTableProps) {
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
    <table className="dossier-table">
      <caption className="vh">{vi.dossiers.caption}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, words]) => (
            <th key={key} scope="col" className={key}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveAmongRows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} award={awardName(row.summary.award)} open={open} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: DossierRow;
  award: string;
  open: (event: React.MouseEvent, code: string) => void;
}

function Row({ row: { name, unitName, summary }, award, open }: RowProps) {
  const duty = nextDuty(summary.owed);
  return (
    <tr onClick={(event) => open(event, summary.code)}>
      <td className="due">{duty ? <Clock deadline={deadlineOf(duty)} short /> : <span className="ter">–</span>}</td>
      <td className="name">
        <Link to={paths.dossier(summary.code)}>{name}</Link>
      </td>
      <td className="award">
        <AwardRibbon award={summary.award}>{briefly(award)}</AwardRibbon>
      </td>
      <td className="unit">{briefly(unitName)}</td>
      <td className="custody">
        {summary.hold ? <StatusTag tone="held">{vi.dossier.held}</StatusTag> : <Standing summary={summary} />}
      </td>
      <td className="code">{summary.code}</td>
    </tr>
  );
}

function Standing({ summary: { custody, outcome } }: Pick<DossierRow, 'summary'>) {
  const words = vi.terms.custodies[custody];
  if (custody !== 'closed' || !outcome) return words;
  return vi.dossier.ended(vi.terms.outcomes[outcome as keyof typeof vi.terms.outcomes]);
}
