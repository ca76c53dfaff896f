import type { DossierSort } from '../../api/dossiers';
import { vi } from '../../i18n/vi';

export type Column = keyof typeof vi.dossiers.columns;
export const allColumns = Object.keys(vi.dossiers.columns) as Column[];
/** Without it a row leads nowhere. */
export const fixedColumn: Column = 'name';
const usualColumns: readonly Column[] = ['due', 'name', 'award', 'unit', 'custody', 'code'];

/** By which key of the API a column is sorted. */
export const sortOfColumn: Partial<Record<Column, DossierSort>> = {
  due: 'due',
  name: 'name',
  unit: 'unit',
  code: 'code',
  changed: 'changed',
};

/** Those that were chosen and are still there, in the order of the table. */
export function shownColumns(chosen: readonly string[] | undefined): readonly Column[] {
  if (!chosen) return usualColumns;
  return allColumns.filter((column) => column === fixedColumn || chosen.includes(column));
}
