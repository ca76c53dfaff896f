import { candidateKinds, type Actor, type CandidateKind, type LegalDay } from '@app/domain';
import { scopeOf, sees, type Compared, type LookAlike, type Scope, type UnitRow } from '@app/read-model';
import { columns, kindWords, rowFaults, type Column, type RowFault } from '../http/problems/import-rows';
import { Problem } from '../http/problem';
import { isName, nameMost } from '../http/rules';
import { oneLine } from '../text/clean';
import { isGarbled, misread } from '../text/encodings';
import { bare, listOf, textIn } from './list-head';
import { maxColumns, maxRows } from './workbook';
import type { Cell, ReadSheet } from './workbook-reader';

export interface Fault {
  code: RowFault;
  column: string;
  cause: string;
  fix: string;
  /** The name as it was most likely meant. */
  likely: string | null;
}

/** A row of the sheet as it was understood. */
export interface ReadRow {
  /** As the sheet numbers it. */
  row: number;
  kind: CandidateKind | null;
  name: string;
  unit: string;
  /** The officer says that it is nobody who is known. */
  distinct: boolean;
  faults: Fault[];
}

/** Whom a row may be: a candidate that is known, or another row of the sheet. */
export type Question = LookAlike | { near: 'sameSheet'; row: number };

export interface JudgedRow extends ReadRow {
  questions: Question[];
}

/** The rows of the list; an empty row is passed over. */
export function readRows(sheets: readonly ReadSheet[]): ReadRow[] {
  const { place, rows } = listOf(sheets);
  const read = rows.flatMap(({ row, cells }) => {
    const cell = (name: Column): Cell => cells[place.get(name) ?? -1] ?? null;
    const empty = [...place.keys()].every((name) => textIn(cell(name)) === '' && !isOther(cell(name)));
    return empty ? [] : [readRow(row, cell)];
  });
  if (read.length === 0) throw new Problem(422, 'workbook-empty');
  if (read.length > maxRows) throw new Problem(422, 'workbook-too-large', { maxRows, maxColumns, rows: read.length });
  return read;
}

/** A yes or no, or a day. */
const isOther = (cell: Cell) => typeof cell === 'boolean' || cell instanceof Date;

function readRow(row: number, cell: (name: Column) => Cell): ReadRow {
  const faults: Fault[] = [];
  const wrong = (code: RowFault, column: Column) => faults.push(fault(code, column));
  const kindSaid = textIn(cell('kind'));
  const kind = candidateKinds.find((k) => bare(kindWords[k]) === bare(kindSaid)) ?? null;
  if (kind === null) wrong(kindSaid === '' ? 'kind-missing' : 'kind-unknown', 'kind');
  const { name, fault: nameFault } = nameIn(cell('name'));
  if (nameFault) faults.push(nameFault);
  const unit = textIn(cell('unit')).replace(/\s/g, '');
  if (unit === '') wrong('unit-missing', 'unit');
  const said = bare(textIn(cell('distinct')));
  if (said !== '' && said !== 'x') wrong('distinct-unknown', 'distinct');
  return { row, kind, name, unit, distinct: said === 'x', faults };
}

/** Refuses a name in an old encoding (TCVN3, VNI) and tells what it probably means; the sender corrects it in the sheet. */
function nameIn(cell: Cell): { name: string; fault: Fault | null } {
  if (cell === null || (typeof cell === 'string' && oneLine(cell) === ''))
    return { name: '', fault: fault('name-missing', 'name') };
  if (typeof cell !== 'string') return { name: '', fault: fault('name-not-text', 'name') };
  const name = oneLine(cell);
  const wrong = misread(cell);
  if (wrong?.likely) return { name, fault: { ...fault('name-in-old-encoding', 'name'), likely: wrong.likely } };
  if (wrong || isGarbled(name)) return { name, fault: fault('name-garbled', 'name') };
  if (name.length > nameMost) return { name, fault: fault('name-too-long', 'name') };
  return { name, fault: isName(name) ? null : fault('name-not-text', 'name') };
}

function fault(code: RowFault, column: Column): Fault {
  const [cause, fix] = rowFaults[code];
  return { code, column: columns[column], cause, fix, likely: null };
}

/**
 * Finds the faults and look-alikes of each row. A look-alike in the same unit, in a unit merged with it or in the same sheet
 * must be answered before the import; one elsewhere is only shown. A unit is asked about its own rows only.
 */
export function judgeRows(
  rows: readonly ReadRow[],
  units: ReadonlyMap<string, UnitRow>,
  compared: readonly Compared[],
  { by, on }: { by: Actor; on: LegalDay },
): JudgedRow[] {
  const scope = scopeOf(by);
  const own = scope.units && by.unit;
  const twins = Map.groupBy(
    rows.map((row, n) => ({ row, key: compared[n]!.key })),
    ({ row, key }) => `${row.kind}/${key}/${row.unit}`,
  );
  return rows.map((row, n) => {
    const wrong = row.unit === '' ? null : unitFault(units.get(row.unit), own, on);
    const faults = [...row.faults, ...(wrong ? [fault(wrong, 'unit')] : [])];
    if (wrong) return { ...row, faults, questions: [] };
    const { key, lookAlikes } = compared[n]!;
    const others = key === null ? [] : twins.get(`${row.kind}/${key}/${row.unit}`)!.filter((twin) => twin.row !== row);
    const questions: Question[] = [
      ...others.map((twin) => ({ near: 'sameSheet' as const, row: twin.row.row })),
      ...lookAlikes
        .filter((alike) => own === null || alike.near !== 'elsewhere')
        .map((alike) => asKnownTo(scope, alike))
        .slice(0, 10),
    ];
    const mustAnswer = questions.some((question) => question.near !== 'elsewhere');
    if (mustAnswer && !row.distinct) faults.push(fault('maybe-known', 'distinct'));
    return { ...row, faults, questions };
  });
}

/** Of somebody who is elsewhere now, a unit is told the name that it knew, and nothing of what came after. */
const asKnownTo = (scope: Scope, alike: LookAlike): LookAlike =>
  sees(scope, alike.unit)
    ? alike
    : { ...alike, name: alike.knownAs ?? alike.name, knownAs: null, unit: null, unitName: null };

function unitFault(unit: UnitRow | undefined, own: string | null, on: LegalDay): RowFault | null {
  if (!unit) return 'unit-unknown';
  if (own !== null && own !== unit.code) return 'unit-of-others';
  if (unit.kind === 'cluster') return 'unit-is-a-cluster';
  return unit.validFrom <= on && (unit.validTo === null || on <= unit.validTo) ? null : 'unit-not-in-force';
}
