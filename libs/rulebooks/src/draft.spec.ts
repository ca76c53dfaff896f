import { join } from 'node:path';
import { judge, recipientKinds, type Basis } from '@app/domain';
import { candidacy, post } from '@app/testing';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
const eve = '2026-09-30';
const morrow = '2026-10-01';
const last = '2027-02-28';

/** Every ground in a value. */
function grounds(value: unknown): Basis[] {
  if (value === null || typeof value !== 'object') return [];
  if ('text' in value && 'article' in value && 'confidence' in value) return [value as Basis];
  return Object.values(value).flatMap(grounds);
}

describe('Luật 06/2026/QH16, which nobody has read', () => {
  const question = { award: 'CSTDTQ', type: 'merit', procedure: 'standard', unitKind: 'agency' } as const;

  it('goes on with the values of the decree, under a name of its own', () => {
    const [before, after] = [eve, morrow].map((on) => law.routeFor({ ...question, on }));
    expect(before).toMatchObject({ rulebook: 'nd152-2025' });
    expect(after).toMatchObject({ rulebook: 'l2026-draft' });
    expect(after!.clocks.map((c) => [c.kind, c.limit])).toEqual(before!.clocks.map((c) => [c.kind, c.limit]));
  });

  it('proves no value: of routes, papers, bonus, catalogue', () => {
    const values = [
      ...law.routesOn(morrow),
      law.papersFor({ ...question, recipient: 'person', on: morrow }),
      law.bonusFor('BK-T', 'person', morrow),
      law.catalogueOn(morrow),
    ];
    const all = grounds(values);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((b) => b.confidence !== 'RECALLED')).toEqual([]);
  });

  it('cites no article of its own: every ground names the text that was read and says that it is not confirmed', () => {
    const { awards } = law.catalogueOn(morrow);
    const bonuses = awards.flatMap(({ code }) => recipientKinds.map((kind) => law.bonusFor(code, kind, morrow)));
    expect(bonuses.filter(Boolean).length).toBeGreaterThan(20);
    for (const { article } of grounds([law.routesOn(morrow), bonuses]))
      expect(article).toMatch(/^giá trị theo .+; chưa xác nhận$/);
  });

  it('says so on every route, list of papers and in the catalogue, and nothing before it does', () => {
    const said = (on: string) => [
      ...law.routesOn(on).map((r) => r.warning ?? null),
      law.papersFor({ ...question, recipient: 'person', on }).warning,
      law.catalogueOn(on).warning,
    ];
    expect(new Set(said(eve))).toEqual(new Set([null]));
    expect(new Set(said(morrow))).toEqual(new Set([expect.stringContaining('06/2026/QH16')]));
    expect(said(last)).toEqual(said(morrow));
  });

  it('refuses nobody but by what a decree says that runs on: all else is asked of the legal office, with the same warning', () => {
    const career = { award: 'HCLD-3', type: 'career', recipient: 'person' } as const;
    const { rulebook, warning, conditions } = law.criteriaFor({ ...career, on: morrow });
    expect([rulebook, warning]).toEqual(['criteria-careers-l2026', expect.stringContaining('06/2026/QH16')]);
    const proved = grounds(conditions).filter((b) => b.confidence !== 'RECALLED');
    expect(new Set(proved.map((b) => `${b.text}, ${b.article}`))).toEqual(
      new Set(['NĐ 152/2025/NĐ-CP, Điều 4 khoản 4']),
    );
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const short = post('director', '2026-01-01', null);
    const verdict = judge(rulebook, conditions, candidacy({ ...career, period, on: morrow }), [short]);
    expect(verdict.result).toBe('open');
  });

  it('11/Expiry', () => {
    expect(law.routeFor({ ...question, on: last }).rulebook).toBe('l2026-draft');
    for (const ask of [
      () => law.routeFor({ ...question, on: '2027-03-01' }),
      () => law.papersFor({ ...question, recipient: 'person', on: '2027-03-01' }),
    ])
      expect(ask).toThrow(expect.objectContaining({ code: 'no-rule-in-force' }));
  });

  it('11/2026', () => {
    const said = [eve, morrow].map((on) => law.routeFor({ ...question, on }).clocks[0]!.basis);
    expect(said.map((b) => [b.text, b.confidence])).toEqual([
      ['Tham số của tỉnh', 'INFERRED'],
      ['Luật 06/2026/QH16 (chưa đọc được văn bản)', 'RECALLED'],
    ]);
  });
});
