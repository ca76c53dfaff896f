import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { kindOf, readProgress, type ProgressRow } from '@app/commands';
import type { Logger } from '@app/platform';
import { bell, type Progress } from '@workflows/owing/messages';
import { processOf } from './processes';

export const taskQueue = 'laurel';
const batch = 200;
const inFlight = 8;

/**
 * Rings every stream whose duties or clock have changed since it was last rung, earliest due first, coalesced per
 * stream. Returns how many. What is lost by a crash is rung again: a bell counts as rung after it was heard.
 */
export async function ringChanged(
  db: Pool,
  client: Client,
  log: Logger,
  between: () => void = () => undefined,
): Promise<number> {
  const { rows } = await db.query<{ stream: string }>({
    name: 'bells',
    text: 'select stream from bell where rung_at is null order by due_at, stream limit $1',
    values: [batch],
  });
  const waiting = rows.map((row) => row.stream);
  const progress = new Map((await readProgress(db, waiting)).map((row) => [row.stream, row]));
  const queue = waiting.flatMap((stream) => progress.get(stream) ?? []);
  let rung = 0;
  const ringer = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      between();
      await ring(db, client, next);
      rung += 1;
    }
  };
  const results = await Promise.allSettled(Array.from({ length: inFlight }, ringer));
  const failed = results.find((r) => r.status === 'rejected');
  if (failed) log.warn({ err: failed.reason as unknown }, 'bells wait for Temporal');
  return rung;
}

async function ring(db: Pool, client: Client, progress: ProgressRow): Promise<void> {
  const process = processOf(kindOf(progress.stream));
  if (process && progress.live)
    await client.workflow.signalWithStart(process.workflow, {
      workflowId: progress.stream,
      taskQueue,
      args: [{ stream: progress.stream }],
      signal: bell,
      signalArgs: [bellOf(progress)],
      staticSummary: `${process.summary} ${progress.stream.slice(progress.stream.indexOf('/') + 1)}`,
      staticDetails: process.details,
    });
  else if (process) await ringIfRunning(client, progress);
  // A change that came meanwhile, of the stream or of the clock, stays and rings anew. Put away with the next mark of Temporal.
  const { stream, version, tick } = progress;
  await db.query(
    'update bell set rung_at = clock_timestamp() where stream = $1 and version <= $2 and tick <= $3 and rung_at is null',
    [stream, version, tick],
  );
}

/** Nothing is followed any more: the run, if there is one, should hear it and end. */
async function ringIfRunning(client: Client, progress: ProgressRow): Promise<void> {
  try {
    await client.workflow.getHandle(progress.stream).signal(bell, bellOf(progress));
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

/** Ids and dates only. */
function bellOf({ open, ...rest }: ProgressRow): Progress {
  const duties = open.map(({ id, kind, dueAt, remindAt, reminded, escalated, about }) => ({
    ...{ id, kind, dueAt, remindAt, reminded, escalated },
    ...(about === undefined ? {} : { about }),
  }));
  return { ...rest, open: duties };
}
