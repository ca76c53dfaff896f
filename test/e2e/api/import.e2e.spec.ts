import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { columns, sheetNames } from '../../../apps/api/src/http/problems/import-rows';
import { sheetsOf, workbookOf, xlsx } from '../../../apps/api/src/registry/workbook';
import type { Cell } from '../../../apps/api/src/registry/workbook-reader';
import type { Answered, Caller, Reply } from './caller';
import { Service } from './service';

let service: Service;
let officer: Caller;
beforeAll(async () => {
  service = await Service.open();
  officer = await service.as('thamdinh');
});
afterAll(() => service.close());

type Line = (string | null)[];
const person = (name: string, unit = 'SGDDT', distinct: string | null = null): Line => [
  'Cá nhân',
  name,
  unit,
  distinct,
];
const sheet = (...rows: Line[]) => workbookOf([{ name: sheetNames.list, head: Object.values(columns), rows }]);

interface Sending {
  by?: Caller;
  key?: string;
  type?: string;
}

/** Sends a workbook as the officer, unless somebody else does. */
function send(body: Uint8Array | object, dryRun: boolean, { by = officer, key, type = xlsx }: Sending = {}) {
  const headers = { 'content-type': type, 'idempotency-key': key ?? randomUUID() };
  return by.send('POST', `/api/candidates/imports?dryRun=${dryRun}`, { body, headers });
}
const faults = ({ body }: Reply) =>
  (body.rows ?? body.facts.rows).map((row: Answered) => [row.row, row.faults.map((f: Answered) => f.code).join()]);
const found = async (q: string, by = officer) =>
  (await by.read(`/api/candidates?q=${encodeURIComponent(q)}`)).rows.map((row: Answered) => row.name);

async function fileOf(path: string, by = officer): Promise<Buffer> {
  const reply = await fetch(service.url + path, { headers: by.headers });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, xlsx]);
  return Buffer.from(await reply.arrayBuffer());
}
const rowsOf = async (file: Buffer): Promise<Cell[][]> => (await sheetsOf(file))[0]!.rows.map(({ cells }) => cells);
const download = async (path: string, by = officer): Promise<Cell[][]> => rowsOf(await fileOf(path, by));

describe('an import', () => {
  const rows = [person('Nhập Văn Một'), person('Nhập Văn Hai', 'NOWHERE'), ['Tập thể', 'Tổ Nhập Ba', 'SYT', null]];

  it('that is tried tells each row and writes nothing', async () => {
    const before = await service.eventCount();
    const reply = await send(await sheet(...rows), true);
    expect(reply.body).toMatchObject({ dryRun: true, recorded: 0, recordedAt: null });
    expect(faults(reply)).toEqual([
      [2, ''],
      [3, 'unit-unknown'],
      [4, ''],
    ]);
    expect(reply.body.rows[1].faults[0]).toMatchObject({ column: columns.unit, fix: 'Xem mã trong danh mục đơn vị.' });
    expect(await service.eventCount()).toBe(before);
  });

  it('with one row that is wrong imports none of them', async () => {
    const before = await service.eventCount();
    const reply = await send(await sheet(...rows), false);
    expect([reply.status, reply.body.code]).toEqual([422, 'import-has-faults']);
    expect(faults(reply)).toEqual([[3, 'unit-unknown']]);
    expect([await service.eventCount(), await found('Nhập Văn')]).toEqual([before, []]);
  });

  it('of good rows records all; sent again with its key it gives the first answer', async () => {
    const file = await sheet(rows[0]!, rows[2]!);
    const first = await send(file, false, { key: 'nhap-lan-mot' });
    expect(first.body).toMatchObject({ recorded: 2, replayed: false });
    const again = await send(file, false, { key: 'nhap-lan-mot' });
    expect(again.body).toMatchObject({ recorded: 2, replayed: true, recordedAt: first.body.recordedAt });
    const ids = (reply: Reply) => reply.body.rows.map((row: Answered) => row.candidate);
    expect(ids(again)).toEqual(ids(first));
    expect(await found('nhap')).toEqual(['Nhập Văn Một', 'Tổ Nhập Ba']);
    const other = await send(await sheet(person('Nhập Khác')), false, { key: 'nhap-lan-mot' });
    expect([other.status, other.body.code]).toEqual([422, 'command-id-reused']);
  });

  it('asks of whoever may be known, by whichever spelling, and goes on when the officer has answered', async () => {
    const asked = await send(await sheet(person('MOT van NHAP')), true);
    expect(faults(asked)).toEqual([[2, 'maybe-known']]);
    expect(asked.body.rows[0].questions).toMatchObject([
      { near: 'sameUnit', name: 'Nhập Văn Một', unit: 'SGDDT', unitName: 'Sở Giáo dục và Đào tạo' },
    ]);
    expect((await send(await sheet(person('MOT van NHAP', 'SGDDT', 'x')), false)).body.recorded).toBe(1);
    const elsewhere = await send(await sheet(person('Nhập Văn Một', 'STC')), true);
    expect(faults(elsewhere)).toEqual([[2, '']]);
    expect(elsewhere.body.rows[0].questions.map((q: Answered) => q.near)).toEqual(['elsewhere', 'elsewhere']);
  });

  it('by a unit is of its own people, and does not learn who is elsewhere', async () => {
    const clerk = await service.as('vanthu.syt');
    const reply = await send(await sheet(person('Nhập Văn Một', 'SYT'), person('Nhập Văn Năm', 'SGDDT')), true, {
      by: clerk,
    });
    expect(faults(reply)).toEqual([
      [2, ''],
      [3, 'unit-of-others'],
    ]);
    expect(reply.body.rows[0].questions).toEqual([]);
    const chairman = await send(await sheet(person('A')), true, { by: await service.as('chutich') });
    expect([chairman.status, chairman.body.code]).toEqual([403, 'role-may-not']);
  });

  it('of what is no workbook, or of a workbook at a route that takes none, is refused in words', async () => {
    const codes = async (...replies: Promise<Reply>[]) =>
      (await Promise.all(replies)).map(({ status, body }) => [status, body.code]);
    const good = await sheet(person('A'));
    expect(
      await codes(
        send(Buffer.from('no workbook'), false),
        send({ rows: [] }, false, { type: 'application/json' }),
        send(good, false, { type: 'text/csv' }),
        send(Buffer.alloc(1024 * 1024 + 1), false),
        officer.send('POST', '/api/candidates', { body: good, headers: { 'content-type': xlsx } }),
      ),
    ).toEqual([
      [422, 'workbook-not-readable'],
      [415, 'workbook-expected'],
      [415, 'media-type-not-supported'],
      [413, 'body-too-large'],
      [415, 'media-type-not-supported'],
    ]);
  });

  it('of thousands of rows is done in one command', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => person(`Người Thứ ${n}`, 'stp'));
    expect((await send(await sheet(...many), false)).body.recorded).toBe(5000);
    const more = await send(await sheet(...many, person('Người Quá')), true);
    expect([more.status, more.body.code]).toEqual([422, 'workbook-too-large']);
  });
});

describe('one candidate', () => {
  const body = { kind: 'household', name: 'Hộ Nhập Riêng', unit: 'SYT' };

  it('is recorded by the officer or its unit, and may then be proposed', async () => {
    const { stream } = await (await service.as('vanthu.syt')).done('/api/candidates', body);
    expect(stream).toMatch(/^candidate\/h-[0-9a-f]{16}$/);
    expect(await found('Hộ Nhập Riêng')).toEqual(['Hộ Nhập Riêng']);
    const foreign = await (await service.as('vanthu.gddt')).post('/api/candidates', { ...body, name: 'Hộ Khác' });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'candidate-of-another-unit']);
  });

  it('of another unit tells a unit nothing of who is known there, and of whoever left it what it knew', async () => {
    const { stream } = await officer.done('/api/candidates', { kind: 'person', name: 'Nhập Thị Xưa', unit: 'SGDDT' });
    const [id, clerk] = [stream.slice('candidate/'.length), await service.as('vanthu.gddt')];
    const paper = '12/QĐ-SNV';
    await officer.done(`/api/candidates/${id}/units`, { unit: 'SYT', from: '2023-05-01', paper });
    await officer.done(`/api/candidates/${id}/names`, { name: 'Nhập Thị Nay', from: '2023-06-01', paper });
    for (const name of ['Nhập Thị Xưa', 'Nhập Thị Nay', 'Nhập Thị Lạ']) {
      const foreign = await clerk.post('/api/candidates', { kind: 'person', name, unit: 'SYT' });
      expect([foreign.status, foreign.body.code, foreign.body.facts]).toEqual([
        ...[403, 'candidate-of-another-unit', { unit: 'SYT' }],
      ]);
      const tried = await send(await sheet(person(name, 'SYT')), true, { by: clerk });
      expect([faults(tried), tried.body.rows[0].questions]).toEqual([[[2, 'unit-of-others']], []]);
    }
    const asked = await clerk.post('/api/candidates', { kind: 'person', name: 'Nhap Thi Xua', unit: 'SGDDT' });
    expect([asked.body.code, asked.body.facts.questions]).toEqual([
      'maybe-known',
      [{ near: 'formerUnit', candidate: id, name: 'Nhập Thị Xưa', knownAs: null, unit: null, unitName: null }],
    ]);
  });

  it('has a name with a letter in it, as on a sheet, when it is entered and when it is renamed', async () => {
    const { stream } = await officer.done('/api/candidates', { ...body, name: 'Hộ Nhập Có Tên' });
    const sent = { from: '2023-05-01', paper: '12/QĐ-SNV' };
    for (const name of ['...', '123', 'Hộ\u0007', 'Hộ \ud800', 'H'.repeat(201)]) {
      const replies = [
        await officer.post('/api/candidates', { ...body, name }),
        await officer.post(`/api/candidates/${stream.slice('candidate/'.length)}/names`, { ...sent, name }),
      ];
      for (const reply of replies) expect([name, reply.status, reply.body.code]).toEqual([name, 400, 'invalid-input']);
    }
  });

  it('whose name is in an encoding of before, or lost its letters, is refused with what it most likely says', async () => {
    for (const [name, likely] of [
      ['NguyÔn V¨n §øc', 'Nguyễn Văn Đức'],
      ['Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức'],
      ['Nguy?n V?n ??c', ''],
    ]) {
      const reply = await officer.post('/api/candidates', { ...body, name });
      expect([reply.status, reply.body.errors[0].field]).toEqual([400, 'name']);
      expect(reply.body.errors[0].message).toContain(likely);
    }
  });

  it('with characters that nobody sees is recorded without them, and is asked about as the same', async () => {
    const { stream } = await officer.done('/api/candidates', { ...body, name: 'Hộ\u00a0 Khu\u00adất\u200b Ẩn' });
    expect((await officer.read(`/api/candidates/${stream.slice('candidate/'.length)}`)).name).toBe('Hộ Khuất Ẩn');
    const again = await officer.post('/api/candidates', { ...body, name: '\u202eHộ Khuất\u2066 Ẩn' });
    expect([again.status, again.body.code]).toEqual([409, 'maybe-known']);
  });

  it('who may be known is asked about, and recorded when the officer says that it is another', async () => {
    const asked = await officer.post('/api/candidates', { ...body, name: 'ho rieng NHAP' });
    expect([asked.status, asked.body.code, asked.body.facts.questions.length]).toEqual([409, 'maybe-known', 1]);
    await officer.done('/api/candidates', { ...body, name: 'ho rieng NHAP', distinct: true });
    const nowhere = await officer.post('/api/candidates', { ...body, unit: 'NOWHERE' });
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'no-such-unit']);
  });
});

describe('an export', () => {
  it('holds what the list shows to whoever asks', async () => {
    const names = (rows: Cell[][]) => rows.slice(1).map((row) => row[2]);
    expect(names(await download('/api/candidates.xlsx?q=nhap'))).toEqual(await found('nhap'));
    const clerk = await service.as('vanthu.syt');
    const own = await download('/api/candidates.xlsx', clerk);
    expect(new Set(own.slice(1).map((row) => row[3]))).toEqual(new Set(['SYT']));
    expect(own[0]).toEqual(['Mã', columns.kind, columns.name, columns.unit, 'Đơn vị']);
  });

  it('has an empty form to fill in, which is taken as it is and names the units of the day', async () => {
    const file = await fileOf('/api/candidates/template.xlsx');
    expect(await rowsOf(file)).toEqual([Object.values(columns)]);
    expect((await send(file, true)).body.code).toBe('workbook-empty');
    const texts = new TextDecoder().decode(unzipSync(file)['xl/sharedStrings.xml']);
    expect(texts).toContain('Huyện Tuần Giáo');
    expect(texts).not.toContain('X-03164');
    expect(texts).not.toContain('CUM-7TINH');
  });
});
