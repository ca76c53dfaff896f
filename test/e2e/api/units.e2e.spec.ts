import type { Answered, Caller } from './caller';
import { Service } from './service';

let service: Service;
let officer: Caller;
beforeAll(async () => {
  service = await Service.open();
  officer = await service.as('thamdinh');
});
afterAll(() => service.close());

const unit = (code: string, on: string) => officer.read(`/api/units/${code}?on=${on}`);
const codes = (rows: Answered[]) => rows.map((row) => row.code as string);
const paper = '12/QĐ-UBND ngày 02/01/2024';

describe('a unit of the shipped structure', () => {
  it('is told as of a day: what it was part of, what it became, and what came together in it', async () => {
    const before = await unit('XC-NAMPO-NACOSA', '2025-06-30');
    expect(before).toMatchObject({ inForce: true, parent: { code: 'H-NAMPO', name: 'Huyện Nậm Pồ' }, successors: [] });
    const after = await unit('XC-NAMPO-NACOSA', '2025-07-01');
    expect(after.inForce).toBe(false);
    expect(after.successors).toMatchObject([{ code: 'X-03164', name: 'Xã Quảng Lâm', from: '2025-07-01' }]);
    const made = await unit('X-03164', '2025-07-01');
    expect(made.predecessors.map((p: Answered) => p.name)).toEqual(['Xã Quảng Lâm', 'Xã Na Cô Sa']);
    expect((await unit('X-03164', '2026-06-01')).marks.map((m: Answered) => m.mark).sort()).toEqual(['area', 'border']);
  });

  it('is found in the list of the days on which it was there, and under what it was part of', async () => {
    const list = async (query: string) => codes((await officer.read(`/api/units?limit=200&${query}`)).rows);
    expect(await list('kind=district&on=2025-06-30')).toHaveLength(10);
    expect(await list('kind=district&on=2025-07-01')).toEqual([]);
    expect(await list('kind=commune&on=2025-06-30')).toHaveLength(129);
    expect(await list('kind=commune&on=2025-07-01&parent=UBND')).toHaveLength(45);
    expect(await list('kind=commune&on=2025-06-30&parent=H-NAMPO')).toContain('XC-NAMPO-NACOSA');
  });

  it('that is a cluster shows its members of the day', async () => {
    expect(codes((await unit('CUM-VUNGCAO', '2024-05-22')).members)).toHaveLength(5);
    expect((await unit('CUM-VUNGCAO', '2025-07-01')).members).toEqual([]);
  });

  it('says where it is known from and what is only assumed', async () => {
    expect((await unit('SXD', '2025-03-01')).source).toEqual({ confidence: 'SOURCED', ref: '§4.1', assumed: [] });
    expect((await unit('DN-MINHHOA', '2025-03-01')).source.confidence).toBe('ILLUSTRATIVE');
  });

  it('that nobody knows is not found', async () => {
    const reply = await officer.get('/api/units/NOWHERE');
    expect([reply.status, reply.body.code]).toEqual([404, 'no-such-unit']);
  });
});

describe('an officer', () => {
  it('records a unit, gives it a name and a place from a day, and merges it, each by a paper', async () => {
    const post = (path: string, body: object) => officer.done(`/api/units${path}`, { paper, ...body });
    await post('', { code: 'TTHD', name: 'Trung tâm Hội đàm', kind: 'agency', parent: 'SGDDT', from: '2020-01-01' });
    await post('/TTHD/names', { name: 'Trung tâm Hội nghị', from: '2022-01-01' });
    await post('/TTHD/parents', { parent: 'VPUBND', from: '2023-01-01' });
    await post('/TTHD/clusters', { cluster: 'KHOI-VHXH', from: '2023-01-01' });
    await post('/TTHD/clusters/KHOI-VHXH/end', { to: '2023-12-31' });
    await post('/TTHD/merger', { into: ['VPUBND'], from: '2024-03-01' });
    expect(await unit('TTHD', '2021-12-31')).toMatchObject({ name: 'Trung tâm Hội đàm', parent: { code: 'SGDDT' } });
    expect(await unit('TTHD', '2023-06-01')).toMatchObject({
      ...{ name: 'Trung tâm Hội nghị', parent: { code: 'VPUBND' } },
      clusters: [{ code: 'KHOI-VHXH', from: '2023-01-01', to: '2023-12-31' }],
    });
    expect(await unit('VPUBND', '2024-02-29')).toMatchObject({ predecessors: [] });
    expect(await unit('VPUBND', '2024-03-01')).toMatchObject({ predecessors: [{ code: 'TTHD', paper }] });
  });

  it('who looks at an older version is told, and nobody else may record', async () => {
    const body = { name: 'Sở Y tế tỉnh', from: '2024-01-01', paper };
    const stale = await officer.post('/api/units/SYT/names', body, { 'if-match': '"9"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-version']);
    const other = await (await service.as('vanthu.syt')).post('/api/units/SYT/names', body);
    expect([other.status, other.body.code]).toEqual([403, 'role-may-not']);
  });

  it('two at once with one version: one is done, the other must look again', async () => {
    const { headers } = await officer.get('/api/units/STC');
    const names = ['Sở Tài chính A', 'Sở Tài chính B'].map((name) =>
      officer.post('/api/units/STC/names', { name, from: '2024-01-01', paper }, { 'if-match': headers.get('etag')! }),
    );
    expect((await Promise.all(names)).map((reply) => reply.status).sort()).toEqual([200, 412]);
  });

  it('is told what stands in the way, in words', async () => {
    const reply = await officer.post('/api/units/SYT/parents', { parent: 'H-NAMPO', from: '2025-07-01', paper });
    expect([reply.status, reply.body.code]).toEqual([409, 'unit-not-in-force']);
    expect(reply.body.title).toBe('Đơn vị được nêu không hoạt động vào ngày đó.');
  });
});

it('the api cannot write the table of units but through the log', async () => {
  const { rows } = await service.db.query<{ may: boolean }>(
    `select has_table_privilege('laurel_api', 'unit', 'insert, update, delete') as may`,
  );
  expect(rows).toEqual([{ may: false }]);
});
