import { clean } from '../text/clean';
import { misread } from '../text/encodings';
import { misreadField, notText } from './field-errors';
import { Problem } from './problem';

const maxDepth = 12;

/**
 * Texts become NFC, lose what nobody sees, and are trimmed. Control characters, lone surrogates and lost letters are refused, and
 * so is text of another encoding: it would be found by no search and stand on no certificate.
 */
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
  // A password is compared, never read.
  const wrong = /password/i.test(field) ? null : misread(value);
  if (wrong) throw misreadField(field, wrong.encoding, wrong.likely);
  if (unreadable.test(value) || !value.isWellFormed()) throw notText(field);
  return clean(value);
}

/** Control characters but tab and line breaks, and the mark of a letter that was lost. */

const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;
