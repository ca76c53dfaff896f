import { createHmac } from 'node:crypto';

/**
 * RFC 8785 text of a value, what is hashed and kept: keys in the order of their UTF-16 units, whole numbers up to 2^53
 * only, no undefined, no lone surrogates. For such values ECMAScript's own JSON texts are the RFC's.
 */
export function canonical(value: unknown, path = '$'): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return wholeNumber(value, path);
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError(`${path}: not well-formed text`);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`${path}: ${typeof value} cannot be kept`);
  // Array.from also visits holes, which map would skip.
  if (Array.isArray(value)) return `[${Array.from(value, (part, i) => canonical(part, `${path}[${i}]`)).join(',')}]`;
  // A Date or a Map has no fields of its own: it would be kept as {}.
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]') throw new TypeError(`${path}: ${kind} cannot be kept`);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, part]) => `${canonical(key, path)}:${canonical(part, `${path}.${key}`)}`).join(',')}}`;
}

function wholeNumber(value: number, path: string): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${path}: ${value} is not a whole number`);
  return String(value === 0 ? 0 : value);
}

/** HMAC-SHA-256 of a command's body, hex: tells a repeat from another command without keeping the body. */
export function fingerprint(key: Buffer, body: unknown): string {
  return createHmac('sha256', key).update(canonical(body)).digest('hex');
}
