import type { SetURLSearchParams } from 'react-router';
import type { Box, WorkQuery } from '../../api/work';
import { vi } from '../../i18n/vi';

/** Boxes, filters, sort and the chosen row as the address names them. */
const boxIn = 'nhom';
const boxes: Readonly<Record<Box, string | null>> = {
  mine: null,
  unassigned: 'chua-nhan',
  role: 'cung-vai-tro',
  held: 'tam-dung',
  done: 'da-xong',
};
export const filterIn = {
  kind: 'loai',
  award: 'danh-hieu',
  unit: 'don-vi',
  holder: 'nguoi-nhan',
  due: 'han',
} as const;
export type FilterName = keyof typeof filterIn;
const filterNames = Object.keys(filterIn) as FilterName[];
const sortIn = 'xep';
const chosenIn = 'chon';

export type Sort = keyof typeof vi.inbox.sorts;

export function askedIn(address: URLSearchParams): WorkQuery & { box: Box; sort: Sort } {
  const box = (Object.keys(boxes) as Box[]).find((one) => boxes[one] === address.get(boxIn)) ?? 'mine';
  const wanted = address.get(sortIn);
  const sort = wanted !== null && wanted in vi.inbox.sorts ? (wanted as Sort) : 'due';
  const filters = filterNames.flatMap((name) => {
    const value = address.get(filterIn[name]);
    return value === null ? [] : [[name, value]];
  });
  return { box, sort, ...(Object.fromEntries(filters) as Partial<WorkQuery>) };
}

export const isFiltered = (address: URLSearchParams): boolean =>
  filterNames.some((name) => address.has(filterIn[name]));

export const chosenOf = (address: URLSearchParams): string | null => address.get(chosenIn);

export const toBox = (box: Box): { search: string } => {
  const name = boxes[box];
  return { search: name === null ? '' : `?${boxIn}=${name}` };
};

/** Sets one part of the address and keeps the rest. */
function put(set: SetURLSearchParams, name: string, value: string | null): void {
  set(
    (now) => {
      const next = new URLSearchParams(now);
      if (value === null) next.delete(name);
      else next.set(name, value);
      return next;
    },
    { replace: true, preventScrollReset: true },
  );
}

export const choose = (set: SetURLSearchParams, key: string) => put(set, chosenIn, key);
export const filterBy = (set: SetURLSearchParams, name: FilterName, value: string | null) =>
  put(set, filterIn[name], value);
export const sortBy = (set: SetURLSearchParams, sort: Sort) => put(set, sortIn, sort === 'due' ? null : sort);

export const withoutFilters = (set: SetURLSearchParams): void =>
  set((now) => {
    const next = new URLSearchParams(now);
    for (const name of filterNames) next.delete(filterIn[name]);
    return next;
  });
