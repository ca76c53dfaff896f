import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import { queries } from './queries';
import { countsKey } from './work';

export type Notice = Shape<'NotificationRowDto'>;

const notices = ['inbox', 'notices'];

/** What I was told, the newest first. */
export const useNotices = () =>
  useInfiniteQuery({
    queryKey: notices,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      answer(api.GET('/api/inbox/notifications', { params: { query: { limit: 50, ...(after ? { after } : {}) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

const noticesChanged = () =>
  Promise.all([queries.invalidateQueries({ queryKey: notices }), queries.invalidateQueries({ queryKey: countsKey })]);

export async function readNotice(id: number): Promise<void> {
  await answer(api.POST('/api/inbox/notifications/{id}/read', { params: { path: { id } } }));
  await noticesChanged();
}

/** All that one has seen are read; what came meanwhile stays. */
export async function readAllNotices(upTo: number): Promise<void> {
  await answer(api.POST('/api/inbox/notifications/read', { body: { upTo } }));
  await noticesChanged();
}
