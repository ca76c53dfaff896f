import type { LiveChange } from './live-shown';
import { eventsOf } from './sse';

interface Told {
  changed: (change: LiveChange) => void;
  /** More was missed than is told. */
  reset: () => void;
  stands: (up: boolean) => void;
}

/** What the tab that holds the line tells the others. `place` is how far the log was told. */
type Word = { place: number; up: boolean; change?: LiveChange; reset?: true };

/** The line beats every ten seconds: after so long without a sign it is dead, whatever the network says. */
const silenceMs = 25_000;
/** How soon it is tried again, ever more rarely. */
const againMs = [1_000, 2_000, 5_000, 15_000, 30_000] as const;

/**
 * What happens in the log, told to every tab of a browser over one connection. The tabs ask for one lock; whoever has it holds
 * the line and tells the others, and when that tab goes the next one takes the line up where the last word left it.
 */
export class LiveLine {
  private readonly over = new AbortController();
  private readonly tabs: BroadcastChannel | null;
  private up = false;
  private holding = false;
  private silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    account: string,
    private place: number,
    private readonly told: Told,
  ) {
    const name = `laurel/live/${account}`;
    // Without TLS a browser gives no locks: then every tab looks again by itself.
    this.tabs = 'locks' in navigator && 'BroadcastChannel' in window ? new BroadcastChannel(name) : null;
    if (this.tabs) this.join(name, this.tabs);
    else this.told.stands(false);
  }

  private join(name: string, tabs: BroadcastChannel): void {
    tabs.onmessage = ({ data }: MessageEvent<Word | 'asking'>) => (data === 'asking' ? this.answer() : this.hear(data));
    tabs.postMessage('asking');
    this.listen();
    const { signal } = this.over;
    navigator.locks.request(name, { signal }, () => this.hold()).catch(() => undefined);
  }

  close(): void {
    this.over.abort();
    clearTimeout(this.silence);
    this.tabs?.close();
  }

  /** To a tab that has just come: whether the line stands. */
  private answer(): void {
    if (this.holding) this.tabs?.postMessage({ place: this.place, up: this.up } satisfies Word);
  }

  /** Waits for a sign of life; none in time means that nobody tells us anything. */
  private listen(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.told.stands(false), silenceMs);
  }

  private hear({ place, up, change, reset }: Word): void {
    this.listen();
    this.place = Math.max(this.place, place);
    this.told.stands(up);
    if (reset) this.told.reset();
    if (change) this.told.changed(change);
  }

  private tell(word: Word): void {
    this.hear(word);
    this.tabs?.postMessage(word);
  }

  /** Holds the line as long as this tab is there. */
  private async hold(): Promise<void> {
    this.holding = true;
    const { signal } = this.over;
    for (let tries = 0; !signal.aborted; tries += 1) {
      const spoke = await this.once().catch(() => false);
      if (signal.aborted) return;
      if (spoke) tries = 0;
      else this.fall();
      await rest(againMs[Math.min(tries, againMs.length - 1)]!, signal);
    }
  }

  private fall(): void {
    this.up = false;
    this.tell({ place: this.place, up: false });
  }

  /** One connection, until it ends; true when something came over it. */
  private async once(): Promise<boolean> {
    const end = new AbortController();
    const signal = AbortSignal.any([this.over.signal, end.signal]);
    let dead: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(dead);
      dead = setTimeout(() => end.abort(), silenceMs);
    };
    let spoke = false;
    try {
      alive();
      const response = await fetch(`/api/live?after=${this.place}`, { signal, cache: 'no-store' });
      if (!response.ok || !response.body) return false;
      for await (const { id, event, data } of eventsOf(response.body)) {
        alive();
        spoke = true;
        this.up = true;
        const place = id === null ? this.place : Number(id);
        const said = data === null ? {} : event === 'reset' ? { reset: true as const } : { change: changeIn(data) };
        this.tell({ place, up: true, ...said });
      }
      return spoke;
    } finally {
      clearTimeout(dead);
      end.abort();
    }
  }
}

const changeIn = (data: string) => JSON.parse(data) as LiveChange;

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(over, ms);
    signal.addEventListener('abort', over, { once: true });
    window.addEventListener('online', over, { once: true });
    function over() {
      clearTimeout(timer);
      resolve();
    }
  });
}
