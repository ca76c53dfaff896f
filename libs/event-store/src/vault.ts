import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Db, VaultRow } from './append';

/** What an event holds instead of a text that must one day be erased. */
export interface Sealed {
  ref: string;
  /** SHA-256 over 16 random bytes and the text, hex. */
  commitment: string;
}

/** Seals a text: the event keeps reference and commitment, the vault keeps salt and value. */
export function seal(value: string): { sealed: Sealed; row: VaultRow } {
  const ref = randomUUID();
  const salt = randomBytes(16);
  const commitment = createHash('sha256').update(salt).update(value, 'utf8').digest('hex');
  return { sealed: { ref, commitment }, row: { ref, salt: salt.toString('hex'), value } };
}

/** The texts behind these references; an erased one is missing. */
export async function unseal(db: Db, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map();
  const { rows } = await db.query<{ ref: string; value: string | null }>(
    'select ref, value from person_vault where ref = any ($1::uuid[])',
    [refs],
  );
  return new Map(rows.flatMap((r) => (r.value === null ? [] : [[r.ref, r.value] as const])));
}
