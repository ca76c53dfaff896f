import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, keysOf, lawRows, page, reasonsGiven, ruleKeys, testKeys, type Known } from './coverage';

const file = join(__dirname, '../../docs/law-coverage.md');
const known: Known = { rows: lawRows(), rules: ruleKeys(), tests: testKeys(), ...reasonsGiven() };
const text = page(known);

// `npm run law-coverage` sets this.
if (process.env['WRITE_LAW_COVERAGE']) writeFileSync(file, text);

describe('docs/law-coverage.md', () => {
  it('names for every row of the law a test or the reason why there is none', () =>
    expect(faultsOf(known)).toEqual([]));

  it('is as the law, the rules and the tests are now; otherwise run npm run law-coverage', () =>
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text));
});

describe('a row', () => {
  const keys = known.rows.map(({ key }) => key);

  it('has a key of its own', () => expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]));

  it('takes its second cell where its first is blank', () =>
    expect(keys).toEqual(
      expect.arrayContaining(['4.5/GK (L Đ75; Bắc Ninh Đ4.3)', '4.5/GK (L Đ75; Bắc Ninh Đ4.3), household']),
    ));

  it('is also one of the corrections that replaces a row', () =>
    expect(keys).toEqual(expect.arrayContaining(['C0/2', 'C2.1/4.3 (C)', 'C3/7.1 (C)'])));
});

describe('a fault', () => {
  const row = { key: '7.1/CTĐ-CP', section: '7.1' };
  const cited = [{ key: row.key, file: 'a.spec.ts' }];
  const nothing = new Map<string, string>();
  const none = { rows: [row], rules: [], tests: [], reasons: nothing, partly: nothing };

  it.each([
    ['a row without test and reason', none],
    ['a test of an unknown row', { ...none, tests: [...cited, { key: '7.1/None', file: 'a.spec.ts' }] }],
    ['a rule of an unknown row', { ...none, tests: cited, rules: [{ key: '7.1/None', file: 'a.yaml' }] }],
    [
      'a rule without a test',
      { ...none, rules: [{ key: row.key, file: 'a.yaml' }], reasons: new Map([[row.key, 'not built']]) },
    ],
    [
      'a row in part without a test',
      { ...none, reasons: new Map([[row.key, 'not built']]), partly: new Map([[row.key, 'half']]) },
    ],
    ['a reason for an unknown row', { ...none, tests: cited, reasons: new Map([['7.1/None', 'gone']]) }],
    ['a reason for a row that a test holds', { ...none, tests: cited, reasons: new Map([[row.key, 'not built']]) }],
  ])('is %s', (_what, faulty) => expect(faultsOf(faulty)).toHaveLength(1));

  it('is none where a test or a reason stands', () => {
    expect(faultsOf({ ...none, tests: cited })).toEqual([]);
    expect(faultsOf({ ...none, reasons: new Map([[row.key, 'not built']]) })).toEqual([]);
  });
});

it('a key is found in any kind of quotes, a ratio is none', () => {
  expect(keysOf(`it('7.1/CTĐ-CP', f("6.1/Copy of President's decision"), '9/10', '30/06/2025')`)).toEqual([
    '7.1/CTĐ-CP',
    "6.1/Copy of President's decision",
  ]);
});
