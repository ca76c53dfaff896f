import { useCallback, useEffect, useRef, useState } from 'react';
import { act } from '../../api/client';
import { dropDraft, keepDraft, readDraft } from '../../api/drafts';
import { newKey } from '../../api/key';
import { afterAct } from '../../api/rooms';

/** A hand-over that was ticked and is not at the server yet. */
export interface HandOver {
  dossier: string;
  receipt: string;
  receivedBy: 'candidate' | 'representative';
}

type Waiting = HandOver & { key: string; problem?: unknown };

/**
 * What was ticked is kept on this device until the server has it: a hall has no network at times, and a tablet is closed. Each
 * is sent under a key of its own, so that it is recorded once however often it is sent.
 */
export function useHandOvers(ceremony: string) {
  const draft = `trao-tang/${ceremony}/da-tick`;
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => readDraft<Waiting[]>(draft)?.values ?? []);
  const sent = useRef(new Set<string>());
  const kept = useRef(waiting);
  const keep = useCallback(
    (next: readonly Waiting[]) => {
      kept.current = next;
      setWaiting(next);
      if (next.length === 0) dropDraft(draft);
      else
        keepDraft(
          draft,
          next.map(({ problem: _problem, ...plain }) => plain),
        );
    },
    [draft],
  );
  const send = useCallback(
    async ({ key, problem: _problem, ...handOver }: Waiting) => {
      if (sent.current.has(key)) return;
      sent.current.add(key);
      try {
        await act(`/api/ceremonies/${ceremony}/hand-overs`, { handOvers: [handOver] }, { key });
        await afterAct();
        keep(kept.current.filter((one) => one.key !== key));
      } catch (problem) {
        sent.current.delete(key);
        keep(kept.current.map((one) => (one.key === key ? { ...one, problem } : one)));
      }
    },
    [ceremony, keep],
  );
  useEffect(() => {
    for (const one of kept.current) void send(one);
  }, [send]);
  const hand = (handOver: HandOver) => {
    const one = { ...handOver, key: newKey() };
    keep([...kept.current.filter(({ dossier }) => dossier !== handOver.dossier), one]);
    void send(one);
  };
  return { waiting, hand };
}
