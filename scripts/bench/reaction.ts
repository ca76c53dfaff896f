import { Client, Connection } from '@temporalio/client';
import { setImmediate as turn } from 'node:timers/promises';
import { figures, type Figures } from './figures';
import type { Steps } from '../walk/steps';

const period = { from: '2023-01-01', to: '2023-12-31' };

/**
 * From the answer of a command that makes something owed, until its workflow has done its first step. `behind` is one
 * such time behind everything that was still to be done before.
 */
export async function reaction(
  steps: Steps,
  temporal: { address: string; namespace: string },
  count: number,
): Promise<Figures & { behind: number }> {
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const one = async (n: number) => {
    const code = await steps.open('gddt', 'BK-T', 'merit', `bench-reaction-${n}`, period);
    await steps.nominate('gddt', `TTr-reaction-${n}`, `${n}`, '2024-01-10', [code]);
    const at = performance.now();
    while (!(await hasStepped(client, `dossier/${code}`))) await turn();
    return performance.now() - at;
  };
  const behind = Math.round(await one(0));
  const times: number[] = [];
  const started = performance.now();
  for (let n = 1; n <= count; n += 1) times.push(await one(n));
  await connection.close();
  return { ...figures(times, performance.now() - started), behind };
}

/** Started, first task scheduled, started and completed. */
async function hasStepped(client: Client, workflowId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).historyLength >= 5;
  } catch (error) {
    if ((error as Error).name === 'WorkflowNotFoundError') return false;
    throw error;
  }
}
