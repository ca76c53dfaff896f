import { sheetsOf, xlsx } from '../../../apps/api/src/registry/workbook';
import type { Answered, Caller } from './caller';
import { Service } from './service';

let service: Service;
let officer: Caller;
beforeAll(async () => {
  service = await Service.open();
  officer = await service.as('thamdinh');
});
afterAll(() => service.close());

const paper = '12/QĐ-SNV ngày 02/01/2024';
const show = (id: string, by = officer): Promise<Answered> => by.read(`/api/candidates/${id}`);

/** Somebody new; answers the id. */
async function enter(name: string, unit = 'SGDDT', kind = 'person'): Promise<string> {
  const { stream } = await officer.done('/api/candidates', { kind, name, unit, distinct: true });
  return stream.slice('candidate/'.length);
}

describe('a candidate of the shipped files', () => {
  it('is in the log as well, and an invented person stays marked', async () => {
    expect(await show('p-vanthu-gddt')).toMatchObject({
      ...{ version: 1, invented: true, unit: 'SGDDT', merged: null, joined: [] },
      names: [{ name: 'Lường Thị Lả', from: null }],
      units: [{ unit: 'SGDDT', unitName: 'Sở Giáo dục và Đào tạo', from: null }],
    });
    expect(await show('c-sgddt')).toMatchObject({ version: 1, kind: 'collective', invented: false });
    const { rows } = await service.db.query<{ wrong: string }>('select candidates_told_wrong() as wrong');
    expect(rows).toEqual([]);
  });

  it('that nobody knows is not found', async () => {
    const reply = await officer.get('/api/candidates/p-nobody');
    expect([reply.status, reply.body.code]).toEqual([404, 'no-such-candidate']);
  });
});

describe('an officer', () => {
  it('gives a candidate a name and a unit from a day, by a paper; the page tells them over the years', async () => {
    const id = await enter('Quàng Thị Trước');
    await officer.done(`/api/candidates/${id}/names`, { name: 'Quàng Thị Sau', from: '2023-05-01', paper });
    await officer.done(`/api/candidates/${id}/units`, { unit: 'SYT', from: '2023-06-01', paper });
    const page = await show(id);
    expect(page).toMatchObject({ version: 3, name: 'Quàng Thị Sau', unit: 'SYT' });
    expect(page.names).toEqual([
      { name: 'Quàng Thị Trước', from: null },
      { name: 'Quàng Thị Sau', from: '2023-05-01' },
    ]);
    expect(page.units.map((u: Answered) => [u.unit, u.from])).toEqual([
      ['SGDDT', null],
      ['SYT', '2023-06-01'],
    ]);
  });

  it('sees posts with their days and awards of all years, from the facts with their sources', async () => {
    const id = await enter('Cà Văn Chức');
    const source = { kind: 'decision', ref: '5/QĐ-UBND', on: '2023-02-01' };
    const facts = [
      { kind: 'post', level: 'director', from: '2019-01-01', to: '2022-12-31', source },
      { kind: 'award', award: 'LDTT', year: 2022, on: '2023-01-15', source },
    ];
    for (const evidence of facts) await officer.done(`/api/candidates/${id}/evidence`, { evidence });
    expect(await show(id)).toMatchObject({
      posts: [{ of: id, evidence: 'post-2', level: 'director', from: '2019-01-01', to: '2022-12-31', source }],
      awards: [{ of: id, evidence: 'award-3', award: 'LDTT', year: 2022, source }],
    });
  });

  it('who looks at an older version is told, and nobody else may record', async () => {
    const id = await enter('Tẩn A Phiên');
    const body = { name: 'Tẩn A Bản', from: '2023-05-01', paper };
    const stale = await officer.post(`/api/candidates/${id}/names`, body, { 'if-match': '"9"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-version']);
    for (const account of ['vanthu.gddt', 'vanthu.syt', 'chutich'])
      for (const [path, sent] of [
        ['names', body],
        ['units', { unit: 'SYT', from: '2023-05-01', paper }],
        ['merger', { into: 'p-vanthu-syt', paper }],
        ['merger/end', { ground: 'Hai người khác nhau' }],
      ] as const) {
        const reply = await (await service.as(account)).post(`/api/candidates/${id}/${path}`, sent);
        expect([reply.status, reply.body.code]).toEqual([403, 'role-may-not']);
      }
  });

  it('is told what stands in the way, in words, and nothing is changed', async () => {
    const id = await enter('Mùa A Cản');
    const before = await service.eventCount();
    const refusals = [
      ['names', { name: 'Mùa A Mới', from: '2099-01-01', paper }, 409, 'change-in-the-future'],
      ['units', { unit: 'NOWHERE', from: '2023-05-01', paper }, 404, 'no-such-unit'],
      ['merger', { into: id, paper }, 422, 'candidate-not-its-own'],
      ['merger', { into: 'p-nobody', paper }, 404, 'no-such-candidate'],
      ['merger', { into: 'c-sgddt', paper }, 409, 'candidate-of-other-kind'],
      ['merger', { into: 'p-vanthu-syt', from: '2023-05-01', paper }, 422, 'only-collectives-are-merged'],
      ['merger/end', { ground: 'Hai người khác nhau' }, 409, 'candidate-not-merged'],
      ['names', { name: '', from: '2023-05-01', paper }, 400, 'invalid-input'],
      ['units', { unit: 'SYT', from: '2023-02-30', paper }, 400, 'invalid-input'],
    ] as const;
    for (const [path, body, status, code] of refusals) {
      const reply = await officer.post(`/api/candidates/${id}/${path}`, body);
      expect([path, reply.status, reply.body.code]).toEqual([path, status, code]);
    }
    expect(await service.eventCount()).toBe(before);
  });
});

describe('the clerk of a unit', () => {
  it('sees a candidate while it is of the unit, and the other unit’s clerk from then on', async () => {
    const id = await enter('Lầu A Chuyển');
    const [from, to] = [await service.as('vanthu.gddt'), await service.as('vanthu.syt')];
    const seen = async (by: Caller) => {
      const found: Answered[] = (await by.read(`/api/candidates?q=${encodeURIComponent('Lầu A Chuyển')}`)).rows;
      return [(await by.get(`/api/candidates/${id}`)).status, found.length];
    };
    expect([await seen(from), await seen(to)]).toEqual([
      [200, 1],
      [404, 0],
    ]);
    await officer.done(`/api/candidates/${id}/units`, { unit: 'SYT', from: '2023-06-01', paper });
    expect([await seen(from), await seen(to)]).toEqual([
      [404, 0],
      [200, 1],
    ]);
  });
});

describe('a dossier', () => {
  it('goes on to say under which name and unit it was opened, and shows the present names', async () => {
    const id = await enter('Giàng Thị Xưa');
    await officer.done(`/api/candidates/${id}/names`, { name: 'Giàng Thị Cũ', from: '2023-01-01', paper });
    const clerk = await service.as('vanthu.gddt');
    const period = { from: '2023-01-01', to: '2023-12-31' };
    const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate: id, period };
    const code = (await clerk.done('/api/dossiers', body)).stream.slice('dossier/'.length);
    const head = await service.as('truongban');
    const opened = (await officer.read('/api/clock')).now.slice(0, 10);
    await (await service.as('quantri1')).done('/api/clock/advance', { to: '2024-03-01T02:00:00.000Z' });
    await head.done(`/api/candidates/${id}/names`, { name: 'Giàng Thị Nay', from: '2024-02-29', paper });
    await head.done(`/api/candidates/${id}/units`, { unit: 'SYT', from: '2024-02-29', paper });
    await head.done('/api/units/SGDDT/names', { name: 'Sở Giáo dục', from: '2024-02-29', paper });
    const { dossier } = await clerk.read(`/api/dossiers/${code}`);
    expect(dossier).toMatchObject({ name: 'Giàng Thị Nay', unit: 'SGDDT', unitName: 'Sở Giáo dục' });
    for (const q of ['giang thi cu', 'Giàng Thị Nay', 'giang thi xua'].map(encodeURIComponent)) {
      expect((await officer.read(`/api/candidates?q=${q}`)).rows).toMatchObject([{ id, name: 'Giàng Thị Nay' }]);
      expect((await clerk.read(`/api/dossiers?q=${q}`)).rows).toMatchObject([{ id: `dossier/${code}` }]);
    }
    expect(dossier.openedAs).toEqual({ on: opened, name: 'Giàng Thị Cũ', unitName: 'Sở Giáo dục và Đào tạo' });
  });
});

describe('two entries that are one', () => {
  it('show their history together, answer the look-alike question, and are separated again', async () => {
    const [one, two] = [await enter('Sình A Đôi'), await enter('Đôi A Sình')];
    const source = { kind: 'decision', ref: '5/QĐ-UBND', on: '2023-02-01' };
    const evidence = { kind: 'award', award: 'LDTT', year: 2022, on: '2023-01-15', source };
    await officer.done(`/api/candidates/${one}/evidence`, { evidence });
    await officer.done(`/api/candidates/${one}/merger`, { into: two, paper });
    expect(await show(one)).toMatchObject({ merged: { candidate: two, name: 'Đôi A Sình', from: null, paper } });
    expect(await show(two)).toMatchObject({
      joined: [{ candidate: one, from: null, paper }],
      awards: [{ of: one, evidence: 'award-2', award: 'LDTT' }],
    });
    const [fact] = (await officer.read(`/api/candidates/${two}/evidence`)).evidence;
    expect([fact.of, fact.id]).toEqual([one, 'award-2']);
    await officer.done(`/api/candidates/${fact.of}/evidence/${fact.id}/withdrawal`, { ground: 'Nhập nhầm người' });
    expect((await officer.read(`/api/candidates/${two}/evidence`)).evidence).toEqual([]);
    const period = { from: '2023-01-01', to: '2023-12-31' };
    const opening = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate: one, period };
    const refused = await (await service.as('vanthu.gddt')).post('/api/dossiers', opening);
    expect([refused.status, refused.body.code, refused.body.facts]).toEqual([409, 'candidate-merged', { into: two }]);
    const known = await officer.post('/api/candidates', { kind: 'person', name: 'Sình A Đôi', unit: 'SGDDT' });
    expect([known.status, known.body.facts.questions]).toMatchObject([409, [{ candidate: two }]]);
    await officer.done(`/api/candidates/${one}/merger/end`, { ground: 'Khác ngày sinh, hai người' });
    expect(await show(two)).toMatchObject({ joined: [], awards: [] });
  });
});

describe('a collective that was merged into another', () => {
  it('is told on both pages from that day, and its awards are seen at the other', async () => {
    const [first, old, made] = [
      await enter('Tổ Văn Đầu', 'SGDDT', 'collective'),
      await enter('Tổ Văn Xưa', 'SGDDT', 'collective'),
      await enter('Tổ Văn Sử', 'SGDDT', 'collective'),
    ];
    const source = { kind: 'decision', ref: '5/QĐ-UBND', on: '2023-02-01' };
    const evidence = { kind: 'award', award: 'TTLDTT', year: 2022, on: '2023-01-15', source };
    for (const id of [first, old]) await officer.done(`/api/candidates/${id}/evidence`, { evidence });
    await officer.done(`/api/candidates/${first}/merger`, { into: old, from: '2023-06-01', paper });
    await officer.done(`/api/candidates/${old}/merger`, { into: made, from: '2023-07-01', paper });
    expect(await show(old)).toMatchObject({ merged: { candidate: made, from: '2023-07-01' } });
    expect(await show(made)).toMatchObject({
      joined: [{ candidate: old, name: 'Tổ Văn Xưa', from: '2023-07-01' }],
      awards: expect.arrayContaining([
        expect.objectContaining({ of: first, evidence: 'award-2' }),
        expect.objectContaining({ of: old, evidence: 'award-2' }),
      ]) as Answered[],
    });
  });
});

it('the units of a day go out as a workbook, as they are seen', async () => {
  const reply = await fetch(`${service.url}/api/units.xlsx?kind=district&on=2025-06-30`, { headers: officer.headers });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, xlsx]);
  const [sheet] = await sheetsOf(Buffer.from(await reply.arrayBuffer()));
  const rows = sheet!.rows.map(({ cells }) => cells);
  const listed = await officer.read('/api/units?kind=district&on=2025-06-30');
  expect(rows.slice(1).map(([code, name]) => [code, name])).toEqual(listed.rows.map((u: Answered) => [u.code, u.name]));
  expect(rows[1]).toHaveLength(5);
});

describe('a dossier of an earlier version or moment', () => {
  it('is shown under the names that were known then', async () => {
    const id = await enter('Vàng Thị Trước');
    const [clerk, admin] = await Promise.all([service.as('vanthu.gddt'), service.as('quantri1')]);
    const period = { from: '2023-01-01', to: '2023-12-31' };
    const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate: id, period };
    const code = (await clerk.done('/api/dossiers', body)).stream.slice('dossier/'.length);
    const unitThen = (await clerk.read(`/api/dossiers/${code}`)).dossier.unitName;
    const advance = async (day: string) => {
      const to = `${day}T02:00:00.000Z`;
      await admin.done('/api/clock/advance', { to });
      return to;
    };
    const before = await advance('2024-04-01');
    await advance('2024-04-02');
    // From days before: what was not recorded yet was not known yet.
    const rename = (name: string, from: string) => officer.done(`/api/candidates/${id}/names`, { name, from, paper });
    await rename('Vàng Thị Giữa', '2024-01-05');
    await officer.done('/api/units/SGDDT/names', { name: 'Sở Giáo dục mới', from: '2024-03-15', paper });
    await officer.done('/api/units/SGDDT/names', { name: 'Sở Giáo dục sau này', from: '2024-06-01', paper });
    const between = await advance('2024-04-03');
    await advance('2024-04-04');
    await rename('Vàng Thị Nay', '2024-01-05');
    const at = async (when: string | number) => {
      const { dossier } = await clerk.read(`/api/dossiers/${code}?at=${when}`);
      return [dossier.name, dossier.unitName, dossier.openedAs.name, dossier.openedAs.unitName];
    };
    const then = ['Vàng Thị Trước', unitThen];
    expect(await at(1)).toEqual([...then, ...then]);
    expect(await at(before)).toEqual([...then, ...then]);
    expect(await at(between)).toEqual(['Vàng Thị Giữa', 'Sở Giáo dục mới', 'Vàng Thị Giữa', unitThen]);
    expect((await clerk.read(`/api/dossiers/${code}`)).dossier.name).toBe('Vàng Thị Nay');
  });
});
