import { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { checkLog, vaultChecks } from '@app/event-store';
import type { Acknowledged } from './load';

/** Acknowledged commands that are not in the log exactly once, each as a sentence. */
export async function lostCommands(db: Pool, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const { rows } = await db.query<{ account: string; id: string; n: number }>(
    `select account, command_id as id, count(*)::int as n from command where command_id = any ($1::text[]) group by 1, 2`,
    [acknowledged.map((a) => a.commandId)],
  );
  const known = new Map(rows.map((row) => [row.id, row.n]));
  const lost = acknowledged
    .filter((a) => known.get(a.commandId) !== 1)
    .map((a) => `command ${a.commandId} on ${a.stream} is not in the log once`);
  const { rows: half } = await db.query<{ id: string }>(
    `select c.command_id as id from command c, jsonb_array_elements(c.answer -> 'streams') s
      where (s ->> 'version')::int > 0
        and not exists (select from event e where e.stream = s ->> 'stream' and e.version = (s ->> 'version')::int)`,
  );
  return [...lost, ...half.map((row) => `command ${row.id} is in the log by half`)];
}

export async function unsoundLog(db: Pool): Promise<string[]> {
  return (await checkLog(db, vaultChecks)).map(({ what, count }) => `${what}: ${count}`);
}

/** Streams whose workflow does not agree with what they owe. */
export async function strayWorkflows(db: Pool, temporal: { address: string; namespace: string }): Promise<string[]> {
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const running = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` }))
    running.add(workflowId);
  await connection.close();
  const { rows } = await db.query<{ id: string; owes: boolean }>(
    `select id, summary ->> 'nextDueAt' is not null as owes from stream where kind in ('dossier', 'submission', 'session')`,
  );
  return rows
    .filter((row) => row.owes !== running.has(row.id))
    .map((row) => `${row.id} ${row.owes ? 'owes and has no workflow' : 'owes nothing and has a workflow'}`);
}

/** Duties told more than once, not on their date or not at all, and duties that ended more than once. */
export async function brokenDuties(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ stream: string; obligation: string; wrong: string }>(
    `with duty as (
       select stream, type, recorded_at, data::jsonb as data, coalesce(data::jsonb ->> 'id', data::jsonb #>> '{obligation,id}') as obligation
         from event where type like 'Obligation%' or type = 'ReminderSent'
     )
     select stream, obligation, 'told ' || count(*) || ' times' as wrong from duty where type in ('ReminderSent', 'ObligationEscalated')
      group by stream, obligation, type, data ->> 'at' having count(*) > 1
     union all
     select stream, obligation, 'ended ' || count(*) || ' times' from duty
      where type in ('ObligationMet', 'ObligationLapsed', 'ObligationWaived') group by stream, obligation having count(*) > 1
     union all
     select t.stream, t.obligation, t.type || ' was not on its date' from duty t
       join duty a on a.type = 'ObligationArmed' and a.stream = t.stream and a.obligation = t.obligation
       cross join lateral (select coalesce(t.data ->> 'at', a.data #>> '{obligation,dueAt}')::timestamptz as at) d
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
