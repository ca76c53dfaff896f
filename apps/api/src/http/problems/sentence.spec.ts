import { roles } from '@app/domain';
import { dossierActs } from '../acts/dossier';
import { packageActs } from '../acts/package';
import { problems } from './problems';
import { sentenceOf, spoken } from './sentence';

const doings = [...Object.values(dossierActs), ...Object.values(packageActs)].map(({ doing }) => doing);

describe('the sentence of a refusal', () => {
  it('says the facts: how many days of how many, and from which day it opens', () => {
    const facts = { days: 7, needs: 10, from: '2024-11-26', fullOn: '2024-12-10', opensOn: '2024-12-11' };
    expect(sentenceOf('disclosure-too-short', facts, 'kết thúc công khai')).toBe(
      'Chưa kết thúc công khai được: công khai mới 7/10 ngày làm việc, đủ ngày 10/12/2024.',
    );
    expect(sentenceOf('disclosure-too-short', { ...facts, sessionOn: '2024-12-05' })).toBe(
      'Công khai đến ngày họp 05/12/2024 mới 7/10 ngày làm việc, đủ ngày 10/12/2024.',
    );
  });

  it.each([
    ['role-may-not', { roles: ['headOfBoard'] }, 'Việc này của Trưởng ban Thi đua, Khen thưởng.'],
    ['under-hold', {}, 'Chưa trả hồ sơ được: hồ sơ đang tạm giữ.'],
    [
      'incompatible-act',
      { act: 'appraise', did: 'receive' },
      'Không trả hồ sơ được: đã tiếp nhận hồ sơ này nên không được thẩm định.',
    ],
    [
      'tracks-not-done',
      { waiting: ['initiative', 'disclosure'], before: 'council' },
      'Chưa trả hồ sơ được: chưa xong đánh giá sáng kiến, công khai, phải xong trước bước Hội đồng xét.',
    ],
    [
      'papers-missing',
      { missing: [{ name: 'Báo cáo thành tích' }, { name: 'Biên bản xét' }] },
      'Chưa trả hồ sơ được: còn thiếu Báo cáo thành tích, Biên bản xét.',
    ],
  ])('of %s is one that somebody understands who knows no code', (code, facts, sentence) =>
    expect(sentenceOf(code, facts, 'trả hồ sơ')).toBe(sentence),
  );

  it('is one sentence for every code, with or without the facts it knows, and shows no code', () => {
    for (const code of Object.keys(problems))
      for (const act of [undefined, ...doings]) {
        const sentence = sentenceOf(code, {}, act);
        expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
        expect(sentence).not.toMatch(/undefined|null|\[object|\{|\}/);
      }
  });

  it('has words for no code that nothing refuses with', () =>
    expect(Object.keys(spoken).filter((code) => !(code in problems))).toEqual([]));

  it('names no role by its code', () => {
    for (const role of roles) expect(sentenceOf('role-may-not', { roles: [role] })).not.toContain(role);
  });
});
