import type { Basis } from '@app/domain';

/** Parts of a file of the law that hold values by name: `clocks.appraise` is `appraise` among its clocks. */
const sections = ['shares', 'clocks', 'tracks'] as const;

/** A value as it stands in its file. */
export type Value = { basis: Basis } & Readonly<Record<string, unknown>>;

type Sections = Partial<Record<(typeof sections)[number], Readonly<Record<string, Value>>>>;

/** The value of this name; undefined where the file has none. */
export function valueOf(content: object, name: string): Value | undefined {
  const { section, key } = placeOf(name);
  const values = (content as Sections)[section as (typeof sections)[number]];
  return known(section) && values && Object.hasOwn(values, key) ? values[key] : undefined;
}

export function withValue<T extends object>(content: T, name: string, value: unknown): T {
  const { section, key } = placeOf(name);
  return { ...content, [section]: { ...(content as Sections)[section as (typeof sections)[number]], [key]: value } };
}

/** Every value of the file, with its name. */
export function valuesOf(content: object): [string, Value][] {
  return sections.flatMap((section) =>
    Object.entries((content as Sections)[section] ?? {}).map(([key, value]): [string, Value] => [
      `${section}.${key}`,
      value,
    ]),
  );
}

export function placeOf(name: string): { section: string; key: string } {
  const dot = name.indexOf('.');
  return { section: name.slice(0, dot), key: name.slice(dot + 1) };
}

const known = (section: string) => (sections as readonly string[]).includes(section);
