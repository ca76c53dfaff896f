import type { Basis, LegalDay } from '@app/domain';
import { BadRulebook, type Source } from './check';
import type { Decree, Stated } from './link';
import type { DraftFile } from './schema';
import { valueOf, withValue } from './values';

/**
 * The values of a text that is known, under one that is in force and that nobody has read: each keeps its value and says
 * where it was taken from; none cites an article of the new text, and none is proved.
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

/** For each draft the decree that it starts from, as that stood at its end, on the draft's days and under its name. */
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

/** The values of a file under a text that nobody has read, but for those that the office stated under it. */
export function unprovedBut<T extends Stated>(content: T, text: string, since: LegalDay): T {
  const all = unproved(content, text);
  const stated = Object.entries(content.stated ?? {}).filter(([, from]) => from >= since);
  // Its own ground is confirmed; grounds within it are of the text of before.
  return stated.reduce((file, [name]) => {
    const value = valueOf(content, name)!;
    return withValue(file, name, { ...unproved(value, text), basis: value.basis });
  }, all);
}
