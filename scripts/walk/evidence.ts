/** A fact as an officer records it; numbers of papers are illustrative. */
export type Finding = { kind: string; source: object } & Record<string, unknown>;

const source = { kind: 'decision', ref: 'Giấy tờ minh họa trong hồ sơ', on: '2024-01-05' };

export const rated = (level: 'good' | 'excellent', ...years: number[]): Finding[] =>
  years.map((year) => ({ kind: 'rating', year, level, source }));

/** Awards of these years, each given at the end of its year. */
export const given = (award: string, ...years: number[]): Finding[] =>
  years.map((year) => ({
    kind: 'award',
    award,
    type: 'merit',
    year,
    on: `${year}-12-20`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    source,
  }));

export const initiative = (name: string): Finding => ({
  kind: 'initiative',
  initiative: name,
  scope: 'base',
  on: '2023-11-15',
  usedFor: null,
  source,
});

export const ledItsCluster: Finding = {
  kind: 'rank',
  year: 2023,
  cluster: 'khoi-so-nganh',
  organisedBy: 'province',
  place: 1,
  source,
};

export const stated = (about: string): Finding => ({ kind: 'statement', about, year: 2023, holds: true, source });
