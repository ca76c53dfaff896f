import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let codes: string[];
beforeAll(async () => {
  service = await Service.open();
  const pipeline = new Pipeline(service);
  codes = await pipeline.openMany(4, 40);
  await pipeline.nominate(...codes.slice(0, 3));
  await pipeline.receive(codes[0]!);
  await pipeline.receive(codes[1]!);
  await pipeline.recommend(codes[0]!);
});
afterAll(() => service.close());

const states = ['onTime', 'soon', 'overdue', 'none'] as const;
const inList = { custody: 'custody', unit: 'parts=false&unit', award: 'award' } as const;

describe('the figures', () => {
  it.each(['thamdinh', 'vanthu.gddt', 'kiemtoan', 'vanthu.syt', 'letan'])(
    'that %s sees are each the total of the list that they open',
    async (account) => {
      const reader = await service.as(account);
      const { rows } = await reader.read('/api/figures');
      const open = (await reader.read('/api/dossiers?limit=200')).rows.filter(
        ({ summary }: Answered) => summary.custody !== 'closed',
      );
      for (const by of ['custody', 'unit', 'award'] as const) {
        const counted = rows.filter((row: Answered) => row.by === by);
        const sum = counted.flatMap((row: Answered) => states.map((state) => row[state] as number));
        expect(sum.reduce((a: number, b: number) => a + b, 0)).toBe(open.length);
        for (const row of counted)
          for (const state of states) {
            const { total } = await reader.read(`/api/dossiers?${inList[by]}=${row.key}&due=${state}&limit=1`);
            expect([row.key, state, total]).toEqual([row.key, state, row[state]]);
          }
      }
    },
  );

  it('tell how long dossiers that have left a step stayed there, beside its limit', async () => {
    const { stays } = await (await service.as('thamdinh')).read('/api/figures');
    expect(stays.map(({ custody, count, limitDays }: Answered) => [custody, count, limitDays]).sort()).toEqual([
      ['appraisal', 1, expect.any(Number)],
      ['draft', 3, null],
      ['reception', 2, 3],
    ]);
  });

  it('are narrowed by year, unit and award, and refuse what they do not know', async () => {
    const officer = await service.as('thamdinh');
    expect((await officer.read('/api/figures?year=2001')).rows).toEqual([]);
    expect((await officer.read('/api/figures?award=BK-T&unit=SGDDT')).rows.length).toBeGreaterThan(0);
    expect((await officer.get('/api/figures?award=X')).status).toBe(400);
    expect((await (await service.as('quantri1')).get('/api/figures')).status).toBe(403);
  });
});
