import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';

export const clockKey = ['clock'];

/** Business time and whether this is a demonstration. */
export const useClock = () =>
  useQuery({ queryKey: clockKey, queryFn: () => answer(api.GET('/api/clock')), staleTime: 60_000 });
