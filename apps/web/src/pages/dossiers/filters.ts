import type { DossierFilter, DossierSort } from '../../api/dossiers';

/** Filters as the address names them, beside the API's name. A filter of the API is added here and as a chip. */
export const inAddress = {
  custody: 'buoc',
  award: 'danh-hieu',
  type: 'loai-hinh',
  unit: 'don-vi',
  year: 'nam',
  officer: 'chuyen-vien',
  due: 'han',
  held: 'tam-giu',
  track: 'viec',
  q: 'tim',
  /** Of a unit its parts as well, unless it says `false`. */
  parts: 'rieng',
} as const satisfies Partial<Record<keyof DossierFilter, string>>;

export type FilterName = keyof typeof inAddress;
const names = Object.keys(inAddress) as FilterName[];
/** Of these several may be chosen: the address joins them by commas. */
const ofMany = ['custody', 'award', 'type'] as const;
export type NameOfMany = (typeof ofMany)[number];
export type NameOfOne = Exclude<FilterName, NameOfMany>;
const isOfMany = (name: FilterName): name is NameOfMany => (ofMany as readonly FilterName[]).includes(name);

/** Where the next page begins. */
export const afterInAddress = 'sau';
export const sortInAddress = 'xep';
const pageSize = 100;

export const chosenIn = (address: URLSearchParams, name: NameOfMany): readonly string[] =>
  address.get(inAddress[name])?.split(',').filter(Boolean) ?? [];

export interface Sorting {
  sort: DossierSort;
  down: boolean;
}
const sorts: readonly DossierSort[] = ['due', 'name', 'unit', 'code', 'changed'];

/** What is due first stands first, unless the address says otherwise: `name`, `-changed`. */
export function sortingOf(address: URLSearchParams): Sorting {
  const said = address.get(sortInAddress) ?? 'due';
  const down = said.startsWith('-');
  const sort = sorts.find((one) => one === said.replace(/^-/, ''));
  return sort ? { sort, down } : { sort: 'due', down: false };
}

/** What the address asks of the API without its page; a value that the API does not know is refused there, in words. */
export function askedOf(address: URLSearchParams): DossierFilter {
  const asked = names.map((name) => [name, valueOf(address, name)] as const).filter(([, value]) => value !== null);
  const { sort, down } = sortingOf(address);
  return { ...Object.fromEntries(asked), sort, order: down ? 'desc' : 'asc' };
}

function valueOf(address: URLSearchParams, name: FilterName): string | number | readonly string[] | null {
  const value = address.get(inAddress[name]);
  if (!value) return null;
  if (isOfMany(name)) return chosenIn(address, name);
  return name === 'year' ? Number(value) : value;
}

/** The same, one page of it. */
export function filterOf(address: URLSearchParams): DossierFilter {
  const after = address.get(afterInAddress);
  return { ...askedOf(address), ...(after ? { after } : {}), limit: pageSize };
}

/** The address with something set or taken off, from the first page on. */
export function withValue(address: URLSearchParams, key: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete(afterInAddress);
  if (value) next.set(key, value);
  else next.delete(key);
  return next;
}

export const isFiltered = (address: URLSearchParams): boolean => names.some((name) => address.has(inAddress[name]));

/** The address without its filters; the order stays. */
export function cleared(address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const key of [...Object.values(inAddress), afterInAddress]) next.delete(key);
  return next;
}

/** What a saved filter keeps of the address. */
export function savedQuery(address: URLSearchParams): string {
  const kept = new URLSearchParams(address);
  kept.delete(afterInAddress);
  return kept.toString();
}
