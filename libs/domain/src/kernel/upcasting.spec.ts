import { currentVersion, upcast, type Upcasters } from './upcasting';

// `Moved` was written with a day only, then with its reason, and now names both in one field.
const upcasters: Upcasters = {
  'Moved@1': ({ day }) => ({ day, reason: 'none given' }),
  'Moved@2': ({ day, reason }) => ({ to: { day, reason } }),
};
const moved = (schemaVersion: number, data: Record<string, unknown>) => ({ type: 'Moved', schemaVersion, data });
const today = (reason: string) => moved(3, { to: { day: '2025-08-04', reason } });

describe('an event of an old version', () => {
  it('is lifted through every version to today', () =>
    expect(upcast(moved(1, { day: '2025-08-04' }), upcasters)).toEqual(today('none given')));

  it('is lifted from where it stands', () =>
    expect(upcast(moved(2, { day: '2025-08-04', reason: 'flood' }), upcasters)).toEqual(today('flood')));

  it('keeps what was stored as it is', () => {
    const stored = Object.freeze(moved(1, Object.freeze({ day: '2025-08-04' })));
    upcast(stored, upcasters);
    expect(stored).toEqual(moved(1, { day: '2025-08-04' }));
  });
});

it('an event of today is given as it is', () => {
  const event = today('flood');
  expect(upcast(event, upcasters)).toBe(event);
});

it('an event of a version that is not known yet is refused, not misread', () =>
  expect(() => upcast(moved(4, {}), upcasters)).toThrow('Moved@4 was written by a newer laurel'));

it('new events are written in the version that the last step leads to', () => {
  expect(currentVersion('Moved', upcasters)).toBe(3);
  expect(currentVersion('Stayed', upcasters)).toBe(1);
});
