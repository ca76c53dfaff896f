import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let codes: string[];
let decision: string;
let session: string;
beforeAll(async () => {
  service = await Service.open();
  const pipeline = new Pipeline(service);
  codes = await pipeline.openMany(2, 20);
  await pipeline.nominate(codes[0]!);
  await pipeline.receive(codes[0]!);
  await pipeline.recommend(codes[0]!);
  decision = await pipeline.decide(codes[0]!);
  session = await pipeline.planSession();
});
afterAll(() => service.close());

const found = async (account: string, q: string): Promise<string[]> =>
  (await (await service.as(account)).read(`/api/search?q=${encodeURIComponent(q)}`)).rows.map(
    ({ of, id }: Answered) => `${of} ${id}`,
  );

describe('one search', () => {
  it('finds a dossier by code and name for who may read it, and for nobody else', async () => {
    const [sent, draft] = codes as [string, string];
    const { name } = (await (await service.as('vanthu.gddt')).read(`/api/dossiers/${draft}`)).dossier;
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
    for (const q of [draft, draft.slice(3), name, plain]) {
      expect(await found('vanthu.gddt', q)).toContain(`dossiers ${draft}`);
      for (const account of ['thamdinh', 'vanthu.syt', 'uyvien01', 'quantri1'])
        expect([account, q, await found(account, q)]).not.toEqual([
          account,
          q,
          expect.arrayContaining([`dossiers ${draft}`]),
        ]);
    }
    expect(await found('thamdinh', sent)).toEqual([`dossiers ${sent}`]);
  });

  it('finds people for whoever lists them: a unit its own', async () => {
    expect(await found('thamdinh', 'sung thi di')).toEqual([expect.stringMatching(/^people /)]);
    for (const account of ['uyvien01', 'letan', 'quantri1', 'vanthu.syt'])
      expect([account, await found(account, 'sung thi di')]).toEqual([account, []]);
  });

  it('finds a person and a unit by the name of before, and says which', async () => {
    const officer = await service.as('thamdinh');
    await service.db.query(`update candidate set former = 'Lý Thị Cũ' where id = 'p-canbo030'`);
    await service.db.query(
      `update unit set names = '[{"name": "Sở Giáo dục cũ", "from": "2000-01-01"}, {"name": "Sở Giáo dục và Đào tạo", "from": "2010-01-01"}]' where code = 'SGDDT'`,
    );
    const of = async (q: string) => (await officer.read(`/api/search?q=${encodeURIComponent(q)}`)).rows;
    expect(await of('ly thi cu')).toMatchObject([{ of: 'people', id: 'p-canbo030', knownAs: 'Lý Thị Cũ' }]);
    expect(await of('giao duc cu')).toMatchObject([
      { of: 'units', id: 'SGDDT', title: 'Sở Giáo dục và Đào tạo', knownAs: 'Sở Giáo dục cũ' },
    ]);
    expect((await of('sgddt')).map(({ id }: Answered) => id)).toContain('SGDDT');
  });

  it('finds a decision by its number for who may list it, a session by title and day for who sits in it', async () => {
    for (const account of ['truongban', 'giamdoc.gddt', 'chutich', 'kiemtoan'])
      expect([account, await found(account, decision)]).toEqual([account, [`decisions ${decision}`]]);
    for (const account of ['giamdoc.syt', 'vanthu.gddt', 'thuky', 'quantri1'])
      expect([account, await found(account, decision)]).toEqual([account, []]);
    for (const q of ['xet khen thuong', '10/01/2024'])
      expect((await found('thuky', q)).filter((one) => one.startsWith('sessions'))).toEqual([`sessions ${session}`]);
    expect((await found('vanthu.gddt', 'xet khen thuong')).filter((one) => one.startsWith('sessions'))).toEqual([]);
  });

  it.each(['%', '_', '\\', "'", '((', '   ', '\u200B'])('asked for %j answers', async (q) => {
    expect((await (await service.as('thamdinh')).get(`/api/search?q=${encodeURIComponent(q)}`)).status).toBe(200);
  });
});
