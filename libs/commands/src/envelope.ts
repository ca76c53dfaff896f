import type { Actor } from '@app/domain';
import type { Db } from '@app/event-store';

/** Who sends a command, under which idempotency key, seen from which version. */
export interface Envelope {
  by: Actor;
  /** Unique per account; the same key with the same body gives the first answer again. */
  commandId: string;
  /** From If-Match; a mismatch is refused with the current version. */
  expectedVersion?: number;
  client?: string;
  correlation?: string;
  /** Decided only: what would be refused is, and nothing is written. */
  dryRun?: boolean;
  /** Written in the same transaction, once: what must be neither lost nor done without the events. */
  alongside?: (db: Db) => Promise<void>;
}

export interface Answer {
  stream: string;
  version: number;
  recordedAt: string;
  /** True when this command had been done before and its first answer is given again. */
  replayed: boolean;
}

/** Per item of an act over many: done, or why not. */
export interface ItemAnswer {
  id: string;
  ok: boolean;
  version?: number;
  code?: string;
  facts?: Readonly<Record<string, unknown>>;
}

/** Of a legal act: where each dossier that it changed stands. */
export interface ActAnswer extends Answer {
  items: ItemAnswer[];
}

/** Of many, each for itself; or, dry, what would be answered. */
export interface ItemsAnswer {
  dryRun: boolean;
  done: number;
  refused: number;
  items: ItemAnswer[];
}

export function tally(items: ItemAnswer[], dryRun: boolean): ItemsAnswer {
  const done = items.filter((i) => i.ok).length;
  return { dryRun, done, refused: items.length - done, items };
}
