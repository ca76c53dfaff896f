import { join } from 'node:path';
import { judge, type AwardType, type Evidence, type RecipientKind } from '@app/domain';
import { award, block, candidacy, initiative, post, rank, rating, statement } from '@app/testing';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));

interface Asked {
  award: string;
  recipient: RecipientKind;
  type?: AwardType;
  on?: string;
}

// What was done in the first half of 2025, judged under NĐ 152/2025/NĐ-CP unless another day is named.
const firstHalf = { from: '2025-01-01', to: '2025-06-30' };
function verdictOf(
  { award: code, recipient, type = 'merit', on = '2025-08-01' }: Asked,
  evidence: readonly Evidence[],
  period = firstHalf,
) {
  const { rulebook, conditions } = law.criteriaFor({ award: code, type, recipient, on });
  return judge(rulebook, conditions, candidacy({ award: code, type, recipient, on, period }), evidence);
}
const result = (...asked: Parameters<typeof verdictOf>) => verdictOf(...asked).result;
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

// Điều 42, 43, 44: any one of their standards.
it.each(['4.6/Đột xuất / prize / invention routes'])('%s', () => {
  for (const code of ['HCLD-1', 'HCLD-2', 'HCLD-3'])
    for (const recipient of ['person', 'collective'] as const)
      for (const on of ['2025-06-30', '2025-08-01']) {
        const order = { award: code, recipient, type: 'unplanned', on } as const;
        const narrow = ['nationalInfluence', 'provinceInfluence', 'fieldInfluence'].flatMap((a) => said(a, false));
        expect(result(order, [...narrow, ...said('otherRoute')])).toBe('eligible');
      }
});

// Standards that were not read: an officer says that they are met, and nobody is refused by them.
it('3.2/P6', () => {
  const both = ['person', 'collective'] as const;
  const unread: [string[], AwardType, string, readonly RecipientKind[]][] = [
    [['HCDL-1', 'HCDL-2', 'HCDL-3'], 'merit', 'independenceOrder', both],
    [['BK-TTg', 'HCLD-1', 'HCLD-2', 'HCLD-3'], 'external', 'externalContribution', both],
    [['KNC-T'], 'merit', 'memorialStandards', ['person']],
    [['HCDDK'], 'career', 'nationalUnity', ['person']],
  ];
  for (const [codes, type, about, recipients] of unread)
    for (const code of codes)
      for (const recipient of recipients) {
        const asked = { award: code, recipient, type };
        expect(result(asked, said(about))).toBe('eligible');
        expect(result(asked, said(about, false))).toBe('open');
        expect(result(asked, [])).toBe('open');
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

describe('a Cờ thi đua của Chính phủ', () => {
  const flag = { award: 'CTD-CP', recipient: 'collective' } as const;
  const leader = [rank(2025, 1), rank(2025, 2, 'central'), ...said('exceedsTargets'), ...said('cleanBody')];

  it.each(['4.10/quota of CTĐ-CP (20%) exceeded', '11/CTĐ-CP quota', '14.1/4.3 / 11'])('%s', () => {
    expect(result(flag, [...leader, ...said('withinFlagQuota')])).toBe('eligible');
    expect(result(flag, [...leader, ...said('withinFlagQuota', false)])).toBe('notEligible');
    // What the share is of, and of how many, is told by no dossier: without an officer's word it cannot be told.
    expect(result(flag, leader)).toBe('open');
    // Of NĐ 98/2023 no share was read.
    expect(result({ ...flag, on: '2025-06-30' }, leader)).toBe('eligible');
  });

  it('4.3/CTĐ-CP (L Đ25; ND152 Đ7)', () => {
    // Điều 25 khoản 1 points a and b are of the leaders of the province's clusters only.
    const central = [rank(2025, 1, 'central')];
    const movement = said('leadsMovement');
    for (const evidence of [central, movement])
      for (const more of [[], said('exceedsTargets', false), said('cleanBody', false)])
        for (const on of ['2025-06-30', '2025-08-01'])
          expect(result({ ...flag, on }, [...evidence, ...more])).toBe('eligible');
  });

  it('for the leader of a movement of the Prime Minister is thematic, whatever its cluster', () => {
    for (const on of ['2025-06-30', '2025-08-01']) {
      const thematic = { ...flag, type: 'thematic', on } as const;
      expect(result(thematic, said('leadsMovement'))).toBe('eligible');
      expect(result(thematic, said('leadsMovement', false))).toBe('notEligible');
      // The only way is asked for: that nobody claims it disproves nothing.
      expect(result(thematic, leader)).toBe('open');
    }
  });
});

it('4.1/LĐTT for workers/farmers outside Đ24.1–2 (L Đ24.3)', () => {
  const title = { award: 'LDTT', recipient: 'person' } as const;
  expect(result(title, said('advancedWorker'))).toBe('eligible');
  expect(result(title, [rating(2025, 'done'), ...said('advancedWorker', false)])).toBe('notEligible');
  expect(result(title, [rating(2025, 'good')])).toBe('eligible');
  expect(result(title, [])).toBe('open');
  // Who is one by khoản 3 meets the first standard of Chiến sĩ thi đua cơ sở too (Điều 23).
  const fighter = { award: 'CSTDCS', recipient: 'person' } as const;
  const initiatives = [initiative('SK', 'base')];
  expect(result(fighter, [...said('advancedWorker'), ...initiatives])).toBe('eligible');
  expect(result(fighter, said('advancedWorker'))).toBe('open');
  expect(result(fighter, [rating(2025, 'done'), ...said('advancedWorker', false), ...initiatives])).toBe('notEligible');
});

it('4.6/International competition (ND152 Đ19.2 / 20.2 / 21.2)', () => {
  const medals = ['worldGold', 'worldSilverOrContinentalGold', 'worldBronzeOrContinentalSilver'];
  ['HCLD-1', 'HCLD-2', 'HCLD-3'].forEach((code, n) => {
    const order = { award: code, recipient: 'person', type: 'unplanned' } as const;
    for (const medal of medals) expect(result(order, said(medal))).toBe(medal === medals[n] ? 'eligible' : 'open');
    expect(result({ ...order, recipient: 'collective' }, said(medals[n]!))).toBe('open');
  });
});

it('an enterprise goes the way of every other unit for a Huân chương Lao động', () => {
  const asked = { award: 'HCLD-3', type: 'merit', procedure: 'standard', on: '2025-08-01' } as const;
  expect(law.routeFor({ ...asked, unitKind: 'enterprise' })).toEqual(law.routeFor({ ...asked, unitKind: 'agency' }));
});

it.each(['4.10/facts older than 6 months before submission'])('%s', () => {
  // Of NĐ 98/2023 nobody read it; NĐ 152/2025 Điều 33 khoản 9 says it.
  const older = { from: '2024-01-01', to: '2024-12-01' };
  for (const code of ['HCLD-1', 'HCLD-2', 'HCLD-3'])
    for (const recipient of ['person', 'collective'] as const) {
      const standing = (on: string) =>
        verdictOf({ award: code, recipient, on }, [], older).conditions.find((c) => c.says.includes('06 tháng'))
          ?.standing;
      expect(['2025-06-30', '2025-07-01'].map(standing)).toEqual(['unconfirmed', 'notMet']);
    }
});

it('3.2/P7', () => {
  const order = { award: 'HCLD-1', recipient: 'collective', type: 'unplanned' } as const;
  expect(result(order, said('nationalInfluence'))).toBe('eligible');
});

it('14.1/3.2 P7 / 4.5', () => {
  const order = { award: 'HCLD-2', recipient: 'person', on: '2025-06-30' } as const;
  const years = [2021, 2022, 2023, 2024, 2025].map((year) => rating(year, 'excellent'));
  const held = [...years, award('CSTDT', 2023)];
  expect(result(order, held)).toBe('notEligible');
  expect(result(order, [...held, award('HCLD-3', 2019)])).toBe('eligible');
});

it('14.1/4.9', () => {
  const since = (years: number) => [...said('retiring'), post('generalDirector', `${2025 - years}-08-02`, null)];
  const career = (code: string, years: number) =>
    result({ award: code, recipient: 'person', type: 'career' }, since(years));
  expect([3, 5, 8].map((years) => career('HCLD-3', years))).toEqual(['eligible', 'eligible', 'eligible']);
  expect([3, 5, 8].map((years) => career('HCLD-2', years))).toEqual(['notEligible', 'eligible', 'eligible']);
  expect([3, 5, 8].map((years) => career('HCLD-1', years))).toEqual(['notEligible', 'notEligible', 'eligible']);
});

it('a career is rewarded once: a second order is refused (NĐ 152/2025 Điều 9 khoản 2 điểm đ)', () => {
  const career = { award: 'HCLD-2', recipient: 'person', type: 'career' } as const;
  const known = [...said('retiring'), post('generalDirector', '2010-08-02', null)];
  for (const held of ['HCLD-3', 'HCLD-2', 'HCDL-3']) {
    expect(result(career, [...known, award(held, 2020, { type: 'career' })])).toBe('notEligible');
    expect(result(career, [...known, award(held, 2020, { type: 'merit' })])).toBe('eligible');
    // Of which type it was given, nobody says: recorded anew with its type, it is told.
    expect(result(career, [...known, award(held, 2020)])).toBe('open');
    expect(result(career, [...known, award(held, 2020), award(held, 2020, { id: 'told', type: 'merit' })])).toBe(
      'eligible',
    );
  }
});

describe('a Huân chương Đại đoàn kết dân tộc', () => {
  const unity = { award: 'HCDDK', recipient: 'person', type: 'career' } as const;
  const head = said('frontMemberHead');

  it('is for who led a member of the Front for fifteen years, and not beside an order for a career', () => {
    expect(result(unity, head)).toBe('eligible');
    expect(result(unity, said('nationalUnity'))).toBe('eligible');
    expect(result(unity, [])).toBe('open');
    for (const held of ['HCDL-3', 'HCQC-1', 'HCSV', 'HCBVTQ-2']) {
      expect(result(unity, [...head, award(held, 2020, { type: 'career' })])).toBe('notEligible');
      // Whether the decree means those given for merit too is not sure: a person says.
      expect(result(unity, [...head, award(held, 2020, { type: 'merit' })])).toBe('open');
      expect(result(unity, [...head, award(held, 2020)])).toBe('open');
    }
    expect(result(unity, [...head, award('HCLD-2', 2020, { type: 'career' })])).toBe('notEligible');
    expect(result(unity, [...head, award('HCLD-2', 2020, { type: 'merit' })])).toBe('eligible');
    expect(result(unity, [...head, award('HCLD-2', 2020)])).toBe('open');
  });
});

it.each(['7.1/Tỉnh/TP Anh hùng, AHLLVT, AHLĐ, CSTĐTQ'])('%s', () => {
  const ballot = (award: 'AHLD' | 'TAH', on: string) =>
    law.routeFor({ award, type: 'merit', procedure: 'standard', unitKind: 'agency', on }).council!.pass;
  const nineTenths = { numerator: 9, denominator: 10, of: 'allMembers', basis: { confidence: 'SOURCED' } };
  for (const pass of [ballot('AHLD', '2025-06-30'), ballot('AHLD', '2025-07-01'), ballot('TAH', '2025-07-01')])
    expect(pass).toMatchObject(nineTenths);
  const province = { award: 'TAH', recipient: 'collective' } as const;
  expect(result(province, said('heroicProvince'))).toBe('eligible');
  // Its standards were not read: nobody is refused by them.
  expect(result(province, said('heroicProvince', false))).toBe('open');
});

it('an Anh hùng Lao động needs ten years and more that was not read', () => {
  for (const recipient of ['person', 'collective'] as const) {
    const hero = { award: 'AHLD', recipient } as const;
    expect(result(hero, [...said('tenYearsOutstanding'), ...said('labourHero')])).toBe('eligible');
    expect(result(hero, [...said('tenYearsOutstanding', false), ...said('labourHero')])).toBe('notEligible');
    expect(result(hero, [...said('tenYearsOutstanding'), ...said('labourHero', false)])).toBe('open');
  }
});
