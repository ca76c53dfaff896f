import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { readProgress, type ProgressRow } from '@app/commands';
import { serving, type Serving } from '@workflows/owing/messages';
import { Service } from '../api/service';
import { until } from '../until';

/** The api and a worker that keeps time, on a real Temporal server in a namespace of the test file's own. */
export class Keeper {
  private worker: ChildProcess | null = null;
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'laurel-keeper-'));

  private constructor(
    readonly service: Service,
    readonly temporal: Client,
    private readonly namespace: string,
    private readonly settings: Record<string, string>,
  ) {}

  static async open(namespace: string, settings: Record<string, string> = {}): Promise<Keeper> {
    const connection = await Connection.connect({ address: process.env['TEST_TEMPORAL_ADDRESS']! });
    return new Keeper(await Service.open(), new Client({ connection, namespace }), namespace, settings);
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

  /** Waits until the worker serves Temporal: until then it may still end the runs of an older generation. */
  async keepsTime(): Promise<void> {
    await until(
      () => this.service.db.query('select from worker_beat'),
      ({ rowCount }) => rowCount === 1,
    );
  }

  async endWorker(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.worker) return;
    const ended = once(this.worker, 'exit');
    this.worker.kill(signal);
    await ended;
    this.worker = null;
  }

  /** The types of all that happened to a stream, once `so` holds of them. */
  happened(stream: string, so: (types: readonly string[]) => boolean): Promise<string[]> {
    return until(() => this.types(stream), so);
  }

  async types(stream: string): Promise<string[]> {
    const { rows } = await this.service.db.query<{ type: string }>(
      'select type from event where stream = $1 order by version',
      [stream],
    );
    return rows.map((row) => row.type);
  }

  /** What a bell would say of the stream now. */
  async progress(stream: string): Promise<ProgressRow> {
    return (await readProgress(this.service.db, [stream]))[0]!;
  }

  /** What the run of this id serves; null while it cannot say. */
  serving(workflowId: string): Promise<Serving | null> {
    return this.temporal.workflow
      .getHandle(workflowId)
      .query(serving)
      .catch(() => null);
  }

  /** What the run serves, once `so` holds of it. */
  serves(workflowId: string, so: (serving: Serving) => boolean): Promise<Serving> {
    return until(
      () => this.serving(workflowId),
      (now) => now !== null && so(now),
    ) as Promise<Serving>;
  }

  /** The present run of this id and how it stands. */
  async run(workflowId: string): Promise<{ runId: string; is: string }> {
    const { runId, status } = await this.temporal.workflow.getHandle(workflowId).describe();
    return { runId, is: status.name };
  }

  /** The run that began the chain of runs to which the present one belongs. */
  async firstRun(workflowId: string): Promise<string> {
    const { raw } = await this.temporal.workflow.getHandle(workflowId).describe();
    return raw.workflowExecutionInfo!.firstRunId!;
  }

  async close(): Promise<void> {
    await this.endWorker('SIGTERM');
    await this.temporal.connection.close();
    await this.service.close();
    rmSync(this.dataDir, { recursive: true });
  }
}
