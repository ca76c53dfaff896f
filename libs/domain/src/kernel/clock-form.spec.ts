import fc from 'fast-check';
import { law, morning } from '@app/testing';
import { addWorkingDays, endOfLegalDay, plusDays } from '../calendar/working-days';
import { clockFace, soonWithin, stretches } from './clock-form';

const { calendar } = law;
const monday = '2025-03-03';
const due = (day: string) => ({ dueAt: endOfLegalDay(day) });
const faceOn = (day: string, last = '2025-03-14') => clockFace(due(last), calendar, morning(day));

describe('the face of a clock', () => {
  it.each([
    ['2025-03-03', 'onTime', 9],
    ['2025-03-10', 'onTime', 4],
    ['2025-03-11', 'soon', 3],
    ['2025-03-14', 'soon', 0],
    ['2025-03-15', 'overdue', 0],
    ['2025-03-17', 'overdue', -1],
    ['2025-03-21', 'overdue', -5],
  ])('on %s, of a duty until Friday 14/03, is %s with %s working days left', (day, form, workingDaysLeft) =>
    expect(faceOn(day)).toEqual({ form, workingDaysLeft }),
  );

  it('stands still, whatever its date, while the clock is stopped', () =>
    expect(clockFace({ ...due(monday), paused: { by: ['hold'], since: monday } }, calendar, morning(monday))).toEqual({
      ...{ form: 'held', workingDaysLeft: null },
    }));

  it('counts back the working days that were counted forth, and is soon within the last of them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 }), (from, days) => {
        const today = plusDays('2025-01-02', from);
        const last = addWorkingDays(calendar, today, days);
        const face = clockFace(due(last), calendar, morning(today));
        expect(face).toEqual({ form: days <= soonWithin ? 'soon' : 'onTime', workingDaysLeft: days });
      }),
    ));
});

it('days that did not count for one reason in a row are one stretch', () =>
  expect(
    stretches(
      [
        { day: '2025-03-08', why: 'weekend' },
        { day: '2025-03-09', why: 'weekend' },
        { day: '2025-03-10', why: 'dayOff' },
        { day: '2025-03-15', why: 'weekend' },
      ],
      (day) => plusDays(day, 1),
    ),
  ).toEqual([
    { from: '2025-03-08', to: '2025-03-09', why: 'weekend' },
    { from: '2025-03-10', to: '2025-03-10', why: 'dayOff' },
    { from: '2025-03-15', to: '2025-03-15', why: 'weekend' },
  ]));
