import { setTimeout as rest } from 'node:timers/promises';
import { Client, Connection, defaultPayloadConverter } from '@temporalio/client';
import type { Steps } from './steps';

interface Row {
  id: string;
  version: number;
  summary: { custody: string; live: boolean };
}

// What only time does, and the deed of a workflow that it comes from.
const deeds: Readonly<Record<string, string>> = {
  ReminderSent: 'remind',
  ObligationEscalated: 'escalate',
  ObligationLapsed: 'lapse',
};

/** Compares the folded log, the list and Temporal for every dossier; answers each disagreement as a sentence. */
export async function disagreements(
  s: Steps,
  codes: readonly string[],
  temporal: { address: string; namespace: string },
): Promise<string[]> {
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const rows = await allRows(s);
  const found: string[] = [];
  for (const code of codes) found.push(...(await whatStays(() => disagreement(s, client, rows, code))));
  await connection.close();
  return found;
}

/** A run ends, and Temporal's list learns of it, a moment after its last bell: only what stays is a disagreement. */
async function whatStays(look: () => Promise<string[]>): Promise<string[]> {
  let found = await look();
  for (let left = 300; left > 0 && found.length > 0; left--) {
    await rest(100);
    found = await look();
  }
  return found;
}

async function disagreement(s: Steps, client: Client, rows: Map<string, Row>, code: string): Promise<string[]> {
  const { dossier } = await s.show(code);
  const row = rows.get(`dossier/${code}`);
  const found: string[] = [];
  if (!row) found.push(`${code}: not in the list`);
  else if (row.version !== dossier.version || row.summary.custody !== dossier.custody)
    found.push(
      `${code}: the list says ${row.summary.custody}@${row.version}, the log ${dossier.custody}@${dossier.version}`,
    );
  const runs = await runsOf(client, `dossier/${code}`);
  const running = runs.some(({ status }) => status.name === 'RUNNING');
  if (row && running !== row.summary.live)
    found.push(`${code}: ${dossier.custody}, its workflow ${running ? 'runs' : 'does not run'}`);
  const done = (await Promise.all(runs.map(({ runId }) => deedsOf(client, `dossier/${code}`, runId)))).flat();
  for (const { type, data } of await s.events(code)) {
    const deed = deeds[type] && [deeds[type], data.id, ...(data.at ? [data.at] : [])].join(' ');
    if (deed && !done.includes(deed)) found.push(`${code}: the log says "${deed}", no history of its workflow does`);
  }
  return found;
}

async function allRows(s: Steps): Promise<Map<string, Row>> {
  const auditor = await s.people.as('kiemtoan');
  const rows = new Map<string, Row>();
  for (let after = ''; ;) {
    const page = await auditor.get<{ rows: Row[]; next: string | null }>(`/api/dossiers?limit=200${after}`);
    for (const row of page.rows) rows.set(row.id, row);
    if (!page.next) return rows;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

async function runsOf(client: Client, workflowId: string) {
  const runs = [];
  for await (const run of client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) runs.push(run);
  return runs;
}

/** What one run asked to be done, as `remind <obligation> <moment>`, `escalate <obligation>`. */
async function deedsOf(client: Client, workflowId: string, runId: string): Promise<string[]> {
  const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  return (events ?? []).flatMap(({ activityTaskScheduledEventAttributes: scheduled }) => {
    const [input] = scheduled?.input?.payloads ?? [];
    if (!input) return [];
    const { obligation, at } = defaultPayloadConverter.fromPayload<{ obligation: string; at?: string }>(input);
    return [[scheduled!.activityType!.name, obligation, ...(at ? [at] : [])].join(' ')];
  });
}
