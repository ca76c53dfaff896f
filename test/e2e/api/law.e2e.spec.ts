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
    expect(award('CSTT')).toMatchObject({ name: 'Chiến sĩ tiên tiến', ways: [] });
    expect(award('GDVH').ways).toEqual([{ type: 'merit', procedure: 'standard', unitKind: 'commune' }]);
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
    expect(before.missing.map((p: Answered) => p.paper)).toEqual(['report', 'awardMinutes']);
    await pipeline.nominate(code);
    await pipeline.receive(code);
    expect(await clerk.read(`/api/dossiers/${code}/law`)).toEqual({ ...before, pinned: true, missing: [] });
  });

  it('keeps a dossier without its papers from being received, and says which; the unit lists them and it goes on', async () => {
    const code = await new Pipeline(service).open('p-canbo004');
    const head = await service.as('giamdoc.gddt');
    const submission = { id: 'TTr-thieu', number: '77/TTr', on: '2024-01-10', dossiers: [code] };
    await head.done('/api/submissions', submission);
    const clerk = await service.as('tiepnhan');
    const refused = await clerk.post(`/api/dossiers/${code}/receive`, { complete: true });
    expect([refused.status, refused.body.code]).toEqual([409, 'papers-missing']);
    expect(refused.body.facts.missing[0]).toMatchObject({ paper: 'report', name: 'Báo cáo thành tích' });
    const { acts } = await clerk.read(`/api/dossiers/${code}`);
    const receive = acts.find((a: Answered) => a.act === 'ReceiveDossier');
    expect([receive.state, receive.code]).toEqual(['blocked', 'papers-missing']);
    const bulk = await clerk.done('/api/dossiers/acts', {
      act: 'ReceiveDossier',
      dossiers: [code],
      data: {},
      dryRun: true,
    });
    expect(bulk.items[0]).toMatchObject({ ok: false, code: 'papers-missing' });

    const papers = ['report', 'awardMinutes'].map((paper) => ({ paper, ref: '9/SGDĐT' }));
    await head.done(`/api/dossiers/${code}/papers`, { papers });
    await clerk.done(`/api/dossiers/${code}/receive`, { complete: true });
    expect((await clerk.read(`/api/dossiers/${code}`)).dossier.papers).toEqual(papers);
  });

  it('knows only papers that there are', async () => {
    const code = await new Pipeline(service).open('p-canbo005');
    const reply = await (
      await service.as('vanthu.gddt')
    ).post(`/api/dossiers/${code}/papers`, { papers: [{ paper: 'poem', ref: '1' }] });
    expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, 'papers.0.paper']);
  });

  it('is not told to another unit', async () => {
    const code = await new Pipeline(service).open('p-canbo002');
    const reply = await (await service.as('vanthu.syt')).get(`/api/dossiers/${code}/law`);
    expect([reply.status, reply.body.code]).toEqual([404, 'no-such-dossier']);
  });
});

describe('the deadlines of a dossier', () => {
  it('show how each date was reckoned, day by day', async () => {
    const pipeline = new Pipeline(service);
    const code = await pipeline.open('p-canbo006');
    const clerk = await service.as('vanthu.gddt');
    expect((await clerk.read(`/api/dossiers/${code}/deadlines`)).rows).toEqual([]);
    await pipeline.nominate(code);
    const [{ duty, sum }] = (await clerk.read(`/api/dossiers/${code}/deadlines`)).rows;
    expect(duty).toMatchObject({ kind: 'receive', owedBy: 'receivingClerk' });
    expect(sum).toMatchObject({ limit: { workingDays: sum.counted }, to: expect.any(String) });
    const days = Math.round((Date.parse(sum.to) - Date.parse(sum.from)) / 86_400_000);
    expect(sum.counted + sum.skipped.length).toBe(days);
    expect(sum.notices[0]).toContain('2023');
    const other = await (await service.as('vanthu.syt')).get(`/api/dossiers/${code}/deadlines`);
    expect([other.status, other.body.code]).toEqual([404, 'no-such-dossier']);
  });
});

describe('a dossier under the law of another day', () => {
  it('is proposed by one person, approved by another, and says what changed', async () => {
    const pipeline = new Pipeline(service);
    const code = await pipeline.open('p-canbo007');
    await pipeline.nominate(code);
    await pipeline.receive(code);
    const officer = await service.as('thamdinh');
    const head = await service.as('truongban');
    const body = { lawOn: '2024-01-02', ground: 'Thành tích lập trước ngày quy định mới' };
    const path = (act: string) => `/api/dossiers/${code}/${act}`;
    expect((await officer.post(path('approve-repinning'))).status).toBe(403);
    await officer.done(path('propose-repinning'), body);
    const { dossier } = await head.read(`/api/dossiers/${code}`);
    expect(dossier.repinning).toMatchObject({ lawOn: '2024-01-02', differences: expect.any(Array) });
    await head.done(path('approve-repinning'));
    expect((await head.read(`/api/dossiers/${code}`)).dossier).toMatchObject({
      pinnedOn: '2024-01-02',
      repinning: null,
    });
    const { events } = await head.read(`/api/dossiers/${code}/history`);
    expect(events.at(-1)).toMatchObject({ type: 'RulesRepinned', data: { pinnedOn: '2024-01-02' } });
    await head.done(path('propose-repinning'), { ...body, lawOn: '2024-01-03' });
    const own = await head.post(path('approve-repinning'));
    expect([own.status, own.body.code]).toEqual([403, 'second-person-needed']);
    await officer.done(path('drop-repinning'), { ground: 'Không còn cần thiết nữa' });
  });

  it('is not that of a day without a rule', async () => {
    const pipeline = new Pipeline(service);
    const code = await pipeline.open('p-canbo008');
    await pipeline.nominate(code);
    await pipeline.receive(code);
    const body = { lawOn: '1995-01-02', ground: 'Thành tích lập từ rất lâu rồi' };
    const reply = await (await service.as('thamdinh')).post(`/api/dossiers/${code}/propose-repinning`, body);
    expect([reply.status, reply.body.code]).toEqual([422, 'no-rule-in-force']);
  });
});

describe('the law of another day tried on every open dossier', () => {
  const tried = (account: string, query: string) =>
    service.as(account).then((person) => person.get(`/api/law/what-if${query}`));

  it('shows what would change for each, page after page', async () => {
    const code = await new Pipeline(service).open('p-canbo003');
    // What was submitted stays under the text of before; the drafts of units only the auditor sees.
    const officer = await service.as('kiemtoan');
    const rows: Answered[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: Answered = await officer.read(`/api/law/what-if?on=2026-10-05&limit=2${after && `&after=${after}`}`);
      expect(page.looked).toBeLessThanOrEqual(2);
      rows.push(...page.rows);
      after = page.next;
    }
    const { differences } = rows.find((row) => row.code === code)!;
    expect(differences).toContainEqual({
      ...{ aspect: 'paper', key: 'report', says: null },
      ...{ now: expect.any(String), then: 'asked, RECALLED' },
    });
    const { rulebook } = (await officer.read(`/api/dossiers/${code}/law`)).route;
    expect(rulebook).toBe('nd98-2023');
  });

  it('asks for the day, and is told to those who appraise and decide', async () => {
    const unsaid = await tried('thamdinh', '');
    expect([unsaid.status, unsaid.body.errors[0]?.field]).toEqual([400, 'on']);
    expect((await tried('thamdinh', '?on=2026-10-05&after=HS-1')).status).toBe(400);
    expect((await tried('vanthu.gddt', '?on=2026-10-05')).status).toBe(403);
  });
});
