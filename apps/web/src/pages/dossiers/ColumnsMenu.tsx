import { useSettings } from '../../api/settings';
import { vi } from '../../i18n/vi';
import { TickMenu } from '../../ui/TickMenu';
import { allColumns, fixedColumn, shownColumns } from './columns';

const list = 'dossiers';

/** The columns that this account sees. */
export function useColumns() {
  const [{ columns }] = useSettings();
  return shownColumns(columns.find((one) => one.list === list)?.columns);
}

/** Which columns are seen; kept for the account. */
export function ColumnsMenu() {
  const [, change] = useSettings();
  const shown = useColumns();
  const toggle = (column: string) => {
    const columns = allColumns.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
    void change((now) => ({
      ...now,
      columns: [...now.columns.filter((one) => one.list !== list), { list, columns }],
    }));
  };
  return (
    <TickMenu
      label={vi.list.columns}
      hint={vi.list.columnsHint}
      items={allColumns
        .filter((column) => column !== fixedColumn)
        .map((column) => ({ value: column, words: vi.dossiers.columns[column] }))}
      chosen={shown}
      toggle={toggle}
    />
  );
}
