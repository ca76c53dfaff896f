import { codesMeant } from './dossier-list';

describe('the words of a search', () => {
  it.each([
    ['HS-2024-000123', 'HS-2024-000123'],
    ['hs-2024-123', 'HS-2024-000123'],
    [' 2024-000123 ', 'HS-2024-000123'],
    ['HS-2024-1000001', 'HS-2024-1000001'],
  ])('%s are the code %s', (words, code) => expect(codesMeant(words)).toEqual([code]));

  it('as a bare number mean that number of any year', () => {
    expect(codesMeant('00123')).toContain('HS-2024-000123');
    expect(codesMeant('123')).toHaveLength(101);
  });

  it.each(['Nguyễn Văn 5', 'HS-', '', '2024-', '12a', '1'.repeat(10)])('%j are no code', (words) =>
    expect(codesMeant(words)).toBeNull(),
  );
});
