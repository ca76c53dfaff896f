import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { Caller, signIn } from './caller';

const password = 'mat-khau-thu-nghiem';

/** The api as it runs, over a database of the test file's own that holds the demonstration. */
export class Service {
  private readonly callers = new Map<string, Promise<Caller>>();

  private constructor(
    readonly url: string,
    readonly password: string,
    private readonly database: TestDatabase,
    private readonly api: ChildProcess,
  ) {}

  /** `env` is told to the api; `reach` says by which address it reaches its database. */
  static async open(
    env: Record<string, string> = {},
    reach: (url: string) => Promise<string> = (url) => Promise.resolve(url),
  ): Promise<Service> {
    const database = await openTestDatabase();
    await ended(run('dist/scripts/load-demo.js', { DATABASE_URL: database.urls.owner, DEMO_PASSWORD: password }));
    const port = await freePort();
    const api = run('dist/apps/api/src/main.js', {
      API_DATABASE_URL: await reach(database.urls.api),
      PORT: String(port),
      // No anchor of another log.
      DATA_DIR: join(tmpdir(), `laurel-api-${port}`),
      EVENT_HMAC_KEY: 'a key of a throw-away system, nothing more',
      SIGN_IN_DELAY_MS: '1',
      ...env,
    });
    const url = `http://127.0.0.1:${port}`;
    await Promise.race([answers(url), ended(api).then(() => Promise.reject(new Error('the api ended')))]);
    return new Service(url, password, database, api);
  }

  /** Owner of the tables: to look at what was written, and to make what the demonstration lacks. */
  get db(): Pool {
    return this.database.owner;
  }

  get urls(): TestDatabase['urls'] {
    return this.database.urls;
  }

  /** This account, signed in once when first needed. */
  as(account: string): Promise<Caller> {
    const caller = this.callers.get(account) ?? signIn(this.url, account, this.password);
    this.callers.set(account, caller);
    return caller;
  }

  /** Somebody who has not signed in. */
  get stranger(): Caller {
    return new Caller(this.url);
  }

  async eventCount(): Promise<number> {
    const { rows } = await this.db.query<{ n: number }>('select count(*)::int as n from event');
    return rows[0]!.n;
  }

  get lives(): boolean {
    return this.api.exitCode === null;
  }

  /** The exit code of the api, once it has ended. */
  async ended(): Promise<number | null> {
    return this.lives ? ((await once(this.api, 'exit')) as [number | null])[0] : this.api.exitCode;
  }

  /** Asks the api to end; answers its exit code once it has. */
  end(): Promise<number | null> {
    const ended = this.ended();
    if (this.lives) this.api.kill('SIGTERM');
    return ended;
  }

  async close(): Promise<void> {
    await this.end();
    await this.database.drop();
  }
}

function run(script: string, env: Record<string, string>): ChildProcess {
  const base = { PATH: process.env['PATH'] ?? '', TZ: 'UTC', NODE_NO_WARNINGS: '1' };
  return spawn(process.execPath, [script], { env: { ...base, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Until the api answers; its end is watched elsewhere. */
async function answers(url: string): Promise<void> {
  while (
    !(await fetch(`${url}/health`).then(
      (reply) => reply.ok,
      () => false,
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 25));
}
