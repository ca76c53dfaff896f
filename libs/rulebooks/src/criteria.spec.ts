import { join } from 'node:path';
import { judge, type Evidence } from '@app/domain';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
const on = '2025-02-10';
const candidacy = {
  award: 'CSTDT',
  type: 'merit',
  recipient: 'person',
  period: { from: '2024-01-01', to: '2024-12-31' },
  on,
  achievement: null,
  woman: false,
} as const;
const source = { kind: 'decision', ref: 'QĐ minh họa', on: '2024-12-20' } as const;
const title = (year: number): Evidence => ({
  id: `title-${year}`,
  kind: 'award',
  award: 'CSTDCS',
  type: null,
  year,
  on: `${year}-12-20`,
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  achievement: null,
  source,
});
const initiative: Evidence = {
  id: 'initiative',
  kind: 'initiative',
  initiative: 'SK-1',
  scope: 'province',
  on: '2024-11-01',
  usedFor: null,
  source,
};

const judged = (evidence: Evidence[]) => {
  const { rulebook, conditions } = law.criteriaFor({ award: 'CSTDT', type: 'merit', recipient: 'person', on });
  return judge(rulebook, conditions, candidacy, evidence);
};

describe('a Chiến sĩ thi đua cấp tỉnh', () => {
  const enough = [title(2022), title(2023), title(2024), initiative];

  it('is eligible with three titles in a row and an initiative of the province', () =>
    expect(judged(enough).result).toBe('eligible'));

  it('is not eligible with two titles, and the card names the article', () => {
    const verdict = judged(enough.filter((e) => e.id !== 'title-2023'));
    expect(verdict.result).toBe('notEligible');
    const failed = verdict.conditions.find((c) => c.standing === 'notMet')!;
    expect(failed).toMatchObject({ basis: { article: 'Điều 22 khoản 1' }, used: ['title-2022', 'title-2024'] });
  });

  it('is a question to a person where three titles have a gap between them', () => {
    const verdict = judged([title(2021), title(2022), title(2024), initiative]);
    expect(verdict.result).toBe('open');
  });
});

it('an award asks nothing of a kind of recipient that it does not know', () =>
  expect(() => law.criteriaFor({ award: 'CSTDT', type: 'merit', recipient: 'household', on })).toThrow(
    expect.objectContaining({ code: 'no-rule-in-force' }),
  ));
