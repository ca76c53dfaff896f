import { Pipeline } from '../api/pipeline';
import { until } from '../until';
import { Keeper } from './keeper';

let keeper: Keeper;
beforeAll(async () => {
  keeper = await Keeper.open('generation');
  keeper.startWorker();
});
afterAll(() => keeper.close());

it('after an upgrade whose workflows cannot go on with runs of before, these are ended once and their streams followed anew', async () => {
  const pipeline = new Pipeline(keeper.service);
  const [code] = await pipeline.openMany(1, 1);
  await pipeline.nominate(code!);
  const stream = `dossier/${code}`;
  const { waits } = await keeper.serves(stream, (serving) => Object.keys(serving.waits).length === 1);
  const { runId } = await keeper.run(stream);

  // What is remembered of the runs is of an older version of ours.
  await keeper.endWorker('SIGTERM');
  await keeper.service.db.query('update workflow_generation set generation = 1');
  keeper.startWorker();
  const anew = await until(
    () => keeper.run(stream),
    (run) => run.runId !== runId,
  );
  await keeper.serves(stream, (serving) => Object.keys(serving.waits)[0] === Object.keys(waits)[0]);

  await keeper.endWorker('SIGTERM');
  keeper.startWorker();
  await pipeline.act('giamdoc.gddt', code!, 'recall', { ground: 'Sửa lại báo cáo thành tích' });
  await keeper.serves(stream, (serving) => Object.keys(serving.waits).length === 0);
  expect(await keeper.firstRun(stream)).toBe(anew.runId);
});
