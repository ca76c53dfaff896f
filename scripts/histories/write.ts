import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';

const folder = 'test/replay/histories';

/** What Temporal recorded of every run under this id, the first run first. */
export async function writeHistories(client: Client, name: string, workflowId: string): Promise<void> {
  const runs: { runId: string; startTime: Date }[] = [];
  for await (const run of client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) runs.push(run);
  if (runs.length === 0) throw new Error(`${workflowId} never ran`);
  runs.sort((a, b) => Number(a.startTime) - Number(b.startTime));
  for (const [n, { runId }] of runs.entries()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const file = `${name}-${n + 1}.json`;
    writeFileSync(join(folder, file), `${JSON.stringify(withoutPlace(historyToJSON(history)))}\n`);
    console.log(`${file}: ${history.events!.length} events`);
  }
}

/** Without the names of the machine and the process that were at work, and where its files lay. */
function withoutPlace(history: string): unknown {
  const places = new Set(['identity', 'stackTrace', 'lastFailure', 'workerVersion', 'deploymentName']);
  return JSON.parse(history, function (this: { kind?: string }, key, value: unknown) {
    const queueOfProcess = key === 'name' && this.kind === 'TASK_QUEUE_KIND_STICKY';
    return places.has(key) || queueOfProcess ? undefined : value;
  });
}
