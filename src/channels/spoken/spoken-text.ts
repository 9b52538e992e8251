import { oneToTen, ordinalWords } from '../../language/number-words.ts';
import { lowerRest } from '../../language/text.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { expander } from './abbreviations.ts';
import { issuersOf, withCodesSaid } from './codes.ts';
import type { YearSaid } from './dates.ts';
import { withDatesInWords } from './dates.ts';
import { withNumbersInWords } from './numbers.ts';
import { ordersOf, sentencesOf } from './sentences.ts';
import { withRomanInDigits, withSignsSaid } from './signs.ts';

/** Makes of a written text the sentences that a reader says. */
export interface Reader {
  /** In words: no digit, no bracket, no address; the marks that part sentences are kept. */
  words(text: string): string;
  /** Sentences of one breath, each with its capital and its full stop. */
  sentences(text: string): string[];
  /** The same of an order, of whose long lists the beginning is enough. */
  orders(text: string): string[];
  /** Abbreviations that no table knows, read letter by letter so far. */
  unknown: ReadonlySet<string>;
}

const asides =
  /^(?:viết tắt|gọi tắt|sau đây|gửi kèm|kèm|có .{0,30}kèm|để|theo|xem|tại|ban hành|bao gồm cả|đính kèm|không kể)/u;
const webAddress =
  /((?:tại|về|vào|ở|qua|truy cập|trang|địa chỉ):? )?<?(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;)]>?/gu;
/** `07 (bảy)`: the same number twice. */
const counts = new RegExp(`^(?:không|${oneToTen.join('|')})(?![\\p{L}])`, 'u');

/** The reader of one document: what it names once is called shortly from then on, codes as well as years. */
export function readerOf(document: Document, portal: Portal): Reader {
  const expand = expander(portal.ward);
  const issuers = issuersOf(document.citations);
  const named = new Set<string>();
  const unknown = new Set<string>();
  const year: YearSaid = {};
  const words = (text: string): string => {
    const written = calm(withCodesSaid(plainly(withSignsSaid(text)), issuers, portal.ward.city, named));
    const spelled = expand(withRomanInDigits(written), unknown);
    return tidy(withNumbersInWords(withDatesInWords(spelled, year)));
  };
  return {
    words,
    sentences: (text) => sentencesOf(words(text)),
    orders: (text) => ordersOf(words(text)),
    unknown,
  };
}

/** Without what is seen and not heard: addresses, brackets, quotes, dots for “and so on”. */
function plainly(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/<?\S+@\S+\.[\w-]+>?/g, 'hộp thư điện tử của phường')
    .replace(webAddress, (_, before: string | undefined) =>
      before ? `${before} địa chỉ ghi trong văn bản` : '',
    )
    .replace(/\[\^?\d{1,3}\]|(?<!\d ?(?:k|c|d|m)?m)[¹²³⁰⁴-⁹]+|(?<=\p{L})\(\d{1,2}\)/gu, '')
    .replace(/(?<=^|[;:.,]\s)[a-zđ]\)\s/gu, '')
    .replace(/24\/(?:24|7)(?:\s?(?:giờ|h))?/g, 'suốt ngày đêm')
    .replace(/(?<=\d\s?)\(((?:\p{Ll}+\s?){1,3})\)/gu, (_, count: string) =>
      counts.test(count) ? '' : `, ${count},`,
    )
    .replace(
      /\((\d{1,2})\)\.?\s*/g,
      (_, number: string) => `thứ ${ordinalWords[Number(number) - 1] ?? number}, `,
    )
    .replace(/\s*[([]([^()[\]]*)[)\]]/g, (_, inside: string) => aside(inside.trim()))
    .replace(/[()[\]{}<>“”"„«»*_#`|]/g, '')
    .replace(/\s?(?:\.{2,}|…)(?=\s*[,;:]|\s+\p{Ll})/gu, '')
    .replace(/\s?(?:\.{2,}|…)/g, '.')
    .replace(/\.\/\.|\/\./g, '.');
}

/** A short word in brackets is part of what is said; a note to readers of the paper is not. */
function aside(inside: string): string {
  if (/^nếu có$/i.test(inside)) return ' nếu có';
  const count = inside.split(' ').length;
  return inside === '' || asides.test(inside) || count > 12 ? '' : `, ${inside},`;
}

/** Capitals of a headline as ordinary words; capitals without a mark stay, they may be an abbreviation. */
const calm = (text: string): string =>
  text.replace(/\p{Lu}{2,}(?:[\s,-]+\p{Lu}{2,})+/gu, (run) =>
    /[À-ỹ]/u.test(run.replace(/[Đđ]/g, '')) && !/UBND|HĐND/.test(run) ? lowerRest(run) : run,
  );

/** Between the parts of a motto: `Sạch – Sáng – Văn minh`. */
const dash = / [-–—] /gu;

/** Dashes and slashes between words, doubled marks, and spaces before them. */
function tidy(text: string): string {
  return text
    .replace(/[^,.;:]+/gu, (piece) => (piece.split(dash).length > 2 ? piece.replaceAll(dash, ', ') : piece))
    .replace(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, ' hoặc ')
    .replace(/\//g, ' ')
    .replace(/ [-–—]+ /g, ' ')
    .replace(/(?<=\p{Ll})[-–](?=\p{Lu})/gu, ' ')
    .replace(/&/g, ' và ')
    .replace(/[+=→•▪☐☑]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,(?=[.;:])/g, '')
    .replace(/(?<=[.;:])\s?,/g, '')
    .replace(/([.;:])(?:\s*[.;:])+/g, '$1')
    .replace(
      /(?<=\p{Ll})(?<!(?:phải|cần|để|đảm|đấu|hạn|sẽ|đã|và|kịp|chưa|là|việc|độ|xin|,)) (?=hoàn thành (?:trước|trong|chậm nhất|xong))/gu,
      ', ',
    )
    .trim();
}
