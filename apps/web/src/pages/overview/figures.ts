import type { Figure } from '../../api/figures';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';

export const states = ['onTime', 'soon', 'overdue', 'none'] as const;
export type State = (typeof states)[number];

export const totalOf = (figure: Pick<Figure, State>): number => states.reduce((sum, state) => sum + figure[state], 0);
export const sumOf = (rows: readonly Figure[], state: State): number => rows.reduce((sum, row) => sum + row[state], 0);

const openCustodies = Object.keys(vi.terms.custodies).filter((custody) => custody !== 'closed');

/** In the order of the way of a dossier. */
export const byWay = (a: { key: string }, b: { key: string }) =>
  openCustodies.indexOf(a.key) - openCustodies.indexOf(b.key);

/** What the page is narrowed to, as its address says it, which the list understands. */
const narrowedBy = ['nam', 'don-vi', 'danh-hieu'] as const;

const keyInList = { custody: 'buoc', unit: 'don-vi', award: 'danh-hieu' } as const;

/** The list that a number counts: the open dossiers of this row, in this state, as the page is narrowed. */
export function listOf(
  address: URLSearchParams,
  figure: Pick<Figure, 'by' | 'key'> | null,
  state: State | null,
): string {
  const to = new URLSearchParams({ buoc: openCustodies.join(',') });
  for (const name of narrowedBy) if (address.has(name)) to.set(name, address.get(name)!);
  if (figure) to.set(keyInList[figure.by], figure.key);
  // A row of a unit counts that unit alone.
  if (figure?.by === 'unit') to.set('rieng', 'false');
  if (state) to.set('han', state);
  return `${paths.dossiers}?${to.toString()}`;
}
