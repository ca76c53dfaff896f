import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestCode, strangeIn } from '@app/domain';
import { award, law, members, statement } from '@app/testing';

const known = law.knownCodes;
const today = '2026-03-10';
const reported = JSON.parse(
  readFileSync(join(__dirname, '../../../test/reports/17-codes-that-nothing-knows.json'), 'utf8'),
) as { cases: { body: { evidence: Parameters<typeof strangeIn>[0] } }[] };

describe('a fact under a code that nothing reads', () => {
  it('is told with its field and the code that was likely meant', () => {
    expect(reported.cases.map(({ body }) => strangeIn(body.evidence, known, today))).toEqual([
      [{ field: 'award', found: 'cstdcs', because: 'unknownCode', nearest: 'CSTDCS' }],
      [{ field: 'award', found: 'CSTD-CS', because: 'unknownCode', nearest: 'CSTDCS' }],
      [{ field: 'on', found: '2030-12-20', because: 'inTheFuture', nearest: null }],
      [{ field: 'about', found: 'leadsPorvince', because: 'unknownCode', nearest: 'leadsProvince' }],
      [{ field: 'holding.LDT', found: 'LDT', because: 'unknownCode', nearest: 'LDTT' }],
    ]);
  });

  it.each([
    [' CSTDCS', 'CSTDCS'],
    ['bk-ttg', 'BK-TTg'],
    ['HCLD3', 'HCLD-3'],
    ['something else', null],
    ['', null],
  ])('that reads %j was likely meant as %s', (code, nearest) => expect(nearestCode(code, known.awards)).toBe(nearest));

  it('is every code of the catalogue and of a rule no more than written right', () => {
    for (const code of known.awards) expect(strangeIn(award(code, 2023), known, today)).toEqual([]);
    for (const about of known.statements) expect(strangeIn(statement(about, 2023), known, today)).toEqual([]);
    for (const code of known.held)
      expect(strangeIn(members(2023, { holding: { [code]: 1 } }), known, today)).toEqual([]);
    expect(known.awards).toEqual(expect.arrayContaining(['CSTDCS', 'HCSV', 'KNC-B', 'GDVH']));
    expect(known.statements).toEqual(expect.arrayContaining(['womanLeader', 'farmerModel', 'retiring', 'cleanBody']));
  });

  it('of a day or a year to come is told, of today not', () => {
    expect(strangeIn(award('CSTDCS', 2026, { on: today }), known, today)).toEqual([]);
    expect(strangeIn(statement('farmerModel', 2027), known, today)).toMatchObject([{ field: 'year' }]);
    expect(strangeIn(award('CSTDCS', 2027, { on: today }), known, today)).toMatchObject([{ field: 'year' }]);
  });
});
