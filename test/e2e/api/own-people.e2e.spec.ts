import type { Answered, Caller } from './caller';
import { Service } from './service';

// Report 07: a unit opens for a person of another unit.

let service: Service;
let [education, health, officer]: Caller[] = [];
let entries = 0;
beforeAll(async () => {
  service = await Service.open();
  [education, health, officer] = await Promise.all(['vanthu.gddt', 'vanthu.syt', 'thamdinh'].map((a) => service.as(a)));
  await (await service.as('quantri1')).done('/api/clock/advance', { to: '2026-10-05T02:00:00.000Z' });
});
afterAll(() => service.close());

async function person(unit: string): Promise<string> {
  const body = { kind: 'person', name: `Người Bịa Thứ ${(entries += 1)}`, unit, distinct: true };
  return (await officer!.done('/api/candidates', body)).stream.slice('candidate/'.length);
}
const year = { from: '2026-01-01', to: '2026-12-15' };
const proposal = (candidate: string, period = year) => ({
  ...{ award: 'LDTT', type: 'merit', procedure: 'standard', candidate, period },
});
const open = (by: Caller, candidate: string, period = year) => by.post('/api/dossiers', proposal(candidate, period));
const listed = async (by: Caller) => (await by.read('/api/dossiers?limit=100')).rows.map((r: Answered) => r.name);
const told = ({ status, body }: Answered) => [status, body.code, body.facts];

describe('a person of another unit', () => {
  it('is not proposed, as the page of that person is not shown, and is proposed by its own unit', async () => {
    const stranger = await person('SYT');
    const before = await service.eventCount();
    const page = await education!.get(`/api/candidates/${stranger}`);
    const reply = await open(education!, stranger);
    expect(told(reply)).toEqual([404, 'no-such-candidate', { candidate: stranger }]);
    expect(told(reply)).toEqual(told(page));
    expect(reply.body.title).toBe(page.body.title);
    expect(await listed(education!)).toEqual([]);
    expect(await service.eventCount()).toBe(before);
    expect((await open(health!, stranger)).status).toBe(201);
  });

  it('is answered as one who is not there, to the head of the unit too and under every entry', async () => {
    const [stranger, twin] = [await person('SYT'), await person('SYT')];
    const paper = '12/BC-SNV';
    await officer!.done(`/api/candidates/${twin}/merger`, { into: stranger, from: null, paper });
    const head = await service.as('giamdoc.gddt');
    for (const candidate of [stranger, twin, 'p-nobody'])
      expect(told(await open(head, candidate))).toEqual([404, 'no-such-candidate', { candidate }]);
    expect(told(await open(health!, twin))).toEqual([409, 'candidate-merged', { into: stranger }]);
  });
});

describe('a person who has moved', () => {
  it('is proposed by the unit where they are now, for the whole year, and not by that of before', async () => {
    const moved = await person('SGDDT');
    await officer!.done(`/api/candidates/${moved}/units`, { unit: 'SYT', from: '2026-09-01', paper: '7/QĐ-SNV' });
    expect((await open(education!, moved)).status).toBe(404);
    expect((await open(health!, moved)).status).toBe(201);
  });

  it('and was proposed before is held, but by which dossier only that unit is told', async () => {
    const moved = await person('SGDDT');
    const { stream } = await education!.done('/api/dossiers', proposal(moved));
    await officer!.done(`/api/candidates/${moved}/units`, { unit: 'SYT', from: '2026-10-05', paper: '8/QĐ-SNV' });
    const reply = await open(health!, moved, { from: '2026-01-02', to: '2026-12-16' });
    expect([reply.status, reply.body.code]).toEqual([409, 'already-taken']);
    expect(JSON.stringify(reply.body)).not.toContain(stream.slice('dossier/'.length));
    expect(reply.body.facts.key).toBe(`${moved}/2026-01-02..2026-12-16`);
  });
});

describe('a candidacy', () => {
  it('is not opened again for a period shifted by a day; its own unit is told by what it is held', async () => {
    const own = await person('SYT');
    const { stream } = await health!.done('/api/dossiers', proposal(own));
    const reply = await open(health!, own, { from: '2026-01-02', to: '2026-12-16' });
    expect([reply.status, reply.body.code, reply.body.facts.holder]).toEqual([409, 'already-taken', stream]);
    expect((await open(health!, own, { from: '2025-01-01', to: '2025-12-31' })).status).toBe(201);
  });

  it('of one who was entered twice is held under both entries, once they are one', async () => {
    const [one, two] = [await person('SYT'), await person('SYT')];
    await health!.done('/api/dossiers', proposal(one));
    await officer!.done(`/api/candidates/${one}/merger`, { into: two, from: null, paper: '9/BC-SNV' });
    expect(told(await open(health!, two)).slice(0, 2)).toEqual([409, 'already-taken']);
  });
});

describe('a dossier of another unit', () => {
  it('is not there for whoever writes on it, whatever its custody and whichever version was seen', async () => {
    const { stream } = await health!.done('/api/dossiers', proposal(await person('SYT')));
    const code = stream.slice('dossier/'.length);
    const head = await service.as('giamdoc.gddt');
    const missing = 'HS-2026-999999';
    const acts: [Caller, string, object][] = [
      [education!, 'papers', { papers: [{ paper: 'report', ref: 'BC-1' }] }],
      [education!, 'provide-supplement', { items: ['Đã gửi bổ sung'] }],
      [education!, 'archive', { shelf: 'Kho lưu trữ' }],
      [head, 'withdraw', { ground: 'Đề nghị nhầm người' }],
      [head, 'recall', { ground: 'Đề nghị nhầm người' }],
      [head, 'return', { ground: 'Đề nghị nhầm người' }],
      [head, 'refuse', { ground: 'Đề nghị nhầm người' }],
      [head, 'publish', { place: 'Bảng tin cơ quan' }],
    ];
    const before = await service.eventCount();
    for (const headers of [{}, { 'if-match': '"1"' }, { 'if-match': '"7"' }])
      for (const [by, act, body] of acts)
        for (const dossier of [code, missing])
          expect(
            told(await by.post(`/api/dossiers/${dossier}/${act}`, body, headers as Record<string, string>)),
          ).toEqual([...[404, 'no-such-dossier', { dossier }]]);
    const sent = { number: '1/TTr', on: '2026-10-05' };
    const nominated = await head.post('/api/submissions', { id: 'TTr-1', ...sent, dossiers: [code, missing] });
    expect(nominated.status).toBe(404);
    expect(nominated.body.facts.refused.map((r: Answered) => [r.code, r.facts])).toEqual([
      ['no-such-dossier', { dossier: code }],
      ['no-such-dossier', { dossier: missing }],
    ]);
    const issued = await head.post('/api/decisions', {
      id: 'QD-1',
      number: '1/QĐ',
      on: '2026-10-05',
      dossiers: [code],
    });
    expect([issued.status, issued.body.code]).toEqual([404, 'no-such-dossier']);
    expect(await service.eventCount()).toBe(before);
  });
});
