import type { DossierFilter } from '../../api/dossiers';

/** Filters as the address names them, beside the API's name. A filter of the API is added here and as a chip. */
export const inAddress = {
  custody: 'buoc',
  award: 'danh-hieu',
  unit: 'don-vi',
  year: 'nam',
  q: 'tim',
} as const satisfies Partial<Record<keyof DossierFilter, string>>;

export type FilterName = keyof typeof inAddress;
const names = Object.keys(inAddress) as FilterName[];

/** Where the next page begins. */
export const afterInAddress = 'sau';
const pageSize = 100;

/** What the address asks of the API; a value that the API does not know is refused there, in words. */
export function filterOf(address: URLSearchParams): DossierFilter {
  const asked = names.flatMap((name) => {
    const value = address.get(inAddress[name]);
    return value ? [[name, name === 'year' ? Number(value) : value] as const] : [];
  });
  const after = address.get(afterInAddress);
  return { ...Object.fromEntries(asked), ...(after ? { after } : {}), limit: pageSize };
}

/** The address with a filter set or taken off, from the first page on. */
export function withFilter(address: URLSearchParams, name: FilterName, value: string | null): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete(afterInAddress);
  if (value) next.set(inAddress[name], value);
  else next.delete(inAddress[name]);
  return next;
}

export const isFiltered = (address: URLSearchParams): boolean => names.some((name) => address.has(inAddress[name]));
