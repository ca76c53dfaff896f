import { z } from 'zod';
import {
  workingDays,
  type Calendar,
  type LawChange,
  type LegalDay,
  type ValueChange,
  type ValuesChange,
} from '@app/domain';
import { list } from './catalogue-schema';
import { BadChange, noSuchBook, noSuchValue, type Source } from './check';
import { over, type Criterial } from './criteria';
import { startDrafts } from './draft';
import type { LawFiles } from './files';
import type { Decree, Province } from './written';
import { clock, multiplier, share, track } from './schema';
import { placeOf, valueOf, withValue } from './values';

type File = Decree | Province;

/**
 * The files with the changes of the office over them, and each draft of a text that nobody has read. What was approved
 * stays, whatever a later file proves; of a book that ended before its day nothing is changed. Throws BadRulebook.
 */
export function amend(files: LawFiles, changes: readonly LawChange[]): LawFiles {
  // Of two changes the later in force wins on its days, whichever was approved first.
  const values = changes
    .filter((c) => c.kind === 'values')
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const books = [...files.decrees, ...files.drafts, ...files.provincial, ...files.criteria].map(
    ({ content }) => content.id,
  );
  for (const { id, values: all } of values)
    for (const { book } of all) if (!books.includes(book)) throw new BadChange(id, noSuchBook(book));
  const put = <T extends File>(sources: readonly Source<T>[]) =>
    values.reduce((all, change) => putValues(all, change, putValue), sources);
  const decrees = put(files.decrees);
  return {
    ...files,
    decrees: [...decrees, ...put(startDrafts(decrees, files.drafts))],
    provincial: put(files.provincial),
    criteria: values.reduce((all, change) => putValues(all, change, putCondition), files.criteria),
    calendar: calendarWith(files.calendar, changes),
  };
}

function calendarWith({ years, ...fixed }: Calendar, changes: readonly LawChange[]): Calendar {
  const entered = changes.flatMap((c) =>
    c.kind === 'calendar' ? [[c.year, { off: c.off, worked: c.worked, basis: c.notice }] as const] : [],
  );
  return { ...fixed, years: { ...years, ...Object.fromEntries(entered) } };
}

/** The spans of a book from the change's day on have the new values; the span that holds the day is cut there. */
function putValues<T extends { id: string; from: LegalDay; to: LegalDay }>(
  sources: readonly Source<T>[],
  change: ValuesChange,
  putOne: (file: T, value: ValueChange, change: ValuesChange) => T,
): readonly Source<T>[] {
  const { from } = change;
  const books = new Set(change.values.map(({ book }) => book));
  return sources.flatMap(({ file, content }) => {
    if (!books.has(content.id) || content.to < from) return [{ file, content }];
    const changed = change.values
      .filter(({ book }) => book === content.id)
      .reduce((f, v) => putOne(f, v, change), content);
    if (content.from >= from) return [{ file, content: changed }];
    const until = { ...content, to: workingDays.plusDays(from, -1) };
    return [
      { file, content: until },
      { file, content: { ...changed, from } },
    ];
  });
}

const inVietnamese = { error: z.locales.vi().localeError };

function putValue<T extends File>(file: T, { name, parts, basis }: ValueChange, change: ValuesChange): T {
  const old = valueOf(file, name);
  if (!old) throw new BadChange(change.id, noSuchValue(name, file.id));
  const { section } = placeOf(name);
  const wholly = section === 'papers' ? { wholly: true } : {};
  // A share said anew is said wholly: at least so much, unless more than that is said.
  const { moreThan: _asked, ...atLeast } = old;
  const anew = parts.numerator !== undefined || parts.denominator !== undefined;
  const value = { ...(anew ? atLeast : old), ...parts, ...wholly, basis: { ...basis, confidence: 'SOURCED' } };
  const result = schemas[section as keyof typeof schemas].safeParse(value, inVietnamese);
  if (!result.success)
    throw new BadChange(
      change.id,
      ...result.error.issues.map((i) => `${name}: ${i.path.join('.') || 'parts'} không hợp lệ: ${i.message}`),
    );
  const changed = { ...withValue(file, name, result.data), stated: { ...file.stated, [name]: change.from } };
  if (section === 'papers') refuseLost(changed, name, change.id);
  return changed;
}

/** The province sets its list anew, but not without what the law asks for; of a text that nobody has read that is not known. */
function refuseLost(file: File, name: string, change: string): void {
  if (!('papers' in file) || file.warning !== null) return;
  const { known, lists } = file.papers;
  const { provinceKeeps = [], papers } = lists[placeOf(name).key]!;
  const lost = provinceKeeps.filter((code) => !papers.some((paper) => known[paper]?.paper === code));
  const names = lost.map((code) => Object.values(known).find(({ paper }) => paper === code)!.name);
  if (lost.length > 0) throw new BadChange(change, `${name}: papers: thiếu giấy tờ mà luật đòi: ${names.join('; ')}`);
}

/** Whether there is such a condition, and whether it can be asked so, is seen when the file is linked. */
function putCondition(file: Criterial, { name, parts, basis }: ValueChange, { id }: ValuesChange): Criterial {
  const { with: asked, says, ...others } = parts;
  const [strange] = Object.keys(others);
  if (strange) throw new BadChange(id, `${name}: ${strange}: điều kiện không có phần này`);
  if (asked && !says) throw new BadChange(id, `${name}: says: nêu bằng lời điều được hỏi từ nay, như sẽ hiện trên thẻ`);
  if (says && !asked)
    throw new BadChange(id, `${name}: with: nêu điều được hỏi bằng những lời này; chỉ xác nhận thì không nêu lời`);
  const { stated = {} } = file;
  return {
    ...file,
    stated: { ...stated, ...over(stated, { [name]: { change: id, with: asked ?? {}, says, basis } }) },
  };
}

const schemas = {
  shares: share,
  clocks: clock,
  tracks: track,
  bonus: multiplier,
  papers: list.extend({ wholly: z.literal(true) }),
};
