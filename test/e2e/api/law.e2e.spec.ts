import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
beforeAll(async () => {
  service = await Service.open();
});
afterAll(() => service.close());

describe('the catalogue of awards', () => {
  it('shows what can be asked for and what cannot, as the law of a day has it', async () => {
    const clerk = await service.as('vanthu.gddt');
    const { on, warning, awards } = await clerk.read('/api/law/awards?on=2025-06-30');
    const award = (code: string) => awards.find((a: Answered) => a.code === code);
    expect([on, warning]).toEqual(['2025-06-30', null]);
    expect(award('TTLDTT')).toMatchObject({ name: 'Tập thể lao động tiên tiến', ways: [] });
    expect(award('CTD-CP').decidedBy.map((d: Answered) => d.by)).toEqual(['government']);
    expect(award('CSTDCS').ways).toContainEqual({ type: 'merit', procedure: 'standard', unitKind: 'district' });
  });

  it('of today is that of the day of the clock', async () => {
    const { on } = await (await service.as('vanthu.gddt')).read('/api/law/awards');
    expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('warns of a text in force that nobody has read', async () => {
    const { warning } = await (await service.as('vanthu.gddt')).read('/api/law/awards?on=2026-10-01');
    expect(warning).toContain('06/2026/QH16');
  });

  it('is not told of a day that there is not, nor to strangers', async () => {
    const reply = await (await service.as('vanthu.gddt')).get('/api/law/awards?on=2025-02-30');
    expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, 'on']);
    const stranger = await fetch(`${service.url}/api/law/awards`);
    expect(stranger.status).toBe(401);
  });
});

describe('the law of a dossier', () => {
  it('is its route and its papers: those of today in the hands of its unit, those of the reception after it', async () => {
    const pipeline = new Pipeline(service);
    const code = await pipeline.open('p-canbo001');
    const clerk = await service.as('vanthu.gddt');
    const before = await clerk.read(`/api/dossiers/${code}/law`);
    expect(before).toMatchObject({ pinned: false, route: { rulebook: 'nd98-2023' }, papers: { originals: null } });
    expect(before.papers.papers.map((p: Answered) => p.paper)).toEqual(['proposal', 'report', 'awardMinutes']);
    await pipeline.nominate(code);
    await pipeline.receive(code);
    expect(await clerk.read(`/api/dossiers/${code}/law`)).toEqual({ ...before, pinned: true });
  });

  it('is not told to another unit', async () => {
    const code = await new Pipeline(service).open('p-canbo002');
    const reply = await (await service.as('vanthu.syt')).get(`/api/dossiers/${code}/law`);
    expect([reply.status, reply.body.code]).toEqual([404, 'no-such-dossier']);
  });
});
