import { runOurs } from './ours';

it('walks the year of the plan, every journey to its end, and log, lists and Temporal agree', async () => {
  const { code, said } = await runOurs('walk', [], { WALK_BULK: '4', LAUREL_URL: '' });
  expect({ code, end: code === 0 ? '' : said }).toEqual({ code: 0, end: '' });
  for (const journey of [1, 2, 3, 4, 5, 6, 7]) expect(said).toContain(`(${journey})`);
});
