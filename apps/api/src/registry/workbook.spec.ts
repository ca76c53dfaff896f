import { strToU8, unzipSync, zipSync } from 'fflate';
import { Problem } from '../http/problem';
import { rowsOf, workbookOf } from './workbook';

const rows = [
  ['Cá nhân', 'Sùng Thị Dí', 'SGDDT'],
  [null, null, null],
  ['Tập thể', '=1+1', null],
];
const written = () => workbookOf([{ name: 'Danh sách', head: ['Loại', 'Tên', 'Đơn vị'], rows }]);

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

describe('a workbook', () => {
  it('is read as it was written, an empty row in its place, and no text is reckoned', async () =>
    expect(await rowsOf(await written())).toEqual([
      ['Loại', 'Tên', 'Đơn vị'],
      ['Cá nhân', 'Sùng Thị Dí', 'SGDDT'],
      [null, null, null],
      ['Tập thể', '=1+1', null],
    ]));

  it('that is none, is cut off, or is packed but holds no sheet, is refused in one sentence', async () => {
    const whole = await written();
    const files = [Buffer.from(''), Buffer.from('Loại,Tên'), whole.subarray(0, whole.length - 30)];
    for (const file of [...files, Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') }))])
      expect(await codeOf(file)).toBe('workbook-not-readable');
    expect(await codeOf(await withSheet((xml) => xml.slice(0, 40)))).toBe('workbook-not-readable');
  });

  it('that would unpack to more than the limit is not unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(Buffer.from(bomb))).toBe('workbook-too-large');
  });

  it('that says less than it unpacks to gives no more than it said', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) }));
    const directory = bomb.readUInt32LE(bomb.length - 22 + 16);
    bomb.writeUInt32LE(10, directory + 24);
    expect(await codeOf(bomb)).toBe('workbook-not-readable');
  });

  it.each(['r="XFD1048576"', "r='A1048576'", 'r="ZZ1"', 'ref="A1:XFD1048576"'])(
    'with a cell at %s is refused before its empty cells fill the memory',
    async (place) =>
      expect(
        await codeOf(await withSheet((xml) => xml.replace('</sheetData>', `<row><c ${place}/></row></sheetData>`))),
      ).toBe('workbook-too-large'),
  );

  it('whose cells are named by something that is no place is refused', async () =>
    expect(await codeOf(await withSheet((xml) => xml.replace('r="A1"', 'r="&#88;FD1048576"')))).toBe(
      'workbook-not-readable',
    ));
});
