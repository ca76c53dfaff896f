import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a server that can go dead without a word, lose only the answers, or be refused. */
export class Wire {
  private readonly sockets = new Set<Socket>();
  private state: 'whole' | 'dead' | 'cut' = 'whole';
  private deafAfter: { text: string; times: number } | null = null;

  private constructor(
    private readonly server: Server,
    private readonly to: { host: string; port: number },
  ) {}

  /** A wire to where this address leads, and the address by which to use it. */
  static async to(url: string): Promise<{ wire: Wire; url: string }> {
    const through = new URL(url);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const wire = new Wire(server, { host: through.hostname, port: Number(through.port) });
    server.on('connection', (near) => wire.join(near));
    through.hostname = '127.0.0.1';
    through.port = String((server.address() as AddressInfo).port);
    return { wire, url: through.toString() };
  }

  /** Nothing passes any more in either direction, and nobody is told. */
  die(): void {
    this.state = 'dead';
    for (const socket of this.sockets) socket.pause();
  }

  /** What was sent arrives; once this text has been sent so often, no answer comes back, and nobody is told. */
  loseAnswersAfter(text: string, times: number): void {
    this.deafAfter = { text, times };
  }

  /** Everybody is told at once, and nobody can come again. */
  cut(): void {
    this.state = 'cut';
    this.hangUp();
  }

  /** Whole again for whoever comes anew; what was dead stays so. */
  mend(): void {
    this.state = 'whole';
    this.deafAfter = null;
  }

  async close(): Promise<void> {
    this.hangUp();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(near: Socket): void {
    near.on('error', () => undefined);
    this.sockets.add(near);
    if (this.state === 'cut') return void near.destroy();
    if (this.state === 'dead') return void near.pause();
    const far = connect(this.to).on('error', () => near.destroy());
    this.sockets.add(far);
    near.on('data', (bytes) => {
      if (this.deafAfter?.times && bytes.includes(this.deafAfter.text)) this.deafAfter.times -= 1;
      far.write(bytes);
    });
    far.on('data', (bytes) => this.deafAfter?.times === 0 || near.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }

  private hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }
}
