import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import type { operations } from './contract';

export type Dossier = Shape<'DossierDto'>;
export type DossierAnswer = Shape<'DossierAnswerDto'>;
export type DossierRow = Shape<'DossierRowDto'>;
export type Duty = Shape<'DutyDto'>;
export type DossierClock = Shape<'DeadlineClockDto'>;
export type Said = Shape<'SaidDto'>;
export type HistoryEvent = Shape<'EventDto'>;
export type Assessment = Shape<'AssessmentDto'>;
export type Judged = Shape<'JudgedDto'>;
export type Evidence = Shape<'KnownEvidenceDto'>;

export type DossierFilter = NonNullable<operations['dossier_list']['parameters']['query']>;
export type DossierSort = NonNullable<DossierFilter['sort']>;
export type DossierPage = Shape<'DossierListedDto'>;

/** A filter as the address of the API names it. */
export function queryOf(filter: DossierFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one));
  return query.toString();
}

/** What is kept of one dossier; an act on it makes all of it stale. */
const dossierKey = (code: string) => ['dossier', code] as const;
const listKey = ['dossiers'];

/** After an act over many. */
export function listsChanged(queries: QueryClient): Promise<void> {
  void queries.invalidateQueries({ queryKey: ['inbox'] });
  return queries.invalidateQueries({ queryKey: listKey });
}

/** After an act: the dossier and every list are read anew; resolves when the dossier is. */
export function dossierChanged(queries: QueryClient, code: string): Promise<void> {
  void listsChanged(queries);
  return queries.invalidateQueries({ queryKey: dossierKey(code) });
}

/** A page of the list; while the next one loads the last stays, so that nothing jumps. */
export const useDossiers = (filter: DossierFilter) =>
  useQuery({
    queryKey: [...listKey, filter],
    queryFn: () => answer(api.GET('/api/dossiers', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });

export const useDossier = (code: string) =>
  useQuery({
    queryKey: [...dossierKey(code), 'now'],
    queryFn: () => answer(api.GET('/api/dossiers/{code}', { params: { path: { code } } })),
  });

export const useEligibility = (code: string) =>
  useQuery({
    queryKey: [...dossierKey(code), 'eligibility'],
    queryFn: () => answer(api.GET('/api/dossiers/{code}/eligibility', { params: { path: { code } } })),
  });

export const useHistory = (code: string) =>
  useQuery({
    queryKey: [...dossierKey(code), 'history'],
    queryFn: () => answer(api.GET('/api/dossiers/{code}/history', { params: { path: { code } } })),
  });

/** Route and papers by the law that holds for it; nothing where this role may not ask. */
export const useDossierLaw = (code: string, enabled = true) =>
  useQuery({
    queryKey: [...dossierKey(code), 'law'],
    queryFn: () => answer(api.GET('/api/dossiers/{code}/law', { params: { path: { code } } })),
    enabled,
  });

export const useLookAlikes = (code: string) =>
  useQuery({
    queryKey: [...dossierKey(code), 'look-alikes'],
    queryFn: () => answer(api.GET('/api/dossiers/{code}/look-alikes', { params: { path: { code } } })),
  });
