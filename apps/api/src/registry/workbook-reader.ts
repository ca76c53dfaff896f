import { parentPort, workerData } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';

// Runs in a thread of its own: whoever waits for it ends it when it takes too long. A workbook is a packed folder of texts.

export type Cell = string | number | boolean | Date | null;

/** A row with something in it, numbered as the sheet numbers it. */
export interface SheetRow {
  row: number;
  cells: Cell[];
}
export interface ReadSheet {
  name: string;
  rows: SheetRow[];
}
export interface Limits {
  /** Bytes of all texts together, as they are unpacked, whatever the workbook says of them. */
  unpacked: number;
  parts: number;
  /** Rows of one sheet that have something in them. */
  rows: number;
  columns: number;
}
export type Reading =
  { sheets: ReadSheet[] } | { refused: 'workbook-too-large'; cell?: string } | { refused: 'workbook-not-readable' };

class Refused extends Error {
  readonly answer: Exclude<Reading, { sheets: unknown }>;
  constructor(answer: Exclude<Reading, { sheets: unknown }>) {
    super(answer.refused);
    this.answer = answer;
  }
}
const unreadable = (): never => {
  throw new Refused({ refused: 'workbook-not-readable' });
};
const tooLarge = (cell?: string): never => {
  throw new Refused({ refused: 'workbook-too-large', ...(cell === undefined ? {} : { cell }) });
};

async function read(file: Buffer, limits: Limits): Promise<Reading> {
  try {
    const parts = unpack(file, limits);
    for (const [name, bytes] of Object.entries(parts))
      if (name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
        parts[name] = Buffer.from(compact(bytes.toString('utf8'), limits));
    const packed = zipSync(parts, { level: 0 });
    const sheets = await readWorkbook(packed.buffer).catch(unreadable);
    return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: numbered(data as Cell[][]) })) };
  } catch (error) {
    return error instanceof Refused ? error.answer : { refused: 'workbook-not-readable' };
  }
}

/** The texts of the package, by the directory at its end; what the directory says of their sizes is not believed. */
function unpack(file: Buffer, { unpacked, parts: most }: Limits): Record<string, Buffer> {
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + 22 > file.length) return unreadable();
  const parts: Record<string, Buffer> = {};
  let [at, left] = [file.readUInt32LE(end + 16), unpacked];
  for (let n = file.readUInt16LE(end + 10); n > 0; n -= 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) return unreadable();
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    if (/\.(xml|rels)$/.test(name)) {
      if (name in parts) return unreadable();
      if (Object.keys(parts).length === most) return tooLarge();
      parts[name] = contentOf(file, at, left);
      left -= parts[name].length;
    }
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function contentOf(file: Buffer, entry: number, most: number): Buffer {
  const [encrypted, method] = [file.readUInt16LE(entry + 8) & 1, file.readUInt16LE(entry + 10)];
  const start = file.readUInt32LE(entry + 42);
  if (encrypted || start + 30 > file.length || file.readUInt32LE(start) !== 0x04034b50) return unreadable();
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  const packed = file.subarray(from, from + file.readUInt32LE(entry + 20));
  if (method === 0) return packed.length > most ? tooLarge() : packed;
  if (method !== 8) return unreadable();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : unreadable();
  }
}

/**
 * The sheet without what is only drawn: cells that hold nothing, however many are ruled or coloured. Its rows are closed up,
 * and each says in a first column how the sheet numbers it.
 */
function compact(xml: string, { rows: most, columns }: Limits): string {
  const root = /<(?:(\w{1,20}):)?worksheet\b[^<>]*>/.exec(xml) ?? unreadable();
  const p = root[1] === undefined ? '' : `${root[1]}:`;
  const rows: string[] = [];
  const open = new RegExp(`<${p}row\\b([^<>]*)>`, 'g');
  let number = 0;
  for (let tag = open.exec(xml); tag; tag = open.exec(xml)) {
    const own = /\br\s*=\s*["']([^"']*)["']/.exec(tag[1]!)?.[1];
    if (own !== undefined && !/^\d{1,7}$/.test(own)) unreadable();
    number = own === undefined ? number + 1 : Number(own);
    if (tag[1]!.endsWith('/')) continue;
    const end = xml.indexOf(`</${p}row>`, open.lastIndex);
    if (end === -1) unreadable();
    const cells = cellsOf(xml.slice(open.lastIndex, end), p, rows.length + 1, columns);
    open.lastIndex = end;
    if (cells === '') continue;
    if (rows.length === most) tooLarge();
    rows.push(
      `<${p}row r="${rows.length + 1}"><${p}c r="A${rows.length + 1}"><${p}v>${number}</${p}v></${p}c>${cells}</${p}row>`,
    );
  }
  return `${root[0]}<${p}sheetData>${rows.join('')}</${p}sheetData></${p}worksheet>`;
}

/** The cells of a row that hold something, one column further right. */
function cellsOf(xml: string, p: string, row: number, columns: number): string {
  const open = new RegExp(`<${p}c\\b([^<>]*)>`, 'g');
  let [kept, column] = ['', 0];
  for (let tag = open.exec(xml); tag; tag = open.exec(xml)) {
    const place = /\br\s*=\s*["']([^"']*)["']/.exec(tag[1]!)?.[1];
    const letters = place === undefined ? undefined : (/^([A-Z]{1,3})\d{1,7}$/.exec(place) ?? unreadable())[1]!;
    column = letters === undefined ? column + 1 : columnOf(letters);
    if (tag[1]!.endsWith('/')) continue;
    const end = xml.indexOf(`</${p}c>`, open.lastIndex);
    if (end === -1) unreadable();
    const content = xml.slice(open.lastIndex, end);
    open.lastIndex = end;
    if (!new RegExp(`<${p}(?:v|t)\\b[^<>]*>[^<]`).test(content)) continue;
    if (column > columns) tooLarge(place);
    const rest = tag[1]!.replace(/\br\s*=\s*["'][^"']*["']/, '');
    kept += `<${p}c r="${nameOf(column + 1)}${row}"${rest}>${content}</${p}c>`;
  }
  return kept;
}

const columnOf = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
const nameOf = (column: number): string =>
  column === 0 ? '' : nameOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Cells that turn out to be empty texts are none either. */
const numbered = (data: Cell[][]): SheetRow[] =>
  data.flatMap(([row, ...cells]) =>
    cells.some((cell) => cell !== null && cell !== '') ? [{ row: Number(row), cells }] : [],
  );

const { file, limits } = workerData as { file: Uint8Array; limits: Limits };
void read(Buffer.from(file), limits).then((reading) => parentPort!.postMessage(reading));
