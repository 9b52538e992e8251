import { digitWords, oneToTen, ordinalWords } from '../../language/number-words.ts';
import { longestHeard } from '../../language/sentences.ts';
import { shorten } from '../../language/text.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { expander } from './phrases/abbreviations.ts';
import { withAddressesSaid } from './phrases/addresses.ts';
import { withoutCapitals } from './phrases/capitals.ts';
import { issuersOf, withCodesSaid } from './phrases/codes.ts';
import { withMarksSaid } from './phrases/marks.ts';
import type { SpokenPhrase, YearSaid } from './phrases/say-quantity.ts';
import { withQuantitiesInWords } from './phrases/say-quantity.ts';
import { withSignsSaid } from './phrases/signs.ts';
import { briefSentencesOf, sentencesOf } from './sentences.ts';

/** Turns written text into text that is read aloud. */
export interface Reader {
  /** A text in words, without digits, brackets and addresses. It keeps the punctuation marks. */
  words(text: string): string;
  /** The sentences of a text, each short enough for one breath, with a capital and a full stop. */
  sentences(text: string): string[];
  /** The same for an instruction: only the beginning of a long list is kept. */
  briefSentences(text: string): string[];
  /** The abbreviations that were read letter by letter so far, because they are in no table. */
  unknown: ReadonlySet<string>;
  /** The numbers and short forms that were read so far, each with the rule that decided. */
  phrases: readonly SpokenPhrase[];
}

const asides =
  /^(?:viết tắt|gọi tắt|sau đây|gửi kèm|kèm|có .{0,30}kèm|để|theo|xem|tại|ban hành|bao gồm cả|đính kèm|không kể)/u;
/** `07 (bảy)`: the same number twice. */
const counts = new RegExp(`^(?:không|${oneToTen.join('|')})(?![\\p{L}])`, 'u');

/** `(Bằng chữ: hai triệu đồng)`: the amount before it again. */
const amountInWords = new RegExp(
  `^(?:bằng chữ:?\\s)?(?:${oneToTen.join('|')})\\s(?:[\\p{L},]+\\s){0,20}(?:đồng|chẵn|triệu|tỷ|nghìn)(?: chẵn)?[./]*$`,
  'iu',
);

/** Makes the reader of one document. It says the issuer of a code and the year of a date only once. */
export function readerOf(document: Document, portal: Portal): Reader {
  const { expand, isShortForm } = expander(portal.ward);
  const issuers = issuersOf(document.citations);
  const named = new Set<string>();
  const unknown = new Set<string>();
  const year: YearSaid = {};
  const phrases: SpokenPhrase[] = [];
  const tell = (phrase: SpokenPhrase): void => void phrases.push(phrase);
  const words = (text: string): string => {
    const plain = text.normalize('NFC').replace(/\s+/g, ' ');
    if (plain.length <= longestHeard) return pieces(plain).map(wordsOfPiece).join(' ');
    const end = Math.max(plain.lastIndexOf(' ', longestHeard), 0) || longestHeard;
    const rest = plain.slice(end);
    tell({ written: shorten(rest, 60), said: shorten(rest, 60), rule: 'behind the longest text' });
    return [...pieces(plain.slice(0, end)).map(wordsOfPiece), rest.trim()].join(' ');
  };
  const wordsOfPiece = (text: string): string => {
    const codes = withCodesSaid(
      onlyAudible(withSignsSaid(withMarksSaid(withAddressesSaid(text)))),
      issuers,
      portal.ward.city,
      named,
    );
    const written = withoutCapitals(codes, isShortForm);
    return tidyMarks(withQuantitiesInWords(expand(written, unknown, tell), year, tell));
  };
  return {
    words,
    sentences: (text) => sentencesOf(words(text)),
    briefSentences: (text) => briefSentencesOf(words(text)),
    unknown,
    phrases,
  };
}

/** The longest text that is read at once, in characters. The time for one piece grows faster than its length. */
const longestPiece = 1000;

/** A long text in pieces, cut after a sentence if there is one, else at a space. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (text.length - at > longestPiece) {
    const piece = text.slice(at, at + longestPiece);
    const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('; '));
    const end = sentence > 0 ? sentence + 1 : Math.max(piece.lastIndexOf(' '), 0) || longestPiece;
    found.push(piece.slice(0, end));
    at += end;
  }
  return [...found, text.slice(at)];
}

/** A text without what cannot be heard: addresses, brackets, quotation marks, dots for “and so on”. */
function onlyAudible(text: string): string {
  return text
    .replace(/\[\^?\d{1,3}\]|(?<!\d ?(?:k|c|d|m)?m)[¹²³⁰⁴-⁹]+|(?<=\p{L})\(\d{1,2}\)/gu, '')
    .replace(/(?<=^|[;:.,]\s)[a-zđ]\)\s/gu, '')
    .replace(/\((0\d{1,3})\)\s?(?=\d)/g, '$1 ')
    .replace(/\(\+?84[-. ]?(\d{2,3})\)\s?/g, '0$1 ')
    .replace(/\(?\+84\)?[ .-]?(?=\d)/g, '0')
    .replace(/(?<=\d{3})\s?[-–/]\s?(?=0\d{2,3}[ .-]?\d{3,4}[ .-]?\d{3})/g, ', ')
    .replace(/24\/(?:24|7)(?:\s?(?:giờ|h))?/g, 'suốt ngày đêm')
    .replace(/(?<=\d\s?)\(((?:\p{Ll}+\s?){1,3})\)/gu, (_, count: string) =>
      counts.test(count) ? '' : `, ${count},`,
    )
    .replace(
      /\((\d{1,2})\)\.?\s*/g,
      (_, number: string) => `thứ ${ordinalWords[Number(number) - 1] ?? number}, `,
    )
    .replace(/\s*[([]([^()[\]]*)[)\]]/g, (_, inside: string) => aside(inside.trim()))
    .replace(/(?<=\d)\s?\*\s?(?=\d)/g, ' nhân ')
    .replace(/(?<=[\p{L}\d])_(?=[\p{L}\d])/gu, ' ')
    .replace(/[()[\]{}<>“”"„«»*_#`|]/g, '')
    .replace(/\s?(?:\.{2,}|…)(?=\s*[,;:]|\s+\p{Ll})/gu, '')
    .replace(/\s?(?:\.{2,}|…)/g, '.')
    .replace(/\.\/\.|\/\./g, '.');
}

/** The text in brackets as part of the sentence; empty if it is long or a note for people who read the paper. */
function aside(inside: string): string {
  if (/^nếu có$/i.test(inside)) return ' nếu có';
  if (amountInWords.test(inside)) return '';
  const count = inside.split(' ').length;
  return inside === '' || asides.test(inside) || count > 12 ? '' : `, ${inside},`;
}

/** A dash between the parts of a motto: `Sạch – Sáng – Văn minh`. */
const dash = / [-–—] /gu;

/** The place before a deadline, where a reader takes breath. */
const beforeDone =
  / (?=hoàn thành (?:trước|trong|chậm nhất|xong))(?<=\p{Ll} )(?<!(?:phải|cần|để|đảm|đấu|hạn|sẽ|đã|và|kịp|chưa|là|việc|độ|xin|,) )/gu;

/** Words between two marks. */
const betweenMarks = /, (\p{L}[\p{L} ]{3,100})(?=[,.;:])/gu;
/** Words of numbers are said as often as they are written: the groups of a telephone number. */
const numbersAlone = new RegExp(`(?<!\\p{L})(?:không|linh|mươi|${digitWords})(?!\\p{L})`, 'iu');

/** Whether words at a position are those right before it: a name, and its short form in brackets. */
function saysAgain(name: string, at: number, all: string): boolean {
  const before = all.slice(Math.max(0, at - name.length - 1), at).toLowerCase();
  const same = before.length > name.length ? before.slice(1) : before;
  return (
    name.includes(' ') &&
    same === name.toLowerCase() &&
    !(before.length > name.length && /^\p{L}/u.test(before)) &&
    !numbersAlone.test(name)
  );
}

/** Replaces dashes and slashes between words, and removes doubled punctuation marks and the spaces before them. */
function tidyMarks(text: string): string {
  return (
    text
      .replace(/[^,.;:]+/gu, (piece) => (piece.split(dash).length > 2 ? piece.replaceAll(dash, ', ') : piece))
      // Two marks with a slash are no choice: `4G/5G`.
      .replace(/(?<=(?<!\p{L})\p{L})\s?\/\s?(?=\p{L})|(?<=\p{L})\s?\/\s?(?=\p{L}(?!\p{L}))/gu, ', ')
      .replace(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, ' hoặc ')
      .replace(/\//g, ' ')
      .replace(/ [-–—]+ /g, ' ')
      .replace(/(?<=\p{Ll})[-–](?=\p{Lu})/gu, ' ')
      .replace(/\s?%/g, ' phần trăm')
      .replace(/&/g, ' và ')
      .replace(/[+=→•▪☐☑]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.;:!?])/g, '')
      .replace(/(?<=[\p{L}])([:;,])(?=\p{L})/gu, '$1 ')
      .replace(/,(?:\s*,)+/g, ',')
      .replace(betweenMarks, (written, name: string, at: number, all: string) =>
        saysAgain(name, at, all) ? '' : written,
      )
      .replace(/,(?=[.;:])/g, '')
      .replace(/(?<=[.;:])\s?,/g, '')
      .replace(/([.;:])(?:\s*[.;:])+/g, '$1')
      .replace(beforeDone, ', ')
      .trim()
  );
}
