/** Names of what an answer holds only the id of. */
export interface Names {
  people?: Readonly<Record<string, string>>;
  units?: Readonly<Record<string, string>>;
  bodies?: Readonly<Record<string, string>>;
  awards?: Readonly<Record<string, string>>;
}

/** The name under an id; undefined where the answer does not give it: no id is shown instead. */
export const nameOf = (names: Names, of: keyof Names, id: unknown): string | undefined =>
  typeof id === 'string' ? names[of]?.[id] : undefined;

/** The names that came with an answer, if it gives any. */
export const namesIn = (answer: object): Names => ('names' in answer ? (answer.names as Names) : {});
