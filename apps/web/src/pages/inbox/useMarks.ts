import { useState } from 'react';
import type { WorkRow } from '../../api/work';
import { keyOf } from './work';

export interface Marks {
  /** Those that are marked and still there. */
  rows: readonly WorkRow[];
  has: (row: WorkRow) => boolean;
  set: (rows: readonly WorkRow[], on: boolean) => void;
  clear: () => void;
}

/** Which rows are marked for an act over many. */
export function useMarks(rows: readonly WorkRow[]): Marks {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const has = (row: WorkRow) => marked.has(keyOf(row));
  return {
    has,
    rows: rows.filter(has),
    set: (some, on) =>
      setMarked((before) => {
        const keys = some.map(keyOf);
        return on ? new Set([...before, ...keys]) : new Set([...before].filter((key) => !keys.includes(key)));
      }),
    clear: () => setMarked(new Set()),
  };
}
