/** What is looked for: its words, and how it is compared with the accents that it has. */
export interface Words {
  /** As typed, small, one space between words. */
  text: string;
  words: readonly string[];
}

const most = 12;

export function wordsOf(q: string): Words {
  const text = q
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('vi');
  return { text, words: text === '' ? [] : text.split(' ').slice(0, most) };
}

/**
 * Conditions by which a name holds every word, in whatever order, with or without accents; `value` takes a value and answers its
 * place. A word of one or two letters is one's beginning, for an index of three letters finds nothing shorter.
 */
export const holdsWords = ({ words }: Words, value: (of: string) => string): string[] =>
  words.map((word) => `search like ${isShort(word) ? `'% '` : `'%'`} || plain(${value(escaped(word))}) || '%'`);

/** 0 for the very name, 1 for one whose words begin as they were typed, accents and all, 2 for every other. */
export function rankOf(asked: Words, value: (of: string) => string): string {
  if (asked.words.length === 0) return '0';
  const name = `lower(normalize(name, nfc) collate "vi-x-icu")`;
  const typed = asked.words.map((word) => `' ' || ${name} like '% ' || ${value(escaped(word))} || '%'`);
  return `case when ${name} = ${value(asked.text)} then 0 when ${typed.join(' and ')} then 1 else 2 end`;
}

const isShort = (word: string) => [...word.normalize('NFD').replace(/\p{M}/gu, '')].length < 3;
const escaped = (word: string) => word.replace(/[%_\\]/g, (sign) => `\\${sign}`);
