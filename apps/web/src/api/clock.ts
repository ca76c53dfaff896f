import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';

/** Business time and whether this is a demonstration. */
export const useClock = () =>
  useQuery({ queryKey: ['clock'], queryFn: () => answer(api.GET('/api/clock')), staleTime: 60_000 });
