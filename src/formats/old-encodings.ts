import { isSyllable, quality } from '../language/letters.ts';
import { composed } from '../language/signs/composed.ts';

// Decoded by hand: no kept library knows TCVN3 or VNI, and `TextDecoder` has neither.

/** TCVN 5712 (TCVN3, ABC): each letter as windows-1252 shows it, then in Unicode. */
const tcvn3Codes =
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ ­ư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư';
const tcvn3 = new Map(tcvn3Codes.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** VNI: a letter without marks is followed by its mark, which is a letter in windows-1252. */
const vniTones: Record<string, string> = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const vniHats: Record<string, string> = { â: '\u0302', ê: '\u0306' };
const vniBoth: Record<string, string> = {
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const vniLetters: Record<string, string> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  æ: 'ỉ',
  ì: 'ì',
  í: 'í',
  ò: 'ị',
  ó: 'ĩ',
  î: 'ỵ',
};

/** An encoding of which each letter is a letter of windows-1252, shown right in its own fonts alone. */
export type OldEncoding = 'tcvn3' | 'vni';

/** The old encoding that a font is made for. */
export function encodingOfFont(font: string | undefined): OldEncoding | undefined {
  if (/^\.?vn(?!i)/i.test(font ?? '')) return 'tcvn3';
  return /^vni\b/i.test(font ?? '') ? 'vni' : undefined;
}

/** Letters of Vietnamese that windows-1252 does not have. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u0323\u1ea0-\u1ef9]/gu;
/** How much better than any other a reading must be, as a part of the words that it changes. */
const clearly = 0.2;
/** Fewer words may be signs: `10 µm ±5 °C`. */
const fewest = 3;

/** The encoding that the letters of a text show, whatever its font; undefined where they fit more than one. */
export function encodingOfLetters(text: string): OldEncoding | 'unicode' | undefined {
  const marked = text.match(/[^\p{ASCII}\s“”‘’–—…]/gu)?.length ?? 0;
  if (marked === 0) return undefined;
  if ((text.match(unicodeOnly)?.length ?? 0) > 0.2 * marked) return 'unicode';
  const parts = text.split(/[\s!-@[-`{-~“”‘’–—…]+/);
  const words = [...new Set(parts)].filter((word) => word.length > 1 && /[\u0080-\u00ff]/.test(word));
  if (words.length < fewest) return undefined;
  const readings = [
    { encoding: 'unicode', value: shareOfSyllables(words) },
    { encoding: 'tcvn3', value: shareOfSyllables(words.map((word) => fromTcvn3(word))) },
    { encoding: 'vni', value: shareOfSyllables(words.map(fromVni)) },
  ] as const;
  const [best, next] = [...readings].sort((a, b) => b.value - a.value);
  return best!.value - next!.value >= clearly ? best!.encoding : undefined;
}

const shareOfSyllables = (words: readonly string[]): number =>
  words.filter(isSyllable).length / Math.max(1, words.length);

/** The text of a plain file in UTF-8, UTF-16, windows-1258, TCVN3 or VNI, known by its byte order mark or its letters. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 4096); at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  if (zeros[1]! > 20 && zeros[1]! > 4 * zeros[0]!) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros[0]! > 20 && zeros[0]! > 4 * zeros[1]!) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return likeliest(new TextDecoder('utf-8', { fatal: true }).decode(bytes), false);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    return likeliest(western, true, composed(new TextDecoder('windows-1258').decode(bytes)));
  }
}

/**
 * Text in TCVN3 as Unicode.
 * @param capitals whether its font shows small letters as capitals: the name of such a font ends in H
 */
export function fromTcvn3(text: string, capitals = false): string {
  const plain = text.replace(/[\u0080-\u00ff]/g, (letter) => tcvn3.get(letter) ?? letter);
  return capitals ? plain.toUpperCase() : plain.split('\n').map(raiseCapitals).join('\n');
}

/** Text in VNI as Unicode. */
export function fromVni(text: string): string {
  const marked = text.replace(
    /([AEIOUYaeiouyÔÖôö])([øùûõïâêàáåãäèéúüë])/gi,
    (pair, letter: string, sign: string) => {
      const own = sign.toLowerCase();
      const base = { ô: 'ơ', Ô: 'Ơ', ö: 'ư', Ö: 'Ư' }[letter] ?? letter;
      const mark = vniTones[own] ?? (base === letter ? (vniBoth[own] ?? vniHats[own]) : undefined);
      return mark === undefined ? pair : base + mark;
    },
  );
  const decoded = marked.replace(/[\u00c0-\u00ff]/g, (letter) => {
    const known = vniLetters[letter.toLowerCase()];
    if (known === undefined) return letter;
    return letter === letter.toLowerCase() ? known : known.toUpperCase();
  });
  return composed(decoded);
}

/**
 * The decoding with most Vietnamese words.
 * @param western whether `text` was decoded from windows-1252; text in Unicode may also be typed in an old font
 */
function likeliest(text: string, western: boolean, ...others: string[]): string {
  if (!western && (!/[\u0080-\u00ff]/.test(text) || encodingOfLetters(text) === 'unicode')) return text;
  const decodings = [...(western ? others : [text]), fromTcvn3(text), fromVni(text), text];
  const rated = decodings.map((decoded) => ({ decoded, value: rate(decoded) }));
  return rated.reduce((best, one) => (one.value > best.value + 0.01 ? one : best)).decoded;
}

const rate = (text: string): number => quality(composed(text.slice(0, 6000)));

/** “CéNG HOµ” of a font of capitals: where the letters without marks are capitals, the others are capitals too. */
function raiseCapitals(line: string): string {
  const plain = line.replace(/[^A-Za-z]/g, '');
  const high = plain.replace(/[^A-Z]/g, '').length;
  if (plain.length > 3 && high >= 0.85 * plain.length) return line.toUpperCase();
  return line.replace(/[\p{L}]{2,}/gu, (word) => {
    const letters = word.replace(/[^A-Za-z]/g, '');
    return letters.length > 1 && letters === letters.toUpperCase() ? word.toUpperCase() : word;
  });
}

/** A longer line is no stamp, in characters. */
const longestShown = 80;

/** A line, and where it is short how the fonts of TCVN3 and VNI would show its words that are not in Unicode. */
export function asShown(line: string): string[] {
  if (line.length > longestShown || !/[\u0080-\u00ff]/.test(line)) return [line];
  const shown = [fromTcvn3, inCapitals, fromVni].map((decode) =>
    hasUnicodeOnly(line)
      ? line.replace(/\S+/g, (word) => (mayBeOld(word) ? decode(word) : word))
      : decode(line),
  );
  return [...new Set([line, ...shown])];
}

const inCapitals = (text: string): string => fromTcvn3(text, true);
const hasUnicodeOnly = (text: string): boolean => text.search(unicodeOnly) >= 0;
/** Whether a word of a line in Unicode may be in another encoding: “không” and “này” are right as they are. */
const mayBeOld = (word: string): boolean =>
  /[\u0080-\u00ff]/.test(word) && !hasUnicodeOnly(word) && !isSyllable(word.replace(/[^\p{L}\p{M}]/gu, ''));
