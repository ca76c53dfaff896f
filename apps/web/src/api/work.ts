import { useInfiniteQuery, useQuery, type InfiniteData } from '@tanstack/react-query';
import { answer, api, envelope, type Envelope, type Shape } from './client';
import type { operations } from './contract';
import { queries } from './queries';

export type WorkRow = Shape<'WorkRowDto'>;
export type WorkPage = Shape<'WorkDto'>;
export type WorkQuery = NonNullable<operations['work_list']['parameters']['query']>;
export type Box = NonNullable<WorkQuery['box']>;
export type ItemsAnswer = Shape<'ItemsAnswerDto'>;
export type DutyRef = Shape<'DutyRefDto'>;

export const countsKey = ['inbox', 'counts'];
const workKey = ['inbox', 'work'];
const pageSize = 100;

/** The work in a box; its counts are those of the rail too. */
export const useWork = (asked: WorkQuery) =>
  useInfiniteQuery({
    queryKey: [...workKey, asked],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after }) => {
      const page = await answer(
        api.GET('/api/work', { params: { query: { ...asked, limit: pageSize, ...(after ? { after } : {}) } } }),
      );
      queries.setQueryData(countsKey, page.counts);
      return page;
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (last, query) => (boxOf(query?.queryKey) === asked.box ? last : undefined),
  });

/** While a filter is changed the list stays; of another box nothing is shown. */
const boxOf = (key: readonly unknown[] | undefined) => (key?.[2] as WorkQuery | undefined)?.box;

/** How much lies in each box, and how many notices are unread; the page of work itself brings them along. */
export const useCounts = (enabled = true) =>
  useQuery({ queryKey: countsKey, queryFn: () => answer(api.GET('/api/work/counts')), enabled });

/** Who else may do what my post owes. */
export const useColleagues = () =>
  useQuery({
    queryKey: ['inbox', 'colleagues'],
    queryFn: async () => (await answer(api.GET('/api/work/colleagues'))).rows,
  });

export const workChanged = (): Promise<void> => queries.invalidateQueries({ queryKey: ['inbox'] });

export interface Trying extends Envelope {
  dryRun?: boolean;
}

export const takeDuties = (duties: DutyRef[], { dryRun = false, ...how }: Trying) =>
  answer(api.POST('/api/work/take', { body: { duties, dryRun }, headers: envelope(how) }));

export const releaseDuties = (duties: DutyRef[], ground: string, { dryRun = false, ...how }: Trying) =>
  answer(api.POST('/api/work/release', { body: { duties, ground, dryRun }, headers: envelope(how) }));

export const passDuties = (duties: DutyRef[], to: string, ground: string, { dryRun = false, ...how }: Trying) =>
  answer(api.POST('/api/work/pass', { body: { duties, to, ground, dryRun }, headers: envelope(how) }));

/** Shows at once who looks after these duties, before the answer is there; the lists are read anew with it. */
export function showHolder(duties: readonly DutyRef[], holder: string): void {
  const ids = new Set(duties.map(({ obligation, stream }) => `${stream}#${obligation}`));
  const taken = (row: WorkRow) => row.duties.some(({ obligation, stream }) => ids.has(`${stream}#${obligation}`));
  for (const [key, data] of queries.getQueriesData<InfiniteData<WorkPage>>({ queryKey: workKey })) {
    const leaves = boxOf(key) === 'unassigned';
    const rowsOf = (rows: readonly WorkRow[]) =>
      leaves ? rows.filter((row) => !taken(row)) : rows.map((row) => (taken(row) ? { ...row, holder } : row));
    if (data)
      queries.setQueryData<InfiniteData<WorkPage>>(key, {
        ...data,
        pages: data.pages.map((page) => ({ ...page, rows: rowsOf(page.rows) })),
      });
  }
}
