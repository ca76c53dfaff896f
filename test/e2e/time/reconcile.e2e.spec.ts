import { Pipeline } from '../api/pipeline';
import { until } from '../until';
import { Keeper } from './keeper';

let keeper: Keeper;
let pipeline: Pipeline;
beforeAll(async () => {
  keeper = await Keeper.open('faults');
  pipeline = new Pipeline(keeper.service);
  keeper.startWorker();
});
afterAll(() => keeper.close());

const markOf = () =>
  keeper.temporal.schedule
    .getHandle('laurel-mark')
    .describe()
    .then(
      ({ state }) => state.note ?? null,
      () => null,
    );

it('a Temporal that has lost a run, then everything, is rung by the worker that lives through it', async () => {
  const [code] = await pipeline.openMany(1, 1);
  await pipeline.nominate(code!);
  const stream = `dossier/${code}`;
  await keeper.serves(stream, ({ waits }) => Object.keys(waits).length === 1);
  const first = await keeper.run(stream);

  await keeper.temporal.workflow.getHandle(stream).terminate('lost');
  await keeper.serves(stream, ({ waits }) => Object.keys(waits).length === 1);
  const second = await until(
    () => keeper.run(stream),
    ({ runId, is }) => runId !== first.runId && is === 'RUNNING',
  );

  const mark = await until(markOf, (note) => note !== null);
  await keeper.temporal.schedule.getHandle('laurel-mark').delete();
  await keeper.temporal.workflow.getHandle(stream).terminate('lost with everything');
  await until(markOf, (note) => note !== null && note !== mark);
  await until(
    () => keeper.run(stream),
    ({ runId, is }) => runId !== second.runId && is === 'RUNNING',
  );
});
