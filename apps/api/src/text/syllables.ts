// How a Vietnamese syllable is written: an onset, a rhyme, and at most one tone, which stands on one certain vowel.

const onsets = '|b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'.split('|');
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in ing inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt
   u ua uâ uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
   uy uya uych uyên uyêt uyn uyng uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu ym yn ynh yt`.split(/\s+/),
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const [acute, dotBelow] = ['\u0301', '\u0323'];
const vowel = /[aăâeêioôơuưy]/;
const quality = /[ăâêôơư]/;

/** Whether this word can be a Vietnamese syllable, its tone where it belongs. Of one without diacritics nothing is asked. */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD').toLowerCase();

  if (/^[\u0000-\u007f]*$/.test(parts)) return true;
  const found = parts.match(tones) ?? [];
  if (found.length > 1) return false;
  const bare = parts.replace(tones, '').normalize('NFC');
  const at = found.length === 0 ? -1 : parts.slice(0, parts.search(tones)).normalize('NFC').length - 1;
  return onsets.some((onset) => {
    if (!bare.startsWith(onset)) return false;
    const rhyme = bare.slice(onset.length);
    return rhymes.has(rhyme) && carries(rhyme, found[0], at - onset.length);
  });
}

function carries(rhyme: string, tone: string | undefined, at: number): boolean {
  const vowels = [...rhyme].findIndex((letter) => !vowel.test(letter));
  const nucleus = vowels === -1 ? rhyme : rhyme.slice(0, vowels);
  const closed = nucleus.length < rhyme.length;
  if (/[ptc]$|ch$/.test(rhyme) && tone !== acute && tone !== dotBelow) return false;
  // `khuya` alone is written so, without a tone.
  return tone === undefined || (rhyme !== 'uya' && places(nucleus, closed).includes(at));
}

/** Where the tone may stand; `hoà` and `hòa` are both written. */
function places(nucleus: string, closed: boolean): number[] {
  const marked = [...nucleus].findLastIndex((letter) => quality.test(letter));
  if (marked !== -1) return [marked];
  if (nucleus.length === 3) return [1];
  if (nucleus.length === 1) return [0];
  if (closed) return [1];
  return /^(oa|oe|uy)$/.test(nucleus) ? [0, 1] : [0];
}
