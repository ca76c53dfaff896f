import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { recipientKinds } from '@app/domain';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
const page = readFileSync(join(__dirname, '../../../docs/law/award-law.md'), 'utf8');

/** The cells of a row of §10.2 as the law file has them. */
function cells(key: string): string[] {
  const row = page
    .slice(page.indexOf('### 10.2 '), page.indexOf('### 10.3 '))
    .split('\n')
    .find((line) => line.startsWith(`| ${key.slice('10.2/'.length)} |`));
  if (!row) throw new Error(`There is no row ${key}.`);
  return row.split('|').map((cell) => cell.trim());
}

const dong = (cell: string) => (cell === '–' ? null : Number(cell.replaceAll(',', '')));

// §10.2: awards of each row; its figures are read from the law file itself.
describe('the bonus of a row of the law', () => {
  it.each([
    ['10.2/LĐTT / Chiến sĩ tiên tiến', 'LDTT', 'CSTT'],
    ['10.2/CSTĐCS', 'CSTDCS'],
    ['10.2/CSTĐT', 'CSTDT'],
    ['10.2/CSTĐTQ', 'CSTDTQ'],
    ['10.2/TTLĐTT / ĐVTT', 'TTLDTT', 'DVTT'],
    ['10.2/TTLĐXS / ĐVQT', 'TTLDXS', 'DVQT'],
    ['10.2/Thôn, tổ dân phố văn hóa', 'TTDPVH'],
    ['10.2/Xã, phường, đặc khu tiêu biểu', 'XPTB'],
    ['10.2/Cờ of military region etc. / National University', 'CTD-QK', 'CTD-DHQG'],
    ['10.2/CTĐ-T', 'CTD-T'],
    ['10.2/CTĐ-CP', 'CTD-CP'],
    ['10.2/GK (L Đ75.1.a, b, c, đ)', 'GK'],
    ['10.2/BK of military region etc. / National University', 'BK-QK', 'BK-DHQG'],
    ['10.2/BK-T', 'BK-T'],
    ['10.2/BK-TTg', 'BK-TTg'],
    ['10.2/KNC of UBTVQH (ceiling)', 'KNC-QH'],
    ['10.2/KNC of ministry/province/organisation (ceiling)', 'KNC-B', 'KNC-T'],
    ['10.2/Huy chương (L Đ54.2)', 'HCh-QKQT', 'HCh-VANTQ', 'HCh-CSVV-1', 'HCh-CSVV-2', 'HCh-CSVV-3', 'HCh-HN'],
    ['10.2/HCLĐ, Chiến công, BVTQ hạng Ba; Dũng cảm', 'HCLD-3', 'HCCC-3', 'HCBVTQ-3', 'HCDC'],
    ['10.2/HCLĐ, Chiến công, BVTQ hạng Nhì; Đại đoàn kết', 'HCLD-2', 'HCCC-2', 'HCBVTQ-2', 'HCDDK'],
    ['10.2/HCLĐ, Chiến công, BVTQ hạng Nhất', 'HCLD-1', 'HCCC-1', 'HCBVTQ-1'],
    ['10.2/Độc lập, Quân công hạng Ba', 'HCDL-3', 'HCQC-3'],
    ['10.2/Độc lập, Quân công hạng Nhì', 'HCDL-2', 'HCQC-2'],
    ['10.2/Độc lập, Quân công hạng Nhất', 'HCDL-1', 'HCQC-1'],
    ['10.2/HC Hồ Chí Minh', 'HCHCM'],
    ['10.2/HC Sao vàng', 'HCSV'],
    ['10.2/Bà mẹ Việt Nam anh hùng', 'BMVNAH'],
    ['10.2/AHLĐ, AHLLVT', 'AHLD', 'AHLLVT'],
    ['10.2/Honorary titles "nhân dân"', 'NGND', 'TTND', 'NSND', 'NNND'],
    ['10.2/Honorary titles "ưu tú"', 'NGUT', 'TTUT', 'NSUT', 'NNUT'],
    ['10.2/Giải thưởng Nhà nước', 'GTNN'],
    ['10.2/Giải thưởng Hồ Chí Minh', 'GTHCM'],
  ])('%s', (key, ...awards) => {
    const [, , person, collective, household, , before, after] = cells(key);
    for (const award of awards)
      recipientKinds.forEach((recipient, i) => {
        const multiplier = [person, collective, household][i]!;
        const [now, later] = ['2026-06-30', '2026-07-01'].map((on) => law.bonusFor(award, recipient, on));
        expect(now?.hundredths ?? null).toBe(multiplier === '–' ? null : Math.round(Number(multiplier) * 100));
        expect(now?.vnd ?? null).toBe(dong(before!.split(' / ')[i]!));
        expect(later?.vnd ?? null).toBe(dong(after!.split(' / ')[i]!));
        expect(now?.ceiling ?? false).toBe(now !== null && key.includes('(ceiling)'));
        if (now) expect(now.basis).toMatchObject({ text: 'NĐ 152/2025/NĐ-CP', confidence: 'SOURCED' });
      });
  });

  it('has no award of its own beside those of the law', () => {
    const awards = law.catalogueOn('2026-06-30').awards.map(({ code }) => code);
    const without = awards.filter((code) => recipientKinds.every((r) => law.bonusFor(code, r, '2026-06-30') === null));
    // No figure for Gia đình văn hóa in Điều 50, nor for these; a ministry pays for its own Bằng khen (Điều 47 khoản 2).
    expect(without.sort()).toEqual(['BK-B', 'GDVH', 'HCHN', 'HCh-TNXP', 'TAH', 'TPAH']);
  });
});

describe('a rule of the bonus', () => {
  it.each(['10.1/R1', '14.1/1.4 / 11'])('%s', () => {
    const salary = (on: string) => law.bonusFor('CSTDCS', 'person', on)?.baseSalary;
    expect([salary('2024-06-30'), salary('2024-07-01')]).toEqual([1_800_000, 2_340_000]);
    expect([salary('2026-06-30'), salary('2026-07-01')]).toEqual([2_340_000, 2_530_000]);
  });

  it('10.1/R2', () => {
    // Whole tens of thousands stay; anything above goes up.
    expect(law.bonusFor('CSTDCS', 'person', '2025-07-01')?.vnd).toBe(2_340_000);
    expect(law.bonusFor('LDTT', 'person', '2025-07-01')?.vnd).toBe(710_000);
    const anyBonus = fc.tuple(
      fc.constantFrom(...law.catalogueOn('2025-07-01').awards.map(({ code }) => code)),
      fc.constantFrom(...recipientKinds),
      fc.constantFrom('2024-01-01', '2024-07-01', '2025-07-01', '2026-07-01', '2026-10-01'),
    );
    fc.assert(
      fc.property(anyBonus, ([award, recipient, on]) => {
        const bonus = law.bonusFor(award, recipient, on);
        if (!bonus) return;
        const exact = (bonus.hundredths * bonus.baseSalary) / 100;
        expect(bonus.vnd % 10_000).toBe(0);
        expect(bonus.vnd).toBeGreaterThanOrEqual(exact);
        expect(bonus.vnd - exact).toBeLessThan(10_000);
      }),
    );
  });

  it('14.1/10', () => {
    // Multiplied, then rounded once: not twice the rounded figure of a person.
    expect(law.bonusFor('GK', 'person', '2025-07-01')?.vnd).toBe(710_000);
    expect(law.bonusFor('GK', 'collective', '2025-07-01')?.vnd).toBe(1_410_000);
    expect(law.bonusFor('GK', 'household', '2025-07-01')?.vnd).toBe(1_060_000);
    // That it is rounded under NĐ 98/2023 too is inferred.
    expect(law.bonusFor('GK', 'person', '2025-06-30')?.basis.confidence).toBe('INFERRED');
  });

  it('10.1/R3', () => {
    for (const on of ['2024-07-01', '2025-07-01'])
      for (const { code } of law.catalogueOn(on).awards) {
        const [person, collective, household] = recipientKinds.map((r) => law.bonusFor(code, r, on)?.hundredths);
        if (person !== undefined && collective !== undefined) expect(collective).toBe(2 * person);
        if (person !== undefined && household !== undefined) expect(household).toBe(1.5 * person);
      }
  });

  it('11/Base salary', () => {
    const basis = (on: string) => law.bonusFor('BK-T', 'person', on)?.basis;
    expect(basis('2025-06-30')).toMatchObject({ text: 'NĐ 98/2023/NĐ-CP', confidence: 'INFERRED' });
    expect(basis('2025-07-01')).toMatchObject({ text: 'NĐ 152/2025/NĐ-CP', confidence: 'SOURCED' });
  });
});
