import { columns, headings, type Column } from '../http/problems/import-rows';
import { Problem } from '../http/problem';
import { oneLine } from '../text/clean';
import { misread } from '../text/encodings';
import type { Cell, ReadSheet, SheetRow } from './workbook-reader';

/** The list within a workbook: where its columns stand, and its rows below the head. */
export interface List {
  place: ReadonlyMap<Column, number>;
  rows: readonly SheetRow[];
}

const names = Object.keys(columns) as Column[];
const needed = names.filter((name) => name !== 'distinct');

/** The one list of the workbook, on whichever sheet and under whatever heading it stands. */
export function listOf(sheets: readonly ReadSheet[]): List {
  const heads = sheets.flatMap((sheet) =>
    sheet.rows.map(({ row, cells }, n) => ({ sheet, n, row, place: placesIn(cells) })),
  );
  const found = heads.filter(({ place }) => needed.every((name) => place.has(name)));
  const lists = new Set(found.map(({ sheet }) => sheet.name));
  if (lists.size > 1) throw new Problem(422, 'workbook-several-lists', { sheets: [...lists] });
  const [head] = found;
  if (!head) throw columnsMissing(heads);
  const below = head.sheet.rows.slice(head.n + 1);
  return { place: head.place, rows: below.filter(({ cells }, n) => !(n === 0 && isNumbering(cells))) };
}

/** Each title once, by the first of its spellings that the row has. */
function placesIn(cells: readonly Cell[]): Map<Column, number> {
  const titles = cells.map((cell) => titleOf(textIn(cell)));
  return new Map(
    names.flatMap((name) => {
      const at = [columns[name], ...headings[name]]
        .map((title) => titles.indexOf(titleOf(title)))
        .find((n) => n !== -1);
      return at === undefined ? [] : [[name, at] as const];
    }),
  );
}

/** Names the row that comes nearest to a head, and what it lacks. */
function columnsMissing(
  heads: readonly { sheet: ReadSheet; row: number; place: ReadonlyMap<Column, number> }[],
): Problem {
  const nearest = heads.reduce<(typeof heads)[number] | null>(
    (best, head) => (head.place.size > (best?.place.size ?? 0) ? head : best),
    null,
  );
  const missing = needed.filter((name) => !nearest?.place.has(name)).map((name) => columns[name]);
  const where = nearest ? { sheet: nearest.sheet.name, row: nearest.row } : {};
  return new Problem(422, 'workbook-columns-missing', { missing, ...where });
}

/** (1), (2), (3) below the head count the columns. */
const isNumbering = (cells: readonly Cell[]) =>
  cells.every((cell) => cell === null || /^\(?\d{1,2}\)?$/.test(oneLine(String(cell))));

/** What a cell of our own words says, also where it was typed in an encoding of before. */
export function textIn(cell: Cell): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  const text = String(cell);
  return oneLine(misread(text)?.likely ?? text);
}

/** A word of ours, however it is typed. */
export const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/\s+/g, ' ').trim().toLowerCase();

/** Marks and remarks beside a title say nothing. */
const titleOf = (title: string) => bare(title.replace(/\([^)]*\)/g, ' ').replace(/[*:.]/g, ' '));
