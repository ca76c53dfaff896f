import { readFileSync } from 'node:fs';
import { notices } from '../../../web/src/i18n/vi/notices';

const letters = readFileSync('apps/worker/src/letters/texts.ts', 'utf8');
const [, subjects = ''] = /subjects: Record<string, string> = \{(.*?)\n {2}\};/s.exec(letters) ?? [];
const kinds = [...subjects.matchAll(/^ {4}(\w+): /gm)].map(([, kind]) => kind!).sort();

describe('a notice', () => {
  it('has words on its page for every kind that a letter has words for', () => {
    expect(kinds.length).toBeGreaterThan(20);
    expect(Object.keys(notices.kinds).sort()).toEqual(kinds);
  });

  it('names the dossiers of its unit while they are few, else how many', () => {
    const told = { duty: '', number: '5/QĐ-UBND', dossiers: ['HS-2024-000001', 'HS-2024-000002'], count: 2 };
    expect(notices.kinds.decisionIssued(told)).toBe(
      'Có quyết định khen thưởng số 5/QĐ-UBND: HS-2024-000001, HS-2024-000002',
    );
    expect(notices.kinds.decisionIssued({ ...told, count: 12 })).toBe(
      'Có quyết định khen thưởng số 5/QĐ-UBND: 12 hồ sơ của đơn vị',
    );
  });
});
