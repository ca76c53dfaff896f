import { join } from 'node:path';
import { loadLaw } from '@app/rulebooks';
import { stayFigures } from './stays';

const law = loadLaw(join(__dirname, '../../../../libs/rulebooks/rules'));
const stay = (custody: string, from: string, to: string, count = 1) => ({ custody, from, to, count });
const medianOf = (...stays: ReturnType<typeof stay>[]) => stayFigures(stays, law, '2024-01-10')[0]!.medianDays;

describe('how long stays lasted', () => {
  it('is counted in working days after the day of coming, rest days left out', () => {
    expect(medianOf(stay('reception', '2024-01-05', '2024-01-08'))).toBe(1);
    expect(medianOf(stay('reception', '2024-01-05', '2024-01-05'))).toBe(0);
  });

  it('is the middle one, of an even number the mean of both, each as often as it occurred', () => {
    const [one, three] = [stay('reception', '2024-01-08', '2024-01-09'), stay('reception', '2024-01-08', '2024-01-11')];
    expect(medianOf(one, three)).toBe(2);
    expect(medianOf({ ...one, count: 2 }, three)).toBe(1);
    expect(medianOf(one, { ...three, count: 5 })).toBe(3);
  });

  it('stands beside a limit only where all routes of the day agree on one', () => {
    const figures = stayFigures(
      [stay('reception', '2024-01-08', '2024-01-09'), stay('draft', '2024-01-08', '2024-01-09')],
      law,
      '2024-01-10',
    );
    expect(figures.map(({ custody, limitDays }) => [custody, limitDays])).toEqual([
      ['reception', 3],
      ['draft', null],
    ]);
  });
});
