/** Part of a list: so many rows after the one that has this sort key. */
export interface Slice {
  after: readonly string[] | null;
  limit: number;
}
