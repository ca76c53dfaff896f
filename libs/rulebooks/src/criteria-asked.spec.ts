import { join } from 'node:path';
import { judge, type AwardType, type Evidence, type RatingLevel, type RecipientKind } from '@app/domain';
import { award, candidacy, initiative, rank, rating, statement } from '@app/testing';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
const years = (count: number, level: RatingLevel) => Array.from({ length: count }, (_, n) => rating(2024 - n, level));
const titles = (code: string, ...of: number[]) => of.map((year) => award(code, year));

interface Asked {
  award: string;
  recipient?: RecipientKind;
  type?: AwardType;
}

// Awards that can be asked for, on the last day of NĐ 98/2023 for what was done in 2024, within six months of its end.
function result({ award: code, recipient = 'person', type = 'merit' }: Asked, evidence: readonly Evidence[]) {
  const on = '2025-06-30';
  const { rulebook, conditions } = law.criteriaFor({ award: code, type, recipient, on });
  return judge(rulebook, conditions, candidacy({ award: code, type, recipient, on }), evidence).result;
}
const without = (evidence: readonly Evidence[], id: string) => {
  expect(evidence.map((e) => e.id)).toContain(id);
  return evidence.filter((e) => e.id !== id);
};
const instead = (evidence: readonly Evidence[], ...others: Evidence[]) => [
  ...evidence.filter((e) => !others.some((o) => o.id === e.id)),
  ...others,
];

describe('a title', () => {
  it.each(['4.1/LĐTT (L Đ24.1)', '4.4/Individual'])('%s', () => {
    expect(result({ award: 'LDTT' }, [rating(2024, 'good')])).toBe('eligible');
    expect(result({ award: 'LDTT' }, [rating(2024, 'done')])).toBe('notEligible');
    expect(result({ award: 'LDTT' }, [rating(2023, 'excellent')])).toBe('open');
  });

  it('4.1/CSTĐCS (L Đ23)', () => {
    const base = { award: 'CSTDCS' };
    expect(result(base, [rating(2024, 'excellent')])).toBe('eligible');
    expect(result(base, [rating(2024, 'good'), initiative('SK', 'base')])).toBe('eligible');
    // Of an initiative that nobody recorded nothing is known, until an officer states that there is none.
    expect(result(base, [rating(2024, 'good')])).toBe('open');
    expect(result(base, [rating(2024, 'good'), statement('initiative', 2024, false)])).toBe('notEligible');
    expect(result(base, [rating(2024, 'good'), statement('initiative', 2024)])).toBe('open');
    expect(result(base, [rating(2024, 'done'), initiative('SK', 'base')])).toBe('notEligible');
  });

  it('4.1/CSTĐT (L Đ22.1)', () => {
    const enough = [...titles('CSTDCS', 2022, 2023, 2024), initiative('SK', 'province')];
    expect(result({ award: 'CSTDT' }, enough)).toBe('eligible');
    expect(result({ award: 'CSTDT' }, without(enough, 'CSTDCS 2022'))).toBe('notEligible');
    expect(result({ award: 'CSTDT' }, instead(enough, initiative('SK', 'base')))).toBe('notEligible');
  });

  it('4.1/CSTĐTQ (L Đ21)', () => {
    const enough = [...titles('CSTDT', 2023, 2024), initiative('SK', 'nation')];
    expect(result({ award: 'CSTDTQ' }, enough)).toBe('eligible');
    expect(result({ award: 'CSTDTQ' }, without(enough, 'CSTDT 2023'))).toBe('notEligible');
    expect(result({ award: 'CSTDTQ' }, instead(enough, initiative('SK', 'province')))).toBe('notEligible');
  });

  it.each([
    '4.2/An initiative used for an emulation title may not be used for a commendation form and vice versa; one initiative not for several forms (Công văn 5007/BNV-TĐKT 2023)',
    '4.10/initiative reused across title and form',
    '14.1/4.2',
  ])('%s', () => {
    const used = (usedFor: 'title' | 'form') => [
      ...titles('CSTDCS', 2022, 2023, 2024),
      initiative('SK', 'province', { usedFor }),
    ];
    expect(result({ award: 'CSTDT' }, used('title'))).toBe('eligible');
    // Warned of, not refused: a person says whether the letter of 2023 still stands.
    expect(result({ award: 'CSTDT' }, used('form'))).toBe('open');
  });
});

describe('a flag', () => {
  const said = [statement('exceedsTargets', 2024), statement('cleanBody', 2024)];

  it('4.3/CTĐ-T (L Đ26)', () => {
    const flag = { award: 'CTD-T', recipient: 'collective' } as const;
    expect(result(flag, [rank(2024, 1), ...said])).toBe('eligible');
    // Điều 26 was not read itself.
    expect(result(flag, [rank(2024, 2), ...said])).toBe('open');
  });

  it('4.3/CTĐ-CP (L Đ25; ND152 Đ7)', () => {
    const flag = { award: 'CTD-CP', recipient: 'collective' } as const;
    expect(result(flag, [rank(2024, 1), ...said])).toBe('eligible');
    expect(result(flag, [rank(2024, 1, 'central'), ...said])).toBe('eligible');
    expect(result(flag, [rank(2024, 2), rank(2024, 2, 'central'), ...said])).toBe('notEligible');
    expect(result(flag, [rank(2024, 1), ...instead(said, statement('cleanBody', 2024, false)).slice(1)])).toBe('open');
    const unclean = [rank(2024, 1), said[0]!, statement('cleanBody', 2024, false)];
    expect(result(flag, unclean)).toBe('open');
    expect(result(flag, [...unclean, rank(2024, 2, 'central')])).toBe('notEligible');
  });
});

// The details are the example of Bắc Ninh: nobody is refused by them.
describe('a Bằng khen of the province', () => {
  const diploma = { award: 'BK-T' };
  const two = [initiative('a', 'base'), initiative('b', 'base')];

  it('4.5/BK-T (L Đ74; Bắc Ninh Đ3.3)', () => {
    expect(result(diploma, [...years(2, 'excellent'), ...two])).toBe('eligible');
    expect(result(diploma, [...years(2, 'excellent'), two[0]!])).toBe('open');
    expect(result(diploma, [...years(1, 'excellent'), rating(2023, 'good'), ...two])).toBe('open');
    expect(result(diploma, [statement('contribution', 2024)])).toBe('eligible');
    expect(result({ ...diploma, type: 'thematic' }, [statement('movement', 2024)])).toBe('eligible');
    expect(result({ ...diploma, type: 'unplanned' }, [statement('unplannedInfluence', 2024)])).toBe('eligible');
  });

  it('14.1/4.5', () => {
    const fighter = titles('CSTDCS', 2023, 2024);
    expect(result(diploma, [...fighter, ...two])).toBe('eligible');
    expect(result(diploma, fighter)).toBe('open');
    expect(result(diploma, [...fighter, statement('initiativesNotAsked', 2024)])).toBe('eligible');
  });

  it.each(['4.5/BK-T (L Đ74; Bắc Ninh Đ3.3), collective', '4.4/Collective'])('%s', () => {
    const team = { ...diploma, recipient: 'collective' } as const;
    expect(result(team, years(2, 'excellent'))).toBe('eligible');
    expect(result(team, titles('TTLDXS', 2023, 2024))).toBe('eligible');
    expect(result(team, [rating(2024, 'excellent'), rating(2023, 'good')])).toBe('open');
  });

  it('4.5/BK-T (L Đ74; Bắc Ninh Đ3.3), household', () => {
    const home = { ...diploma, recipient: 'household' } as const;
    expect(result(home, [statement('householdContribution', 2024)])).toBe('eligible');
    expect(result(home, [])).toBe('open');
  });
});

describe('a Bằng khen of the Prime Minister', () => {
  const diploma = { award: 'BK-TTg' };
  const enough = [award('BK-T', 2021), ...years(5, 'good'), ...titles('CSTDCS', 2020, 2022, 2024)];

  it('4.5/BK-TTg (L Đ73.1.b)', () => {
    expect(result(diploma, enough)).toBe('eligible');
    expect(result(diploma, without(enough, 'BK-T 2021'))).toBe('notEligible');
    expect(result(diploma, instead(enough, rating(2020, 'done')))).toBe('notEligible');
    expect(result(diploma, without(enough, 'rating 2020'))).toBe('open');
    expect(result(diploma, [...without(enough, 'CSTDCS 2020'), award('CSTDCS', 2019)])).toBe('notEligible');
  });

  it.each([
    ['4.5/BK-TTg (L Đ73.1.b), worker (L Đ73.2.c, ND152 Đ27.1)', 'workerInitiative'],
    ['4.5/BK-TTg (L Đ73.1.b), farmer (L Đ73.2.d, ND152 Đ27.2)', 'farmerModel'],
  ])('%s', (_key, about) => {
    expect(result(diploma, [statement(about, 2024)])).toBe('eligible');
    expect(result(diploma, [statement(about, 2024, false), rating(2024, 'done')])).toBe('notEligible');
    expect(result(diploma, [statement(about, 2024, false)])).toBe('open');
  });

  it('4.5/BK-TTg (L Đ73.1.b), individual, other routes', () => {
    for (const type of ['unplanned', 'thematic'] as const) {
      expect(result({ ...diploma, type }, [statement('wideInfluence', 2024)])).toBe('eligible');
      expect(result({ ...diploma, type }, [statement('wideInfluence', 2024, false)])).toBe('open');
    }
  });

  it('4.5/BK-TTg (L Đ73.1.b), collective', () => {
    const team = { ...diploma, recipient: 'collective' } as const;
    const known = [award('BK-T', 2021), ...years(5, 'excellent'), award('CTD-T', 2022)];
    expect(result(team, known)).toBe('eligible');
    // One flag; two Bằng khen in its stead are off, unverified (law-corrections §2.2).
    expect(result(team, [...without(known, 'CTD-T 2022'), award('BK-T', 2023)])).toBe('open');
  });
});

describe('a Huân chương Lao động hạng Ba', () => {
  const order = { award: 'HCLD-3' };
  const enough = [
    award('BK-TTg', 2019),
    ...instead(years(5, 'good'), rating(2022, 'excellent')),
    ...titles('CSTDCS', 2020, 2022, 2024),
  ];

  it('4.6/Ba (L Đ44)', () => {
    expect(result(order, enough)).toBe('eligible');
    expect(result(order, without(enough, 'BK-TTg 2019'))).toBe('notEligible');
    expect(result(order, instead(enough, rating(2022, 'good')))).toBe('notEligible');
    expect(result(order, instead(enough, rating(2020, 'done')))).toBe('notEligible');
    expect(result(order, without(enough, 'CSTDCS 2020'))).toBe('notEligible');
    const team = { ...order, recipient: 'collective' } as const;
    const base = [award('BK-TTg', 2019), ...years(5, 'excellent')];
    for (const flags of [
      titles('CTD-CP', 2022),
      titles('CTD-T', 2021, 2023),
      [award('CTD-T', 2022), award('BK-T', 2023)],
    ])
      expect(result(team, [...base, ...flags])).toBe('eligible');
    expect(result(team, [...base, award('CTD-T', 2022)])).toBe('open');
  });

  it.each([
    ['4.6/Workers/farmers route', 'workerOrFarmer'],
    ['4.6/Đột xuất / prize / invention routes', 'otherRoute'],
  ])('%s', (_key, about) => expect(result(order, [statement(about, 2024)])).toBe('eligible'));
});
