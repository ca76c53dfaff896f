import { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { checkLog, vaultChecks } from '@app/event-store';
import { noticeChecks } from '@app/read-model';
import type { Acknowledged } from './load';

/**
 * Acknowledged commands that are not in the log exactly once, and commands of which the log holds more or less than they
 * were answered: on every stream of the answer their events must be one row of versions that ends at the one answered.
 */
export async function lostCommands(db: Pool, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string; stream: string; wrong: string }>(
    `with told as (
       select c.account, c.command_id as id, s ->> 'stream' as stream, (s ->> 'version')::int as version
         from command c, jsonb_array_elements(c.answer -> 'streams') s
     ), written as (
       select meta::jsonb ->> 'account' as account, meta::jsonb ->> 'commandId' as id, stream,
              min(version) as first, max(version) as last, count(*) as n
         from event where meta::jsonb ? 'commandId' group by 1, 2, 3
     ), asked as (
       select * from unnest($1::text[], $2::text[], $3::text[], $4::int[]) as a (account, id, stream, version)
     )
     select id, stream, 'was answered and is not in the log' as wrong from asked a
      where not exists (select from written w where (w.account, w.id, w.stream, w.last) = (a.account, a.id, a.stream, a.version))
     union all
     select id, stream, 'was answered and is not known' from asked a
      where not exists (select from told t where (t.account, t.id, t.stream, t.version) = (a.account, a.id, a.stream, a.version))
     union all
     select id, stream, 'is in the log and was never answered' from written w
      where not exists (select from told t where (t.account, t.id, t.stream) = (w.account, w.id, w.stream))
     union all
     select id, stream, 'is in the log by half or twice' from written w join told t using (account, id, stream)
      where w.last <> t.version or w.n <> w.last - w.first + 1
     union all
     select id, stream, 'is answered beyond the log' from told t
      where version > 0 and not exists (select from event e where (e.stream, e.version) = (t.stream, t.version))`,
    [
      acknowledged.map((a) => a.account),
      acknowledged.map((a) => a.commandId),
      acknowledged.map((a) => a.stream),
      acknowledged.map((a) => a.version),
    ],
  );
  return rows.map(({ id, stream, wrong }) => `command ${id} on ${stream} ${wrong}`);
}

export async function unsoundLog(db: Pool): Promise<string[]> {
  return (await checkLog(db, { ...vaultChecks, ...noticeChecks })).map(({ what, count }) => `${what}: ${count}`);
}

/** Streams that Temporal follows and the log does not say so, or the other way round. */
export async function strayWorkflows(db: Pool, temporal: { address: string; namespace: string }): Promise<string[]> {
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const running = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` }))
    running.add(workflowId);
  await connection.close();
  const { rows } = await db.query<{ id: string; live: boolean }>(
    `select id, coalesce((summary ->> 'live')::boolean, false) as live from stream`,
  );
  return rows
    .filter((row) => row.live !== running.has(row.id))
    .map((row) => `${row.id} ${row.live ? 'is open and has no workflow' : 'has a workflow and is not open'}`);
}

/** Sessions whose agenda is frozen and whose members have not been invited. */
export async function uninvitedSessions(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select id from stream where kind = 'session' and summary -> 'owed' @> '[{"kind": "invite"}]' order by id`,
  );
  return rows.map(({ id }) => `${id}: nobody was invited`);
}

/** Duties told more than once, not on their date or not at all, and duties that ended more than once. */
export async function brokenDuties(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ stream: string; obligation: string; wrong: string }>(
    `with told as (
       select stream, version, type, recorded_at, data::jsonb as data, coalesce(data::jsonb ->> 'id', data::jsonb #>> '{obligation,id}') as obligation,
              coalesce(data::jsonb ->> 'dueAt', data::jsonb #>> '{obligation,dueAt}') as due
         from event where type like 'Obligation%' or type = 'ReminderSent'
     ), spans as (
       select *, count(due) over (partition by stream, obligation order by version) as span from told
     ), duty as (
       -- The date that a duty had when this was told of it: it may have been extended or moved.
       select *, first_value(due) over (partition by stream, obligation, span order by version) as due_then from spans
     )
     select stream, obligation, 'told ' || count(*) || ' times' as wrong from duty where type in ('ReminderSent', 'ObligationEscalated')
      group by stream, obligation, type, data ->> 'at' having count(*) > 1
     union all
     select stream, obligation, 'ended ' || count(*) || ' times' from duty
      where type in ('ObligationMet', 'ObligationLapsed', 'ObligationWaived') group by stream, obligation having count(*) > 1
     union all
     select t.stream, t.obligation, t.type || ' was not on its date' from duty t
       cross join lateral (select coalesce(t.data ->> 'at', t.due_then)::timestamptz as at) d
      where t.type in ('ReminderSent', 'ObligationEscalated') and not t.recorded_at between d.at and d.at + interval '1 day'
     union all
     select s.id, o ->> 'id', 'overdue and nobody was told' from stream s, jsonb_array_elements(s.summary -> 'owed') o
      where s.summary ->> 'nextDueAt' is not null and (o ->> 'dueAt')::timestamptz < business_now() and not (o ->> 'escalated')::boolean`,
  );
  return rows.map(({ stream, obligation, wrong }) => `${stream} ${obligation}: ${wrong}`);
}

/** What the log holds of duties by now: how many of each. */
export async function countDuties(
  db: Pool,
): Promise<Readonly<Record<'owed' | 'reminded' | 'escalated' | 'ended', number>>> {
  const { rows } = await db.query<Record<'owed' | 'reminded' | 'escalated' | 'ended', number>>(
    `select count(*) filter (where type = 'ObligationArmed')::int as owed,
            count(*) filter (where type = 'ReminderSent')::int as reminded,
            count(*) filter (where type = 'ObligationEscalated')::int as escalated,
            count(*) filter (where type in ('ObligationMet', 'ObligationLapsed', 'ObligationWaived'))::int as ended
       from event where type like 'Obligation%' or type = 'ReminderSent'`,
  );
  return rows[0]!;
}
