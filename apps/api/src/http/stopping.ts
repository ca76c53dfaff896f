import { setTimeout as rest } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Ends the service: takes no new connection, lets what is under way end, then closes connections that are only kept open,
 * which a browser does for minutes.
 */
export class Stopping {
  private underWay = 0;
  private quiet = () => {};

  constructor(
    private readonly fastify: FastifyInstance,
    /** What is under way may take so long to end. */
    private readonly patienceMs: number,
  ) {
    fastify.addHook('onRequest', (_request, reply, done) => {
      this.underWay += 1;
      reply.raw.once('close', () => {
        this.underWay -= 1;
        if (this.underWay === 0) this.quiet();
      });
      done();
    });
  }

  async stop(close: () => Promise<unknown>): Promise<void> {
    const quiet = new Promise<void>((resolve) => (this.quiet = resolve));
    const closed = close();
    if (this.underWay > 0) await Promise.race([quiet, rest(this.patienceMs)]);
    this.fastify.server.closeAllConnections();
    await closed;
  }
}
