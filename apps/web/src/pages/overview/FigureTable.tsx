import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Figure } from '../../api/figures';
import { briefly, number } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { listOf, states, sumOf, totalOf, type State } from './figures';

interface Props {
  caption: string;
  head: string;
  rows: readonly Figure[];
  nameOf: (key: string) => string;
  /** The first so many are shown; the rest when asked for. */
  first?: number;
  summed?: boolean;
}

const words = vi.overview;

/** Figures as a table: every number that is not nothing opens its list. */
export function FigureTable({ caption, head, rows, nameOf, first = Infinity, summed = false }: Props) {
  const [whole, setWhole] = useState(false);
  const [address] = useSearchParams();
  const shown = whole ? rows : rows.slice(0, first);
  return (
    <>
      <div className="scroll-x" role="region" aria-label={caption} tabIndex={0}>
        <table className="figures">
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="num">
                {words.columns.total}
              </th>
              {states.map((state) => (
                <th key={state} scope="col" className="num">
                  {words.columns[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{briefly(nameOf(row.key))}</th>
                <Count to={listOf(address, row, null)} count={totalOf(row)} />
                {states.map((state) => (
                  <Count key={state} to={listOf(address, row, state)} count={row[state]} state={state} />
                ))}
              </tr>
            ))}
          </tbody>
          {summed && <Sums rows={rows} />}
        </table>
      </div>
      {rows.length > first && (
        <Button kind="text" size="small" onClick={() => setWhole(!whole)}>
          {whole ? words.less : `${words.more} (${number(rows.length)})`}
        </Button>
      )}
    </>
  );
}

function Count({ to, count, state }: { to: string; count: number; state?: State }) {
  return (
    <td className={`num ${count > 0 ? (state ?? '') : ''}`}>
      {count === 0 ? <span className="ter">0</span> : <Link to={to}>{number(count)}</Link>}
    </td>
  );
}

function Sums({ rows }: { rows: readonly Figure[] }) {
  const [address] = useSearchParams();
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.sum}</th>
        <Count to={listOf(address, null, null)} count={rows.reduce((sum, row) => sum + totalOf(row), 0)} />
        {states.map((state) => (
          <Count key={state} to={listOf(address, null, state)} count={sumOf(rows, state)} state={state} />
        ))}
      </tr>
    </tfoot>
  );
}
