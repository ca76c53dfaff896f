import { setTimeout as rest } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Client, type Pool } from 'pg';
import type { Logger } from '@app/platform';
import { Problem } from './problem';

/** What the database says of itself when it is asked. */
export interface Pulse {
  /** A worker has said within the last seconds that it keeps time. */
  beat: boolean;
  /** Events that wait for their place in the log. */
  waiting: number;
  /** What the last nightly proof of the log came to, and how long ago; null: none yet. */
  check: { at: string; hours: number; findings: readonly { what: string; count: number }[] } | null;
}

const pulse = `select exists (select from worker_beat where at > clock_timestamp() - interval '15 seconds') as beat,
                      (select count(*)::int from (select from unsequenced limit 10000) t) as waiting,
                      (select jsonb_build_object('at', iso(ended_at), 'hours', floor(extract(epoch from clock_timestamp() - ended_at) / 3600),
                              'findings', findings) from log_check order by began_at desc limit 1) as check`;

const everyMs = 1_000;
/** After so long without a word the line is dead: no query of this size takes that long. */
const patienceMs = 3_000;

/**
 * Watches the line to the database by a connection of its own. A line that goes dead without a word (a pulled cable, a
 * firewall that forgot it) would let every query wait for minutes: its connections are cut, so that those who wait are
 * answered, and whoever comes is answered at once until the database speaks again.
 */
export class Line {
  private readonly clients = new Set<Client>();
  private readonly over = new AbortController();
  private own: Client | null = null;
  private asking: Promise<Pulse | null> | null = null;

  constructor(
    db: Pool,
    private readonly url: string,
    private readonly log: Logger,
    /** Whether it was there just now, and what is asked of it whenever it is back: it may be another one. */
    private up: boolean,
    private readonly recognise: () => Promise<void>,
  ) {
    db.on('connect', (client) => void (client instanceof Client && this.clients.add(client)));
    db.on('remove', (client) => void (client instanceof Client && this.clients.delete(client)));
  }

  /** Asks every second until it is ended; each answer, or its absence, opens or closes the door. */
  async watch(): Promise<void> {
    while (!this.over.signal.aborted) {
      await this.look(patienceMs);
      await rest(everyMs, null, { signal: this.over.signal }).catch(() => null);
    }
  }

  end(): void {
    this.over.abort();
    this.drop();
  }

  /** What the database says now; null when it says nothing within this time. */
  look(withinMs: number): Promise<Pulse | null> {
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return Promise.race([this.asking, rest(withinMs, null)]);
  }

  /** Nobody waits for a database that is known to be away; whether it is, /health says. */
  guard(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, _reply, done) => {
      const asks = request.routeOptions.url?.startsWith('/api/') && !/^\/api\/(docs|openapi)/.test(request.url);
      done(asks && !this.up ? new Problem(503, 'database-away') : undefined);
    });
  }

  private async ask(): Promise<Pulse | null> {
    const answer = await this.answer();
    if (this.up !== (answer !== null))
      this.log.warn({ database: answer ? 'up' : 'down' }, 'the line to the database has changed');
    this.up = answer !== null;
    return answer;
  }

  private async answer(): Promise<Pulse | null> {
    const silent = new AbortController();
    try {
      const speaking = this.speak();
      speaking.catch(() => undefined); // too late: nobody waits any more
      const word = await Promise.race([speaking, rest(patienceMs, null, silent)]);
      // What has come while this process was busy with something else is read in the next turn.
      const late = word ?? (await Promise.race([speaking, rest(100, null, silent)]));
      if (late === null) this.cut();
      else if (!this.up) await this.recognise();
      return late;
    } catch {
      this.drop();
      return null;
    } finally {
      silent.abort();
    }
  }

  private async speak(): Promise<Pulse> {
    const client = (this.own ??= await this.connect());
    return (await client.query<Pulse>(pulse)).rows[0]!;
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: patienceMs,
      application_name: 'laurel-api-line',
    });
    client.on('error', () => this.drop());
    await client.connect();
    return client;
  }

  private cut(): void {
    this.drop();
    for (const client of this.clients) client.connection.stream.destroy();
  }

  private drop(): void {
    this.own?.connection.stream.destroy();
    this.own = null;
  }
}
