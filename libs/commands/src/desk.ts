import type { Upcasters } from '@app/domain';
import type { StreamAppend, VaultRow } from '@app/event-store';
import type { Pool } from 'pg';
import type { LawInForce } from './law-in-force';

export interface Desk {
  db: Pool;
  hmacKey: Buffer;
  inForce: LawInForce;
  upcasters: Upcasters;
}

/** Facts of one stream within an act, ready to be written. */
export interface Part extends StreamAppend {
  vault: VaultRow[];
}

/** A stream that an act rests on and does not write: changed meanwhile, the act is decided again. */
export const holding = (kind: string, stream: string, expectedVersion: number): Part => ({
  ...{ stream, kind, expectedVersion, events: [], summary: null, vault: [] },
});
