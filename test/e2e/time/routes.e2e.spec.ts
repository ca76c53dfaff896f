import { isDeepStrictEqual } from 'node:util';
import { refold } from '@app/commands';
import {
  currentVersion,
  dossierClaims,
  dossierDecider,
  summariseDossier,
  upcasters,
  type Dossier,
  type Instant,
  type LiveDossier,
  type Owed,
} from '@app/domain';
import { append } from '@app/event-store';
import { law, oneWay, walkWay, type Step } from '@app/testing';
import { awardDossier } from '@workflows/index';
import { until } from '../until';
import { Keeper } from './keeper';

// Of routes that go one way the first is walked: libs/domain/src/routes.spec.ts shows that a run is told the same on all of them.
// The clock of the log stands before every due date: a run only waits, and what it waits for can be asked of it.
let keeper: Keeper;
beforeAll(async () => {
  keeper = await Keeper.open('routes');
  keeper.startWorker();
  await keeper.keepsTime();
});
afterAll(() => keeper.close());

const inFlight = 8;
const { initial } = dossierDecider(law);

/** What a run must wait for with each duty: its first reminder, or its date where it has none. */
function waitsFor(owed: readonly Owed[]): Record<string, Instant> {
  return Object.fromEntries(owed.map(({ id, dueAt, remindAt }) => [`${id} ${dueAt}`, remindAt[0] ?? dueAt]));
}

async function write(stream: string, n: number, before: Dossier, { facts, after }: Step): Promise<void> {
  const part = {
    ...{ stream, kind: 'dossier', expectedVersion: before.version, summary: summariseDossier(after) },
    ...{
      events: facts.map((fact) => ({ ...fact, schemaVersion: currentVersion(fact.type, upcasters) })),
      ...dossierClaims(before, facts),
    },
  };
  const command = { account: 'routes', commandId: `${stream}/${n}`, fingerprint: 'aa', meta: {}, streams: [part] };
  await append(keeper.service.db, command);
}

/** Waits until the run serves exactly what the log says after this step; one that is closed has ended with its outcome. */
async function comesTo(workflowId: string, after: LiveDossier): Promise<void> {
  const { live } = summariseDossier(after) as { live: boolean };
  if (live)
    await until(
      () => keeper.serving(workflowId),
      // A run is rung only where what it follows has changed, so it may know an older version.
      (now) => now !== null && isDeepStrictEqual(now.waits, waitsFor(after.owed)),
    );
  else
    await until(
      () => keeper.run(workflowId).catch(() => ({ is: 'NONE' })),
      ({ is }) => is === 'COMPLETED' || is === 'NONE',
    );
}

/** A run that knows nothing but the log is started, asked and ended. */
async function startedAnewComesTo(stream: string, n: number, after: LiveDossier): Promise<void> {
  const { workflow } = keeper.temporal;
  const workflowId = `anew/${stream}/${n}`;
  const run = await workflow.start(awardDossier, { workflowId, taskQueue: 'laurel', args: [{ stream }] });
  await comesTo(workflowId, after);
  if ((await run.describe()).status.name === 'RUNNING') await run.terminate();
  else expect(await run.result()).toBe(after.custody === 'closed' ? after.outcome : null);
}

it.each(daysWithWays())(
  'on every way that a route of the rulebook in force on %s goes a run started anew at any step owes what the log says, and so does the one that went all the way',
  async (_day, ways) => {
    const queue = ways.map((way, n) => ({ way, code: `HS-${way.on.slice(0, 4)}-${String(n + 1).padStart(6, '0')}` }));
    const walker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const stream = `dossier/${next.code}`;
        let before: Dossier = initial;
        for (const [n, step] of walkWay(next.way, next.code).entries()) {
          await write(stream, n, before, step);
          await Promise.all([startedAnewComesTo(stream, n, step.after), comesTo(stream, step.after)]);
          before = step.after;
        }
      }
    };
    await Promise.all(Array.from({ length: inFlight }, walker));
    expect((await refold(keeper.service.db, law, { mend: false })).differing).toEqual([]);
  },
);

function daysWithWays() {
  const ways = oneWay.map(([first]) => first);
  return [...Map.groupBy(ways, ({ on }) => on)];
}
