import { QueryClient } from '@tanstack/react-query';
import { NoConnection } from './problem';

/** What the screens keep of the API's answers. A refusal is not asked again; a lost connection is. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => error instanceof NoConnection && failures < 2,
      staleTime: 10_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
