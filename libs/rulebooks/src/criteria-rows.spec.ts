import { join } from 'node:path';
import {
  judge,
  type AwardType,
  type PostLevel,
  type Evidence,
  type RatingLevel,
  type RecipientKind,
} from '@app/domain';
import { award, candidacy, discipline, members, post, rating, statement } from '@app/testing';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
// The last day within six months of the year judged; careers are of the decree after it.
const on = '2025-06-30';
const later = '2025-08-01';
const years = (count: number, level: RatingLevel) => Array.from({ length: count }, (_, n) => rating(2024 - n, level));

interface Question {
  award: string;
  recipient: RecipientKind;
  type?: AwardType;
}

function verdict(
  { award: code, recipient, type = 'merit' }: Question,
  evidence: readonly Evidence[],
  day = dayOf(type),
) {
  const { rulebook, conditions } = law.criteriaFor({ award: code, type, recipient, on: day });
  const period = { from: '2024-01-01', to: '2024-12-31' };
  return judge(rulebook, conditions, candidacy({ award: code, type, recipient, period, on: day }), evidence);
}
const dayOf = (type: AwardType) => (type === 'career' ? later : on);
const result = (...asked: Parameters<typeof verdict>) => verdict(...asked).result;
/** Standing of the first condition that is not met. */
const failing = (...asked: Parameters<typeof verdict>) =>
  verdict(...asked).conditions.find((c) => c.standing !== 'met')?.standing;
const without = (evidence: readonly Evidence[], id: string) => evidence.filter((e) => e.id !== id);
const instead = (evidence: readonly Evidence[], ...others: Evidence[]) => [
  ...evidence.filter((e) => !others.some((o) => o.id === e.id)),
  ...others,
];

describe('a collective', () => {
  const xs = { award: 'TTLDXS', recipient: 'collective' } as const;
  const tt = { award: 'TTLDTT', recipient: 'collective' } as const;
  const team = (more: object = {}) => members(2024, { holding: { LDTT: 7, CSTDCS: 1 }, ...more });
  const best = [rating(2024, 'excellent'), statement('activeAndUnited', 2024), team()];

  it('4.3/TTLĐXS (L Đ27)', () => {
    expect(result(xs, best)).toBe('eligible');
    expect(result(xs, instead(best, rating(2024, 'good')))).toBe('notEligible');
    expect(result(xs, instead(best, team({ holding: { LDTT: 6, CSTDCS: 1 } })))).toBe('notEligible');
    expect(result(xs, instead(best, team({ holding: { LDTT: 7 } })))).toBe('notEligible');
    expect(result(xs, instead(best, team({ completed: 9 })))).toBe('notEligible');
    expect(result(xs, without(best, 'rating 2024'))).toBe('open');
  });

  it.each(['C0/2', 'C2.1/4.3 (C)'])('%s', () =>
    expect(result(xs, instead(best, team({ disciplined: 1 })))).toBe('eligible'),
  );

  it.each(['4.3/Possible extra for TTLĐXS: nobody disciplined from "cảnh cáo" up'])('%s', () =>
    expect(JSON.stringify(verdict(xs, best))).not.toContain('kỷ luật từ cảnh cáo'),
  );

  it('4.3/TTLĐTT (L Đ28)', () => {
    const good = instead(best, rating(2024, 'good'));
    expect(result(tt, good)).toBe('eligible');
    // Điều 28 itself was not read: what is not met is asked, nobody is refused.
    for (const worse of [
      rating(2024, 'done'),
      rating(2024, 'failed'),
      team({ holding: { LDTT: 6 } }),
      team({ disciplined: 1 }),
    ])
      expect(failing(tt, instead(good, worse))).toBe('unconfirmed');
  });
});

describe('a Giấy khen', () => {
  it.each([
    ['4.5/GK (L Đ75; Bắc Ninh Đ4.3)', 'person', ['unitInfluence']],
    ['4.5/GK (L Đ75; Bắc Ninh Đ4.3), collective', 'collective', ['unitInfluence', 'united']],
    ['4.5/GK (L Đ75; Bắc Ninh Đ4.3), household', 'household', ['householdContribution']],
  ] as const)('%s', (_key, recipient, abouts) => {
    const said = abouts.map((about) => statement(about, 2024));
    expect(result({ award: 'GK', recipient }, said)).toBe('eligible');
    for (const one of said) expect(failing({ award: 'GK', recipient }, without(said, one.id))).toBe('unknown');
  });
});

describe('a Huân chương Lao động', () => {
  const nhi = { award: 'HCLD-2', recipient: 'person' } as const;
  const person = [
    award('HCLD-3', 2019),
    ...instead(years(5, 'good'), rating(2023, 'excellent'), rating(2024, 'excellent')),
    award('CSTDT', 2022),
  ];

  it('4.6/Nhì (L Đ43)', () => {
    expect(result(nhi, person)).toBe('eligible');
    expect(result(nhi, without(person, 'HCLD-3 2019'))).toBe('notEligible');
    expect(result(nhi, instead(person, rating(2023, 'good')))).toBe('notEligible');
    expect(result(nhi, instead(person, rating(2021, 'done')))).toBe('notEligible');
    expect(result(nhi, without(person, 'CSTDT 2022'))).toBe('open');
    expect(result(nhi, [...without(person, 'CSTDT 2022'), statement('CSTDT', 2024, false)])).toBe('notEligible');
    expect(result(nhi, [...without(person, 'CSTDT 2022'), award('CSTDT', 2019)])).toBe('notEligible');
    const flags = (...all: Evidence[]) => [award('HCLD-3', 2019), ...years(5, 'excellent'), ...all];
    const team = { ...nhi, recipient: 'collective' } as const;
    expect(result(team, flags(award('CTD-CP', 2022), award('CTD-T', 2023)))).toBe('eligible');
    expect(result(team, flags(award('CTD-T', 2021), award('CTD-T', 2022), award('CTD-T', 2023)))).toBe('eligible');
    expect(failing(team, flags(award('CTD-T', 2022), award('CTD-T', 2023)))).toBe('unconfirmed');
  });

  it('4.6/Đột xuất / prize / invention routes', () =>
    expect(result(nhi, [statement('otherRoute', 2024)])).toBe('eligible'));

  it('4.8/Individual, "≥ 5 consecutive years"', () => {
    // An award whose period ended in 2020 leaves four years.
    const early = [...without(person, 'HCLD-3 2019'), award('HCLD-3', 2020)];
    expect(result(nhi, early)).toBe('open');
  });

  it('4.8/Collective', () => {
    const team = { ...nhi, recipient: 'collective' } as const;
    const flags = [award('HCLD-3', 2019), award('CTD-CP', 2022), award('CTD-T', 2023)];
    expect(failing(team, [...flags, ...instead(years(5, 'excellent'), rating(2020, 'good'))])).toBe('unconfirmed');
  });

  it('4.6/Nhất (L Đ42)', () => {
    const nhat = { award: 'HCLD-1', recipient: 'person' } as const;
    const known = [award('HCLD-2', 2019), ...instead(years(5, 'good'), ...years(3, 'excellent'))];
    expect(result(nhat, known)).toBe('eligible');
    expect(failing(nhat, instead(known, rating(2022, 'good')))).toBe('unconfirmed');
    const team = { ...nhat, recipient: 'collective' } as const;
    expect(result(team, [award('HCLD-2', 2019), ...years(5, 'excellent')])).toBe('eligible');
  });
});

// §4.9: the shortest time in each post, and a day less.
describe('an order for a career', () => {
  const tables = [
    ['4.9/Độc lập Nhất (Đ13)', 'HCDL-1', { minister: 13 }],
    ['4.9/Độc lập Nhì (Đ14)', 'HCDL-2', { minister: 8, viceMinister: 13 }],
    ['4.9/Độc lập Ba (Đ15)', 'HCDL-3', { minister: 3, viceMinister: 8 }],
    [
      ...(['4.9/HCLĐ Nhất (Đ19)', 'HCLD-1'] as const),
      { viceMinister: 5, generalDirector: 8, viceGeneralDirector: 10, director: 15 },
    ],
    [
      ...(['4.9/HCLĐ Nhì (Đ20)', 'HCLD-2'] as const),
      { viceMinister: 3, generalDirector: 5, viceGeneralDirector: 8, director: 10, viceDirector: 15 },
    ],
    [
      ...(['4.9/HCLĐ Ba (Đ21)', 'HCLD-3'] as const),
      { generalDirector: 3, viceGeneralDirector: 5, director: 6, viceDirector: 10 },
    ],
  ] as const;

  it.each(tables)('%s', (_key, code, table) => {
    const career = { award: code, recipient: 'person', type: 'career' } as const;
    const retiring = statement('retiring', 2024);
    for (const [level, least] of Object.entries(table)) {
      const since = (day: string) => [retiring, post(level as PostLevel, `${2025 - least}-08-${day}`, null)];
      expect(result(career, since('02'))).toBe('eligible');
      expect(result(career, since('03'))).toBe('notEligible');
      expect(result(career, since('02').slice(1))).toBe('open');
      expect(result(career, [...since('02'), discipline('2024-05-01', '2024-11-01')])).toBe('notEligible');
    }
  });

  it('of the first class is for a minister of any length of time, and under NĐ 98/2023 nothing of it is proved', () => {
    const any = [statement('retiring', 2024), post('minister', '2025-07-31', null)];
    expect(result({ award: 'HCLD-1', recipient: 'person', type: 'career' }, any)).toBe('eligible');
    const career = { award: 'HCLD-3', recipient: 'person', type: 'career' } as const;
    const short = [statement('retiring', 2024), post('director', '2024-01-01', null)];
    expect(result(career, short, '2025-06-30')).toBe('open');
  });
});

it('whatever can be asked for is judged, and what cannot be judged has no papers: the career of a collective', () => {
  const days = ['2024-03-01', '2025-08-01', '2026-10-01'];
  const answers = (ask: () => unknown) => {
    try {
      return Boolean(ask());
    } catch (error) {
      expect(error).toMatchObject({ code: 'no-rule-in-force' });
      return false;
    }
  };
  for (const on of days)
    for (const { code, recipients, ways } of law.catalogueOn(on).awards)
      for (const way of ways) {
        const asked = { award: code, ...way, on };
        const judged = recipients.filter((recipient) => answers(() => law.criteriaFor({ ...asked, recipient })));
        expect(judged).toEqual(way.type === 'career' ? ['person'] : recipients);
        expect(recipients.filter((recipient) => answers(() => law.papersFor({ ...asked, recipient })))).toEqual(judged);
      }
});
