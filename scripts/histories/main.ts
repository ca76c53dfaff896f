import { Client, Connection } from '@temporalio/client';
import { walkTheYear } from '../walk/journeys';
import { People } from '../walk/people';
import { settle } from '../walk/year';
import { LongRuns } from './long-runs';
import { writeHistories } from './write';

/** Which runs of the year are kept, by what they show. */
const kept: Readonly<Record<string, (codes: Codes) => string>> = {
  'dossier-province-supplement-escalated': ({ province }) => `dossier/${province[0]}`,
  'dossier-province-flag': ({ province }) => `dossier/${province[1]}`,
  'dossier-failed-in-council': ({ province }) => `dossier/${province[2]}`,
  'dossier-recalled': ({ province }) => `dossier/${province[4]}`,
  'dossier-cancelled': ({ province }) => `dossier/${province[5]}`,
  'dossier-state-party-opinion': ({ state }) => `dossier/${state[0]}`,
  'dossier-state-hold-consultation-return': ({ state }) => `dossier/${state[1]}`,
  'session-award': () => 'session/HDTDKT-2024-03-20',
  'session-initiative': () => 'session/HDSK-2024-05-24',
  'submission-package': () => 'submission/TTr-UBND-01',
};

interface Codes {
  province: readonly string[];
  state: readonly string[];
}

async function main(): Promise<void> {
  const { LAUREL_URL, DEMO_PASSWORD, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = process.env;
  const connection = await Connection.connect({ address: TEMPORAL_ADDRESS! });
  const client = new Client({ connection, namespace: TEMPORAL_NAMESPACE! });
  const people = new People(LAUREL_URL!, DEMO_PASSWORD!);
  const codes = await walkTheYear(new LongRuns(people, client), 1);
  await settle(people);
  const walked = { province: codes.slice(0, -2), state: codes.slice(-2) };
  for (const [name, workflowOf] of Object.entries(kept)) await writeHistories(client, name, workflowOf(walked));
  await connection.close();
}

main().catch((error: Error) => {
  console.error(`Không ghi được lịch sử: ${error.stack}`);
  process.exitCode = 1;
});
