import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Service } from '../api/service';

/** The api and a worker that keeps time, on a real Temporal server in a namespace of the test file's own. */
export class Keeper {
  private worker: ChildProcess | null = null;
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'laurel-keeper-'));

  private constructor(
    readonly service: Service,
    private readonly namespace: string,
    private readonly settings: Record<string, string>,
  ) {}

  static async open(namespace: string, settings: Record<string, string> = {}): Promise<Keeper> {
    return new Keeper(await Service.open(), namespace, settings);
  }

  startWorker(): void {
    const env = {
      PATH: process.env['PATH'] ?? '',
      TZ: 'UTC',
      NODE_NO_WARNINGS: '1',
      LOG_LEVEL: 'error',
      WORKER_DATABASE_URL: this.service.urls.worker,
      TEMPORAL_ADDRESS: process.env['TEST_TEMPORAL_ADDRESS']!,
      TEMPORAL_NAMESPACE: this.namespace,
      DATA_DIR: this.dataDir,
      EVENT_HMAC_KEY: 'a key of a throw-away system, nothing more',
      ...this.settings,
    };
    this.worker = spawn(process.execPath, ['dist/apps/worker/src/main.js'], { env, stdio: 'ignore' });
  }

  async endWorker(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.worker) return;
    const ended = once(this.worker, 'exit');
    this.worker.kill(signal);
    await ended;
    this.worker = null;
  }

  /** The types of all that happened to a stream, once `so` holds of them. */
  async happened(stream: string, so: (types: readonly string[]) => boolean): Promise<string[]> {
    for (;;) {
      const { rows } = await this.service.db.query<{ type: string }>(
        'select type from event where stream = $1 order by version',
        [stream],
      );
      const types = rows.map((row) => row.type);
      if (so(types)) return types;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async close(): Promise<void> {
    await this.endWorker('SIGTERM');
    await this.service.close();
    rmSync(this.dataDir, { recursive: true });
  }
}
