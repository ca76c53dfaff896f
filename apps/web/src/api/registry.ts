import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import type { operations } from './contract';

/** Awards by the law of today; they change with the law, not in an hour. */
export const useAwards = (enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['awards'],
    queryFn: () => answer(api.GET('/api/law/awards')),
    staleTime: 3_600_000,
  });

/** The name of an award by its code; empty until the awards are there, and of none. */
export function useAwardName(): (award: string | null | undefined) => string {
  const { data } = useAwards();
  const names = new Map<string, string>(data?.awards.map(({ code, name }) => [code, name]));
  return (award) => names.get(award ?? '') ?? '';
}

/** Units in force today, whole: some two hundred, page by page. */
export const useUnits = (enabled = true) =>
  useQuery({ queryKey: ['units'], queryFn: allUnits, staleTime: 600_000, enabled });

async function allUnits() {
  const rows = [];
  let after: string | undefined;
  do {
    const page = await answer(
      api.GET('/api/units', { params: { query: { limit: 200, ...(after ? { after } : {}) } } }),
    );
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after);
  return rows;
}

export const useCandidate = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['candidate', id],
    queryFn: () => answer(api.GET('/api/candidates/{id}', { params: { path: { id } } })),
    enabled,
  });

/** Whom a dossier can be given to. */
export const useOfficers = (enabled: boolean) =>
  useQuery({
    queryKey: ['people', 'officers'],
    queryFn: async () => {
      const asked = (['appraisalOfficer', 'headOfBoard'] as const).map((role) =>
        answer(api.GET('/api/people', { params: { query: { role, limit: 200 } } })),
      );
      return (await Promise.all(asked)).flatMap(({ rows }) => rows);
    },
    staleTime: 600_000,
    enabled,
  });

type Asked<Name extends keyof operations> = Omit<
  NonNullable<operations[Name]['parameters']['query']>,
  'after' | 'limit'
>;
export type UnitRow = Shape<'UnitRowDto'>;
export type Unit = Shape<'UnitOnDayDto'>;
export type CalendarYear = Shape<'CalendarYearDto'>;
export type Person = Shape<'CandidateDto'>;

const nextOf = ({ next }: { next: string | null }) => next;
const page = (after: string | null) => ({ limit: 100, ...(after === null ? {} : { after }) });

/** Units of a day, page after page. */
export const useUnitList = (asked: Asked<'unit_list'>) =>
  useInfiniteQuery({
    queryKey: ['units', 'list', asked],
    queryFn: ({ pageParam }) => answer(api.GET('/api/units', { params: { query: { ...asked, ...page(pageParam) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

/** People, collectives and households by name, page after page. */
export const usePeopleList = (asked: Asked<'registry_candidates'>) =>
  useInfiniteQuery({
    queryKey: ['candidates', asked],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/candidates', { params: { query: { ...asked, ...page(pageParam) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

/** Who holds an office today, page after page. */
export const useOfficeHolders = (asked: Asked<'people_list'>) =>
  useInfiniteQuery({
    queryKey: ['people', 'list', asked],
    queryFn: ({ pageParam }) => answer(api.GET('/api/people', { params: { query: { ...asked, ...page(pageParam) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

/** A unit as it stood on a day. */
export const useUnit = (unit: string, on?: string) =>
  useQuery({
    queryKey: ['unit', unit, on],
    queryFn: () =>
      answer(api.GET('/api/units/{unit}', { params: { path: { unit }, ...(on ? { query: { on } } : {}) } })),
  });

export const useDelegations = () =>
  useQuery({
    queryKey: ['delegations'],
    queryFn: () => answer(api.GET('/api/delegations', { params: { query: { limit: 200 } } })),
  });

/** Working days of each year that is known, this one and the next. */
export const useCalendars = () =>
  useQuery({
    queryKey: ['calendars'],
    queryFn: () => answer(api.GET('/api/law/calendars')),
    staleTime: 600_000,
  });

/** Who came in, was turned away, whose rights changed; the newest first. */
export const useSecurityLog = () =>
  useInfiniteQuery({
    queryKey: ['security-log'],
    queryFn: ({ pageParam }) => answer(api.GET('/api/security-log', { params: { query: page(pageParam) } })),
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
  });
