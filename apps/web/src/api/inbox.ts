import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import { queries } from './queries';

export type WorkRow = Shape<'DutyRowDto'>;
export type Notice = Shape<'NotificationRowDto'>;

const duties = ['inbox', 'duties'];
const notices = ['inbox', 'notices'];
const unread = ['inbox', 'unread'];
const pageSize = 200;
/** Work of others arrives while one reads: looked for again every so often. */
const againMs = 30_000;

/** What my position owes, the earliest first. */
export const useWork = () =>
  useInfiniteQuery({
    queryKey: duties,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      answer(api.GET('/api/inbox/duties', { params: { query: { limit: pageSize, ...(after ? { after } : {}) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: againMs,
  });

/** What I was told, the newest first. */
export const useNotices = () =>
  useInfiniteQuery({
    queryKey: notices,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      answer(api.GET('/api/inbox/notifications', { params: { query: { limit: 50, ...(after ? { after } : {}) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const useUnread = () =>
  useQuery({
    queryKey: unread,
    queryFn: async () => (await answer(api.GET('/api/inbox/unread'))).unread,
    refetchInterval: againMs,
  });

const noticesChanged = () =>
  Promise.all([queries.invalidateQueries({ queryKey: notices }), queries.invalidateQueries({ queryKey: unread })]);

export async function readNotice(id: number): Promise<void> {
  await answer(api.POST('/api/inbox/notifications/{id}/read', { params: { path: { id } } }));
  await noticesChanged();
}

/** All that one has seen are read; what came meanwhile stays. */
export async function readAllNotices(upTo: number): Promise<void> {
  await answer(api.POST('/api/inbox/notifications/read', { body: { upTo } }));
  await noticesChanged();
}
