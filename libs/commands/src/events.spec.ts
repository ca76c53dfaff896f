import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentVersion, eventTexts, fold, upcast, upcasters } from '@app/domain';
import { addedLater, differences, law, samples } from '@app/testing';
import { kinds, openBooks, type Book } from './books';
import { asEvents, sealTexts } from './seal-texts';

interface Stored {
  type: string;
  schemaVersion: number;
  data: Record<string, unknown>;
}

const folder = join(__dirname, '../../../test/fixtures/events');
const fileOf = (type: string, version: number) => join(folder, `${type}@${version}.json`);

/** Every event in the form and version in which it is stored today, by its type. */
const today = new Map<string, Stored>(
  Object.values(samples).flatMap((ofKind) =>
    Object.entries(ofKind).map(([type, data]) => [type, stored(type, data as object)] as const),
  ),
);

function stored(type: string, data: object): Stored {
  const fact = { type, data };
  // Facts of the log itself are written sealed.
  const facts = type in eventTexts ? sealTexts([fact]).facts : [fact];
  return asEvents(facts, upcasters)[0] as Stored;
}

// `npm run fixtures`: writes those of new events. What is there was written once and stays.
if (process.env['WRITE_FIXTURES'])
  for (const event of today.values()) {
    const file = fileOf(event.type, event.schemaVersion);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(event, null, 2)}\n`);
  }

const fixtures = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Stored);
const named = fixtures.map((event) => [`${event.type}@${event.schemaVersion}`, event] as const);

describe('events are for ever', () => {
  it('and each of them, in every version, has its fixture: npm run fixtures writes what is missing', () => {
    const versions = [...today.keys()].flatMap((type) =>
      Array.from({ length: currentVersion(type, upcasters) }, (_, n) => `${type}@${n + 1}`),
    );
    expect(named.map(([name]) => name).sort()).toEqual(versions.sort());
  });

  // A field that is gone or new: a new version with an upcaster, docs/adr/0010.
  it.each(named)('%s is lifted to the shape of today', (_name, event) =>
    expect(
      differences(
        upcast(event, upcasters).data,
        today.get(event.type)!.data,
        addedLater[event.type as keyof typeof addedLater],
      ),
    ).toEqual([]),
  );
});

describe.each(kinds)('a %s', (kind) => {
  const { decider } = openBooks(law)[kind] as unknown as Book<never, Stored, { version: number }>;
  const types = Object.keys(samples[kind]);
  const written = (type: string) =>
    fixtures.filter((event) => event.type === type).map((event) => upcast(event, upcasters));

  it.each(types)('folds %s of every version', (type) => {
    for (const opening of written(types[0]!)) {
      const opened = fold(decider, [opening]);
      expect(opened.version).toBe(1);
      for (const event of written(type)) {
        const after = fold(decider, [opening, event]);
        if (!opens(type)) expect(after.version).toBe(2);
        expect(hollow(after)).toEqual([]);
      }
    }
  });

  /** Only the first event of a stream does. */
  function opens(type: string): boolean {
    return written(type).every((event) => fold(decider, [event]).version === 1);
  }
});

/** Where a state holds undefined: something that the event no longer says. */
function hollow(value: unknown, path = ''): string[] {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => hollow(part, `${path}.${field}`));
}
