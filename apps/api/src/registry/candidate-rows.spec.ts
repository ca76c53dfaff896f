import fc from 'fast-check';
import type { Compared, LookAlike, Nearness, UnitRow } from '@app/read-model';
import { actor } from '@app/testing';
import { columns, rowFaults } from '../http/problems/import-rows';
import { Problem } from '../http/problem';
import { judgeRows, readRows, type ReadRow } from './candidate-rows';
import type { Cell } from './workbook-reader';

const head = Object.values(columns);
/** What a sheet with these rows holds: those in which nothing stands are none. */
const sheetOf = (name: string, rows: readonly Cell[][]) => ({
  name,
  rows: rows.flatMap((cells, n) => (cells.some((cell) => cell !== null) ? [{ row: n + 1, cells }] : [])),
});
const read = (rows: readonly Cell[][]) => readRows([sheetOf('Danh sách', rows)]);
const sheet = (...rows: Cell[][]) => read([head, ...rows]);
const faultsOf = (rows: readonly ReadRow[]) => rows.map((row) => row.faults.map((f) => f.code));
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error as Problem;
  }
  throw new Error('It was allowed.');
};

describe('a sheet of candidates', () => {
  it('is read wherever its columns stand, however their titles are typed', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (order, form, upper) => {
          const title = (text: string) => (upper ? text.toUpperCase() : ` ${text} `).normalize(form);
          const cells = ['cá nhân', '  Sùng   Thị Dí ', 'SGDDT', 'X'].map((text) => text.normalize(form));
          const rows = read([order.map((n) => title(head[n]!)), order.map((n) => cells[n]!)]);
          expect(rows).toEqual([
            { row: 2, kind: 'person', name: 'Sùng Thị Dí', unit: 'SGDDT', distinct: true, faults: [] },
          ]);
        },
      ),
    ));

  it('numbers its rows as the sheet does, and passes over empty ones', () =>
    expect(
      sheet([null, null, null, null], ['Tập thể', 'Tổ 1', 'SYT', null], [], ['Hộ gia đình', 'Hộ A', 'SYT', '']).map(
        ({ row, kind }) => [row, kind],
      ),
    ).toEqual([
      [3, 'collective'],
      [5, 'household'],
    ]));

  it('names each cell that is wrong, with its cause and what to do', () => {
    const rows = sheet(
      [null, 'A', 'SYT', null],
      ['Người', 'A', 'SYT', null],
      ['Cá nhân', null, 'SYT', null],
      ['Cá nhân', 123, 'SYT', null],
      ['Cá nhân', 'A\u0007', 'SYT', null],
      ['Cá nhân', 'A'.repeat(201), 'SYT', null],
      ['Cá nhân', 'A', null, null],
      ['Cá nhân', 'A', 'SYT', 'có'],
      [null, null, null, 'x'],
    );
    expect(faultsOf(rows)).toEqual([
      ['kind-missing'],
      ['kind-unknown'],
      ['name-missing'],
      ['name-not-text'],
      ['name-not-text'],
      ['name-too-long'],
      ['unit-missing'],
      ['distinct-unknown'],
      ['kind-missing', 'name-missing', 'unit-missing'],
    ]);
    const [cause, fix] = rowFaults['name-missing'];
    expect(rows[2]!.faults).toEqual([{ code: 'name-missing', column: columns.name, cause, fix, likely: null }]);
  });

  it('without a column or without a row is refused as a whole', () => {
    expect(
      refusal(() =>
        read([
          ['Loại', 'Mã đơn vị'],
          ['Cá nhân', 'SYT'],
        ]),
      ),
    ).toMatchObject({
      code: 'workbook-columns-missing',
      facts: { missing: [columns.name] },
    });
    for (const rows of [[head], [head, [null, null]]]) expect(refusal(() => read(rows)).code).toBe('workbook-empty');
    expect(refusal(() => read([])).code).toBe('workbook-columns-missing');
  });
});

describe('a list as an office makes it', () => {
  const rows: Cell[][] = [
    ['Cá nhân', 'Lò Thị Hư Cấu', 'sgddt', null],
    ['Cá nhân', 'Quàng Văn Giả Định', ' S YT ', null],
  ];
  const expected = [
    ['Lò Thị Hư Cấu', 'sgddt', []],
    ['Quàng Văn Giả Định', 'SYT', []],
  ];
  const shown = (found: readonly ReadRow[]) => found.map(({ name, unit, faults }) => [name, unit, faults]);

  it('is found below its heading, and numbered as the sheet is', () => {
    const found = read([['ỦY BAN NHÂN DÂN TỈNH'], ['DANH SÁCH ĐỀ NGHỊ'], [null], head, ...rows]);
    expect([shown(found), found.map(({ row }) => row)]).toEqual([expected, [5, 6]]);
  });

  it('is found behind a sheet of instructions, and with columns counted below its head', () => {
    const help = sheetOf('Hướng dẫn', [
      ['Loại', 'Bắt buộc'],
      ['Họ và tên', 'Bắt buộc'],
      ['Mã đơn vị', 'Bắt buộc'],
    ]);
    const list = sheetOf('Danh sách', [
      ['STT', ...head],
      ['(1)', '(2)', '(3)', '(4)', null],
      ...rows.map((row, n) => [n + 1, ...row]),
    ]);
    expect(shown(readRows([help, list]))).toEqual(expected);
  });

  it.each([
    ['Loại', 'Họ và tên', 'Mã đơn vị'],
    ['Đối tượng', 'HỌ TÊN', 'Đơn vị'],
    ['Loại (*)', 'Họ và\ntên:', 'Mã đơn vị (xem trang 3)'],
    ['Lo¹i', 'Hä vµ tªn', 'M· ®¬n vÞ'],
  ])('is read under the heads %s, %s, %s', (...titles) => expect(shown(read([titles, ...rows]))).toEqual(expected));

  it('without a head says which row comes nearest and what it lacks', () => {
    const { code, facts } = refusal(() => read([['DANH SÁCH'], ['Loại', 'Tên ai'], ['Cá nhân', 'A']]));
    expect([code, facts]).toEqual([
      'workbook-columns-missing',
      { missing: [columns.name, columns.unit], sheet: 'Danh sách', row: 2 },
    ]);
  });

  it('on two sheets is refused: none of them is left out without a word', () => {
    const both = ['Cá nhân', 'Tập thể'].map((name) => sheetOf(name, [head, ...rows]));
    expect(refusal(() => readRows(both))).toMatchObject({
      ...{ code: 'workbook-several-lists', facts: { sheets: ['Cá nhân', 'Tập thể'] } },
    });
  });

  it('has 5,000 rows and no more', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n): Cell[] => ['Cá nhân', `Người thứ ${n}`, 'SYT', null]);
    expect(sheet(...many(5000))).toHaveLength(5000);
    expect(refusal(() => sheet(...many(5001)))).toMatchObject({
      ...{ code: 'workbook-too-large', facts: { maxRows: 5000, rows: 5001 } },
    });
  });
});

describe('a name', () => {
  const faultOf = (name: string) => sheet(['Cá nhân', name, 'SYT', null])[0]!.faults.map((f) => [f.code, f.likely]);

  it.each([
    ['NguyÔn V¨n §øc', 'Nguyễn Văn Đức'],
    ['Tr­êng TiÓu häc Sè 1', 'Trường Tiểu học Số 1'],
    ['Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức'],
    ['LÃ² Thá»‹ Nguyá»‡t', 'Lò Thị Nguyệt'],
  ])('in an encoding of before (%s) is a fault, with what it most likely says', (name, likely) =>
    expect(faultOf(name)).toEqual([['name-in-old-encoding', likely]]),
  );

  it.each(['Nguy?n V?n ??c', 'Nguy\ufffdn Văn Đức'])('whose letters are lost (%s) is a fault', (name) =>
    expect(faultOf(name)).toEqual([['name-garbled', null]]),
  );

  it('loses what nobody sees, wherever it stands', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\u061c\u034f\u3164'),
        fc.nat({ max: 'Lò Thị Nguyệt'.length }),
        (hidden, at) => {
          const name = 'Lò Thị Nguyệt';
          const [row] = sheet(['Cá nhân', name.slice(0, at) + hidden + name.slice(at), 'SYT', null]);
          expect([row!.name, row!.faults]).toEqual([name, []]);
        },
      ),
    ));
});

describe('a row', () => {
  const unit: UnitRow = { code: 'SYT', name: 'Sở Y tế', kind: 'agency', validFrom: '2004-01-01', validTo: null };
  const units = new Map(
    [unit, { ...unit, code: 'OLD', validTo: '2024-01-31' }, { ...unit, code: 'CUM', kind: 'cluster' as const }].map(
      (u) => [u.code, u] as const,
    ),
  );
  const alike = (near: Nearness) => ({
    ...{ near, candidate: 'p-1', name: 'Di Thi Sung', knownAs: null, unit: 'SYT', unitName: 'Sở Y tế' },
  });
  const person = (distinct: string | null = null, code = 'SYT') => sheet(['Cá nhân', 'Sùng Thị Dí', code, distinct]);
  const of = (own: string | null) => (own === null ? actor('appraisalOfficer') : actor('unitClerk', { unit: own }));
  const judge = (rows: ReadRow[], compared: Compared[], own: string | null = null) =>
    judgeRows(rows, units, compared, { by: of(own), on: '2024-02-01' });
  const known = (near: Nearness, more: Partial<LookAlike> = {}): Compared[] => [
    { key: 'di sung thi', lookAlikes: [{ ...alike(near), ...more }] },
  ];

  it.each(['sameUnit', 'joinedUnit', 'formerUnit'] as const)(
    'that may be known in %s is a question, until the officer answers',
    (near) => {
      const [asked] = judge(person(), known(near));
      expect([asked!.questions, faultsOf([asked!])]).toEqual([[alike(near)], [['maybe-known']]]);
      const [answered] = judge(person('x'), known(near));
      expect([answered!.questions, answered!.faults]).toEqual([[alike(near)], []]);
    },
  );

  it('of somebody who is called so elsewhere is told and goes on, and a unit does not learn of it', () => {
    expect(judge(person(), known('elsewhere'))).toMatchObject([{ questions: [{ near: 'elsewhere' }], faults: [] }]);
    expect(judge(person(), known('elsewhere'), 'SYT')).toMatchObject([{ questions: [], faults: [] }]);
  });

  it('that is another row of the sheet again is a question at both', () => {
    const rows = sheet(['Cá nhân', 'Sùng Thị Dí', 'SYT', null], ['Cá nhân', 'Dí Thị Sùng', 'SYT', null]);
    const none = { key: 'di sung thi', lookAlikes: [] };
    expect(judge(rows, [none, none]).map((r) => r.questions)).toEqual([
      [{ near: 'sameSheet', row: 3 }],
      [{ near: 'sameSheet', row: 2 }],
    ]);
  });

  it('of no unit that there is, or of another unit than one’s own, is refused', () => {
    const none = [{ key: 'a', lookAlikes: [] }];
    expect(faultsOf(judge(person(null, 'NOWHERE'), none))).toEqual([['unit-unknown']]);
    expect(faultsOf(judge(person(), none, 'SGDDT'))).toEqual([['unit-of-others']]);
    expect(faultsOf(judge(person(), none, 'SYT'))).toEqual([[]]);
  });

  it('of another unit asks a unit nothing: who is known there is not its business', () => {
    const twice = sheet(['Cá nhân', 'Sùng Thị Dí', 'SYT', null], ['Cá nhân', 'Sùng Thị Dí', 'SYT', null]);
    const judged = judge(twice, [...known('sameUnit'), ...known('sameUnit')], 'SGDDT');
    expect(judged.map((row) => row.questions)).toEqual([[], []]);
    expect(faultsOf(judged)).toEqual([['unit-of-others'], ['unit-of-others']]);
  });

  it('of somebody who is elsewhere now asks a unit under the name that it knew, and tells neither the new one nor the unit', () => {
    const moved = { name: 'Dí Thị Mới', knownAs: 'Sùng Thị Dí', unit: 'SGDDT', unitName: 'Sở Giáo dục và Đào tạo' };
    const [asked] = judge(person(), known('formerUnit', moved), 'SYT');
    expect(asked!.questions).toEqual([
      { near: 'formerUnit', candidate: 'p-1', name: 'Sùng Thị Dí', knownAs: null, unit: null, unitName: null },
    ]);
    const [present] = judge(person(), known('formerUnit', { ...moved, knownAs: null }), 'SYT');
    expect(present!.questions).toMatchObject([{ name: 'Dí Thị Mới', unit: null, unitName: null }]);
    expect(judge(person(), known('formerUnit', moved))).toMatchObject([{ questions: [moved] }]);
  });

  it('of a unit that is not there that day, or of a cluster, is refused, and nothing is asked of it', () => {
    const judged = [...judge(person(null, 'OLD'), known('sameUnit')), ...judge(person(null, 'CUM'), known('sameUnit'))];
    expect(faultsOf(judged)).toEqual([['unit-not-in-force'], ['unit-is-a-cluster']]);
    expect(judged.map((row) => row.questions)).toEqual([[], []]);
    expect(faultsOf(judge(person(null, 'OLD'), known('sameUnit'), 'OLD'))).toEqual([['unit-not-in-force']]);
  });
});
