import fc from 'fast-check';
import { bounds, refuseUnbounded } from './bounds';

const keyed = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, i]));
const nested = (n: number): unknown => (n === 0 ? 1 : { a: nested(n - 1) });

describe('what a request may hold', () => {
  it.each([
    ['keys of one object', keyed(bounds.keys), keyed(bounds.keys + 1)],
    ['items of one list', { l: Array(bounds.items).fill(1) }, { l: Array(bounds.items + 1).fill(1) }],
    ['objects in objects', nested(bounds.depth + 1), nested(bounds.depth + 2)],
    ['values in all', keyedLists(bounds.values - 26), keyedLists(bounds.values - 25)],
  ])('ends at so many %s', (_what, most, tooMany) => {
    expect(() => refuseUnbounded(most)).not.toThrow();
    expect(() => refuseUnbounded(tooMany)).toThrow(/^body-too-/);
  });

  it('has no key that means something else on every object', () =>
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor'), fc.nat(5), (name, depth) => {
        const text = '{"a":'.repeat(depth) + `{"${name}":{}}` + '}'.repeat(depth);
        expect(() => refuseUnbounded(JSON.parse(text))).toThrow('invalid-input');
      }),
    ));
});

/** An object of 25 lists with so many items in all. */
function keyedLists(items: number): object {
  const [whole, rest] = [Math.floor(items / 25), items % 25];
  return Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`l${n}`, Array(whole + (n < rest ? 1 : 0)).fill(1)]));
}
