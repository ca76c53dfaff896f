import fc from 'fast-check';
import { canonical, fingerprint } from './canonical';
import { newEventId } from './event-id';

describe('the text that is hashed', () => {
  it('orders keys by their UTF-16 units, as RFC 8785 asks', () =>
    expect(canonical({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ));

  it('escapes no more than RFC 8785 does', () =>
    expect(canonical('€$\u000f\nA\'B"\\\\"/\u2028')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u2028"'));

  it.each([
    ['a fraction', 1.5],
    ['NaN', NaN],
    ['a number beyond 2^53', 2 ** 53],
    ['undefined', undefined],
    ['a field that is undefined', { a: undefined }],
    ['a hole in a list', [1, , 3]],
    ['a date', { on: new Date(0) }],
    ['a map', new Map([['a', 1]])],
    ['bytes', Buffer.from('a')],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
  ])('cannot be made of %s', (_name, value) => expect(() => canonical(value)).toThrow(TypeError));

  const whole = fc.maxSafeInteger();
  const text = fc.string({ unit: 'grapheme' });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, whole, text, fc.boolean(), fc.constant(null), tie('list'), tie('fields')),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    fields: fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
  }));

  it('says what was meant, and the same whatever the order of its fields', () =>
    fc.assert(
      fc.property(tree, (value) => {
        const meant: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonical(value))).toEqual(meant);
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
    ));
});

describe('a fingerprint', () => {
  it('tells bodies apart, and keys, but not the order of fields', () => {
    const key = Buffer.from('k'.repeat(32));
    expect(fingerprint(key, { a: 1, b: 2 })).toBe(fingerprint(key, { b: 2, a: 1 }));
    expect(fingerprint(key, { a: 1 })).not.toBe(fingerprint(key, { a: 2 }));
    expect(fingerprint(key, { a: 1 })).not.toBe(fingerprint(Buffer.from('x'.repeat(32)), { a: 1 }));
  });
});

describe('the id of an event', () => {
  it('is a UUID of version 7 that says when it was made', () => {
    const id = newEventId(0x0190163d8694);
    expect(id).toMatch(/^0190163d-8694-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newEventId(1) < newEventId(2)).toBe(true);
  });
});
