import { Client, Connection } from '@temporalio/client';
import type { Steps } from './steps';

interface Row {
  id: string;
  version: number;
  summary: { custody: string; owed: unknown[] };
}

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
  for (const code of codes) {
    const { dossier } = await s.show(code);
    const row = rows.get(`dossier/${code}`);
    if (!row) found.push(`${code}: not in the list`);
    else if (row.version !== dossier.version || row.summary.custody !== dossier.custody)
      found.push(
        `${code}: the list says ${row.summary.custody}@${row.version}, the log ${dossier.custody}@${dossier.version}`,
      );
    const running = await isRunning(client, `dossier/${code}`);
    const owes = dossier.owed.length > 0;
    if (running !== owes)
      found.push(`${code}: owes ${dossier.owed.length}, its workflow ${running ? 'runs' : 'does not run'}`);
  }
  await connection.close();
  return found;
}

async function allRows(s: Steps): Promise<Map<string, Row>> {
  const officer = await s.people.as('thamdinh');
  const rows = new Map<string, Row>();
  for (let after = ''; ;) {
    const page = await officer.get<{ rows: Row[]; next: string | null }>(`/api/dossiers?limit=200${after}`);
    for (const row of page.rows) rows.set(row.id, row);
    if (!page.next) return rows;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

async function isRunning(client: Client, workflowId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  } catch (error) {
    if ((error as Error).name === 'WorkflowNotFoundError') return false;
    throw error;
  }
}
