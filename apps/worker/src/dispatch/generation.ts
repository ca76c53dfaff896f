import { WorkflowNotFoundError, type Client, type WorkflowHandle } from '@temporalio/client';
import type { Pool } from 'pg';
import { inTransaction, ringAll } from '@app/event-store';

/** Raised when workflows change so that histories of before cannot go on (docs/operations.md, Upgrade). */
const generation = 2;

/**
 * Ends the runs of an older generation of our workflows and rings every stream that a process follows: the log says where
 * each one takes up. Done once an upgrade, whichever worker comes first. Returns how many runs were ended.
 */
export function replaceOlderRuns(db: Pool, client: Client): Promise<number> {
  return inTransaction(db, async (connection) => {
    const { rows } = await connection.query<{ generation: number }>(
      'select generation from workflow_generation for update',
    );
    if (rows[0]!.generation >= generation) return 0;
    const ended = await endRuns(client, `replaced by workflows of generation ${generation}`);
    await ringAll(connection);
    await connection.query('update workflow_generation set generation = $1', [generation]);
    return ended;
  });
}

/** Terminates every running workflow of our namespace. Returns how many. */
export async function endRuns(client: Client, why: string): Promise<number> {
  let ended = 0;
  for await (const { workflowId, runId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
    ended += await endRun(client.workflow.getHandle(workflowId, runId), why);
  }
  return ended;
}

/** 0 for a run that has ended meanwhile. */
async function endRun(run: WorkflowHandle, why: string): Promise<0 | 1> {
  try {
    await run.terminate(why);
    return 1;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 0;
    throw error;
  }
}
