import fc from 'fast-check';
import { delayOf } from './throttle';

describe('an attempt', () => {
  it('costs nothing after three slips, then twice as much each time, up to five seconds', () =>
    expect([0, 2, 3, 4, 5, 8, 9, 40].map((here) => delayOf({ here, anywhere: here > 20 ? 0 : here }, 100))).toEqual([
      0, 0, 100, 200, 400, 3_200, 5_000, 5_000,
    ]));

  it('never costs less after one failure more, and costs who comes from elsewhere a second at most', () =>
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), (here, elsewhere) => {
        const failed = { here, anywhere: here + elsewhere };
        expect(delayOf({ here: here + 1, anywhere: failed.anywhere + 1 }, 100)).toBeGreaterThanOrEqual(
          delayOf(failed, 100),
        );
        expect(delayOf({ here: 0, anywhere: failed.anywhere }, 100)).toBeLessThanOrEqual(1_000);
      }),
    ));
});
