import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
beforeAll(async () => {
  service = await Service.open();
});
afterAll(() => service.close());

const basis = { text: 'QĐ của tỉnh (minh họa)', article: 'Điều 7' };
const values = [{ book: 'provincial-2024', name: 'clocks.appraise', parts: { limit: { workingDays: 15 } }, basis }];
const draft = { id: 'TS-1', title: 'Thời hạn thẩm định của tỉnh', from: '2024-02-01', values };

describe('a value of the province', () => {
  it('is offered, drafted, tried on open dossiers, approved by a second person, and holds from its day', async () => {
    const officer = await service.as('thamdinh');
    const offered = await officer.read('/api/law/values?on=2024-02-01');
    const appraise = () => (v: Answered) => v.name === 'clocks.appraise';
    expect(offered.values.find(appraise())).toMatchObject({
      ...{ book: 'provincial-2024', parts: { limit: { workingDays: 20 }, remindBefore: [3, 1], pausesOn: [] } },
      basis: { confidence: 'INFERRED' },
    });
    const pipeline = new Pipeline(service);
    const code = await pipeline.open('p-canbo001');
    await pipeline.nominate(code);
    await officer.done('/api/law/changes', draft);

    const preview = await officer.read('/api/law/changes/TS-1/preview');
    expect(preview).toMatchObject({ kind: 'values', looked: 1, next: null, dates: [] });
    expect(preview.dossiers).toEqual([
      expect.objectContaining({
        code,
        differences: [expect.objectContaining({ key: 'appraise', then: '15 working days' })],
      }),
    ]);

    const head = await service.as('truongban');
    await head.done('/api/law/changes/TS-1/approval');
    const { rows, version } = await head.read('/api/law/changes');
    expect([version, rows[0]]).toMatchObject([2, { id: 'TS-1', status: 'approved', from: '2024-02-01', values }]);
    const then = await officer.read('/api/law/values?on=2024-02-01');
    expect(then.values.find(appraise())).toMatchObject({
      parts: { limit: { workingDays: 15 } },
      basis: { ...basis, confidence: 'SOURCED' },
    });
    const eve = await officer.read('/api/law/values?on=2024-01-31');
    expect(eve.values.find(appraise())).toMatchObject({ parts: { limit: { workingDays: 20 } } });
  });

  it('is not put in force by one person, by a unit, or on what another has seen', async () => {
    const head = await service.as('truongban');
    await head.done('/api/law/changes', { ...draft, id: 'TS-2' });
    const own = await head.post('/api/law/changes/TS-2/approval');
    expect([own.status, own.body.code]).toEqual([403, 'second-person-needed']);
    const chairman = await service.as('chutich');
    const stale = await chairman.post('/api/law/changes/TS-2/approval', {}, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    for (const account of ['vanthu.gddt', 'thuky', 'quantri1'])
      expect((await (await service.as(account)).get('/api/law/changes')).status).toBe(403);
    expect((await (await service.as('thamdinh')).post('/api/law/changes/TS-2/approval')).status).toBe(403);
    await head.done('/api/law/changes/TS-2/drop', { ground: 'Chưa có văn bản của tỉnh' });
    const again = await chairman.post('/api/law/changes/TS-2/approval');
    expect([again.status, again.body.code]).toEqual([409, 'law-change-dropped']);
  });

  it.each([
    ['a part that there is not', { parts: { limt: 3 } }, 'values.0.parts.limt'],
    ['a limit that is none', { parts: { limit: { workingDays: 1.5 } } }, 'values.0.parts.limit'],
    ['a limit of two kinds', { parts: { limit: { workingDays: 1, calendarDays: 1 } } }, 'values.0.parts.limit'],
    ['a day that there is not', { parts: { limit: { month: 2, day: 30, yearsLater: 0 } } }, 'values.0.parts.limit'],
    ['a reminder of years before', { parts: { remindBefore: [1000] } }, 'values.0.parts.remindBefore'],
    ['a name that is none', { name: 'routes.0' }, 'values.0.name'],
    ['no article', { basis: { text: 'QĐ' } }, 'values.0.basis.article'],
  ])('is refused with %s, and the field is named', async (_what, differs, field) => {
    const body = { ...draft, id: 'TS-3', values: [{ ...values[0], ...differs }] };
    const reply = await (await service.as('thamdinh')).post('/api/law/changes', body);
    expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('that a decree proves is refused, and the refusal says what proves it', async () => {
    const proved = { book: 'nd98-2023', name: 'shares.nineTenths', parts: { numerator: 8 }, basis };
    const body = { ...draft, id: 'TS-4', values: [proved] };
    const reply = await (await service.as('thamdinh')).post('/api/law/changes', body);
    expect([reply.status, reply.body.code]).toEqual([422, 'law-change-not-valid']);
    expect(reply.body.facts.faults[0]).toContain('NĐ 98/2023/NĐ-CP');
  });

  it('that is not there is not found', async () => {
    const officer = await service.as('thamdinh');
    expect((await officer.get('/api/law/changes/none/preview')).status).toBe(404);
    expect((await (await service.as('chutich')).post('/api/law/changes/none/approval')).status).toBe(404);
  });
});

describe('the calendar of a year', () => {
  const calendar = { id: 'LLV-2027', title: 'Lịch làm việc năm 2027', year: 2027, notice: 'Thông báo (minh họa)' };

  it('is entered from the notice and approved by a second person', async () => {
    const officer = await service.as('thamdinh');
    await officer.done('/api/law/calendars', { ...calendar, off: ['2027-01-01'], worked: ['2027-01-09'] });
    expect(await officer.read('/api/law/changes/LLV-2027/preview')).toMatchObject({ kind: 'calendar', dates: [] });
    await (await service.as('chutich')).done('/api/law/changes/LLV-2027/approval');
    const { rows } = await officer.read('/api/law/changes');
    expect(rows.find((c: Answered) => c.id === 'LLV-2027')).toMatchObject({
      ...{ status: 'approved', calendar: { year: 2027, off: ['2027-01-01'], worked: ['2027-01-09'] } },
    });
  });

  it.each([
    ['a day that there is not', { off: ['2027-02-30'], worked: [] }, 400, 'invalid-input'],
    ['a day in words', { off: ['Tết'], worked: [] }, 400, 'invalid-input'],
    ['a day off on a Sunday', { off: ['2027-01-03'], worked: [] }, 422, 'calendar-days-strange'],
  ])('is refused with %s', async (_what, days, status, code) => {
    const reply = await (
      await service.as('thamdinh')
    ).post('/api/law/calendars', { ...calendar, id: 'LLV-2', ...days });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });
});

describe('a condition that the province took from another’s example', () => {
  const name = 'conditions.4.5/BK-T (L Đ74; Bắc Ninh Đ3.3): 02 năm liên tục hoàn thành xuất sắc nhiệm vụ';
  const says = '03 năm liên tục hoàn thành xuất sắc nhiệm vụ';
  const put = (parts: object) => ({
    ...{ id: 'DK-1', title: 'Tiêu chuẩn Bằng khen của tỉnh', from: '2024-02-01' },
    values: [{ book: 'criteria-nd98', name, parts, basis }],
  });

  it('is offered, and put in force in its own words and figures', async () => {
    const officer = await service.as('thamdinh');
    const { values: offered } = await officer.read('/api/law/values?on=2024-02-01');
    expect(offered.find((v: Answered) => v.name === name)).toMatchObject({ parts: { with: { years: 2 } } });
    await officer.done('/api/law/changes', put({ with: { years: 3, atLeast: 'excellent' }, says }));
    await (await service.as('truongban')).done('/api/law/changes/DK-1/approval');
    const { values: then } = await officer.read('/api/law/values?on=2024-02-01');
    expect(then.find((v: Answered) => v.name === name)).toMatchObject({ parts: { with: { years: 3 }, says } });
  });

  it.each([
    ['figures that are none', { with: { years: { of: 3 } }, says }, 400, 'invalid-input'],
    ['figures that the question does not ask for', { with: { months: 3 }, says }, 422, 'law-change-not-valid'],
  ])('is refused with %s', async (_what, parts, status, code) => {
    const reply = await (await service.as('thamdinh')).post('/api/law/changes', { ...put(parts), id: 'DK-2' });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });
});
