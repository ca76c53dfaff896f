import { atPath, eventTexts, isSealed, type Classified, type Fact, type FreeText, type TextClass } from '@app/domain';
import { logTexts } from '@app/event-store';
import { samples } from '@app/testing';
import type { Book, Books } from './books';
import { sealTexts } from './seal-texts';

/** How a string of each open class looks: none holds a sentence. */
const looks: Record<Exclude<TextClass, 'free' | 'public'>, RegExp> = {
  id: /^[A-Za-z0-9][A-Za-z0-9._:/-]*$/,
  code: /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  hash: /^[0-9a-f]{64}$/,
  number: /^[^\s]{1,80}$/,
};

const classes: Readonly<Record<string, Readonly<Record<string, TextClass>>>> = { ...eventTexts, ...logTexts };
const events = Object.values(samples).flatMap((ofKind) =>
  Object.entries(ofKind).map(([type, data]) => [type, data as object] as const),
);

function stringsAt(data: object, path: string): string[] {
  const found: string[] = [];
  atPath(data, path.split('.'), (text) => found.push(text));
  return found;
}

describe('the strings of an event', () => {
  it('have a class, each event of every aggregate and of the log', () => {
    expect(Object.keys(classes).sort()).toEqual([...new Set(events.map(([type]) => type))].sort());
  });

  it.each(events)('of %s look like their class', (type, data) => {
    for (const [path, is] of Object.entries(classes[type]!))
      if (is !== 'free' && is !== 'public')
        for (const text of stringsAt(data, path))
          expect([path, is, text]).toEqual([path, is, expect.stringMatching(looks[is])]);
  });

  it.each(events.filter(([type]) => type in eventTexts))(
    'of %s are stored sealed where they are free',
    (type, data) => {
      const free = Object.keys(classes[type]!).filter((path) => classes[type]![path] === 'free');
      const typed = free.flatMap((path) => stringsAt(data, path));
      const { facts, vault } = sealTexts([{ type, data }]);
      expect(vault.map(({ value }) => value).sort()).toEqual([...typed].sort());
      for (const path of free) expect(stringsAt(facts[0]!.data, path)).toEqual([]);
    },
  );

  it('are sealed once: what is sealed already stays as it is', () => {
    const { facts } = sealTexts([{ type: 'DossierArchived', data: { shelf: 'K1', by: 'p-001' } }]);
    expect(isSealed(facts[0]!.data.shelf)).toBe(true);
    expect(sealTexts(facts)).toEqual({ facts, vault: [] });
  });

  it('of an event without classes are stored by nobody', () => {
    expect(() => sealTexts([{ type: 'SomethingHappened', data: { note: 'Bà A nói' } }])).toThrow('SomethingHappened');
  });
});

type TypeIn<B> = B extends Book<infer _C, infer F, infer _S> ? (F extends { type: infer T } ? T : never) : never;
type TypesOf<K> = K extends keyof Books ? TypeIn<Books[K]> : never;
type Forgotten = Exclude<TypesOf<keyof Books>, keyof typeof eventTexts>;

type Noted = Fact<'Noted', { note: FreeText; on: string; kind: 'a' | 'b'; papers: readonly { ref: FreeText }[] }>;

describe('the compiler', () => {
  it('finds the events of every book in the tables', () => {
    const whole: [Forgotten] extends [never] ? true : Forgotten = true;
    expect(whole).toBe(true);
  });

  it('takes a class for each string, and free for a free text alone', () => {
    const right: Classified<Noted> = { Noted: { note: 'free', on: 'day', 'papers.ref': 'free' } };
    expect(Object.keys(right)).toEqual(['Noted']);
  });

  it('refuses a string without a class, a free text with an open one, and an event that is not there', () => {
    // @ts-expect-error `on` has no class
    const forgotten: Classified<Noted> = { Noted: { note: 'free', 'papers.ref': 'free' } };
    // @ts-expect-error a free text is no code
    const open: Classified<Noted> = { Noted: { note: 'code', on: 'day', 'papers.ref': 'free' } };
    // @ts-expect-error a day is a plain string: only a FreeText is sealed
    const sealed: Classified<Noted> = { Noted: { note: 'free', on: 'free', 'papers.ref': 'free' } };
    // @ts-expect-error the event is not there
    const absent: Classified<Noted> = {};
    expect([forgotten, open, sealed, absent]).toHaveLength(4);
  });
});
