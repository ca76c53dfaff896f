import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { check, loadLaw } from './load-law';
import { catalogueSchema } from './catalogue-schema';

const rules = join(__dirname, '../rules');
const law = loadLaw(rules);
const eve = '2025-06-30';
const morrow = '2025-07-01';

function award(code: string, on = morrow) {
  const found = law.catalogueOn(on).awards.find((a) => a.code === code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
}
const giversOf = (code: string, on: string) => award(code, on).decidedBy.map(({ by }) => by);

describe('the catalogue of awards', () => {
  it('has every award of a route, and only they can be asked for', () => {
    for (const on of ['2024-03-01', eve, morrow, '2026-10-01']) {
      const { awards } = law.catalogueOn(on);
      const asked = awards.filter((a) => a.ways.length > 0).map((a) => a.code);
      expect(asked.sort()).toEqual([...new Set(law.routesOn(on).map((r) => r.award))].sort());
    }
  });

  it('shows orders, medals, honours and prizes that cannot be asked for', () => {
    for (const code of ['HCSV', 'HCCC-1', 'HCh-HN', 'AHLLVT', 'NGUT', 'GTHCM', 'KNC-B', 'CSTT'])
      expect(award(code)).toMatchObject({ ways: [], basis: { article: expect.any(String) } });
  });

  it('is refused as without rule where an award without route is asked for', () => {
    const question = { type: 'merit', procedure: 'standard', unitKind: 'agency', on: morrow } as const;
    expect(() => law.routeFor({ ...question, award: 'KNC-B' as never })).toThrow(
      expect.objectContaining({ code: 'no-rule-in-force' }),
    );
  });

  it.each([
    ['TTLDTT', ['unitHead', 'districtChair'], ['unitHead', 'communeChair']],
    ['TTDPVH', ['districtChair'], ['communeChair']],
    ['GDVH', ['communeChair'], ['communeChair']],
    ['CTD-CP', ['government'], ['primeMinister']],
    ['CSTDTQ', ['primeMinister'], ['primeMinister']],
    ['HCLD-3', ['president'], ['president']],
    ['BK-T', ['chairman'], ['chairman']],
  ])('says who gives %s until 30/06/2025 and from 01/07/2025', (code, before, after) => {
    expect(giversOf(code, eve)).toEqual(before);
    expect(giversOf(code, morrow)).toEqual(after);
  });

  it('names for every award who puts it forward and who gives it, each on a ground', () => {
    for (const on of [eve, morrow])
      for (const { decidedBy, proposedBy, name } of law.catalogueOn(on).awards) {
        expect(name).not.toBe('');
        expect(proposedBy.basis.article).not.toBe('');
        expect(decidedBy.length).toBeGreaterThan(0);
      }
  });

  it('cannot be changed by who asked for it', () =>
    expect(() => Object.assign(award('BK-T'), { name: 'Bằng' })).toThrow(TypeError));
});

describe('a broken catalogue', () => {
  const text = readFileSync(join(rules, 'catalogue.yaml'), 'utf8');
  it.each([
    ['kind: title', 'kind: medallion', /^catalogue\.yaml: awards\.0\.kind: .*"title"/],
    ['recipients: [person]', 'recipients: [people]', /^catalogue\.yaml: awards\.0\.recipients\.0: /],
    ["from: '2024-01-01'", 'from: first', /^catalogue\.yaml: authorities\.president\.0\.from: a day, YYYY-MM-DD/],
  ])('is refused with its file, the place and what was expected: %s -> %s', (from, to, message) => {
    expect(text).toContain(from);
    expect(() => check('catalogue.yaml', text.replace(from, to), catalogueSchema)).toThrow(message);
  });
});
