import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isGarbled, misread } from './encodings';
import { isSyllable } from './syllables';

const names = [
  ...(JSON.parse(readFileSync(join(__dirname, '../../../../demo/people.json'), 'utf8')) as { name: string }[]),
  ...(JSON.parse(readFileSync(join(__dirname, '../../../../demo/collectives.json'), 'utf8')) as { name: string }[]),
  ...(JSON.parse(readFileSync(join(__dirname, '../../../../demo/units.json'), 'utf8')) as { name: string }[]),
].map(({ name }) => name);
const likely = (text: string) => misread(text)?.likely;
const person = names.filter((name) => /^\p{L}+( \p{L}+)+$/u.test(name) && /[^ -~]/.test(name));

// The encodings the other way round, from tables of their own.
const small = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ';
const bytes =
  'b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbcccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfeaea1a2a3a4a5a6a7';
const inTcvn3 = (name: string) =>
  name.replace(/[^ -~]/g, (letter) => {
    const at = small.includes(letter) ? small.indexOf(letter) : small.indexOf(letter.toLowerCase());
    return String.fromCharCode(parseInt(bytes.slice(2 * at, 2 * at + 2), 16));
  });
const tone: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const [hat, bow] = ['\u0302', '\u0306'].map(
  (shape) => new RegExp(`([aeo])${shape}([\u0300\u0301\u0309\u0303\u0323]?)`, 'gi'),
);
const order = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const like = (letter: string, mark: string) => letter + (letter === letter.toUpperCase() ? mark.toUpperCase() : mark);
const inVni = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0323]([\u0302\u0306])/g, '$1\u0323')
    .replace(hat!, (_all, letter: string, mark: string) => like(letter, 'âàáåãä'[order.indexOf(mark)]!))
    .replace(bow!, (_all, letter: string, mark: string) => like(letter, 'êèéúüë'[order.indexOf(mark)]!))
    .replace(/i\u0309/g, 'æ')
    .replace(/i\u0303/g, 'ó')
    .replace(/i\u0323/g, 'ò')
    .replace(/y\u0323/g, 'î')
    .replace(/i[\u0300\u0301]/gi, (all) => all.normalize('NFC'))
    .replace(/o\u031b/gi, (all) => (all[0] === 'O' ? 'Ô' : 'ô'))
    .replace(/u\u031b/gi, (all) => (all[0] === 'U' ? 'Ö' : 'ö'))
    .replace(/đ/g, 'ñ')
    .replace(/Đ/g, 'Ñ')
    .replace(/(.)([\u0300\u0301\u0309\u0303\u0323])/g, (_all, letter: string, mark: string) =>
      like(letter, tone[mark]!),
    );

describe('text in an encoding of before', () => {
  it.each([
    ['TCVN3', 'NguyÔn V¨n §øc', 'Nguyễn Văn Đức'],
    ['TCVN3', 'Hoµng ThÞ ¸nh', 'Hoàng Thị Ánh'],
    ['TCVN3', 'Tr­êng TiÓu häc Sè 1', 'Trường Tiểu học Số 1'],
    ['TCVN3', 'Lß ThÞ NguyÖt', 'Lò Thị Nguyệt'],
    ['TCVN3', 'TRÇN V¡N B×NH', 'TRẦN VĂN BÌNH'],
    ['VNI', 'Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức'],
    ['VNI', 'Hoaøng Thò AÙnh', 'Hoàng Thị Ánh'],
    ['VNI', 'TRAÀN VAÊN BÌNH', 'TRẦN VĂN BÌNH'],
    ['VNI', 'Tröôøng Tieåu hoïc Soá 1', 'Trường Tiểu học Số 1'],
    ['UTF-8', 'Nguyá»…n VÄƒn Äá»©c', null],
    ['UTF-8', 'Nguyá»…n VÄƒn Ä\u0090á»©c', 'Nguyễn Văn Đức'],
    ['UTF-8', 'LÃ² Thá»‹ Nguyá»‡t', 'Lò Thị Nguyệt'],
    ['UTF-8', 'MÃ¼ller', 'Müller'],
    ['windows-1258', 'NguyêÞn Vãn Ðýìc', 'Nguyễn Văn Đức'],
    ['windows-1258', 'Ðinh Văn Ðức', 'Đinh Văn Đức'],
  ])('%s, %s, is recognised and read as it was meant', (encoding, text, meant) => {
    if (meant === null) expect([misread(text), isGarbled(text)]).toEqual([null, true]);
    else expect(misread(text)).toEqual({ encoding, likely: meant });
  });

  it.each(['Nguy?n V?n ??c', 'Nguy\uFFFDn V\uFFFDn \uFFFDức', 'Nguyá»n', 'L® Thị'])(
    '%s, of which nobody can tell what it was, is garbled',
    (text) => expect([misread(text), isGarbled(text)]).toEqual([null, true]),
  );
});

describe('a name as people have it', () => {
  it.each([
    ...[
      'Müller',
      'José García',
      'François Peña',
      'Bjørn Åse',
      'Noël André',
      'Zoë',
      'Weiß',
      'Y Wik Niê Kđăm',
      "H'Ngăt Ayŭn",
    ],
    ...['Ƀ Kpă Mlô', 'Rơ Ô Bhung', 'K’Brếu', 'Lầu A Sử', 'Giàng A Pó', 'Khoàng Văn Tạo', 'Pờ Dần Sinh', 'Lỳ Khò Xá'],
    ...[
      'Hòa',
      'Hoà',
      'Thủy',
      'Thuỷ',
      'Quý',
      'Quí',
      'Khoẻ',
      'Gìn Giữ Giếng',
      'Tổ 1–2 (Đội 3)',
      '«Tổ» 5',
      'Công ty TNHH An Phú & Cộng sự',
    ],
    ...['Đắk Lắk', 'Xuân Quỳnh', 'Nguyễn Khuyến', 'Huỳnh Thúc Kháng', 'Trường Mầm non Hoạ Mi', 'Ban Quản lý dự án'],
  ])('is left alone: %s', (name) => expect([misread(name), isGarbled(name)]).toEqual([null, false]));

  it('is left alone throughout the demonstration', () =>
    expect(names.filter((name) => misread(name) !== null || isGarbled(name))).toEqual([]));

  it('consists of syllables, and comes back from each encoding that it went through', () => {
    expect(person.length).toBeGreaterThan(100);
    for (const name of person)
      for (const word of name.split(' ')) expect([word, isSyllable(word)]).toEqual([word, true]);
    const went = person.flatMap((name) => [inTcvn3(name), inVni(name)].map((text) => ({ name, text })));
    const seen = went.filter(({ text }) => !text.split(' ').every(isSyllable));
    expect(seen.filter(({ text }) => misread(text) === null)).toEqual([]);
    const wrong = seen.filter(({ name, text }) => (likely(text) ?? name).toLowerCase() !== name.toLowerCase());
    expect(wrong.map((one) => ({ ...one, likely: likely(one.text) }))).toEqual([]);
    // Where two readings are possible, none is offered; where every word is one in either encoding, nothing can be seen.
    expect(seen.filter(({ text }) => likely(text) === null).length / went.length).toBeLessThan(0.02);
    expect((went.length - seen.length) / went.length).toBeLessThan(0.02);
    fc.assert(
      fc.property(fc.constantFrom(...person), (name) => {
        const utf8 = new TextDecoder('windows-1252').decode(new TextEncoder().encode(name));
        expect(likely(utf8)).toBe(name);
      }),
    );
  });
});
