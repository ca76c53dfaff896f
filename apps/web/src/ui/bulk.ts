import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Shape } from '../api/client';
import { newKey } from '../api/key';

export type BulkAnswer = Shape<'ItemsAnswerDto'>;
export type BulkOutcome = Shape<'ItemAnswerDto'>;

/** Does it to some of them under one key, or only tries it. */
export type BulkSend = (ids: string[], how: { key: string; dryRun: boolean }) => Promise<BulkAnswer>;

/** So many go in one request: few enough that stopping is soon felt. */
const atOnce = 10;

export interface Bulk {
  /** What would become of each; undefined until it is known. */
  tried: BulkAnswer | undefined;
  /** What became of those that were done so far. */
  outcomes: readonly BulkOutcome[];
  state: 'trying' | 'ready' | 'doing' | 'over';
  stopped: boolean;
  error: unknown;
  retry: () => unknown;
  start: (ids: readonly string[]) => void;
  stop: () => void;
}

/** Many at once: tried first, then done a few at a time, so that the rest can be stopped. */
export function useBulk(ids: readonly string[], send: BulkSend, done: () => unknown): Bulk {
  const [key] = useState(newKey);
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome[]>([]);
  const stopping = useRef(false);
  const trial = useQuery({
    queryKey: ['trial', key],
    queryFn: () => send([...ids], { key: newKey(), dryRun: true }),
    gcTime: 0,
    staleTime: Infinity,
  });
  const doing = useMutation({
    mutationFn: async (ready: readonly string[]) => {
      stopping.current = false;
      for (let at = outcomes.length; at < ready.length && !stopping.current; at += atOnce) {
        // The same key for the same part: what was done before a fault is not done twice.
        const { items } = await send(ready.slice(at, at + atOnce), { key: `${key}.${at}`, dryRun: false });
        setOutcomes((before) => [...before, ...items]);
      }
    },
    onSettled: done,
  });
  const state = doing.isPending ? 'doing' : doing.isSuccess ? 'over' : trial.data ? 'ready' : 'trying';
  return {
    ...{ tried: trial.data, outcomes, state, error: doing.error ?? trial.error },
    stopped: doing.isSuccess && stopping.current,
    retry: () => (doing.error ? doing.mutate(doing.variables ?? []) : trial.refetch()),
    start: doing.mutate,
    stop: () => (stopping.current = true),
  };
}
