import fc from 'fast-check';
import { andThen, dossier, ground, monday, officer, order, received } from '@app/testing';
import type { EligibilityVerdict, Judged, Standing } from '../rulebook/verdict';
import { isAgainst, keyed, officerFindings, type FindingGiven } from './findings';

const basis = { text: 'Luật', article: 'Điều 1', confidence: 'SOURCED' } as const;
const condition = (key: string, standing: Standing): Judged => ({
  ...{ key, says: `Điều kiện ${key}`, basis, standing, mode: 'is', parts: [], used: [] },
});
const verdictOf = (...standings: Standing[]): EligibilityVerdict => ({
  ...{ rulebook: 'test', award: 'BK-T', on: monday },
  result: standings.includes('notMet') ? 'notEligible' : standings.every((s) => s === 'met') ? 'eligible' : 'open',
  conditions: standings.map((standing) => condition('row/BK', standing)),
});
const recommend = (verdict: EligibilityVerdict, findings: readonly FindingGiven[], why?: string) =>
  order(officer, 'RecommendDossier', {
    ...{ opinion: 'Đủ điều kiện', verdict, findings },
    ...(why === undefined ? {} : { ground: why }),
  });
const written = (given: Parameters<typeof andThen>[1]) =>
  andThen(received, given).find(({ type }) => /Recommended$/.test(type));
const met = (key: string, more: Partial<FindingGiven> = {}): FindingGiven => ({
  ...{ key, machine: 'met', officer: 'met' },
  ...more,
});

describe('a recommendation by conditions', () => {
  it('keeps what the officer found of each beside what the machine said', () => {
    const findings = [met('row/BK'), met('row/BK#2', { officer: 'unclear', opinion: 'Bản sao bị mờ, chờ bản chính' })];
    expect(written(recommend(verdictOf('met', 'met'), findings))).toMatchObject({
      type: 'DossierRecommended',
      data: { findings },
    });
  });

  it.each<[string, FindingGiven[], string]>([
    ['of a condition that is none', [met('9.9/X')], 'finding-of-no-condition'],
    ['of a third where there are two', [met('row/BK#3')], 'finding-of-no-condition'],
    ['twice of one condition', [met('row/BK'), met('row/BK')], 'finding-twice'],
    ['on another verdict than today’s', [met('row/BK', { machine: 'unknown' })], 'verdict-has-changed'],
    ['against the machine without a reason', [met('row/BK', { officer: 'notMet' })], 'finding-needs-reason'],
    ['against it in a word', [met('row/BK', { officer: 'unclear', opinion: 'Mờ' })], 'finding-needs-reason'],
    ['against it in blanks', [met('row/BK', { officer: 'notMet', opinion: ' '.repeat(20) })], 'finding-needs-reason'],
  ])('is refused with a finding %s', (_what, findings, code) =>
    dossier
      .given(received)
      .when(recommend(verdictOf('met', 'met'), findings))
      .thenRefused(code),
  );

  it('needs no further ground where each open question was answered by itself', () => {
    const open = verdictOf('met', 'unknown', 'unconfirmed');
    const answers = (['unknown', 'unconfirmed'] as const).map((machine, n) =>
      met(`row/BK#${n + 2}`, { machine, opinion: 'Đã xem quyết định bản chính' }),
    );
    expect(written(recommend(open, answers))?.type).toBe('DossierRecommended');
    dossier
      .given(received)
      .when(recommend(open, answers.slice(1)))
      .thenRefused('eligibility-open');
    expect(written(recommend(open, answers.slice(1), ground))?.type).toBe('DossierRecommended');
    const leftOpen = answers.map((one) => ({ ...one, officer: 'unclear' as const }));
    dossier.given(received).when(recommend(open, leftOpen)).thenRefused('eligibility-open');
  });

  it('is refused by a proved rule, whatever the officer found', () =>
    dossier
      .given(received)
      .when(recommend(verdictOf('notMet'), [met('row/BK', { machine: 'notMet', opinion: 'Có căn cứ khác để đạt' })]))
      .thenRefused('not-eligible'));

  it('asks the same of who does not recommend, and needs no findings', () => {
    const not = (findings?: readonly FindingGiven[]) =>
      order(officer, 'DoNotRecommend', { ground, ...(findings ? { findings, verdict: verdictOf('met') } : {}) });
    dossier
      .given(received)
      .when(not([met('row/BK', { officer: 'notMet' })]))
      .thenRefused('finding-needs-reason');
    const findings = [met('row/BK', { officer: 'notMet', opinion: 'Quyết định đã bị hủy bỏ' })];
    expect(written(not(findings))).toMatchObject({ type: 'DossierNotRecommended', data: { findings } });
    expect(written(not())?.type).toBe('DossierNotRecommended');
  });
});

describe('the key of a condition', () => {
  it('names one condition, however many rest on one row of the law', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (rows) => {
        const keys = keyed(rows.map((row) => condition(row, 'met'))).map(({ key }) => key);
        expect(new Set(keys).size).toBe(rows.length);
        expect(keys.map((key) => key.split('#')[0])).toEqual(rows);
      }),
    ));

  it('stands against the machine wherever the two say different things', () => {
    const against = (['met', 'notMet', 'unknown', 'unconfirmed'] as const).map((machine) =>
      officerFindings.filter((found) => isAgainst({ machine, officer: found })),
    );
    expect(against).toEqual([
      ['notMet', 'unclear'],
      ['met', 'unclear'],
      ['met', 'notMet'],
      ['met', 'notMet'],
    ]);
  });
});
