import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';

export type Found = Shape<'FoundDto'>;

export const leastWords = 2;

/** What holds these words, of all that one may read; the last answer stays until the next is there. */
export const useSearch = (words: string) =>
  useQuery({
    queryKey: ['search', words],
    queryFn: ({ signal }) => answer(api.GET('/api/search', { params: { query: { q: words } }, signal })),
    enabled: words.length >= leastWords,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
