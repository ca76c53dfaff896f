import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
});
afterAll(() => service.close());

const source = { kind: 'decision', ref: '12/QĐ-SGDĐT', on: '2024-01-05' };
const excelled = (year: number) => ({ kind: 'rating', year, level: 'excellent', source });
const initiative = (name: string) => ({
  kind: 'initiative',
  initiative: name,
  scope: 'base',
  on: '2023-11-15',
  source,
});
const officer = () => service.as('thamdinh');
const know = async (candidate: string, evidence: object) =>
  (await officer()).post(`/api/candidates/${candidate}/evidence`, { evidence });

async function received(candidate: string): Promise<string> {
  const code = await pipeline.open(candidate);
  await pipeline.nominate(code);
  await pipeline.receive(code);
  return code;
}
const cardOf = async (code: string, query = '', account = 'thamdinh') =>
  (await service.as(account)).read(`/api/dossiers/${code}/eligibility${query}`);

describe('the card of a dossier', () => {
  it('says what is missing, then rests on what the officer recorded, with source and article', async () => {
    const code = await received('p-giaovien01');
    const before = await cardOf(code);
    expect(before.verdict.result).toBe('open');
    expect(JSON.stringify(before.verdict.conditions)).toContain('{"kind":"rating","year":2023}');
    const refused = await (await officer()).post(`/api/dossiers/${code}/recommend`, { opinion: 'Đủ điều kiện' });
    expect([refused.status, refused.body.code, refused.body.facts.verdict.result]).toEqual([
      409,
      'eligibility-open',
      'open',
    ]);
    for (const evidence of [excelled(2022), excelled(2023), initiative('SK-1'), initiative('SK-2')])
      expect((await know('p-giaovien01', evidence)).status).toBe(200);
    const after = await cardOf(code);
    expect(after.verdict.result).toBe('eligible');
    expect(after.evidence.map((e: { id: string }) => e.id)).toContain('rating-2');
    await (await officer()).done(`/api/dossiers/${code}/recommend`, { opinion: 'Đủ điều kiện' });
  });

  it('is also shown under the law of another day, with a banner where its text is not known', async () => {
    const code = await received('p-giaovien02');
    expect((await cardOf(code)).warning).toBeNull();
    const then = await cardOf(code, '?lawOn=2026-10-01');
    expect([then.lawOn, then.verdict.rulebook]).toEqual(['2026-10-01', 'criteria-l2026']);
    expect(then.warning).toContain('Luật 06/2026/QH16');
    const late = await (await officer()).get(`/api/dossiers/${code}/eligibility?lawOn=2027-03-01`);
    expect([late.status, late.body.code]).toEqual([422, 'no-rule-in-force']);
  });

  it('is shown to the unit whose dossier it is, and to no other', async () => {
    const code = await received('p-giaovien03');
    expect((await cardOf(code, '', 'vanthu.gddt')).verdict.award).toBe('BK-T');
    const other = await (await service.as('vanthu.syt')).get(`/api/dossiers/${code}/eligibility`);
    expect(other.status).toBe(404);
  });
});

describe('what is known of a candidate', () => {
  const span = { from: '2022-01-01' };
  it.each([
    excelled(2021),
    { kind: 'award', award: 'CSTDCS', year: 2022, on: '2022-12-20', source },
    initiative('SK-7'),
    { kind: 'discipline', ...span, to: '2022-12-31', warningOrMore: true, source },
    { kind: 'block', ...span, ground: 'press', source },
    { kind: 'service', ...span, agency: 'SGDDT', source },
    { kind: 'post', ...span, level: 'director', source },
    { kind: 'members', year: 2023, total: 9, completed: 9, disciplined: 0, holding: { LDTT: 8 }, source },
    { kind: 'rank', year: 2023, cluster: 'khoi-1', organisedBy: 'province', place: 1, source },
    { kind: 'statement', about: 'movement', year: 2023, holds: true, source },
  ])('is recorded as $kind and shown as recorded', async (evidence) => {
    const { body } = await know('p-bacsi01', evidence);
    const { version, evidence: known } = await (await officer()).read('/api/candidates/p-bacsi01/evidence');
    expect(version).toBe(body.version);
    expect(known.at(-1)).toMatchObject({ id: `${evidence.kind}-${body.version}`, evidence });
  });

  it('is withdrawn with a ground and shown no more', async () => {
    await know('p-bacsi02', excelled(2023));
    const path = '/api/candidates/p-bacsi02/evidence';
    await (await officer()).done(`${path}/rating-2/withdrawal`, { ground: 'Nhập nhầm người cùng tên' });
    expect((await (await officer()).read(path)).evidence).toEqual([]);
  });

  it.each([
    ['of no kind that there is', { kind: 'gossip', source }, 'evidence.kind'],
    ['of no kind at all', { source }, 'evidence.kind'],
    ['without a source', { kind: 'rating', year: 2023, level: 'good' }, 'evidence.source'],
    ['with a field of another kind', { ...excelled(2023), place: 1 }, 'evidence.place'],
    ['with a year that is none', { ...excelled(2023), year: 'last' }, 'evidence.year'],
    ['with a day that is none', { ...initiative('SK-9'), on: '2023-02-30' }, 'evidence.on'],
    ['with counts that are none', { kind: 'members', year: 2023, holding: { LDTT: -1 }, source }, 'evidence.holding'],
    ['as a list', [excelled(2023)], 'evidence'],
    ['as a word', 'excellent', 'evidence'],
  ])('is refused %s, and changes nothing', async (_why, evidence, field) => {
    const before = await service.eventCount();
    const reply = await know('p-bacsi03', evidence as object);
    expect(reply.status).toBe(400);
    expect(reply.body.errors.map((e: { field: string }) => e.field)).toContain(field);
    expect(await service.eventCount()).toBe(before);
  });

  // A fact under a code that nothing reads would be lost without a word: report 17, and its neighbours.
  const reported = JSON.parse(
    readFileSync(join(__dirname, '../../reports/17-codes-that-nothing-knows.json'), 'utf8'),
  ) as { cases: { body: { evidence: object } }[] };
  const likely = ['CSTDCS', 'CSTDCS', null, 'leadsProvince', 'LDTT'];
  const title = { kind: 'award', award: 'CSTDCS', year: 2022, on: '2022-12-20', source };
  const known = (n: number) => [reported.cases[n]!.body.evidence, likely[n]] as const;
  it.each([
    ['evidence.award', ...known(0)],
    ['evidence.award', ...known(1)],
    ['evidence.on', ...known(2)],
    ['evidence.about', ...known(3)],
    ['evidence.holding.LDT', ...known(4)],
    ['evidence.award', { ...title, award: 'CSTD CS' }, 'CSTDCS'],
    ['evidence.award', { ...title, award: 'Chiến sĩ thi đua cơ sở' }, null],
    ['evidence.year', { ...title, year: 2025 }, null],
    ['evidence.about', { kind: 'statement', about: 'Movement', year: 2023, holds: true, source }, 'movement'],
    ['evidence.year', { kind: 'rating', year: 2030, level: 'good', source }, null],
    ['evidence.agency', { kind: 'service', from: '2022-01-01', agency: 'sgddt', source }, 'SGDDT'],
    [
      'evidence.cluster',
      { kind: 'rank', year: 2023, cluster: 'khoi-VHXH', organisedBy: 'province', place: 1, source },
      'KHOI-VHXH',
    ],
  ])(
    'is refused at %s under a code that nothing reads or of a day to come: %j, likely %s',
    async (field, evidence, code) => {
      const before = await service.eventCount();
      const { status, body } = await know('p-bacsi03', evidence);
      expect([status, body.code, body.facts.nearest[field]]).toEqual([400, 'invalid-input', code]);
      const [error] = body.errors.filter((e: { field: string }) => e.field === field);
      expect(error.message).toContain(code ?? '');
      expect(await service.eventCount()).toBe(before);
    },
  );

  it('is recorded under a code that is only blanks away, which are no part of it', async () => {
    await know('p-bacsi04', { ...title, award: ' CSTDCS ' });
    const { evidence } = await (await officer()).read('/api/candidates/p-bacsi04/evidence');
    expect(evidence.at(-1).evidence.award).toBe('CSTDCS');
  });

  it('is recorded by the board only, of somebody who is known', async () => {
    const unit = await (
      await service.as('vanthu.gddt')
    ).post('/api/candidates/p-bacsi03/evidence', {
      evidence: excelled(2023),
    });
    expect(unit.status).toBe(403);
    const nobody = await know('p-nobody', excelled(2023));
    expect([nobody.status, nobody.body.code]).toEqual([404, 'no-such-candidate']);
  });
});
