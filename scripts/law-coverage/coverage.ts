import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '../..');

/** Sections of docs/law/award-law.md of which every row is a rule with a test, or has a reason why not. */
const sections = /^(3\.2|4\.\d+|5\.\d+|6\.\d+|7\.1|8\.\d+|10\.[12]|11|14\.1)$/;

export interface Row {
  /** Section and first cell; where that is blank or repeats one above, the second cell too. */
  key: string;
  section: string;
}

export interface Citation {
  key: string;
  file: string;
}

/** The rows in scope: those of the law, and those of the corrections that replace one of them. */
export function lawRows(): Row[] {
  const text = (file: string) => readFileSync(join(root, 'docs/law', file), 'utf8');
  const law = tablesOf(text('award-law.md')).filter((t) => sections.test(t.section));
  const corrections = tablesOf(text('law-corrections.md')).map(replacing);
  return [...law.flatMap(rowsOf), ...corrections.flatMap(rowsOf)];
}

interface Table {
  section: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

function tablesOf(text: string): Table[] {
  const tables: Table[] = [];
  let section = '';
  let open: string[][] | null = null;
  for (const line of text.split('\n')) {
    section = /^#+ (\d+(?:\.\d+)?)\.? /.exec(line)?.[1] ?? section;
    if (!line.startsWith('|')) open = null;
    else if (/^[|:\- ]+$/.test(line)) continue;
    else if (open) open.push(cellsOf(line));
    else tables.push({ section, header: cellsOf(line), rows: (open = []) });
  }
  return tables;
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replaceAll('**', '').trim());

/** Of a table of corrections: the rows whose arrow names a row in scope that they replace, marked (C). */
function replacing({ section, header, rows }: Table): Table {
  const arrow = header.indexOf('→');
  const replaces = (cell = '') => cell.includes('(C)') && cell.split(/[\s,/]+/).some((word) => sections.test(word));
  return { section: `C${section}`, header, rows: rows.filter((row) => replaces(row[arrow])) };
}

function rowsOf({ section, rows }: Table): Row[] {
  const seen = new Set<string>();
  let above = '';
  return rows.map(([first = '', second = '']) => {
    above = first || above;
    const key = `${section}/${above}`;
    if (first && !seen.has(key)) {
      seen.add(key);
      return { key, section };
    }
    return { key: `${key}, ${second}`, section };
  });
}

/** Keys in the rules: every `key` of a YAML file. */
export function ruleKeys(): Citation[] {
  const folder = join(root, 'libs/rulebooks/rules');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => keysIn(parse(readFileSync(join(folder, file), 'utf8'))).map((key) => ({ key, file })));
}

function keysIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'key' && typeof part === 'string' ? [part] : keysIn(part),
  );
}

/** Keys in the tests: every text that is a section in scope, a slash and more. */
export function testKeys(): Citation[] {
  return ['apps', 'libs', 'workflows', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.spec.ts') && !file.includes('node_modules') && basename(file) !== own)
      .map((file) => join(root, folder, file))
      .flatMap((file) => keysOf(readFileSync(file, 'utf8')).map((key) => ({ key, file: relative(root, file) }))),
  );
}

const own = 'coverage.spec.ts';

export function keysOf(source: string): string[] {
  const texts = [...source.matchAll(/(['"`])(C?\d+(?:\.\d+)?)\/((?:(?!\1)[^\\\n])+)\1/g)];
  return texts
    .filter(([, , section]) => sections.test(section!) || section!.startsWith('C'))
    .map(([, , section, cell]) => `${section}/${cell}`);
}

interface Reasons {
  /** Row -> why no test holds it. */
  reasons: ReadonlyMap<string, string>;
  /** Row -> what of it its test does not hold. */
  partly: ReadonlyMap<string, string>;
}

export function reasonsGiven(): Reasons {
  const text = readFileSync(join(__dirname, 'not-covered.yaml'), 'utf8');
  const groups = parse(text) as { because: string; rows?: string[]; partly?: string[] }[];
  const told = (which: 'rows' | 'partly') =>
    new Map(groups.flatMap((group) => (group[which] ?? []).map((row) => [row, group.because] as const)));
  return { reasons: told('rows'), partly: told('partly') };
}

export interface Known extends Reasons {
  rows: readonly Row[];
  rules: readonly Citation[];
  tests: readonly Citation[];
}

/** What is wrong, each in a line. */
export function faultsOf({ rows, rules, tests, reasons, partly }: Known): string[] {
  const known = new Set(rows.map(({ key }) => key));
  const tested = new Set(tests.map(({ key }) => key));
  return [
    ...[...rules, ...tests].filter(({ key }) => !known.has(key)).map((c) => `${c.file}: there is no row ${c.key}`),
    ...rules.filter(({ key }) => known.has(key) && !tested.has(key)).map((c) => `${c.file}: no test holds ${c.key}`),
    ...[...reasons.keys(), ...partly.keys()]
      .filter((key) => !known.has(key))
      .map((key) => `not-covered.yaml: there is no row ${key}`),
    ...[...reasons.keys()].filter((key) => tested.has(key)).map((key) => `not-covered.yaml: a test holds ${key}`),
    ...[...partly.keys()]
      .filter((key) => known.has(key) && !tested.has(key))
      .map((key) => `not-covered.yaml: partly ${key}, yet no test holds it`),
    ...[...known]
      .filter((key) => !tested.has(key) && !reasons.has(key))
      .map((key) => `${key}: neither a test nor a reason in not-covered.yaml`),
  ];
}

/** docs/law-coverage.md. */
export function page({ rows, rules, tests, reasons, partly }: Known): string {
  const files = (all: readonly Citation[], key: string) =>
    [...new Set(all.filter((c) => c.key === key).map((c) => `\`${basename(c.file)}\``))].sort().join(', ');
  const line = ({ key, section }: Row) => {
    const cell = key.slice(section.length + 1).replaceAll('|', '\\|');
    const held = files(tests, key) || `not covered: ${reasons.get(key)}`;
    return `| ${cell} | ${files(rules, key) || '–'} | ${held}${partly.has(key) ? `; in part: ${partly.get(key)}` : ''} |`;
  };
  const covered = rows.filter(({ key }) => tests.some((t) => t.key === key)).length;
  const parts = [...new Set(rows.map(({ section }) => section))].map((section) => {
    const title = section.startsWith('C') ? `law-corrections.md §${section.slice(1)}` : `award-law.md §${section}`;
    const lines = rows.filter((row) => row.section === section).map(line);
    return [`## ${title}`, '', '| row | rule | test, or why there is none |', '| --- | --- | --- |', ...lines].join(
      '\n',
    );
  });
  return `# What of the law is held by a test

Written by \`npm run law-coverage\` from docs/law, the rules and the tests; not by hand. A row's key is its section and first cell,
\`4.1/CSTĐCS (L Đ23)\`; where the first cell is blank or repeats one above it, the second follows after a comma. Rows of
law-corrections.md that replace one (C) are there too, as \`C3/7.1 (C)\`. A test holds a row when its key stands in it as a text.
The reasons are in \`scripts/law-coverage/not-covered.yaml\`.

${covered} of ${rows.length} rows are held by a test, ${partly.size} of them in part.

${parts.join('\n\n')}
`;
}
