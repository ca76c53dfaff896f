import { join } from 'node:path';
import type { AwardType, Procedure, RecipientKind, RouteQuestion } from '@app/domain';
import { edited, loadWith } from '@app/testing';
import { BadRulebook, loadLaw } from './load-law';

const law = loadLaw(join(__dirname, '../rules'));
const eve = '2025-06-30';
const morrow = '2025-07-01';

interface More {
  type?: AwardType;
  procedure?: Procedure;
  recipient?: RecipientKind;
  unitKind?: RouteQuestion['unitKind'];
  on?: string;
}

const listOf = (award: string, more: More = {}) =>
  law.papersFor({
    ...{ award, type: 'merit', procedure: 'standard', recipient: 'person', unitKind: 'agency', on: morrow },
    ...more,
  });
const papers = (award: string, more: More = {}) => listOf(award, more).papers.map((p) => p.paper);
const paper = (award: string, code: string, more: More = {}) =>
  listOf(award, more).papers.find((p) => p.paper === code);
const formOf = (award: string, code: string, more: More = {}) => paper(award, code, more)?.form;

describe('the papers of a dossier', () => {
  it('5.1/Emulation title (Đ84.1)', () => {
    for (const [award, proof] of [
      ['LDTT', []],
      ['TTLDTT', []],
      ['TTLDXS', []],
      ['CSTDCS', ['initiativeProof']],
      ['CSTDT', ['initiativeProof']],
      ['CSTDTQ', ['initiativeProof']],
    ] as const)
      expect(papers(award, { recipient: award.startsWith('TT') ? 'collective' : 'person' })).toEqual(
        expect.arrayContaining(['proposal', 'report', 'reviewMinutes', ...proof]),
      );
  });

  it('5.1/Commendation form (Đ84.2)', () => {
    for (const award of ['GK', 'BK-T', 'BK-TTg', 'HCLD-3', 'HCLD-2', 'HCLD-1'])
      expect(papers(award)).toEqual(['proposal', 'report', 'awardMinutes']);
    for (const award of ['GK', 'BK-T', 'BK-TTg', 'HCLD-1'])
      expect(papers(award, { type: 'unplanned' })).toEqual(['proposal', 'report', 'awardMinutes', 'achievementProof']);
    // The decree does not name the proof (Điều 38, 42); the law does.
    for (const award of ['BK-TTg', 'HCLD-1', 'HCLD-2', 'HCLD-3'])
      expect(paper(award, 'achievementProof', { type: 'unplanned' })?.basis).toEqual({
        ...{ text: 'Luật Thi đua, khen thưởng 06/2022/QH15', article: 'Điều 84 khoản 2', confidence: 'SOURCED' },
      });
  });

  it.each([
    ['5.2/CSTĐTQ', 'CSTDTQ', 'person', 'Điều 36'],
    ['5.2/CTĐ-CP', 'CTD-CP', 'collective', 'Điều 37'],
    ['5.2/Huân chương (not Hữu nghị)', 'HCLD-3', 'person', 'Điều 38'],
    ['5.2/Huân chương (not Hữu nghị)', 'HCLD-1', 'collective', 'Điều 38'],
    ['5.2/BK-TTg', 'BK-TTg', 'household', 'Điều 42'],
    ['5.2/Anh hùng (Tỉnh/TP, AHLLVT, AHLĐ)', 'AHLD', 'collective', 'Điều 41'],
  ] as const)('%s', (_key, award, recipient, article) => {
    const { originals, papers: list } = listOf(award, { recipient });
    expect(originals).toBe(1);
    expect(list[0]!.basis).toEqual({ text: 'NĐ 152/2025/NĐ-CP', article, confidence: 'SOURCED' });
    // The ballot goes with titles of the State and with heroes (Điều 36, 37, 41; not 38, 42).
    expect(list.some((p) => p.paper === 'ballot')).toBe(['CSTDTQ', 'CTD-CP', 'AHLD'].includes(award));
    expect(list.some((p) => p.paper === 'partyOpinion')).toBe(['CSTDTQ', 'AHLD'].includes(award));
  });

  it.each([
    ['5.2/Huân chương for foreigners/overseas', 'HCLD-2', 'Điều 38 khoản 4'],
    ['5.2/BK-TTg for foreigners/overseas', 'BK-TTg', 'Điều 42 khoản 2'],
    ['5.7/obligations to Vietnam (foreigners/overseas)', 'BK-TTg', 'Điều 42 khoản 2'],
  ] as const)('%s', (_key, award, article) => {
    const external = { type: 'external', procedure: 'simplified' } as const;
    const { originals, papers: list } = listOf(award, external);
    expect([originals, list.map((p) => p.paper)]).toEqual([1, ['proposal', 'summary', 'obligationsProof']]);
    expect(list[2]).toMatchObject({ when: 'nếu có', basis: { article, confidence: 'SOURCED' } });
    expect(formOf(award, 'summary', external)?.number).toBe('Mẫu 12');
    expect(formOf(award, 'summary', { ...external, recipient: 'collective' })?.number).toBe('Mẫu 11');
    if (award !== 'BK-TTg') return;
    // That a household may have it is recalled only.
    const home = listOf(award, { ...external, recipient: 'household' }).papers.map((p) => p.basis.confidence);
    expect(new Set(home)).toEqual(new Set(['RECALLED']));
  });

  it('5.2/Đại đoàn kết dân tộc', () => {
    const { originals, papers: list } = listOf('HCDDK', { type: 'career' });
    expect([originals, list.map((p) => p.paper)]).toEqual([1, ['proposal', 'report', 'awardMinutes']]);
    // The row names the proposal only.
    expect(list.map((p) => p.basis.confidence)).toEqual(['SOURCED', 'INFERRED', 'INFERRED']);
  });

  it('of a flag for the leader of a movement hold the ballot too (QĐ 311/QĐ-BNV)', () => {
    const thematic = { type: 'thematic', recipient: 'collective' } as const;
    for (const on of [eve, morrow])
      expect(papers('CTD-CP', { ...thematic, on })).toEqual(['proposal', 'report', 'reviewMinutes', 'ballot']);
    expect(formOf('CTD-CP', 'report', thematic)?.number).toBe('Mẫu 08');
  });

  it('5.2/Đ33.8 cases', () => {
    expect(papers('BK-TTg', { type: 'unplanned', procedure: 'simplified' })).toEqual(['proposal', 'summary', 'list']);
    expect(paper('BK-T', 'list', { type: 'unplanned', procedure: 'simplified' })).toMatchObject({
      when: 'do người đứng đầu phát hiện',
      basis: { article: 'Điều 33 khoản 8' },
    });
  });

  it('5.6/CSTĐCS at commune (QĐ 638/QĐ-BNV)', () => {
    const commune = { unitKind: 'commune' } as const;
    expect(papers('CSTDCS', commune)).toEqual(['proposal', 'report', 'reviewMinutes', 'ballot', 'initiativeProof']);
    expect(formOf('CSTDCS', 'report', commune)?.number).toBe('Mẫu 05');
    expect(paper('CSTDCS', 'ballot', commune)?.basis.text).toBe('QĐ 638/QĐ-BNV');
  });

  it.each(['5.6/ND98 Đ34.2 (residual model)', '11/Dossier rules for province/unit awards'])('%s', () => {
    for (const award of ['CSTDCS', 'CSTDT'] as const) {
      const basis = (on: string) => paper(award, 'ballot', { on })?.basis;
      expect(basis(eve)).toMatchObject({ article: 'Điều 34 khoản 2', confidence: 'SOURCED' });
      expect(basis(morrow)).toMatchObject({ text: 'Tham số của tỉnh', confidence: 'INFERRED' });
    }
    expect(papers('LDTT', { on: eve })).not.toContain('ballot');
  });

  it.each([
    ['5.6/CTĐ-T, CSTĐT, TTLĐXS, BK-T, xã tiêu biểu, KNC', ['CTD-T', 'TTLDXS', 'XPTB'], ['CSTDT', 'BK-T', 'KNC-T']],
    ['5.6/CSTĐCS, LĐTT, TTLĐTT, GK, …', ['TTLDTT', 'GK'], ['CSTDCS', 'LDTT', 'GK']],
  ])('%s', (_key, collective, person) => {
    const unitKind = 'commune';
    for (const award of collective) expect(listOf(award, { recipient: 'collective', unitKind }).originals).toBeNull();
    for (const award of person) expect(listOf(award, { unitKind }).originals).toBeNull();
  });
});

// The same number is another form in another decree.
describe('a form', () => {
  const collective = { recipient: 'collective' } as const;

  it.each(['C0/4', 'C3/5.5, U6 (C)'])('%s', () => {
    expect(formOf('BK-TTg', 'report', { on: eve })).toMatchObject({
      number: 'Mẫu 03',
      basis: { text: 'NĐ 98/2023/NĐ-CP' },
    });
    expect(formOf('BK-TTg', 'report', { ...collective, on: eve })?.number).toBe('Mẫu 02');
  });

  it('5.5/Mẫu 01', () => expect(formOf('BK-T', 'proposal')).toMatchObject({ number: 'Mẫu 01' }));
  it('5.5/Mẫu 05', () =>
    expect(formOf('HCLD-3', 'report')).toMatchObject({ number: 'Mẫu 05', basis: { confidence: 'SOURCED' } }));
  it('5.5/Mẫu 13', () =>
    expect(formOf('CSTDT', 'initiativeProof')).toMatchObject({
      number: 'Mẫu 13',
      basis: { article: 'Điều 33 khoản 6' },
    }));

  it('5.5/02, 03, 04, 06–12', () => {
    const inferred = [
      formOf('CTD-CP', 'report', collective),
      formOf('CSTDTQ', 'report'),
      formOf('HCLD-3', 'report', collective),
      formOf('BK-TTg', 'report', { type: 'unplanned' }),
      formOf('HCLD-3', 'summary', { type: 'career', procedure: 'simplified' }),
      formOf('BK-TTg', 'report', { type: 'thematic' }),
      formOf('AHLD', 'report', collective),
      formOf('AHLD', 'report'),
    ];
    const numbers = ['02', '03', '04', '06', '07', '08', '09', '10'].map((n) => `Mẫu ${n}`);
    expect(inferred.map((form) => form?.number)).toEqual(numbers);
    expect(inferred.every((form) => form?.basis.confidence === 'INFERRED')).toBe(true);
  });
});

it('what has no route has no papers', () => {
  for (const strange of [{ recipient: 'household' }, { unitKind: 'district' }] as const)
    expect(() => listOf('CSTDT', strange)).toThrow(expect.objectContaining({ code: 'no-rule-in-force' }));
  expect(() => listOf('KNC-B')).toThrow(expect.objectContaining({ code: 'no-rule-in-force' }));
});

const career = 'types: [career]\n    procedures: [simplified]\n    recipients: [person]';

describe('lists of papers', () => {
  it.each([
    ['none for what is judged', 'recipients: [person]', 'recipients: [collective]', 'expected one list for LDTT merit'],
    [
      'one for what nobody can judge',
      career,
      career.replace('[person]', '[person, collective]'),
      'expected no list for HCLD-3 career simplified collective agency on 2024-01-01, which has no criteria, found 1',
    ],
    ['two for one question', 'awards: [CSTDT]\n', 'awards: [CSTDT, LDTT]\n', 'expected one list for LDTT merit'],
  ])('stop the start where there is %s', (_what, from, to, message) => {
    const load = () => loadWith({ 'papers-nd98.yaml': edited('papers-nd98.yaml', from, to) });
    expect(load).toThrow(BadRulebook);
    expect(load).toThrow(message);
  });

  it('are there on every day on which there are criteria, and on no other', () => {
    const until = edited('criteria-careers-nd98.yaml', "to: '2025-06-30'", "to: '2025-05-31'");
    expect(() => loadWith({ 'criteria-careers-nd98.yaml': until })).toThrow(
      'expected no list for HCLD-3 career simplified person agency on 2025-06-01, which has no criteria, found 1',
    );
  });
});
