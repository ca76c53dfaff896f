import type { Basis, LegalDay } from '@app/domain';
import { BadRulebook, type Source } from './check';
import type { Decree, Stated } from './written';
import type { DraftFile } from './schema';
import { valueOf, withValue } from './values';

/**
 * Copies the values of a known text to a new text in force whose content is not confirmed yet. Each value keeps its number,
 * cites the text from which it was taken and is marked as recalled, so that it refuses nobody.
 */
export function unproved<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((part: unknown) => unproved(part, text)) as T;
  if (value === null || typeof value !== 'object') return value;
  if (isBasis(value))
    return {
      text,
      article: `giá trị theo ${value.text}, ${value.article}; chưa xác nhận`,
      confidence: 'RECALLED',
    } as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unproved(part, text)])) as T;
}

function isBasis(value: object): value is Basis {
  return 'text' in value && 'article' in value && 'confidence' in value;
}

/** Makes a decree of each draft: a copy of the decree that it starts from, with the draft's id, name and dates. */
export function startDrafts(
  decrees: readonly Source<Decree>[],
  drafts: readonly Source<DraftFile>[],
): readonly Source<Decree>[] {
  return drafts.map(({ file, content: { id, text, from, to, warning, startsFrom } }) => {
    const base = decrees.findLast(({ content }) => content.id === startsFrom);
    if (!base) throw new BadRulebook(`${file}: startsFrom: expected the id of a decree, found ${startsFrom}`);
    const own = { id, text, from, to, since: from, warning, keepsSubmitted: undefined };
    return { file, content: { ...base.content, ...own } };
  });
}

/** As `unproved` for a whole file; values that the office stated since `since` stay confirmed. */
export function unprovedBut<T extends Stated>(content: T, text: string, since: LegalDay): T {
  const all = unproved(content, text);
  const stated = Object.entries(content.stated ?? {}).filter(([, from]) => from >= since);
  // Its own ground is confirmed; grounds within it are of the text of before.
  return stated.reduce((file, [name]) => {
    const value = valueOf(content, name)!;
    return withValue(file, name, { ...unproved(value, text), basis: value.basis });
  }, all);
}
