import { randomUUID } from 'node:crypto';
import { ScheduleNotFoundError, type Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { ringAll } from '@app/event-store';
import type { Logger } from '@app/platform';
import { taskQueue } from './dispatcher';
import { followed } from './processes';

/** A schedule that never runs: its note is where Temporal keeps the mark, and is lost or set back with everything else there. */
const markId = 'laurel-mark';

/** All runs are listed so seldom, since a province has thousands; what is lost is still rung within a minute. */
const listMs = 30_000;

/** A round of `reconcile` at each call, which now and then also looks for single runs that are missing. */
export function reconciling(db: Pool, client: Client, log: Logger): () => Promise<number> {
  let listedAt = -Infinity;
  return async () => {
    const rung = await reconcile(db, client, log);
    if (performance.now() - listedAt < listMs) return rung;
    const strays = await ringStrays(db, client);
    listedAt = performance.now();
    return rung + strays;
  };
}

/**
 * Whether Temporal still is what it was told: once it was emptied or set back while the worker lives, its mark is not the one that
 * the log's database has, and everything open is rung. Bells that were rung since the last mark wait for the next one (`rung_at`).
 * Returns how many bells.
 */
async function reconcile(db: Pool, client: Client, log: Logger): Promise<number> {
  const { rows } = await db.query<{ mark: string | null }>('select mark from temporal_mark');
  const kept = rows[0]?.mark ?? null;
  const seen = await readMark(client);
  const differs = seen === null || seen !== kept;
  let rung = 0;
  if (differs) {
    rung = await ringAll(db);
    if (kept !== null) log.warn({ rung }, 'Temporal was emptied or set back: everything open is rung');
  }
  // What is rung from here on is younger than the mark and stays until the next.
  const { rows: clock } = await db.query<{ now: string }>('select clock_timestamp()::text as now');
  if (await isMarkDue(db, differs)) await setMark(db, client, seen === null, clock[0]!.now);
  return rung;
}

async function isMarkDue(db: Pool, differs: boolean): Promise<boolean> {
  if (differs) return true;
  const { rows } = await db.query('select from bell where rung_at is not null limit 1');
  return rows.length > 0;
}

async function readMark(client: Client): Promise<string | null> {
  try {
    return (await client.schedule.getHandle(markId).describe()).state.note ?? null;
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return null;
    throw error;
  }
}

/** A new mark in Temporal, then here, where it puts away the bells that were rung before it. */
async function setMark(db: Pool, client: Client, absent: boolean, rungBefore: string): Promise<void> {
  const note = randomUUID();
  if (absent)
    await client.schedule.create({
      scheduleId: markId,
      spec: {},
      action: { type: 'startWorkflow', workflowType: 'awardDossier', taskQueue, args: [] },
      state: { paused: true, note },
    });
  else
    await client.schedule
      .getHandle(markId)
      .update((schedule) => ({ ...schedule, state: { ...schedule.state, paused: true, note } }));
  await db.query(
    `with marked as (insert into temporal_mark (mark) values ($1) on conflict (one) do update set mark = excluded.mark)
     delete from bell where rung_at < $2::timestamptz`,
    [note, rungBefore],
  );
}

/** Streams that a process follows and that have no run, and runs of streams that none follows; a bell that still waits is not repeated. */
async function ringStrays(db: Pool, client: Client): Promise<number> {
  const running: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` }))
    running.push(workflowId);
  const { rows } = await db.query<{ n: number }>(
    `select ring(array_agg(s.id)) as n from stream s left join bell b on b.stream = s.id and b.rung_at is null
      where s.kind = any ($2) and coalesce((s.summary ->> 'live')::boolean, false) <> (s.id = any ($1)) and b.stream is null
        and not exists (select from bell r where r.stream = s.id and r.rung_at > clock_timestamp() - interval '15 seconds')
     having count(*) > 0`,
    [running, followed],
  );
  return rows[0]?.n ?? 0;
}
