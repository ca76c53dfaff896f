import { papersWith } from '../../../scripts/walk/papers';
import type { Answered, Caller } from './caller';
import { Service } from './service';

let service: Service;
let [predecessor, successor, head, unrelated, officer]: Caller[] = [];
let [draft, sent] = ['', ''];
let candidate: string;

const paper = '9/NQ-HĐND ngày 20/01/2024';
const period = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const advance = async (to: string) =>
  (await service.as('quantri1')).done('/api/clock/advance', { to: `${to}T02:00:00.000Z` });
const nominate = (by: Caller, id: string, dossiers: string[]) =>
  by.post('/api/submissions', { id, number: `${id}/TTr`, on: '2024-01-31', dossiers, papers: papersWith(id) });

async function open(year: number): Promise<string> {
  const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate, period: period(year) };
  const { stream } = await predecessor!.done('/api/dossiers', body);
  return stream.slice('dossier/'.length);
}

/** What somebody sees of the predecessor. */
async function seen(by: Caller) {
  const codes = async (path: string) => (await by.read(path)).rows.map((r: Answered) => r.id);
  return {
    page: (await by.get(`/api/dossiers/${sent}`)).status,
    listed: (await codes('/api/dossiers?unit=SYT')).length,
    submissions: (await codes('/api/submissions')).includes('submission/TTr-SYT'),
    candidate: (await by.get(`/api/candidates/${candidate}`)).status,
  };
}
const nothing = { page: 404, listed: 0, submissions: false, candidate: 404 };
const everything = { page: 200, listed: 2, submissions: true, candidate: 200 };

// Sở Y tế is merged into Sở Giáo dục và Đào tạo from 01/02/2024; nobody did so.
beforeAll(async () => {
  service = await Service.open();
  const accounts = ['vanthu.syt', 'vanthu.gddt', 'giamdoc.gddt', 'vanthu.dn', 'thamdinh'];
  [predecessor, successor, head, unrelated, officer] = await Promise.all(accounts.map((a) => service.as(a)));
  const entry = { kind: 'person', name: 'Người Của Đơn Vị Cũ', unit: 'SYT', distinct: true };
  candidate = (await officer!.done('/api/candidates', entry)).stream.slice('candidate/'.length);
  [draft, sent] = [await open(2022), await open(2023)];
  expect((await nominate(await service.as('giamdoc.syt'), 'TTr-SYT', [sent])).status).toBe(200);
  await officer!.done('/api/units/SYT/merger', { into: ['SGDDT'], from: '2024-02-01', paper });
});
afterAll(() => service.close());

describe('on the day before a unit is merged into another', () => {
  beforeAll(() => advance('2024-01-31'));

  it('the other sees nothing of it and may do nothing on it', async () => {
    expect([await seen(successor!), await seen(unrelated!)]).toEqual([nothing, nothing]);
    expect(await seen(predecessor!)).toEqual(everything);
    const papers = [{ paper: 'report', ref: 'BC-1' }];
    const reply = await successor!.post(`/api/dossiers/${sent}/papers`, { papers });
    expect([reply.status, reply.body.code]).toEqual([404, 'no-such-dossier']);
    expect((await nominate(head!, 'TTr-1', [draft])).body.facts.refused).toMatchObject([{ code: 'no-such-dossier' }]);
  });
});

describe('from the day of the merger', () => {
  beforeAll(() => advance('2024-02-01'));

  it('the other sees its dossiers, submissions and people; a unit that has nothing to do with it does not', async () => {
    expect([await seen(successor!), await seen(head!)]).toEqual([everything, everything]);
    expect(await seen(unrelated!)).toEqual(nothing);
  });

  it('the other takes the open ones further: lists papers, recalls, submits; no other unit may', async () => {
    const papers = [{ paper: 'report', ref: 'BC-1' }];
    await successor!.done(`/api/dossiers/${sent}/papers`, { papers });
    const strange = await unrelated!.post(`/api/dossiers/${sent}/papers`, { papers });
    expect([strange.status, strange.body.code]).toEqual([404, 'no-such-dossier']);
    await head!.done(`/api/dossiers/${sent}/recall`, { ground: 'Bổ sung thành tích năm 2023' });
    expect((await nominate(head!, 'TTr-2', [draft, sent])).status).toBe(200);
    const { dossier } = await successor!.read(`/api/dossiers/${sent}`);
    expect(dossier).toMatchObject({ unit: 'SYT', custody: 'reception', submission: 'submission/TTr-2' });
  });

  it('what both have is in one list, of the successor with what it took over, or of the unit of before', async () => {
    const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate: 'p-canbo001', period: period(2023) };
    await successor!.done('/api/dossiers', body);
    const units = async (query: string) =>
      (await successor!.read(`/api/dossiers?${query}`)).rows.map((r: Answered) => r.summary.unit);
    expect(await units('limit=10')).toEqual(['SGDDT', 'SYT', 'SYT']);
    expect(await units('unit=SYT')).toEqual(['SYT', 'SYT']);
    expect(await units('unit=SGDDT')).toEqual(['SGDDT', 'SYT', 'SYT']);
    expect(await units('unit=DN-MINHHOA')).toEqual([]);
  });

  it('the unit that was merged begins nothing more: no dossier, no submission, no candidate, by whomever', async () => {
    const before = await service.eventCount();
    const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate, period: period(2021) };
    const entry = { kind: 'person', name: 'Người Mới Vào', unit: 'SYT' };
    const refused = [
      await predecessor!.post('/api/dossiers', body),
      await nominate(await service.as('giamdoc.syt'), 'TTr-3', [draft]),
      await predecessor!.post('/api/candidates', entry),
      await officer!.post('/api/candidates', entry),
      await officer!.post('/api/candidates', { ...entry, name: 'Người Của Đơn Vị Cũ' }),
    ];
    for (const { status, body: said } of refused)
      expect([status, said.code, said.facts]).toEqual([409, 'unit-not-in-force', { unit: 'SYT', on: '2024-02-01' }]);
    const cluster = await officer!.post('/api/candidates', { ...entry, unit: 'KHOI-VHXH' });
    expect([cluster.status, cluster.body.code]).toEqual([422, 'cluster-has-no-members']);
    expect(await service.eventCount()).toBe(before);
  });
});
