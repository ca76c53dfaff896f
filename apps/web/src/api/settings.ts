import { useQueryClient } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import { useMe, type Me } from './me';

export type Settings = Shape<'SettingsDto'>;

const unset: Settings = { lettersOff: false, columns: [], filters: [] };

/** What I have set for myself, and how it is changed: seen at once, kept at the API. */
export function useSettings(): [Settings, (change: (now: Settings) => Settings) => Promise<void>] {
  const { data: me } = useMe();
  const queries = useQueryClient();
  const settings = me?.settings ?? unset;
  const change = async (to: (now: Settings) => Settings) => {
    const next = to(settings);
    queries.setQueryData<Me | null>(['me'], (now) => (now ? { ...now, settings: next } : now));
    await answer(api.PUT('/api/me/settings', { body: next })).catch((error: unknown) => {
      void queries.invalidateQueries({ queryKey: ['me'] });
      throw error;
    });
  };
  return [settings, change];
}
