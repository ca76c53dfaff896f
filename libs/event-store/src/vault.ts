import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isReadable, isSealed, type Sealed } from '@app/domain';
import type { Db, VaultRow } from './append';

/** Seals a text: the event keeps reference and commitment, the vault keeps salt and value. */
export function seal(value: string): { sealed: Sealed; row: VaultRow } {
  const ref = randomUUID();
  const salt = randomBytes(16);
  const commitment = createHash('sha256').update(salt).update(value, 'utf8').digest('hex');
  return { sealed: { ref, commitment }, row: { ref, salt: salt.toString('hex'), value } };
}

/** The texts behind these references; an erased one is missing. */
async function unseal(db: Db, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map();
  const { rows } = await db.query<{ ref: string; value: string | null }>({
    name: 'unseal',
    text: 'select ref, value from person_vault where ref = any ($1::uuid[])',
    values: [refs],
  });
  return new Map(rows.flatMap((r) => (r.value === null ? [] : [[r.ref, r.value] as const])));
}

/** The value with its free texts as they were typed, in one query; one that was erased is left sealed. */
export const withTexts = <T>(db: Db, value: T): Promise<T> => opened(db, value, (text, sealed) => text ?? sealed);

/** The value as it is shown: each free text as it was typed, or null once erased. */
export const shown = (db: Db, value: unknown): Promise<unknown> => opened(db, value, (text) => text ?? null);

/** The value with each free text beside its commitment, so that it can be checked; null once erased. */
export const withCommitments = <T>(db: Db, value: T): Promise<T> =>
  opened(db, value, (text, sealed) => ({ ...sealed, text: text ?? null }));

async function opened<T>(db: Db, value: T, as: (text: string | undefined, sealed: Sealed) => unknown): Promise<T> {
  const refs: string[] = [];
  const some = collect(value, refs);
  if (!some) return value;
  const texts = await unseal(db, refs);
  return replaced(value, (sealed) => as(texts.get(sealed.ref), sealed)) as T;
}

/** Whether there is anything to open, and the references of what is sealed. */
function collect(value: unknown, refs: string[]): boolean {
  if (isSealed(value)) return refs.push(value.ref) > 0;
  if (isReadable(value)) return true;
  let some = false;
  for (const part of partsOf(value)) some = collect(part, refs) || some;
  return some;
}

function replaced(value: unknown, text: (sealed: Sealed) => unknown): unknown {
  if (isSealed(value)) return text(value);
  if (isReadable(value)) return value.text;
  if (Array.isArray(value)) return value.map((part) => replaced(part, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, replaced(part, text)]));
}

const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
