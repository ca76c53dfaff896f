import { join } from 'node:path';
import { judge, type AwardCode, type ClockKind, type RouteQuestion } from '@app/domain';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
const eve = '2025-06-30';
const morrow = '2025-07-01';

const route = (award: AwardCode, on: string, more: Partial<RouteQuestion> = {}) =>
  law.routeFor({ award, on, type: 'merit', procedure: 'standard', unitKind: 'agency', ...more });
const clock = (award: AwardCode, on: string, kind: ClockKind) => route(award, on).clocks.find((c) => c.kind === kind);
const noRule = expect.objectContaining({ code: 'no-rule-in-force' });

// §11 row by row, where it speaks of something that a route, a list of papers, a bonus or a criterion holds: the same dossier
// under NĐ 98/2023 on 30/06/2025 and under NĐ 152/2025 on 01/07/2025.
describe('the same dossier on 30/06/2025 and on 01/07/2025', () => {
  it('11/District', () => {
    const title = (unitKind: 'district' | 'commune', on: string) => route('CSTDCS', on, { unitKind }).decider;
    expect(title('district', eve)).toBe('districtChair');
    expect(() => title('district', morrow)).toThrow(noRule);
    expect(() => title('commune', eve)).toThrow(noRule);
    expect(title('commune', morrow)).toBe('communeChair');
  });

  it('11/Council thresholds', () => {
    for (const [award, ratio] of [
      ['CSTDT', [9, 10]],
      ['CSTDCS', [4, 5]],
      ['CTD-T', [4, 5]],
    ] as const) {
      const [before, after] = [eve, morrow].map((on) => route(award, on).council!.pass);
      expect([before!.numerator, before!.denominator]).toEqual(ratio);
      expect([after!.numerator, after!.denominator]).toEqual(ratio);
      expect(before!.basis).toMatchObject({ text: 'NĐ 98/2023/NĐ-CP' });
      expect(after!.basis).toMatchObject({ text: 'Tham số của tỉnh', confidence: 'INFERRED' });
    }
  });

  it('11/Vote titles', () => {
    const national = (on: string) =>
      (['CSTDTQ', 'CSTDT', 'CSTDCS', 'CTD-T', 'CTD-CP', 'BK-TTg', 'HCLD-3'] as const).filter((award) =>
        route(award, on).council!.pass.basis.text.startsWith('NĐ'),
      );
    expect(national(eve)).toEqual(['CSTDTQ', 'CSTDT', 'CSTDCS', 'CTD-T', 'CTD-CP']);
    expect(national(morrow)).toEqual(['CSTDTQ', 'CTD-CP']);
  });

  it('11/CSTĐTQ deadline wording', () => {
    const [before, after] = [eve, morrow].map((on) => clock('CSTDTQ', on, 'reachMinistry')!);
    expect(before!.limit).toEqual(after!.limit);
    // That the year is counted from the decision on CSTĐT is said by the later decree only.
    expect([before!.basis.confidence, after!.basis.confidence]).toEqual(['INFERRED', 'SOURCED']);
  });

  it('11/Disadvantaged/daring persons', () => {
    const papers = (on: string) =>
      law
        .papersFor({
          ...{ award: 'BK-TTg', type: 'unplanned', procedure: 'simplified', recipient: 'person' },
          ...{ unitKind: 'agency', on },
        })
        .papers.map((p) => p.paper);
    expect(papers(eve)).toEqual(['proposal', 'summary']);
    expect(papers(morrow)).toEqual(['proposal', 'summary', 'list']);
  });

  it('11/Commune title', () => {
    const name = (on: string) => law.catalogueOn(on).awards.find(({ code }) => code === 'XPTB')?.name;
    expect(name(eve)).toBe('Xã, phường, thị trấn tiêu biểu');
    expect(name(morrow)).toBe('Xã, phường, đặc khu tiêu biểu');
  });

  it('is judged by the same criteria of the law of 2022', () => {
    const verdict = (on: string) => {
      const { rulebook, conditions } = law.criteriaFor({ award: 'CSTDT', type: 'merit', recipient: 'person', on });
      const who = { award: 'CSTDT', type: 'merit', recipient: 'person', achievement: null, woman: false } as const;
      return judge(rulebook, conditions, { ...who, on, period: { from: '2024-01-01', to: '2024-12-31' } }, []);
    };
    expect(verdict(eve).conditions.map((c) => [c.key, c.standing])).toEqual(
      verdict(morrow).conditions.map((c) => [c.key, c.standing]),
    );
  });

  it('stays under the text of before when it was submitted before (NĐ 152/2025 Điều 60 khoản 3)', () => {
    const day = (submittedOn: string, on: string) => law.lawDay({ submittedOn, on });
    expect([day(eve, morrow), day(eve, '2026-01-05'), day('2024-02-01', '2026-01-05')]).toEqual([eve, eve, eve]);
    expect([day(morrow, morrow), day(eve, eve), day('2025-12-31', '2026-01-05')]).toEqual([morrow, eve, '2026-01-05']);
    // What is received from 01/10/2026 on is under the text in force then.
    expect(day('2026-09-30', '2026-10-01')).toBe('2026-10-01');
  });

  it('names the text of its own day in every limit that a decree sets', () => {
    for (const [on, text] of [
      [eve, 'NĐ 98/2023/NĐ-CP'],
      [morrow, 'NĐ 152/2025/NĐ-CP'],
    ] as const) {
      const texts = route('HCLD-3', on).clocks.map((c) => c.basis.text);
      expect(new Set(texts.filter((t) => t.startsWith('NĐ')))).toEqual(new Set([text]));
    }
  });
});
