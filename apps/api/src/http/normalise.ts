import { Problem } from './problem';

const maxDepth = 12;

/** Texts become NFC and are trimmed; U+0000 and lone surrogates are refused, for no database can keep them. */
export function normalise(value: unknown, field = '', depth = 0): unknown {
  if (depth > maxDepth) throw new Problem(400, 'body-too-deep');
  if (typeof value === 'string') return text(value, field);
  if (Array.isArray(value)) return value.map((v, i) => normalise(v, `${field}[${i}]`, depth + 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [key, normalise(v, field ? `${field}.${key}` : key, depth + 1)]),
  );
}

function text(value: string, field: string): string {
  if (value.includes('\u0000') || !value.isWellFormed())
    throw new Problem(400, 'invalid-input', {}, [
      { field, rule: 'isText', message: 'contains characters that are no text' },
    ]);
  return value.normalize('NFC').trim();
}
