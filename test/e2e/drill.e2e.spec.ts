import { runOurs } from './ours';

it('kills every part under load, drops Temporal and restores the log without losing or repeating anything', async () => {
  const { code, said } = await runOurs('drill', ['short']);
  expect({
    code,
    failed: said.split('\n').filter((line) => line.includes('✗')),
    end: code === 0 ? '' : said,
  }).toEqual({ code: 0, failed: [], end: '' });
});
