import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Candidacy, type Evidence, type Judged } from '@app/domain';
import { award, law, missingIn, rating, service, statement } from '@app/testing';

// Inputs from the field, each with the value that it should bring. Every paper in them is invented.

interface Case {
  candidacy: Candidacy;
  evidence: readonly Evidence[];
  expected: string;
  why: string;
}
const folder = join(__dirname, '../../../test/reports');
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as { kind: string; cases: Case[] }),
  }))
  .filter(({ kind }) => kind === 'eligibility')
  .flatMap(({ file, cases: all }) => all.map((one, n) => [`${file.slice(0, -5)}, ${n + 1}: ${one.why}`, one] as const));
const of = (report: string, n: number): Case =>
  cases.find(([name]) => name.startsWith(`${report}-`) && name.includes(`, ${n}: `))![1];

const verdict = ({ candidacy, evidence }: Pick<Case, 'candidacy' | 'evidence'>) => {
  const { rulebook, conditions } = law.criteriaFor(candidacy);
  return judge(rulebook, conditions, candidacy, evidence);
};
const result = (...asked: Parameters<typeof verdict>) => verdict(...asked).result;

const allowed: Record<string, readonly string[]> = {
  eligible: ['eligible'],
  notEligible: ['notEligible'],
  // The province's own rule was not read: unconfirmed, never met in silence.
  'not eligible': ['notEligible', 'open'],
  open: ['open'],
  'open or unconfirmed': ['open'],
  'open, and the card names what would answer it': ['open'],
};

it.each(cases)('%s', (_name, one) => {
  const { result, conditions } = verdict(one);
  expect(allowed[one.expected]).toContain(result);
  if (one.expected.includes('names')) expect(missingIn(conditions).length).toBeGreaterThan(0);
});

it('a discipline says from which day achievements count again', () => {
  const all = (conditions: readonly Judged[]): Judged[] => conditions.flatMap((c) => [c, ...all(c.parts)]);
  const from = (one: Case) =>
    all(verdict(one).conditions)
      .flatMap((c) => (c.key === '3.2/P10' && c.metFrom ? [c.metFrom] : []))
      .sort()
      .at(-1);
  expect([from(of('04', 1)), from(of('05', 1)), from(of('05', 2))]).toEqual(['2026-03-01', '2027-03-01', '2027-03-01']);
});

describe('a year without a rating', () => {
  const { candidacy, evidence } = of('18', 1);
  it.each(['maternityLeave', 'study', 'treatment'])(
    'counts where an officer states its %s, of that year only',
    (about) => {
      expect(result({ candidacy, evidence: [...evidence, statement(about, 2023)] })).toBe('eligible');
      expect(result({ candidacy, evidence: [...evidence, statement(about, 2023, false)] })).toBe('open');
      expect(result({ candidacy, evidence: [...evidence, statement(about, 2022)] })).toBe('open');
    },
  );

  it('3.2/P11', () => {
    const later = evidence.filter((e) => e.kind !== 'rating' || e.year !== 2022);
    const leave = [statement('maternityLeave', 2022), statement('maternityLeave', 2023)];
    expect(result({ candidacy, evidence: [...later, ...leave] })).toBe('eligible');
    expect(result({ candidacy, evidence: [...later, leave[0]!] })).toBe('open');
    expect(result({ candidacy, evidence: [...evidence, rating(2023, 'good'), leave[1]!] })).toBe('eligible');
    expect(result({ candidacy, evidence: [...evidence, rating(2023, 'done'), leave[1]!] })).toBe('notEligible');
    expect(result({ ...of('18', 2), evidence: [statement('study', 2025)] })).toBe('eligible');
  });
});

describe('a recruit', () => {
  const { candidacy, evidence } = of('06', 1);
  const rated = evidence.filter((e) => e.kind === 'rating');
  const at = (agency: string, from: string, to: string | null) => ({
    ...service(from, to),
    agency,
    id: `${agency} ${from}`,
  });
  const served = (...all: Evidence[]) => result({ candidacy, evidence: [...rated, ...all] });

  it.each(['4.1/LĐTT (L Đ24.1)'])('%s', () => {
    // From 1 July to 31 December are six months.
    expect([served(at('A', '2024-07-01', null)), served(at('A', '2024-07-02', null))]).toEqual([
      'eligible',
      'notEligible',
    ]);
    // Under whichever contract, and after a move.
    expect(served(at('A', '2024-01-01', '2024-08-31'), at('A', '2024-09-01', null))).toBe('eligible');
    expect(served(at('A', '2024-05-01', '2024-09-30'), at('B', '2024-10-01', null))).toBe('eligible');
    expect(served(at('A', '2024-07-15', '2024-09-30'), at('B', '2024-10-01', null))).toBe('notEligible');
    expect(served()).toBe('eligible');
  });

  it('who served before a break is a question to a person', () => {
    const broken = [at('A', '2020-01-01', '2024-06-30'), at('B', '2024-09-01', null)];
    const heard = statement('oldUnitOpinion', 2024);
    expect(served(...broken, heard)).toBe('open');
    expect(served(...broken, heard, statement('servedLongEnough', 2024))).toBe('eligible');
    expect(served(...broken, heard, statement('servedLongEnough', 2024, false))).toBe('notEligible');
  });

  it('who moved after six months is reviewed with the opinion of the old unit', () => {
    const moved = [at('A', '2020-01-01', '2024-08-31'), at('B', '2024-09-01', null)];
    expect(served(...moved)).toBe('open');
    expect(served(...moved, statement('oldUnitOpinion', 2024))).toBe('eligible');
    expect(served(...moved, statement('oldUnitOpinion', 2024, false))).toBe('notEligible');
    // The year before, or less than six months there.
    expect(served(at('A', '2020-01-01', '2023-12-31'), at('B', '2024-01-01', null))).toBe('eligible');
  });

  it('is refused on the days of Thông tư 01/2024/TT-BNV only, for Chiến sĩ thi đua cơ sở too', () => {
    const standing = (on: string, code = 'LDTT') => {
      const year = Number(on.slice(0, 4));
      const period = { from: `${year}-01-01`, to: on };
      const known = [rating(year, 'excellent'), at('A', `${on.slice(0, 7)}-01`, null)];
      return result({ candidacy: { ...candidacy, award: code, on, period }, evidence: known });
    };
    const days = ['2024-04-14', '2024-04-15', '2025-06-30', '2025-07-01', '2025-08-04', '2025-08-05', '2026-10-05'];
    for (const code of ['LDTT', 'CSTDCS'])
      expect(days.map((on) => standing(on, code))).toEqual([
        'open',
        ...Array<string>(4).fill('notEligible'),
        'open',
        'open',
      ]);
  });
});

describe('initiatives belong to the time that is rewarded', () => {
  const { candidacy, evidence } = of('03', 2);
  const at = (first: string, second: string) =>
    result({
      candidacy,
      evidence: evidence.map((e) =>
        e.kind !== 'initiative' ? e : { ...e, on: e.initiative === 'SK-1' ? first : second },
      ),
    });
  it.each([
    ['2024-01-01', '2025-12-31', 'eligible'],
    ['2023-12-31', '2025-12-31', 'open'],
    ['2024-01-01', '2026-01-01', 'open'],
  ])('%s, %s: %s', (first, second, expected) => expect(at(first, second)).toBe(expected));

  it('of an older one for a title the law says nothing: a person says', () => {
    const who = { ...candidacy, award: 'CSTDCS' };
    const old: Evidence[] = [
      rating(2025, 'good'),
      { ...evidence.find((e) => e.kind === 'initiative')!, on: '2016-06-01' },
    ];
    expect(result({ candidacy: who, evidence: old })).toBe('open');
    expect(result({ candidacy: who, evidence: [...old, statement('initiativeInTime', 2025)] })).toBe('eligible');
    expect(result({ candidacy: who, evidence: [...old, statement('initiativeInTime', 2025, false)] })).toBe(
      'notEligible',
    );
  });

  it('and one that a form has used serves no second form unasked', () => {
    const used = evidence.map((e) => (e.kind === 'initiative' ? { ...e, usedFor: 'form' as const } : e));
    expect(result({ candidacy, evidence: used })).toBe('open');
    expect(result({ candidacy, evidence: [...used, statement('initiativeReuse', 2025)] })).toBe('eligible');
  });
});

it('a row of titles with a gap is broken by a discipline between them, whatever is stated', () => {
  const { candidacy, evidence } = of('02', 1);
  const ran: Evidence = {
    ...service('2023-03-01', '2023-09-01'),
    kind: 'discipline',
    warningOrMore: false,
  } as Evidence;
  expect(result({ candidacy, evidence: [...evidence, ran] })).toBe('notEligible');
});

describe('an achievement that another form has rewarded', () => {
  const who: Candidacy = { ...of('03', 2).candidacy, award: 'BK-T', type: 'thematic' };
  const movement = statement('movement', 2025);
  const given = (...all: Evidence[]) => result({ candidacy: who, evidence: [movement, ...all] });
  const year2025 = { from: '2025-01-01', to: '2025-12-31' };

  it('is asked for where nobody names it: under another award, inside a longer period, or with no period at all', () => {
    expect(given(award('GK', 2025, { type: 'thematic' }))).toBe('open');
    expect(given(award('BK-T', 2025, { period: { from: '2024-01-01', to: '2025-12-31' } }))).toBe('open');
    expect(given(award('BK-T', 2025, { period: null }))).toBe('open');
    expect(given(award('GK', 2024))).toBe('eligible');
    expect(given(award('CSTDCS', 2025))).toBe('eligible');
    const other = [award('GK', 2025, { type: 'thematic' }), statement('achievement', 2025)];
    expect(given(...other)).toBe('eligible');
    expect(given(other[0]!, statement('achievement', 2025, false))).toBe('notEligible');
  });

  it('is the same however it is typed', () => {
    const done = award('GK', 2025, { achievement: 'Chống  lũ năm 2025.', period: year2025 });
    const named = { ...who, achievement: 'chống lũ năm 2025' };
    expect(result({ candidacy: named, evidence: [movement, done] })).toBe('notEligible');
    expect(result({ candidacy: { ...named, achievement: 'chữa cháy' }, evidence: [movement, done] })).toBe('eligible');
  });
});

it('a Bằng khen of a ministry counts as one of the province for the Prime Minister (L Điều 73 khoản 1 điểm b)', () => {
  const { candidacy, evidence } = of('18', 1);
  const all = [...evidence, rating(2023, 'good')];
  const of2019 = (code: string) =>
    all.map((e) => (e.kind === 'award' && e.award === 'BK-T' ? { ...e, award: code } : e));
  expect([result({ candidacy, evidence: of2019('BK-B') }), result({ candidacy, evidence: of2019('BK-QK') })]).toEqual([
    'eligible',
    'notEligible',
  ]);
});

it('of titles and awards of which nothing is known nothing is disproved; what is recorded and too little is an answer', () => {
  const { candidacy, evidence } = of('18', 1);
  const all = [...evidence, rating(2023, 'good')];
  const awards = all.filter((e) => e.kind === 'award');
  const none = all.filter((e) => e.kind !== 'award');
  const titles = awards.filter((e) => e.award === 'CSTDCS');
  expect(result({ candidacy, evidence: none })).toBe('open');
  expect(missingIn(verdict({ candidacy, evidence: none }).conditions)).toEqual(
    expect.arrayContaining(['award BK-T', 'award CSTDCS 2025', 'award CSTDCS 2024', 'award CSTDCS 2023']),
  );
  const two = all.filter((e) => e !== titles[0]);
  expect(result({ candidacy, evidence: two })).toBe('notEligible');
  // Claimed, without its decision: it is missing.
  expect(result({ candidacy, evidence: [...two, statement('CSTDCS', 2022)] })).toBe('open');
  expect(result({ candidacy, evidence: [...none, statement('BK-T', 2025, false)] })).toBe('notEligible');
});
