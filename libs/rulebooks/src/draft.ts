import type { Basis } from '@app/domain';
import { BadRulebook, type Source } from './check';
import type { Decree } from './link';
import type { DraftFile } from './schema';

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

/** The decrees, and for each draft the one that it starts from, on the draft's days and under its name. */
export function withDrafts(
  decrees: readonly Source<Decree>[],
  drafts: readonly Source<DraftFile>[],
): readonly Source<Decree>[] {
  const started = drafts.map(({ file, content: { id, text, from, to, warning, startsFrom } }) => {
    const base = decrees.find(({ content }) => content.id === startsFrom);
    if (!base) throw new BadRulebook(`${file}: startsFrom: expected the id of a decree, found ${startsFrom}`);
    return { file, content: { ...base.content, id, text, from, to, warning, keepsSubmitted: undefined } };
  });
  return [...decrees, ...started];
}
