import { join } from 'node:path';
import type { AwardCode, ClockKind, Confidence, RouteQuestion } from '@app/domain';
import { loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
const eve = '2025-06-30';
const morrow = '2025-07-01';
const merit = { type: 'merit', procedure: 'standard', unitKind: 'agency' } as const;

const route = (award: AwardCode, on: string, more: Partial<RouteQuestion> = {}) =>
  law.routeFor({ award, on, ...merit, ...more });
const clock = (award: AwardCode, on: string, kind: ClockKind) => route(award, on).clocks.find((c) => c.kind === kind);

const days = (workingDays: number) => ({ workingDays });

interface Limit {
  key: string;
  award: AwardCode;
  kind: ClockKind;
  limit: object;
  article: string;
  /** How sure it is under NĐ 98/2023, which says less: what it leaves out is the later value. */
  before: Confidence;
}
const limits: Limit[] = [
  {
    key: '6.1/Province appraises and submits công trạng State-level award to PM',
    ...{ award: 'HCLD-3', kind: 'submitUpward', limit: days(30), article: 'Điều 35 khoản 3', before: 'INFERRED' },
  },
  {
    key: '6.1/MoHA appraises and submits to PM',
    ...{ award: 'BK-TTg', kind: 'stateAnswer', limit: days(20), article: 'Điều 35 khoản 2', before: 'SOURCED' },
  },
  {
    key: '6.1/CTĐ-CP dossier reaches MoHA',
    ...{ award: 'CTD-CP', kind: 'reachMinistry', limit: { month: 6, day: 30, yearsLater: 0 } },
    ...{ article: 'Điều 35 khoản 1 điểm b', before: 'SOURCED' },
  },
  {
    key: '6.1/CSTĐTQ dossier reaches MoHA',
    ...{ award: 'CSTDTQ', kind: 'reachMinistry', limit: { month: 12, day: 31, yearsLater: 1 } },
    ...{ article: 'Điều 35 khoản 1 điểm a', before: 'INFERRED' },
  },
  {
    key: '6.1/Consulted body answers',
    ...{ award: 'BK-TTg', kind: 'consultation', limit: days(10), article: 'Điều 34 khoản 6', before: 'INFERRED' },
  },
  {
    key: '6.1/Province public disclosure',
    ...{ award: 'HCLD-3', kind: 'disclosure', limit: days(10), article: 'Điều 44 khoản 2', before: 'INFERRED' },
  },
  {
    key: '6.1/Return of objects and money after cancellation',
    ...{ award: 'BK-T', kind: 'returnObjects', limit: days(15) },
    ...{ article: 'Điều 58 khoản 1, khoản 2', before: 'INFERRED' },
  },
];

// NĐ 152/2025 Điều 35 khoản 1 điểm b; NĐ 98/2023 Điều 32 khoản 1.
it('asks flags of the Government of education to reach the ministry by their own day', () => {
  for (const on of [eve, morrow, '2026-10-01'])
    expect(clock('CTD-CP', on, 'reachMinistry')!.ofEducation).toEqual({ month: 12, day: 31, yearsLater: 0 });
  expect(clock('CSTDTQ', morrow, 'reachMinistry')!.ofEducation).toBeUndefined();
});

describe('a limit that the decree sets', () => {
  it.each(limits)('$key', ({ award, kind, limit, article, before }) => {
    expect(clock(award, eve, kind)).toMatchObject({ limit, basis: { confidence: before } });
    expect(clock(award, morrow, kind)).toMatchObject({ limit, basis: { article, confidence: 'SOURCED' } });
  });
});

// NĐ 98/2023 Điều 32 khoản 1: awards for a movement of the Prime Minister follow the guidance of the ministry.
it('asks a flag for the leader of a movement to reach the ministry by no fixed day', () => {
  for (const on of [eve, morrow, '2026-10-01']) {
    const kinds = route('CTD-CP', on, { type: 'thematic' }).clocks.map((c) => c.kind);
    expect(kinds).toContain('submitUpward');
    expect(kinds).not.toContain('reachMinistry');
  }
});

it.each(['6.1/Province appraises and submits công trạng State-level award to PM'])('%s', () => {
  expect(clock('AHLD', morrow, 'submitUpward')?.limit).toEqual(days(40));
  for (const award of ['HCDL-1', 'HCDL-2', 'HCDL-3'] as const) {
    expect(clock(award, morrow, 'submitUpward')).toMatchObject({ limit: days(40), basis: { confidence: 'SOURCED' } });
    const career = route(award, morrow, { type: 'career', procedure: 'simplified' }).clocks;
    expect(career.find((c) => c.kind === 'submitUpward')).toMatchObject({
      limit: days(40),
      basis: { confidence: 'INFERRED' },
    });
  }
});

it('6.1/Hero titles, CSTĐTQ', () => {
  expect(clock('AHLD', morrow, 'stateAnswer')?.basis).toEqual(
    expect.objectContaining({ article: expect.stringContaining('Hội đồng Trung ương'), confidence: 'INFERRED' }),
  );
  for (const on of [eve, morrow])
    expect(clock('CSTDTQ', on, 'stateAnswer')?.basis).toMatchObject({
      article: expect.stringContaining('Hội đồng Trung ương'),
      confidence: 'INFERRED',
    });
});

// Limits of other places and of the lists of procedures stand in for the province's own, which nobody has read.
describe('a limit that the province may set', () => {
  const local: { key: string; kind: ClockKind; limit: object; source: string }[] = [
    { key: '6.2/Commune CSTĐCS procedure', kind: 'appraise', limit: days(20), source: 'QĐ 638/QĐ-BNV' },
    {
      key: '6.2/Central procedure lists (QĐ 311): proposer sends decision to recipients',
      ...{ kind: 'publish', limit: days(10), source: 'QĐ 311/QĐ-BNV' },
    },
    {
      key: '6.4/Maximum days to present after decision',
      ...{ kind: 'present', limit: days(60), source: 'luật không định thời hạn' },
    },
  ];
  it.each(local)('$key', ({ kind, limit, source }) => {
    for (const on of [eve, morrow])
      expect(clock('CSTDCS', on, kind)).toMatchObject({
        limit,
        basis: { text: 'Tham số của tỉnh', article: expect.stringContaining(source), confidence: 'INFERRED' },
      });
  });
});

// NĐ 98/2023 Điều 30 khoản 7, NĐ 152/2025 Điều 33 khoản 5.
describe('the ballot that the decree asks for', () => {
  const ratio = (award: AwardCode, on: string, type: RouteQuestion['type'] = 'merit') => {
    const pass = route(award, on, { type }).council?.pass;
    return pass && [`${pass.numerator}/${pass.denominator}`, pass.of, pass.basis.confidence];
  };

  it('7.1/Tỉnh/TP Anh hùng, AHLLVT, AHLĐ, CSTĐTQ', () => {
    for (const award of ['CSTDTQ', 'AHLD'] as const)
      expect(ratio(award, morrow)).toEqual(['9/10', 'allMembers', 'SOURCED']);
  });

  it('7.1/CTĐ-CP', () => expect(ratio('CTD-CP', morrow)).toEqual(['4/5', 'allMembers', 'SOURCED']));

  it('7.1/Orders, BK-TTg, others', () => {
    for (const award of ['HCLD-3', 'HCLD-2', 'HCLD-1', 'HCDL-1', 'BK-TTg'] as const)
      expect(ratio(award, morrow)).toEqual(['1/2', 'allMembers', 'INFERRED']);
    for (const award of ['BK-T', 'TTLDXS', 'TTLDTT', 'GK'] as const)
      for (const on of [eve, morrow]) expect(ratio(award, on)).toBeUndefined();
  });

  it.each(['7.1/Old rule (ND98 Đ30.7, until replaced by local rule)', 'C0/5', 'C3/7.1 (C)'])('%s', () => {
    const before = (['CSTDTQ', 'CSTDT', 'CSTDCS', 'CTD-T', 'CTD-CP'] as const).map((a) => ratio(a, eve)![0]);
    expect(before).toEqual(['9/10', '9/10', '4/5', '4/5', '4/5']);
    expect(ratio('CTD-T', eve)![2]).toBe('INFERRED');
    for (const local of ['CSTDT', 'CSTDCS', 'CTD-T'] as const) expect(ratio(local, morrow)![2]).toBe('INFERRED');
  });
});

describe('what must be heard before a dossier goes on', () => {
  const tracks = (award: AwardCode, on: string) => route(award, on).tracks.map((t) => t.kind);

  it('8.1/Bodies of the province and heads of the same level (Đ34.3)', () => {
    for (const on of [eve, morrow]) {
      for (const award of ['CTD-CP', 'BK-TTg', 'HCLD-3', 'HCLD-2', 'HCLD-1'] as const)
        expect(tracks(award, on)).toContain('consultation');
      // CSTĐTQ is not among the awards of Điều 34; no award of the province is.
      for (const award of ['CSTDTQ', 'CSTDT', 'CTD-T', 'BK-T'] as const)
        expect(tracks(award, on)).not.toContain('consultation');
    }
  });

  it('8.1/External relations (34.4)', () => {
    const external = { type: 'external', procedure: 'simplified' } as const;
    for (const award of ['BK-TTg', 'HCLD-1', 'HCLD-2', 'HCLD-3'] as const)
      expect(route(award, morrow, external).tracks).toEqual([
        expect.objectContaining({
          ...{ kind: 'consultation', before: 'state', bodies: ['BCA', 'BNG'] },
          basis: { text: 'NĐ 152/2025/NĐ-CP', article: 'Điều 34 khoản 4', confidence: 'SOURCED' },
        }),
      ]);
  });

  it('8.2/Orders, honorary titles (L Đ84.5), CSTĐTQ', () => {
    for (const on of [eve, morrow]) {
      for (const award of ['HCLD-3', 'HCLD-2', 'HCLD-1', 'CSTDTQ'] as const)
        expect(route(award, on).tracks.find((t) => t.kind === 'disclosure')).toMatchObject({
          before: 'council',
          minWorkingDays: 10,
        });
      for (const award of ['CTD-CP', 'BK-TTg', 'CSTDT'] as const) expect(tracks(award, on)).not.toContain('disclosure');
    }
    expect(tracks('AHLD', morrow)).toEqual(['consultation', 'disclosure', 'partyOpinion']);
  });

  it('5.1/Consultation (Đ84.3), public disclosure (Đ84.5), detailed rules (Đ84.7)', () => {
    const article = (award: AwardCode, kind: string) =>
      route(award, morrow).tracks.find((t) => t.kind === kind)?.basis.article;
    for (const award of ['HCLD-1', 'HCDL-1', 'AHLD'] as const) {
      expect(article(award, 'consultation')).toMatch(/^Điều 34 /);
      expect(article(award, 'disclosure')).toMatch(/^Điều 44 /);
    }
    const papers = (award: AwardCode, recipient: 'person' | 'collective') =>
      law.papersFor({ award, ...merit, recipient, on: morrow }).papers[0]?.basis.article;
    const articles = [
      ...[papers('CSTDTQ', 'person'), papers('CTD-CP', 'collective'), papers('HCLD-1', 'person')],
      ...[papers('AHLD', 'person'), papers('BK-TTg', 'person')],
    ];
    expect(articles).toEqual(['Điều 36', 'Điều 37', 'Điều 38', 'Điều 41', 'Điều 42']);
  });

  it('of Huân chương Đại đoàn kết dân tộc the Central Committee of the Front is asked (NĐ 152/2025 Điều 39)', () => {
    const unity = route('HCDDK', morrow, { type: 'career' });
    expect(unity.tracks.find((t) => t.kind === 'consultation')).toMatchObject({
      bodies: ['UBTWMTTQ'],
      basis: { article: 'Điều 39', confidence: 'SOURCED' },
    });
    // Điều 39 gives it no time.
    expect(unity.clocks.find((c) => c.kind === 'consultation')).toMatchObject({
      limit: days(10),
      basis: { article: expect.stringMatching(/^Điều 39/), confidence: 'INFERRED' },
    });
    expect(unity.tracks.map((t) => t.kind)).toContain('disclosure');
    expect(() => route('HCDDK', morrow, { type: 'career', unitKind: 'commune' })).toThrow();
  });

  it('of Huân chương Độc lập, merit or career, the Ban Thường vụ Tỉnh ủy is heard (NĐ 152/2025 Điều 33 khoản 2)', () => {
    for (const award of ['HCDL-1', 'HCDL-2', 'HCDL-3'] as const) {
      expect(tracks(award, morrow)).toEqual(['consultation', 'disclosure', 'partyOpinion']);
      const career = route(award, morrow, { type: 'career', procedure: 'simplified' });
      expect(career.tracks.map((t) => t.kind)).toEqual(['consultation', 'partyOpinion']);
    }
  });
});
