import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Runtime, Worker } from '@temporalio/worker';

interface Recorded {
  events: { eventType: string; workflowExecutionStartedEventAttributes?: { workflowType: { name: string } } }[];
}

const folder = join(process.cwd(), 'test/replay/histories');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recorded;
const bundle = { codePath: join(process.cwd(), 'dist/workflow-bundle.js') };

beforeAll(
  () => void Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} } }),
);

describe('a run that was recorded', () => {
  it.each(names)('goes the same way under the workflows of today: %s', async (name) => {
    await Worker.runReplayHistory({ workflowBundle: bundle }, read(name), name);
  });
});

describe('the recorded runs', () => {
  const all = names.map(read);

  it('are of every process', () => {
    const processes = all.map((h) => h.events[0]!.workflowExecutionStartedEventAttributes!.workflowType.name);
    expect(new Set(processes)).toEqual(new Set(['awardDossier', 'councilSession', 'stateSubmission']));
  });

  it('hold one that was carried on by a new run', () => {
    const last = all.map((h) => h.events.at(-1)!.eventType);
    expect(last).toContain('EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW');
  });
});
