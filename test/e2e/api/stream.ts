import type { Caller } from './caller';

export interface Told {
  id: number;
  event?: string;
  data: { stream: string; version: number; kind: string };
}

/** An open stream of events, read as a browser reads it. */
export class Stream {
  readonly told: Told[] = [];
  beats = 0;
  /** Where a browser would resume. */
  place = 0;
  /** Set once the service has ended it. */
  ended = false;
  private next = Promise.withResolvers<void>();
  private readonly reading: Promise<void>;

  private constructor(
    readonly reply: Response,
    private readonly over: AbortController,
  ) {
    this.reading = this.read();
  }

  static async open(base: string, caller: Caller, headers: Record<string, string> = {}, query = ''): Promise<Stream> {
    const abort = new AbortController();
    const how = { headers: { ...caller.headers, accept: 'text/event-stream', ...headers }, signal: abort.signal };
    return new Stream(await fetch(`${base}/api/live${query}`, how), abort);
  }

  /** The first of what was told that is so; waits for it. */
  async until(so: (told: Told) => boolean): Promise<Told> {
    await this.wait(() => this.told.some(so));
    const found = this.told.find(so);
    if (!found) throw new Error(`the stream has ended: ${JSON.stringify(this.told)}`);
    return found;
  }

  untilBeat = (beats: number) => this.wait(() => this.beats >= beats);
  untilPlace = (place: number) => this.wait(() => this.place >= place);
  untilEnded = () => this.wait(() => this.ended);

  private async wait(so: () => boolean): Promise<void> {
    while (!so() && !this.ended) await this.next.promise;
  }

  async close(): Promise<void> {
    this.over.abort();
    await this.reading;
  }

  private async read(): Promise<void> {
    let rest = '';
    try {
      for await (const bytes of this.reply.body!) {
        rest += Buffer.from(bytes).toString('utf8');
        const blocks = rest.split('\n\n');
        rest = blocks.pop()!;
        for (const block of blocks) this.take(block.split('\n'));
      }
    } catch {
      // Closed by us.
    }
    this.ended = true;
    this.next.resolve();
  }

  private take(lines: readonly string[]): void {
    const of = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    this.place = Number(of('id') ?? this.place);
    if (lines.some((line) => line.startsWith(':'))) this.beats += 1;
    const [data, event] = [of('data'), of('event')];
    if (data) this.told.push({ id: this.place, ...(event ? { event } : {}), data: JSON.parse(data) as Told['data'] });
    this.next.resolve();
    this.next = Promise.withResolvers();
  }
}
