import type { Actor } from '@app/domain';

/** Who sends a command, under which idempotency key, seen from which version. */
export interface Envelope {
  by: Actor;
  /** Unique per account; the same key with the same body gives the first answer again. */
  commandId: string;
  /** From If-Match; a mismatch is refused with the current version. */
  expectedVersion?: number;
  client?: string;
  correlation?: string;
}

export interface Answer {
  stream: string;
  version: number;
  recordedAt: string;
  /** True when this command had been done before and its first answer is given again. */
  replayed: boolean;
}
