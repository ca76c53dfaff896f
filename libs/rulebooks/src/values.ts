import type { Basis } from '@app/domain';
import type { Bonuses, WrittenPapers } from './written';
import type { RulebookFile } from './schema';

/** Parts of a file of the law that hold values by name: `clocks.appraise` is `appraise` among its clocks. */
const sections = ['shares', 'clocks', 'tracks', 'bonus', 'papers'] as const;
type Section = (typeof sections)[number];

/** A value as it stands in its file. */
export type Value = { basis: Basis } & Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, Value>>;
type WithBonus = { bonus: Bonuses };
type WithPapers = { papers: WrittenPapers };

/** A multiplier has its article, or a ground of its own; else it stands on the ground of all. */
export function grounded({ multipliers, ...bonus }: RulebookFile['bonus']): Bonuses {
  const entries = Object.entries(multipliers).map(([award, { article = bonus.basis.article, basis, ...m }]) => [
    award,
    { ...m, basis: basis ?? { ...bonus.basis, article } },
  ]);
  return { ...bonus, multipliers: Object.fromEntries(entries) as Bonuses['multipliers'] };
}

function tableOf(content: object, section: Section): Values {
  if (section === 'papers') return (content as Partial<WithPapers>).papers?.lists ?? {};
  if (section === 'bonus') return (content as Partial<WithBonus>).bonus?.multipliers ?? {};
  return (content as Partial<Record<Section, Values>>)[section] ?? {};
}

/** The value of this name; undefined where the file has none. */
export function valueOf(content: object, name: string): Value | undefined {
  const { section, key } = placeOf(name);
  if (!(sections as readonly string[]).includes(section)) return undefined;
  const values = tableOf(content, section as Section);
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

export function withValue<T extends object>(content: T, name: string, value: unknown): T {
  const { section, key } = placeOf(name);
  if (section === 'bonus') {
    const { bonus } = content as unknown as WithBonus;
    return { ...content, bonus: { ...bonus, multipliers: { ...bonus.multipliers, [key]: value } } };
  }
  if (section === 'papers') {
    const { papers } = content as unknown as WithPapers;
    return { ...content, papers: { ...papers, lists: { ...papers.lists, [key]: value } } };
  }
  return { ...content, [section]: { ...tableOf(content, section as Section), [key]: value } };
}

/** Every value of the file, with its name. */
export function valuesOf(content: object): [string, Value][] {
  return sections.flatMap((section) =>
    Object.entries(tableOf(content, section)).map(([key, value]): [string, Value] => [`${section}.${key}`, value]),
  );
}

export function placeOf(name: string): { section: string; key: string } {
  const dot = name.indexOf('.');
  return { section: name.slice(0, dot), key: name.slice(dot + 1) };
}
