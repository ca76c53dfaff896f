import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StreamableFile } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import writeWorkbook from 'write-excel-file/node';
import { Problem } from '../http/problem';
import type { Limits, Reading, ReadSheet } from './workbook-reader';

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const workbookContent = { [xlsx]: { schema: { type: 'string', format: 'binary' } } };
/** The one success of a read that answers a workbook. */
export const ShowsWorkbook = () => ApiResponse({ status: 200, content: workbookContent, description: 'As it is now.' });

/** Of one import; more are sent in several. */
export const maxRows = 5000;
export const maxColumns = 100;
// Above and below the list an office writes a heading and who signs.
const limits: Limits = { unpacked: 32 * 1024 * 1024, parts: 200, rows: maxRows + 200, columns: maxColumns };
const patienceMs = 15_000;
const atOnce = 2;

/** The sheets of a workbook, each with the rows that hold something; read in a thread of its own, which is ended when it takes too long. */
export async function sheetsOf(file: Buffer): Promise<ReadSheet[]> {
  const reading = await inTurn(() => readIn(file));
  if ('sheets' in reading) return reading.sheets.length > 0 ? reading.sheets : unreadable();
  if (reading.refused === 'workbook-not-readable') return unreadable();
  const { cell } = reading;
  throw new Problem(422, 'workbook-too-large', { maxRows, maxColumns, ...(cell === undefined ? {} : { cell }) });
}

function unreadable(): never {
  throw new Problem(422, 'workbook-not-readable');
}

async function readIn(file: Buffer): Promise<Reading> {
  const worker = new Worker(join(__dirname, `workbook-reader${extname(__filename)}`), {
    workerData: { file, limits },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  const late = setTimeout(() => resolve({ refused: 'workbook-too-large' }), patienceMs);
  worker.once('message', resolve);
  worker.once('error', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: 'workbook-too-large' });
    else reject(error);
  });
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}

let reading = 0;
const waiting: (() => void)[] = [];

/** A few at a time, however many are sent. */
async function inTurn<T>(read: () => Promise<T>): Promise<T> {
  if (reading === atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else reading += 1;
  try {
    return await read();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  }
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

/** Of one export; a longer list is narrowed first. */
export const mostExported = 20_000;

export const sentWorkbook = async (sheets: readonly Sheet[], name: string): Promise<StreamableFile> =>
  new StreamableFile(await workbookOf(sheets), { type: xlsx, disposition: `attachment; filename="${name}"` });
