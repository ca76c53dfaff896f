/** What a stored event holds in place of a text that must one day be erased. */
export interface Sealed {
  ref: string;
  /** SHA-256 over 16 random bytes and the text, hex. */
  commitment: string;
}

/** A text that was stored readable, in an event older than its sealing. */
export interface Readable {
  text: string;
}

/**
 * What a person types and nothing bounds: it may name anybody. A command brings it as a string; an event is stored with it
 * sealed, whatever field it stands in; what is folded from the log has it sealed, or readable where the event is older.
 */
export type FreeText = string | Sealed | Readable;

export const isSealed = (value: unknown): value is Sealed => hasOnly(value, 'ref', 'commitment');
export const isReadable = (value: unknown): value is Readable => hasOnly(value, 'text');

function hasOnly(value: unknown, ...fields: string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).length === fields.length && fields.every((field) => field in value);
}

/** The value with each string at this path replaced; lists are passed through. */
export function atPath(value: unknown, path: readonly string[], become: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => atPath(each, path, become));
  const [field, ...rest] = path;
  if (field === undefined) return typeof value === 'string' ? become(value) : value;
  if (typeof value !== 'object' || value === null || !(field in value)) return value;
  return { ...value, [field]: atPath((value as Record<string, unknown>)[field], rest, become) };
}

/** An upcaster: these texts were stored readable in the version before. */
export const sealedSince =
  (...paths: readonly string[]) =>
  (data: Record<string, unknown>): Record<string, unknown> =>
    paths.reduce((lifted, path) => atPath(lifted, path.split('.'), (text) => ({ text })) as typeof data, data);
