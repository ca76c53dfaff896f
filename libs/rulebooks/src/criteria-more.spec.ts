import { join } from 'node:path';
import { judge, type AwardType, type Evidence, type RecipientKind } from '@app/domain';
import { award, block, candidacy, statement } from '@app/testing';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));

interface Asked {
  award: string;
  recipient: RecipientKind;
  type?: AwardType;
  on?: string;
}

// What was done in the first half of 2025, judged under NĐ 152/2025/NĐ-CP unless another day is named.
function result({ award: code, recipient, type = 'merit', on = '2025-08-01' }: Asked, evidence: readonly Evidence[]) {
  const { rulebook, conditions } = law.criteriaFor({ award: code, type, recipient, on });
  const period = { from: '2025-01-01', to: '2025-06-30' };
  return judge(rulebook, conditions, candidacy({ award: code, type, recipient, on, period }), evidence).result;
}
const said = (about: string, holds = true) => [statement(about, 2025, holds)];

describe('a title of a place or a household', () => {
  it('4.3/Xã/phường/đặc khu tiêu biểu (ND152 Đ8)', () => {
    const commune = { award: 'XPTB', recipient: 'collective' } as const;
    expect(result(commune, said('leadsProvince'))).toBe('eligible');
    expect(result(commune, said('leadsProvince', false))).toBe('notEligible');
    expect(result(commune, [])).toBe('open');
    expect(() => result({ ...commune, on: '2025-06-30' }, [])).toThrow(
      expect.objectContaining({ code: 'no-rule-in-force' }),
    );
  });

  it('4.3/Thôn/TDP văn hóa, GĐVH (L Đ30, 31)', () => {
    for (const asked of [
      { award: 'TTDPVH', recipient: 'collective' },
      { award: 'GDVH', recipient: 'household' },
    ] as const)
      for (const on of ['2025-06-30', '2025-08-01']) {
        expect(result({ ...asked, on }, said('culturalStandards'))).toBe('eligible');
        // Their standards were not read: nobody is refused by them.
        expect(result({ ...asked, on }, said('culturalStandards', false))).toBe('open');
        expect(result({ ...asked, on }, [])).toBe('open');
        expect(result({ ...asked, on }, [...said('culturalStandards'), block('2025-06-01', null)])).toBe('notEligible');
      }
  });
});

describe('a Huân chương Lao động for an unplanned achievement', () => {
  it.each(['4.6/Đột xuất / prize / invention routes'])('%s', () => {
    for (const [code, about, proved] of [
      ['HCLD-1', 'nationalInfluence', 'collective'],
      ['HCLD-2', 'provinceInfluence', 'person'],
      ['HCLD-3', 'fieldInfluence', 'collective'],
    ] as const)
      for (const recipient of ['person', 'collective'] as const) {
        const order = { award: code, recipient, type: 'unplanned' } as const;
        expect(result(order, said(about))).toBe('eligible');
        expect(result(order, [])).toBe('open');
        expect(result(order, said(about, false))).toBe(recipient === proved ? 'notEligible' : 'open');
        // Six months after the achievement the ministry takes it no longer (NĐ 152/2025 Điều 33 khoản 9).
        expect(result({ ...order, on: '2026-01-01' }, said(about))).toBe('notEligible');
      }
  });
});

it('the merit that a Huân chương Độc lập asks was not read: an officer says that it is there, and nobody is refused by it', () => {
  for (const code of ['HCDL-1', 'HCDL-2', 'HCDL-3'])
    for (const recipient of ['person', 'collective'] as const) {
      expect(result({ award: code, recipient }, said('independenceOrder'))).toBe('eligible');
      expect(result({ award: code, recipient }, said('independenceOrder', false))).toBe('open');
    }
});

it('no Giấy khen and no Huân chương Lao động is given for an achievement that another form has rewarded (L Điều 5 khoản 2)', () => {
  const done = [award('BK-T', 2025, { on: '2025-07-10', achievement: 'lũ 2025' })];
  for (const code of ['GK', 'HCLD-1', 'HCLD-2']) {
    const asked = { award: code, type: 'merit', recipient: 'collective', on: '2025-08-01' } as const;
    const { rulebook, conditions } = law.criteriaFor(asked);
    const twice = candidacy({ ...asked, achievement: 'lũ 2025', period: { from: '2025-01-01', to: '2025-06-30' } });
    expect(judge(rulebook, conditions, twice, done).result).toBe('notEligible');
  }
});
