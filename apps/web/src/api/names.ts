import type { Shape } from './client';

/** Names of what an answer holds only the id of. */
export type Names = Shape<'NamesDto'>;

/** The name under an id; undefined where the answer does not give it: no id is shown instead. */
export const nameOf = (names: Names, of: keyof Names, id: unknown): string | undefined =>
  typeof id === 'string' ? names[of][id] : undefined;
