import { roles } from '../../libs/domain/src/kernel/decider';
import { custodies } from '../../libs/domain/src';

/** Accounts, codes of dossiers and of papers are names that people use. */
const known =
  /\b(HS-\d{4}-\d{6}|TTr-\d+\S*|laurel|dd\/mm\/yyyy|Enter|Esc|Excel|UBND|Chromium?|Chrome on Linux|Linux)\b/g;

// JavaScript's \b knows no Vietnamese letter: it would find "to" in "toán".
const english =
  /(?<![\p{L}\d])(the|and|or|not|of|is|are|to|for|with|from|error|undefined|null|NaN|true|false|loading|submit|cancel|close|open|search|next|previous|select|dossier|award|unit|officer|received|pending)(?![\p{L}\d])/giu;
const ids =
  /\b(p-[a-z][\w-]*|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[a-z]+@\d+|(dossier|session|package|decision)\/\S+)\b/g;
const codes = new RegExp(
  `\\b(${[...roles, ...custodies.filter((custody) => /[a-z]/.test(custody))].join('|')})\\b`,
  'g',
);

/** What a screen says that no Vietnamese office says: English, codes of ours, ids of people and units. */
export function foreignIn(words: string): string[] {
  const left = words.replace(known, ' ');
  return [...new Set([english, ids, codes].flatMap((pattern) => left.match(pattern) ?? []))];
}
