import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Problem } from '../http/problem';
import { readRows } from './candidate-rows';
import { maxRows, sheetsOf, workbookOf } from './workbook';

const rows = [
  ['Cá nhân', 'Sùng Thị Dí', 'SGDDT'],
  [null, null, null],
  ['Tập thể', '=1+1', null],
];
const written = () => workbookOf([{ name: 'Danh sách', head: ['Loại', 'Tên', 'Đơn vị'], rows }]);

const rowsOf = async (file: Buffer) => (await sheetsOf(file))[0]!.rows;
const reports = join(__dirname, '../../../../test/reports');

async function codeOf(file: Buffer): Promise<string> {
  const error: unknown = await rowsOf(file).catch((reason: unknown) => reason);
  return error instanceof Problem ? error.code : `read: ${JSON.stringify(error)?.slice(0, 80)}`;
}

/** A workbook whose sheet says something else. */
async function withSheet(change: (xml: string) => string): Promise<Buffer> {
  const parts = unzipSync(await written());
  const sheet = 'xl/worksheets/sheet1.xml';
  return Buffer.from(zipSync({ ...parts, [sheet]: strToU8(change(new TextDecoder().decode(parts[sheet]))) }));
}

jest.setTimeout(60_000);

describe('a workbook', () => {
  it('is read as it was written, an empty row in its place, and no text is reckoned', async () =>
    expect(await sheetsOf(await written())).toEqual([
      {
        name: 'Danh sách',
        rows: [
          { row: 1, cells: ['Loại', 'Tên', 'Đơn vị'] },
          { row: 2, cells: ['Cá nhân', 'Sùng Thị Dí', 'SGDDT'] },
          { row: 4, cells: ['Tập thể', '=1+1', null] },
        ],
      },
    ]));

  it('that is none, is cut off, or is packed but holds no sheet, is refused in one sentence', async () => {
    const whole = await written();
    const files = [Buffer.from(''), Buffer.from('Loại,Tên'), whole.subarray(0, whole.length - 30)];
    for (const file of [...files, Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') }))])
      expect(await codeOf(file)).toBe('workbook-not-readable');
    expect(await codeOf(await withSheet((xml) => xml.slice(0, 40)))).toBe('workbook-not-readable');
  });

  it.each([10, 40_000_000, 0xfffffffe])(
    'that says of itself %i bytes is unpacked as far as the limit',
    async (said) => {
      const packed = deflateRawSync(Buffer.alloc(40_000_000));
      expect(packed.length).toBeLessThan(100_000);
      const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': packed }, { level: 0 }));
      const directory = bomb.readUInt32LE(bomb.length - 22 + 16);
      for (const [method, size] of [
        [8, 22],
        [directory + 10, directory + 24],
      ] as const) {
        bomb.writeUInt16LE(8, method);
        bomb.writeUInt32LE(said, size);
      }
      expect(await codeOf(bomb)).toBe('workbook-too-large');
    },
  );

  it.each(['<c ', '<row ', '<c r="A', '<a:c'])(
    'of markup that never ends (%s…) is read in no longer time than any other',
    async (mark) =>
      expect(
        await codeOf(await withSheet((xml) => xml.replace('</sheetData>', `<row>${mark.repeat(300_000)}`))),
      ).toMatch(/^workbook-/),
  );

  const filled = (place: string) => `<row><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`;
  const empty = (place: string) =>
    `<row r="${/\d+$/.exec(place)![0]}"><c r="${place}" s="1"/><c s="1"></c><c s="1"><v></v></c></row>`;
  const ending = (more: string) => withSheet((xml) => xml.replace('</sheetData>', `${more}</sheetData>`));

  it.each(['XFD1048576', 'A1048576', 'ZZ5'])('with a cell at %s that is only drawn is read without it', async (place) =>
    expect(await rowsOf(await ending(empty(place)))).toEqual(await rowsOf(await written())),
  );

  it('with something far to the right is refused, and with something far below is read', async () => {
    expect(await codeOf(await ending(filled('CW5')))).toBe('workbook-too-large');
    expect((await rowsOf(await ending(filled('CV5')))).at(-1)!.cells).toHaveLength(100);
    const below = await rowsOf(await ending(filled('A1048576').replace('<row>', '<row r="1048576">')));
    expect(below.at(-1)).toMatchObject({ row: 1048576, cells: ['x', null, null] });
  });

  it('of as many rows as an import may have, ruled as far again, is read', async () => {
    const many = Array.from({ length: maxRows }, (_, n) => ['Cá nhân', `Người thứ ${n}`, 'SGDDT']);
    const file = await workbookOf([{ name: 'Danh sách', head: ['Loại', 'Tên', 'Đơn vị'], rows: many }]);
    expect(await rowsOf(file)).toHaveLength(maxRows + 1);
  });

  it('whose cells are named by something that is no place is refused', async () =>
    expect(await codeOf(await withSheet((xml) => xml.replace('r="A1"', 'r="&#88;FD1048576"')))).toBe(
      'workbook-not-readable',
    ));
});

describe('a workbook from the field', () => {
  const found = async (file: string) => {
    const rows = readRows(await sheetsOf(readFileSync(join(reports, file))));
    return rows.map(({ row, name, unit, faults }) => [
      row,
      name,
      unit,
      faults.map(({ code, likely }) => [code, likely]),
    ]);
  };
  const both = (first: number) => [
    [first, 'Lò Thị Hư Cấu', 'SGDDT', []],
    [first + 1, 'Quàng Văn Giả Định', 'SYT', []],
  ];

  it('typed in TCVN3 says of each row what the name most likely is', async () =>
    expect((await found('14-tcvn3.xlsx')).map(([row, , ...rest]) => [row, ...rest])).toEqual([
      [2, 'SGDDT', [['name-in-old-encoding', 'Nguyễn Văn Đức']]],
      [3, 'SGDDT', [['name-in-old-encoding', 'Hoàng Thị Ánh']]],
      [4, 'SGDDT', [['name-in-old-encoding', 'Trường Tiểu học Số 1']]],
    ]));

  it('ruled down to row 1500 has the two rows that are filled', async () =>
    expect(await found('15-ruled-to-row-1500.xlsx')).toEqual(both(2)));

  it('with a title above its head is read below it', async () =>
    expect(await found('16-title-above-head.xlsx')).toEqual(both(5)));
});
