import { isSyllable } from './syllables';

export const encodings = ['UTF-8', 'TCVN3', 'VNI', 'windows-1258'] as const;

/** A text that was written in another encoding than it is read in. */
export interface Misread {
  encoding: (typeof encodings)[number];
  /** What it says, read as it was written; null where two readings are possible. */
  likely: string | null;
}

type Decode = (text: string) => string;

/**
 * Recognises text in an encoding of before, or read in a wrong code page. What is sure is told only where every word that
 * would be read otherwise becomes a Vietnamese syllable, and one of them is none as it stands: `Müller` is left alone.
 */
export function misread(text: string): Misread | null {
  const given = text.normalize('NFC');
  const utf8 = fromUtf8(given);
  if (utf8 !== null) return { encoding: 'UTF-8', likely: misread(utf8)?.likely ?? utf8 };
  if (wordsOf(given).every(isSyllable)) return null;
  const found = (Object.entries(decoders) as [Misread['encoding'], Decode][]).flatMap(([encoding, decode]) => {
    const read = decode(given);
    return read === given || !isRead(given, read) ? [] : [{ encoding, read, left: unreadIn(read) }];
  });
  const best = found.filter(({ left }) => left === Math.min(...found.map((other) => other.left)));
  const readings = new Set(best.map(({ read }) => read));
  if (best.length === 0) return null;
  return { encoding: best[0]!.encoding, likely: readings.size === 1 ? inCase(given, best[0]!.read) : null };
}

/** Marks of old encodings beside letters, letters that were lost, or characters that stand for none: nobody's name. */
export const isGarbled = (name: string): boolean =>
  /[?\uFFFD\p{Co}\p{Cn}]|[\u0080-\u009F]/u.test(name) ||
  /\p{L}[¡-¦¨©¬®±-´¶¸¹¼-¿×÷]|[¡-¦¨©¬®±-´¶¸¹¼-¿×÷]\p{L}/u.test(name) ||
  /Ã[\u0080-\u00BF]|á[º»]|Ä[‘ƒ]|Æ[°¡]/.test(name);

const wordsOf = (text: string) => text.split(/[\s!-@[-`{-~–—‘’“”…]+/u);

const unreadIn = (text: string) => wordsOf(text).filter((word) => !isSyllable(word)).length;

function isRead(given: string, read: string): boolean {
  const [before, after] = [wordsOf(given), wordsOf(read)];
  if (before.length !== after.length) return false;
  const changed = before.flatMap((word, n) => (word === after[n] ? [] : [n]));
  return changed.every((n) => isSyllable(after[n]!)) && changed.some((n) => !isSyllable(before[n]!));
}

/** The old fonts had small letters with tones only: capitals are those of the letters around. */
function inCase(given: string, read: string): string {
  // One capital a word is how names are written; two in one word are a text in capitals.
  if (!/[a-z]/.test(given) && /[A-Z][^\sa-z]*[A-Z]/.test(given)) return read.toUpperCase();
  let capital = true;
  return read.replace(/[^\s]+/gu, (word) => {
    const first = word[0]!;
    const raised = capital && !given.includes(first) ? first.toUpperCase() + word.slice(1) : word;
    capital = raised[0] !== raised[0]!.toLowerCase();
    return raised;
  });
}

// 0xA1 to 0xFE of TCVN 5712:1993, as the fonts .VnTime and their like have them.
const tcvn =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ';
const fromTcvn: Decode = (text) =>
  text.replace(/[¡-þ]/g, (mark) => tcvn[mark.charCodeAt(0) - 0xa1] ?? mark).normalize('NFC');

const fromCp1258: Decode = (text) => text.replace(/[ÃÌÐÒÕÝÞãìðòõý]/g, (mark) => cp1258[mark]!).normalize('NFC');
const cp1258: Readonly<Record<string, string>> = {
  ...{ Ã: 'Ă', Ì: '\u0300', Ð: 'Đ', Ò: '\u0309', Õ: 'Ơ', Ý: 'Ư', Þ: '\u0303' },
  ...{ ã: 'ă', ì: '\u0301', ð: 'đ', ò: '\u0323', õ: 'ơ', ý: 'ư' },
};

// VNI writes a letter and, behind it, a mark for its shape and tone.
const plainMarks: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const shapedMarks = (shape: string, marks: string): Record<string, string> => ({
  ...Object.fromEntries(
    [...marks].map((mark, n) => [mark, shape + ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'][n]!]),
  ),
});
const hat = shapedMarks('\u0302', 'âàáåãä');
const bow = shapedMarks('\u0306', 'êèéúüë');
const vniMarks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ a: { ...plainMarks, ...hat, ...bow }, e: { ...plainMarks, ...hat }, o: { ...plainMarks, ...hat } },
  ...{ u: plainMarks, y: plainMarks, ô: plainMarks, ö: plainMarks },
};
const vniLetters: Readonly<Record<string, string>> = {
  ...{ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
};
const fromVni: Decode = (text) =>
  text
    .replace(/([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ñôöæóòî]/gi, (whole: string, base?: string, mark?: string) => {
      if (base === undefined) return cased(whole, vniLetters[whole.toLowerCase()]!);
      const shaped = vniMarks[base.toLowerCase()]![mark!.toLowerCase()];
      const letter = cased(base, vniLetters[base.toLowerCase()] ?? base);
      return shaped === undefined ? letter + mark! : letter + shaped;
    })
    .normalize('NFC');
const cased = (like: string, letter: string) => (like === like.toUpperCase() ? letter.toUpperCase() : letter);

const decoders = { TCVN3: fromTcvn, VNI: fromVni, 'windows-1258': fromCp1258 } as const;

// What windows-1252 shows for the bytes 0x80 to 0x9F; the holes are control characters.
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const strict = new TextDecoder('utf-8', { fatal: true });

function fromUtf8(text: string): string | null {
  const bytes = [...text].map((letter) => {
    const at = cp1252.indexOf(letter);
    return at === -1 ? letter.codePointAt(0)! : 0x80 + at;
  });
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    const read = strict.decode(Uint8Array.from(bytes)).normalize('NFC');
    return read === text ? null : read;
  } catch {
    return null;
  }
}
