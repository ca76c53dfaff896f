import { useEffect } from 'react';
import type { Me } from './me';
import { LiveLine } from './live-line';
import { staleAfter, type LiveChange } from './live-shown';
import { queries } from './queries';
import { Store } from './store';

/** Whether this browser is told of changes by itself; until the first word it is `opening`. */
export const line = new Store<'opening' | 'up' | 'down'>('opening');

/** What comes close together is read anew once. */
const firstMs = 80;
const restMs = 1_000;
/** Without a line one looks again this often. */
const pollMs = 30_000;

/** Keeps what is shown as it is in the log, while somebody is signed in. */
export function useLive({ account, place }: Me): void {
  useEffect(() => {
    const fresh = new Freshening();
    const live = new LiveLine(account, place, {
      changed: (change) => fresh.add(change),
      reset: () => void queries.invalidateQueries(),
      stands: (up) => line.set(up ? 'up' : 'down'),
    });
    const poll = setInterval(() => {
      if (line.get() === 'down') void queries.invalidateQueries({ refetchType: 'active', predicate: isOfTheLog });
    }, pollMs);
    return () => {
      clearInterval(poll);
      fresh.stop();
      live.close();
      line.set('opening');
    };
    // The place is where this page began to read: a later answer of /me moves nothing.
  }, [account]);
}

const isOfTheLog = ({ queryKey: [first] }: { queryKey: readonly unknown[] }) => first !== 'me' && first !== 'trial';

/** Gathers what changed, and has what shows it read anew, at most once a second. */
class Freshening {
  private waiting: LiveChange[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private last = 0;

  add(change: LiveChange): void {
    this.waiting.push(change);
    this.timer ??= setTimeout(() => this.now(), Math.max(firstMs, this.last + restMs - performance.now()));
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private now(): void {
    const changes = this.waiting;
    this.waiting = [];
    this.timer = null;
    this.last = performance.now();
    void queries.invalidateQueries({ predicate: staleAfter(changes) });
  }
}
