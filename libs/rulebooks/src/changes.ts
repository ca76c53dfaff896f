import {
  workingDays,
  type Calendar,
  type ChangeableValue,
  type LawChange,
  type LegalDay,
  type ValueParts,
  type ValuesChange,
} from '@app/domain';
import { BadRulebook, type Source } from './check';
import { startDrafts, unprovedBut } from './draft';
import type { LawFiles } from './files';
import type { Decree, Province, Stated } from './link';
import { clock, share, track } from './schema';
import { inForce } from './spans';
import { placeOf, valueOf, valuesOf, withValue, type Value } from './values';

type File = (Decree | Province) & Stated;

/** The files with the changes of the office over them, and each draft of a text that nobody has read. Throws BadRulebook. */
export function amend(files: LawFiles, changes: readonly LawChange[]): LawFiles {
  // Of two changes the later in force wins on its days, whichever was approved first.
  const values = changes
    .filter((c) => c.kind === 'values')
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const books = [...files.decrees, ...files.drafts, ...files.provincial].map(({ content }) => content.id);
  for (const { id, values: all } of values) {
    const stray = all.find(({ book }) => !books.includes(book));
    if (stray) throw new BadRulebook(`${id}: book: there is no "${stray.book}"`);
  }
  const put = <T extends File>(sources: readonly Source<T>[]) => values.reduce(putValues<T>, sources);
  const decrees = put(files.decrees);
  return {
    ...files,
    decrees: [...decrees, ...put(startDrafts(decrees, files.drafts))],
    provincial: put(files.provincial),
    calendar: calendarWith(files.calendar, changes),
  };
}

function calendarWith({ years }: Calendar, changes: readonly LawChange[]): Calendar {
  const entered = changes.flatMap((c) =>
    c.kind === 'calendar' ? [[c.year, { off: c.off, worked: c.worked, basis: c.notice }] as const] : [],
  );
  return { years: { ...years, ...Object.fromEntries(entered) } };
}

/** The spans of a book from the change's day on have the new values; the span that holds the day is cut there. */
function putValues<T extends File>(sources: readonly Source<T>[], change: ValuesChange): readonly Source<T>[] {
  const { id, from } = change;
  const books = new Set(change.values.map(({ book }) => book));
  for (const book of books) {
    const own = sources.filter(({ content }) => content.id === book);
    if (
      own.length > 0 &&
      !inForce(
        own.map(({ content }) => content),
        from,
      )
    )
      throw new BadRulebook(`${id}: from: expected a day on which ${book} is in force, found ${from}`);
  }
  return sources.flatMap(({ file, content }) => {
    if (!books.has(content.id) || content.to < from) return [{ file, content }];
    const changed = change.values
      .filter(({ book }) => book === content.id)
      .reduce((f, v) => putValue(f, v, change), content);
    if (content.from >= from) return [{ file, content: changed }];
    const until = { ...content, to: workingDays.plusDays(from, -1) };
    return [
      { file, content: until },
      { file, content: { ...changed, from } },
    ];
  });
}

function putValue<T extends File>(
  file: T,
  { name, parts, basis }: ValuesChange['values'][number],
  change: ValuesChange,
): T {
  const place = `${change.id}: ${name}`;
  const old = valueOf(file, name);
  if (!old) throw new BadRulebook(`${place}: ${file.id} has no such value`);
  if (!isChangeable(file, name, old))
    throw new BadRulebook(`${place}: ${old.basis.text}, ${old.basis.article} says so: not the office's to change`);
  const value = { ...old, ...parts, basis: { ...basis, confidence: 'SOURCED' } };
  const result = schemas[placeOf(name).section as keyof typeof schemas].safeParse(value);
  if (!result.success)
    throw new BadRulebook(
      result.error.issues.map((i) => `${place}: ${i.path.join('.') || 'parts'}: ${i.message}`).join('\n'),
    );
  return { ...withValue(file, name, result.data), stated: { ...file.stated, [name]: change.from } };
}

const schemas = { shares: share, clocks: clock, tracks: track };

/** The province's own, what is not proved, what the office said itself, and all of a text that nobody has read. */
function isChangeable(file: File, name: string, { basis }: Value): boolean {
  const decree = 'routes' in file;
  return !decree || file.warning !== null || basis.confidence !== 'SOURCED' || name in (file.stated ?? {});
}

/** Values in force on that day that the office may change or confirm, as they are shown: the province's first. */
export function changeableOn(
  { decrees, provincial }: Pick<LawFiles, 'decrees' | 'provincial'>,
  on: LegalDay,
): ChangeableValue[] {
  const [province, decree] = [provincial, decrees].map((sources) =>
    inForce<File>(
      sources.map(({ content }) => content),
      on,
    ),
  );
  const warned = decree && 'warning' in decree && decree.warning !== null ? decree : null;
  return [province, decree].flatMap((file) => {
    if (!file) return [];
    const shown = warned ? unprovedBut(file, warned.text, warned.since) : file;
    return valuesOf(shown)
      .filter(([name]) => isChangeable(file, name, valueOf(file, name)!))
      .map(([name, value]) => ({ book: file.id, name, parts: partsOf(value), basis: value.basis }));
  });
}

const changeableParts = [
  ...(['numerator', 'denominator', 'of'] as const),
  ...(['limit', 'target', 'remindBefore', 'pausesOn'] as const),
  ...(['minWorkingDays', 'bodies'] as const),
] satisfies (keyof ValueParts)[];

function partsOf(value: Value): ValueParts {
  return Object.fromEntries(
    changeableParts.filter((part) => value[part] !== undefined).map((part) => [part, value[part]]),
  );
}
