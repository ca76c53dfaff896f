import { digestOf, letterFor, type Told } from './texts';

const told = (kind: string, n: number, dueAt = '2024-03-01T16:59:59.999Z'): Told => ({
  ...{ kind, stream: `dossier/HS-2024-${String(n).padStart(6, '0')}` },
  facts: { duty: 'appraise', dueAt },
});

describe('a letter', () => {
  it('says what, of which dossier, until when, and where to go', () =>
    expect(letterFor(told('reminder', 1))).toEqual({
      subject: 'Nhắc hạn: thẩm định hồ sơ, HS-2024-000001',
      text: 'Nhắc hạn: thẩm định hồ sơ, HS-2024-000001.\nHạn: 01/03/2024.\nXem và xử lý tại mục Việc của tôi.\n',
    }));

  it('to whoever stands in for a vacant post says which, and what to do', () => {
    const { text } = letterFor({ ...told('reminder', 1), facts: { duty: 'appraise', vacant: 'headOfBoard' } });
    expect(text).toContain('Chức vụ Trưởng ban Thi đua - Khen thưởng đang không có người giữ');
  });
});

describe('the digest of an outage', () => {
  it('has what is overdue first, each group by its date', () => {
    const all = [
      told('reminder', 3, '2024-05-02T16:59:59.999Z'),
      told('overdue', 2, '2024-04-02T16:59:59.999Z'),
      told('overdue', 1, '2024-03-02T16:59:59.999Z'),
      told('invitation', 4),
    ];
    expect(digestOf(all).text.split('\n')).toEqual([
      'Quá hạn (2):',
      '- Quá hạn: thẩm định hồ sơ, HS-2024-000001; hạn 02/03/2024',
      '- Quá hạn: thẩm định hồ sơ, HS-2024-000002; hạn 02/04/2024',
      '',
      'Nhắc hạn (1):',
      '- Nhắc hạn: thẩm định hồ sơ, HS-2024-000003; hạn 02/05/2024',
      '',
      'Thông báo khác (1):',
      '- Giấy mời họp: HS-2024-000004; hạn 01/03/2024',
      '',
      'Xem và xử lý tại mục Việc của tôi.',
      '',
    ]);
  });

  it('of a year without a worker stays readable: it names two hundred and counts the rest', () => {
    const all = [...Array(1500)].map((_, n) => told(n % 3 ? 'overdue' : 'reminder', n));
    const { subject, text } = digestOf(all);
    expect(subject).toBe('1500 nhắc việc trong thời gian gián đoạn');
    expect(text).toContain('Quá hạn (1000):');
    expect(text).toContain('… và 800 việc khác.');
    expect(text).toContain('Nhắc hạn (500):');
    expect(text.split('\n').length).toBeLessThan(215);
  });
});
