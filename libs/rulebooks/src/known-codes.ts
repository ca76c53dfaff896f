import { predicates, type Condition, type KnownCodes } from '@app/domain';
import type { CatalogueFile } from './catalogue-schema';
import type { CriteriaBook } from './criteria';

/** Marks that are read of a candidate outside any condition (NĐ 152/2025 Điều 4 khoản 7). */
const marks = ['womanLeader'];

/** What the rulebooks and the catalogue of any day know, derived from them. */
export function knownCodes({ awards }: CatalogueFile, books: readonly CriteriaBook[]): KnownCodes {
  const leaves = books.flatMap(({ answers }) => [...answers.values()].flatMap((a) => a.conditions.flatMap(leavesOf)));
  const read = leaves.map(({ is, with: asked }) => ({ asked, ...predicates[is]! }));
  const statements = read.flatMap((p) => p.statements?.(checked(p.asked)) ?? []);
  const named = read.flatMap(({ params, asked: given }) =>
    Object.entries(params)
      .filter(([, type]) => type === 'award' || type === 'awards')
      .flatMap(([key]) => given[key] as string | string[]),
  );
  const titles = awards.filter(({ kind }) => kind === 'title').map(({ code }) => code);
  return {
    awards: sorted([...awards.map(({ code }) => code), ...named]),
    statements: sorted([...statements, ...marks]),
    held: sorted(titles),
  };
}

type Leaf = Extract<Condition, { mode: 'is' }>;
const leavesOf = (c: Condition): Leaf[] => (c.mode === 'is' ? [c] : c.parts.flatMap(leavesOf));
// The loader has checked what each question is asked with.
const checked = (given: Readonly<Record<string, unknown>>) => given as never;
const sorted = (codes: readonly string[]) => [...new Set(codes)].sort();
