import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { kindOf, readProgress, type ProgressRow } from '@app/commands';
import type { Logger } from '@app/platform';

/** Which process serves which kind of stream. The other kinds owe nothing. */
const processes: Readonly<Record<string, string>> = {
  dossier: 'awardDossier',
  submission: 'stateSubmission',
  session: 'councilSession',
};

export const taskQueue = 'laurel';
const batch = 200;
const inFlight = 8;

/**
 * Rings every stream whose duties or clock have changed since it was last rung, earliest due first, coalesced per
 * stream. Returns how many. What is lost by a crash is rung again: `rung` is written after the bell.
 */
export async function ringChanged(db: Pool, client: Client, log: Logger): Promise<number> {
  const waiting = await changed(db);
  const progress = new Map((await readProgress(db, waiting)).map((row) => [row.stream, row]));
  const queue = waiting.flatMap((stream) => progress.get(stream) ?? []);
  let rung = 0;
  const ringer = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await ring(db, client, next);
      rung += 1;
    }
  };
  const results = await Promise.allSettled(Array.from({ length: inFlight }, ringer));
  const failed = results.find((r) => r.status === 'rejected');
  if (failed) log.warn({ err: failed.reason as unknown }, 'bells wait for Temporal');
  return rung;
}

async function changed(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>({
    name: 'changed',
    text: `select s.id from stream s cross join log_clock c left join rung r on r.stream = s.id
        where (s.summary ->> 'nextDueAt' is not null and (r.stream is null or r.epoch <> c.epoch or r.tick <> c.tick or r.version <> s.version))
           or (s.summary ->> 'nextDueAt' is null and r.version < s.version)
        order by s.summary ->> 'nextDueAt', s.id limit $1`,
    values: [batch],
  });
  return rows.map((row) => row.id);
}

async function ring(db: Pool, client: Client, progress: ProgressRow): Promise<void> {
  const process = processes[kindOf(progress.stream) ?? ''];
  const owing = progress.open.length > 0;
  if (process && owing)
    await client.workflow.signalWithStart(process, {
      workflowId: progress.stream,
      taskQueue,
      args: [{ stream: progress.stream }],
      signal: 'bell',
      signalArgs: [bellOf(progress)],
    });
  else if (process) await ringIfRunning(client, progress);
  await db.query(
    `insert into rung (stream, epoch, version, tick, owed_hash) values ($1, $2, $3, $4, '')
     on conflict (stream) do update set epoch = $2, version = $3, tick = $4, rung_at = clock_timestamp()`,
    [progress.stream, progress.epoch, progress.version, progress.tick],
  );
}

/** Nothing is owed any more: the run, if there is one, should hear it and end. */
async function ringIfRunning(client: Client, progress: ProgressRow): Promise<void> {
  try {
    await client.workflow.getHandle(progress.stream).signal('bell', bellOf(progress));
  } catch (error) {
    if ((error as Error).name !== 'WorkflowNotFoundError') throw error;
  }
}

/** Ids and dates only. */
function bellOf({ open, ...rest }: ProgressRow): object {
  const duties = open.map(({ id, kind, dueAt, remindAt, reminded, escalated, about }) => ({
    id,
    kind,
    dueAt,
    remindAt,
    reminded,
    escalated,
    ...(about === undefined ? {} : { about }),
  }));
  return { ...rest, open: duties };
}
