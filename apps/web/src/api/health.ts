import { useEffect, useState } from 'react';

/** What GET /health says; `unreachable` when nobody answers. */
export type Health =
  | { log: 'up' | 'down'; deadlines: 'running' | 'notRunning'; check: { result: 'sound' | 'differs' | 'never' } | null }
  | 'unreachable';

const everyMs = 5000;

/** The health of the system, asked anew every few seconds; null until the first answer. */
export function useHealth(): Health | null {
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const ask = () =>
      askHealth(asking.signal).then((answer) => {
        if (!asking.signal.aborted) setHealth(answer);
      });
    void ask();
    const turn = setInterval(() => void ask(), everyMs);
    return () => {
      clearInterval(turn);
      asking.abort();
    };
  }, []);
  return health;
}

async function askHealth(signal: AbortSignal): Promise<Health> {
  try {
    // A log that is down is answered with 503 and the same body.
    const answer = await fetch('/health', { signal });
    return (await answer.json()) as Health;
  } catch {
    return 'unreachable';
  }
}
