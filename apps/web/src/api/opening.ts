import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query';
import { answer, api, envelope, type Envelope, type Shape } from './client';
import { listsChanged } from './dossiers';
import type { Role } from './me';

export type Opening = Shape<'OpenDossierDto'>;
export type OpeningChoices = Shape<'OpeningChoicesDto'>;
export type OpeningTrial = Shape<'OpeningTrialDto'>;
export type Candidate = Shape<'CandidateRowDto'>;

/** Whose units open dossiers (docs/rights.md); whether theirs does, the API says. */
export const mayOpen = (role: Role): boolean => role === 'unitClerk' || role === 'unitHead';

export const useOpeningChoices = () =>
  useQuery({ queryKey: ['opening'], queryFn: () => answer(api.GET('/api/dossiers/opening')), staleTime: 600_000 });

/** What the proposal would come to; the last answer stays while the next is made. */
export const useOpeningTrial = (body: Opening | null) =>
  useQuery({
    queryKey: ['opening-trial', body],
    queryFn: () => answer(api.POST('/api/dossiers/trial', { body: body! })),
    enabled: body !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

export const openDossier = (body: Opening, how: Envelope & { signal: AbortSignal }) =>
  answer(api.POST('/api/dossiers', { body, headers: envelope(how), signal: how.signal }));

export function dossierOpened(queries: QueryClient): Promise<void> {
  void queries.invalidateQueries({ queryKey: ['opening-trial'] });
  return listsChanged(queries);
}

/** People, collectives and households of the unit whose names hold these words. */
export const useCandidates = (words: string) =>
  useQuery({
    queryKey: ['candidates', words],
    queryFn: () => answer(api.GET('/api/candidates', { params: { query: { q: words, limit: 30 } } })),
    placeholderData: keepPreviousData,
  });

export const addCandidate = (body: Shape<'NewCandidateDto'>, how: Envelope & { signal: AbortSignal }) =>
  answer(api.POST('/api/candidates', { body, headers: envelope(how), signal: how.signal }));
