import { ApiResponse } from '@nestjs/swagger';
import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import writeWorkbook from 'write-excel-file/node';
import { Problem } from '../http/problem';

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const workbookContent = { [xlsx]: { schema: { type: 'string', format: 'binary' } } };
/** The one success of a read that answers a workbook. */
export const ShowsWorkbook = () => ApiResponse({ status: 200, content: workbookContent, description: 'As it is now.' });

export type Cell = string | number | boolean | Date | null;
const maxRows = 1000;
const maxColumns = 20;
const maxUnpacked = 16 * 1024 * 1024;
const maxParts = 200;

/**
 * The rows of the first sheet. A workbook is a packed folder of texts: nothing is unpacked beyond the limit, whatever it says
 * of its own size, and no cell may lie so far out that the empty ones before it would fill the memory.
 */
export async function rowsOf(file: Buffer): Promise<Cell[][]> {
  const parts = unpacked(file);
  for (const [name, bytes] of Object.entries(parts)) if (name.startsWith('xl/worksheets/')) refuseFarCells(bytes);
  const clean = zipSync(parts, { level: 0 });
  const [sheet] = await readWorkbook(clean.buffer).catch(unreadable);
  if (!sheet) return unreadable();
  // An empty row at the end is none; one in between keeps its number.
  const rows = sheet.data as Cell[][];
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
}

function unpacked(file: Buffer): Record<string, Uint8Array> {
  let [total, count] = [0, 0];
  try {
    return unzipSync(file, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        total += originalSize;
        count += 1;
        if (total > maxUnpacked || count > maxParts) throw new Problem(422, 'workbook-too-large', { maxRows });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    return unreadable();
  }
}

function refuseFarCells(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes);
  for (const [, attributes] of text.matchAll(/<(?:\w+:)?(?:c|row|dimension)\b([^>]*)>/g))
    for (const [, , place] of attributes!.matchAll(/\b(?:r|ref)\s*=\s*(["'])(.*?)\1/g)) {
      const last = /^(?:[A-Z]+\d+:)?([A-Z]*)(\d+)$/.exec(place!);
      if (!last) unreadable();
      // The head and its explanation come on top.
      const far = Number(last[2]) > maxRows + 1 || columnOf(last[1]!) > maxColumns;
      if (far) throw new Problem(422, 'workbook-too-large', { maxRows, maxColumns, cell: place });
    }
}

const columnOf = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

function unreadable(): never {
  throw new Problem(422, 'workbook-not-readable');
}

export interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly (readonly (string | null)[])[];
}

/** A workbook of texts: what begins with `=` is a text, too, and reckons nothing. */
export function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeWorkbook(
    sheets.map(({ name, head, rows }) => ({
      sheet: name,
      data: [
        head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((value) => (value === null ? null : { value, type: String }))),
      ],
      columns: head.map(() => ({ width: 32 })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
