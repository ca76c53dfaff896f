import { award, block, candidacy, discipline, initiative, members, post, rank, rating } from '@app/testing';
import type { Evidence } from '../evidence';
import { predicates } from '.';
import type { Candidacy, Ground } from './predicate';

const ask = (name: string, asked: object, evidence: readonly Evidence[], who: Partial<Candidacy> = {}): Ground =>
  predicates[name]!.test(asked as never, candidacy(who), evidence);
const finding = (...all: Parameters<typeof ask>) => ask(...all).finding;
const years = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n);

describe('a rating', () => {
  it.each([
    ['good', 'met'],
    ['excellent', 'met'],
    ['done', 'notMet'],
    ['failed', 'notMet'],
  ] as const)('of %s for a year that must be good: %s', (level, expected) =>
    expect(finding('yearRated@2', { atLeast: 'good' }, [rating(2024, level)])).toBe(expected),
  );

  it('of five years in a row: one too few, one too low, one of which two sources disagree', () => {
    const asked = { years: 5, atLeast: 'good' };
    const five = years(2020, 5).map((year) => rating(year, 'good'));
    expect(finding('consecutiveYearsRated@2', asked, five)).toBe('met');
    expect(ask('consecutiveYearsRated@2', asked, five.slice(1))).toMatchObject({
      finding: 'unknown',
      missing: ['rating 2020', 'statement maternityLeave 2020', 'statement study 2020', 'statement treatment 2020'],
    });
    expect(finding('consecutiveYearsRated@2', asked, [rating(2020, 'done'), ...five.slice(1)])).toBe('notMet');
    const torn = [rating(2020, 'done', { id: 'other' }), ...five];
    expect(ask('consecutiveYearsRated@2', asked, torn)).toMatchObject({
      finding: 'unknown',
      contradicting: ['other', 'rating 2020'],
    });
  });

  it('in some of five years: enough, one too few with a year open, one too few with none open', () => {
    const asked = { years: 5, count: 2, atLeast: 'excellent' };
    const rated = (excellent: number, known: number) =>
      years(2020, known).map((year, n) => rating(year, n < excellent ? 'excellent' : 'good'));
    expect(finding('yearsRatedAmong@1', asked, rated(2, 5))).toBe('met');
    expect(finding('yearsRatedAmong@1', asked, rated(1, 4))).toBe('unknown');
    expect(finding('yearsRatedAmong@1', asked, rated(1, 5))).toBe('notMet');
  });
});

describe('awards of before', () => {
  const titles = (...of: number[]) => of.map((year) => award('CSTDCS', year));
  const three = { award: 'CSTDCS', count: 3 };

  it('count from the day on which they are given', () => {
    const given = [award('BK-T', 2024, { on: '2025-03-31' })];
    expect(finding('holdsAward@1', { anyOf: ['BK-T'] }, given)).toBe('met');
    expect(finding('holdsAward@1', { anyOf: ['BK-T'] }, given, { on: '2025-03-30' })).toBe('notMet');
  });

  it('count as given for a type where somebody says so; where nobody does it is a question', () => {
    const career = (type: 'career' | 'merit' | null) =>
      finding('holdsAwardFor@1', { anyOf: ['HCLD-3'], type: 'career' }, [award('HCLD-3', 2020, { type })]);
    expect([career('career'), career('merit'), career(null)]).toEqual(['met', 'notMet', 'unknown']);
    expect(finding('holdsAwardFor@1', { anyOf: ['HCLD-3'], type: 'career' }, [])).toBe('notMet');
  });

  it('4.10/title claimed without consecutive prior titles', () => {
    expect(finding('consecutiveTitles@2', three, titles(2022, 2023, 2024))).toBe('met');
    expect(finding('consecutiveTitles@2', three, titles(2021, 2022, 2023))).toBe('met');
    expect(finding('consecutiveTitles@2', three, titles(2023, 2024))).toBe('notMet');
  });

  it('14.1/4.1', () => {
    expect(finding('consecutiveTitles@2', three, titles(2021, 2023, 2024))).toBe('unknown');
    expect(finding('consecutiveTitles@2', three, titles(2020, 2021, 2022))).toBe('unknown');
  });

  it('within five years count from the first day of the first of them', () => {
    const asked = { award: 'CSTDCS', count: 3, years: 5 };
    expect(finding('awardsWithin@2', asked, titles(2020, 2022, 2024))).toBe('met');
    expect(finding('awardsWithin@2', asked, titles(2019, 2022, 2024))).toBe('notMet');
  });

  it.each(['3.2/P8', '4.10/đột xuất/chuyên đề used as base for công trạng'])('%s', () => {
    const given = (type: 'merit' | 'unplanned' | 'thematic') => [award('BK-T', 2024, { type })];
    for (const type of ['unplanned', 'thematic'] as const) {
      expect(finding('holdsAward@1', { anyOf: ['BK-T'] }, given(type))).toBe('notMet');
      expect(finding('holdsAward@1', { anyOf: ['BK-T'] }, given(type), { type: 'unplanned' })).toBe('met');
    }
    expect(finding('holdsAward@1', { anyOf: ['BK-T'] }, given('merit'))).toBe('met');
  });

  it('4.8/Start of next period', () => {
    const asked = { anyOf: ['BK-TTg'], years: 5 };
    const to = (day: string): Partial<Candidacy> => ({ period: { from: '2020-01-01', to: day } });
    // The time starts after the period of the earlier award; without one, on its day of issue.
    const withPeriod = [award('BK-TTg', 2019)];
    expect(finding('yearsSinceAward@2', asked, withPeriod, to('2024-12-31'))).toBe('met');
    expect(ask('yearsSinceAward@2', asked, withPeriod, to('2024-12-30'))).toMatchObject({
      finding: 'notMet',
      metFrom: '2024-12-31',
    });
    const without = [award('BK-TTg', 2019, { period: null, on: '2020-03-10' })];
    expect(finding('yearsSinceAward@2', asked, without, to('2025-03-09'))).toBe('met');
    expect(finding('yearsSinceAward@2', asked, without, to('2025-03-08'))).toBe('notMet');
  });
});

describe('an achievement', () => {
  const done = (more: object = {}) => [award('BK-T', 2024, { on: '2025-01-10', achievement: 'lũ 2024', ...more })];

  it.each(['3.2/P2', '4.10/same achievement already rewarded by another form'])('%s', () => {
    const who = { award: 'BK-TTg', achievement: 'lũ 2024' };
    expect(finding('achievementNotRewarded@2', { besides: ['LDTT'] }, done(), who)).toBe('notMet');
    expect(finding('achievementNotRewarded@2', { besides: ['LDTT'] }, done({ achievement: 'lũ 2023' }), who)).toBe(
      'met',
    );
  });

  it('3.2/P1', () =>
    expect(
      finding('achievementNotRewarded@2', { besides: ['LDTT'] }, done(), { award: 'BK-T', achievement: 'cháy rừng' }),
    ).toBe('met'));

  it('that nobody named, of the same days and award, is a question to the officer', () =>
    expect(
      finding('achievementNotRewarded@2', { besides: ['LDTT'] }, done({ achievement: null }), { award: 'BK-T' }),
    ).toBe('unknown'));
});

describe('what stands against a proposal', () => {
  it.each(['3.2/P9', '4.10/under discipline / investigation / complaint / press verification'])('%s', () => {
    const open = (from: string, to: string | null) => finding('notBlocked@1', {}, [block(from, to)]);
    expect(open('2025-03-31', null)).toBe('notMet');
    expect(open('2025-04-01', null)).toBe('met');
    expect(open('2025-01-01', '2025-03-31')).toBe('notMet');
    expect(open('2025-01-01', '2025-03-30')).toBe('met');
  });

  it.each(['3.2/P10', '4.10/discipline ended: period_start ≥ end of discipline'])('%s', () => {
    const ran = (from: string, to: string | null) => ask('notDisciplinedOver@1', { years: 0 }, [discipline(from, to)]);
    expect(ran('2023-01-01', '2023-12-31').finding).toBe('met');
    expect(ran('2023-01-02', '2024-01-01')).toMatchObject({ finding: 'notMet', metFrom: '2024-01-02' });
    expect(ran('2024-12-31', null)).toEqual(expect.objectContaining({ finding: 'notMet' }));
    expect(ran('2024-12-31', null).metFrom).toBeUndefined();
    expect(ran('2025-01-01', null).finding).toBe('met');
  });

  it.each([
    '4.8/Cut-off of facts (Đ33.9)',
    '4.10/facts older than 6 months before submission',
    '6.1/Achievement period vs. submission',
    '14.1/Đ33.9',
  ])('%s', () => {
    const submitted = (on: string) => finding('periodEndedWithin@1', { months: 6 }, [], { on });
    expect(submitted('2025-06-30')).toBe('met');
    expect(submitted('2025-07-01')).toBe('notMet');
  });
});

describe('initiatives', () => {
  const asked = { scope: 'province', count: 2, for: 'title', years: 1 };
  const two = [initiative('a', 'province'), initiative('b', 'nation')];

  it('count from their scope and from the day of their recognition on, each once', () => {
    expect(finding('initiatives@2', asked, two)).toBe('met');
    expect(finding('initiatives@2', asked, [two[0]!, initiative('b', 'base')])).toBe('notMet');
    expect(finding('initiatives@2', asked, [two[0]!, { ...two[0]!, id: 'again' }])).toBe('notMet');
    expect(finding('initiatives@2', asked, [two[0]!, initiative('b', 'nation', { on: '2025-04-01' })])).toBe('notMet');
    expect(finding('initiatives@2', asked, [two[0]!, initiative('b', 'nation', { on: '2025-03-31' })])).toBe('met');
  });
});

describe('a collective', () => {
  const share = (total: number, holding: number) =>
    finding('membersHolding@1', { award: 'LDTT', percent: 70 }, [members(2024, { total, holding: { LDTT: holding } })]);

  it('holds a share of seven tenths exactly or not at all', () => {
    expect([share(10, 7), share(10, 6), share(19, 14), share(19, 13), share(0, 0)]).toEqual([
      'met',
      'notMet',
      'met',
      'notMet',
      'notMet',
    ]);
  });

  it('has one who holds the title, everybody who did the task, nobody who was disciplined', () => {
    const has = (name: string, more: object, asked = {}) => finding(name, asked, [members(2024, more)]);
    const one = { award: 'CSTDCS', count: 1 };
    expect(has('membersCounted@1', { holding: { CSTDCS: 1 } }, one)).toBe('met');
    expect(has('membersCounted@1', {}, one)).toBe('notMet');
    expect(has('allMembersCompleted@1', { completed: 10 })).toBe('met');
    expect(has('allMembersCompleted@1', { completed: 9 })).toBe('notMet');
    expect(has('noMemberDisciplined@1', { disciplined: 0 })).toBe('met');
    expect(has('noMemberDisciplined@1', { disciplined: 1 })).toBe('notMet');
  });

  it('leads its cluster as first only, in the year of the period, of the right organiser', () => {
    const leads = (...all: Evidence[]) => finding('leadsCluster@1', { organisedBy: 'province' }, all);
    expect(leads(rank(2024, 1))).toBe('met');
    expect(leads(rank(2024, 2))).toBe('notMet');
    expect(leads(rank(2023, 1))).toBe('unknown');
    expect(leads(rank(2024, 1, 'central'))).toBe('unknown');
    expect(leads(rank(2024, 1), rank(2024, 2))).toBe('unknown');
  });
});

describe('years in a post', () => {
  const asked = { level: 'director', years: 6 };
  const on = '2025-01-01';
  const held = (evidence: Evidence[], woman = false) => finding('yearsInPost@2', asked, evidence, { on, woman });

  it('are counted to the day, by the calendar', () => {
    expect(held([post('director', '2019-01-02', null)])).toBe('met');
    expect(held([post('director', '2019-01-03', null)])).toBe('notMet');
    // Six years with one leap day only.
    const since2021 = (day: string) =>
      finding('yearsInPost@2', asked, [post('director', '2021-01-01', null)], { on: day });
    expect([since2021('2026-12-30'), since2021('2026-12-31')]).toEqual(['notMet', 'met']);
  });

  it('of several posts are whole years together, whichever leap days lie in them', () => {
    const two = (years: number, ...posts: [string, string][]) =>
      finding(
        'yearsInPost@2',
        { level: 'director', years },
        posts.map(([from, to]) => post('director', from, to)),
        { on },
      );
    expect(two(5, ['2017-01-01', '2018-12-31'], ['2021-01-01', '2023-12-31'])).toBe('met');
    expect(two(5, ['2017-01-01', '2018-12-31'], ['2021-01-01', '2023-12-30'])).toBe('notMet');
    // Ten years with two leap days, and in reverse order.
    expect(two(10, ['2017-01-01', '2023-12-31'], ['2009-01-01', '2011-12-31'])).toBe('met');
    expect(two(1, ['2017-01-01', '2017-06-30'], ['2017-07-01', '2017-12-31'])).toBe('met');
  });

  it('are kept to the end of the term by who was transferred or reorganised (NĐ 152/2025 Điều 9 khoản 2 điểm d)', () => {
    const left = post('director', '2019-01-02', '2023-02-28');
    expect(held([left])).toBe('notMet');
    expect(held([{ ...left, termEnds: '2025-01-01' } as Evidence])).toBe('met');
    expect(held([{ ...left, termEnds: '2024-12-31' } as Evidence])).toBe('notMet');
    expect(held([{ ...left, termEnds: '2025-01-01' } as Evidence, post('viceDirector', '2023-03-01', null)])).toBe(
      'met',
    );
  });

  it('3.2/P13', () => {
    expect(held([post('director', '2021-01-02', null)], true)).toBe('met');
    expect(held([post('director', '2021-01-03', null)], true)).toBe('notMet');
    expect(held([post('director', '2021-01-02', null)])).toBe('notMet');
  });

  it('of a higher post count in the lower one, never the other way; at once held ones count once', () => {
    const higher = [post('director', '2019-01-01', '2021-12-31'), post('viceMinister', '2022-01-01', null)];
    expect(held(higher)).toBe('met');
    const lower = [post('director', '2019-01-01', '2021-12-31'), post('viceDirector', '2022-01-01', null)];
    expect(held(lower)).toBe('notMet');
    const twice = [post('director', '2022-01-01', null), post('viceMinister', '2022-01-01', null)];
    expect(held(twice)).toBe('notMet');
  });

  it('once held at all are any length of time', () => {
    const ever = (evidence: Evidence[]) => finding('heldPost@1', { level: 'minister' }, evidence, { on });
    expect(ever([post('minister', '2025-01-01', null)])).toBe('met');
    expect(ever([post('minister', '2025-01-02', null)])).toBe('notMet');
    expect(ever([post('viceMinister', '2000-01-01', null)])).toBe('notMet');
    expect(ever([])).toBe('unknown');
  });

  it('are lost to who was disciplined while holding one (NĐ 152/2025 Điều 9 khoản 3)', () => {
    const was = (from: string, to: string | null) =>
      finding('notDisciplinedInPost@1', {}, [post('director', '2019-01-01', '2023-12-31'), discipline(from, to)], {
        on,
      });
    expect(was('2018-01-01', '2018-12-31')).toBe('met');
    expect(was('2018-01-01', '2019-01-01')).toBe('notMet');
    expect(was('2023-12-31', null)).toBe('notMet');
    expect(was('2024-01-01', null)).toBe('met');
  });

  it('that time alone will complete say from which day', () => {
    const { metFrom } = ask('yearsInPost@2', asked, [post('director', '2020-01-01', null)], { on });
    expect(metFrom).toBe('2025-12-31');
  });
});
