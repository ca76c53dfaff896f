import type { ServerResponse } from 'node:http';
import type { Actor } from '@app/domain';

/** What has not left us when so much waits is told again after the client has come back. */
const mostWaitingBytes = 512 * 1024;

/** One open connection: who listens, and up to which place of the log it has been told. */
export class Listener {
  constructor(
    readonly actor: Actor,
    readonly session: string,
    private readonly to: ServerResponse,
    public at: number,
  ) {}

  /** The browser's own wait before it comes again; a proxy sees at once that something comes. */
  greet(): void {
    this.write(`retry: 2000\n${this.place()}`);
  }

  tell(seq: number, told: { stream: string; version: number; kind: string }): void {
    this.write(`id: ${seq}\ndata: ${JSON.stringify(told)}\n\n`);
  }

  /** Too much has happened since, or the log is another: whatever is on the screen is to be read anew. */
  reset(): void {
    this.write(`event: reset\nid: ${this.at}\ndata: {}\n\n`);
  }

  /** Keeps proxies from closing, and the place where to resume from falling behind. */
  beat(): void {
    this.write(`: \n${this.place()}`);
  }

  end(): void {
    this.to.end();
  }

  private place = () => `id: ${this.at}\n\n`;

  private write(text: string): void {
    if (this.to.writableLength > mostWaitingBytes) this.to.destroy();
    else if (!this.to.writableEnded) this.to.write(text);
  }
}
