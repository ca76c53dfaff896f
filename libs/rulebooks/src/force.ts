import type { Source } from './check';

/** From its first day to its last. */
export interface Span {
  from: string;
  to: string;
}

/** What is in force on a day. */
export function inForce<S extends Span>(spans: readonly S[], on: string): S | undefined {
  return spans.find((s) => s.from <= on && on <= s.to);
}

export function byDate<T extends Span>(sources: readonly Source<T>[]): Source<T>[] {
  return [...sources].sort((a, b) => (a.content.from < b.content.from ? -1 : 1));
}
