import { basisRead as basis, change, faultsOf, law, put } from '@app/testing';

const question = { award: 'CSTDTQ', type: 'merit', procedure: 'standard', unitKind: 'agency' } as const;

describe('the papers of an unread text', () => {
  const name = 'papers.CSTDT merit standard person';
  const who = {
    award: 'CSTDT',
    type: 'merit',
    procedure: 'standard',
    recipient: 'person',
    unitKind: 'agency',
  } as const;
  const papersOn = (from: typeof law, on: string) => from.papersFor({ ...who, on });

  it('are confirmed list by list, each paper with it, and can be others', () => {
    const own = change('2026-11-01', put('l2026-draft', name, { papers: ['proposal', 'reportPerson'], originals: 2 }));
    const then = papersOn(law.withChanges([own]), '2026-11-01');
    expect(then).toMatchObject({ originals: 2, rulebook: 'l2026-draft' });
    expect(then.papers.map((p) => [p.paper, p.basis])).toEqual([
      ['proposal', { ...basis, confidence: 'SOURCED' }],
      ['report', { ...basis, confidence: 'SOURCED' }],
    ]);
    // The number of a form is still that of the decree before.
    expect(then.papers[0]!.form!.basis.confidence).toBe('RECALLED');
    expect(papersOn(law.withChanges([own]), '2026-10-31')).toEqual(papersOn(law, '2026-10-31'));
  });

  it('are offered with their names', () =>
    expect(law.changeableOn('2026-11-01').find((v) => v.name === name)).toMatchObject({
      parts: { papers: expect.arrayContaining(['proposal']) as string[] },
      basis: { confidence: 'RECALLED' },
    }));

  it('are refused where a paper is none that is known', () =>
    expect(faultsOf(change('2026-11-01', put('l2026-draft', name, { papers: ['poem'] })))).toContain('"poem"'));
});

// NĐ 152/2025 Điều 6 khoản 2 điểm b, điểm c: what a dossier of these holds, its sets and forms are the province's.
describe('the papers of an award of the province or below', () => {
  const day = '2025-09-01';
  const name = 'papers.TTLDTT+TTLDXS+XPTB merit standard collective';
  const papersOn = (from: typeof law, on: string) =>
    from.papersFor({ ...question, award: 'TTLDXS', recipient: 'collective', on });

  it('can be set by the province, and those of the State cannot', () => {
    const offered = law
      .changeableOn(day)
      .filter((v) => v.name.startsWith('papers.') && v.basis.confidence === 'SOURCED');
    expect(offered.map((v) => v.name.slice('papers.'.length))).toEqual([
      'LDTT merit standard person',
      'CSTDCS merit standard person agency+enterprise',
      'CSTDCS merit standard person commune',
      'CSTDT merit standard person',
      'CTD-T merit standard collective',
      'BK-T merit+thematic standard person+collective+household',
      'BK-T unplanned standard person+collective+household',
      'TTLDTT+TTLDXS+XPTB merit standard collective',
      'GK merit+thematic standard person+collective+household',
      'GK unplanned standard person+collective+household',
    ]);
    const state = put('nd152-2025', 'papers.BK-TTg merit standard person', { originals: 2 });
    expect(faultsOf(change(day, state))).toContain('Điều 42 đã quy định, tỉnh không đặt khác được');
  });

  it('are from then on those that it set, so many sets of them', () => {
    const papers = ['proposal', 'reportCollective', 'reviewMinutes', 'ballot'];
    const then = law.withChanges([], change(day, put('nd152-2025', name, { papers, originals: 3 })));
    expect(papersOn(then, day)).toMatchObject({ originals: 3 });
    expect(papersOn(then, day).papers.map((p) => [p.paper, p.basis])).toEqual(
      ['proposal', 'report', 'reviewMinutes', 'ballot'].map((p) => [p, { ...basis, confidence: 'SOURCED' }]),
    );
    expect(papersOn(then, '2025-08-31')).toEqual(papersOn(law, '2025-08-31'));
    // What the province added it may take away again.
    const again = { ...change('2025-10-01', put('nd152-2025', name, { papers: papers.slice(0, 3) })), id: 'TS-2' };
    const first = change(day, put('nd152-2025', name, { papers, originals: 3 }));
    expect(papersOn(law.withChanges([first], again), '2025-10-01').papers).toHaveLength(3);
  });

  it('keep what the law itself asks for', () => {
    const less = change(day, put('nd152-2025', name, { papers: ['proposal', 'report'] }));
    expect(faultsOf(less)).toBe(
      'TS-1: papers.TTLDTT+TTLDXS+XPTB merit standard collective: papers: thiếu giấy tờ mà luật đòi: Biên bản bình xét thi đua',
    );
    const fighter = 'papers.CSTDT merit standard person';
    const noBallot = ['proposal', 'report', 'reviewMinutes', 'initiativeProof'];
    expect(() => law.withChanges([], change(day, put('nd152-2025', fighter, { papers: noBallot })))).not.toThrow();
  });

  it('are not its to set before 01/07/2025', () =>
    expect(faultsOf(change('2025-06-01', put('nd98-2023', 'papers.CSTDT merit standard person')))).toContain(
      'Điều 34',
    ));
});
