import type { ReactNode } from 'react';
import './ListTable.css';

interface Props<Column extends string> {
  caption: string;
  /** The caption is seen, and not only read out. */
  titled?: boolean;
  /** The words of the head, in order. */
  columns: Readonly<Record<Column, string>>;
  /** Columns of numbers, which stand at the right. */
  numbers?: readonly Column[];
  foot?: ReactNode;
  children: ReactNode;
}

/** The table of a list in its sheet; on a phone each row is a block of lines. */
export function ListTable<Column extends string>(props: Props<Column>) {
  const { caption, titled = false, columns, numbers = [], foot, children } = props;
  return (
    <div className="sheet list-table">
      <table className="stacked">
        <caption className={titled ? undefined : 'vh'}>{caption}</caption>
        <thead>
          <tr>
            {(Object.entries(columns) as [Column, string][]).map(([column, words]) => (
              <th key={column} scope="col" className={numbers.includes(column) ? 'num' : undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
