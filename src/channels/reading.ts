import type { Document, Portal } from '../domain/portal.ts';
import { expander } from './abbreviations.ts';
import { issuersOf, withCodesSaid } from './reading-codes.ts';
import { withNumbersInWords } from './reading-numbers.ts';
import { sentencesOf } from './reading-sentences.ts';

/** Makes of a written text the sentences that a reader says. */
export interface Reader {
  /** In words: no digit, no bracket, no address; the marks that part sentences are kept. */
  words(text: string): string;
  /** Sentences of one breath, each with its capital and its full stop. */
  sentences(text: string): string[];
}

const asides =
  /^(?:viết tắt|gọi tắt|sau đây|gửi kèm|kèm|có .{0,30}kèm|để|theo|xem|tại|ban hành|bao gồm cả|đính kèm|không kể)/u;
const webAddress =
  /((?:tại|về|vào|ở|qua|truy cập|trang|địa chỉ):? )?<?(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;)]>?/gu;
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const afterRoman =
  /(?<=(?:Mục|Phần|Chương|Phụ lục|[Qq]uý|[Kk]hóa|[Ll]ần thứ|Đại hội|[Tt]hế kỷ|[Vv]ùng|[Nn]hóm|[Cc]ấp|[Ll]oại)\s)[IVXLC]+(?![\p{L}\p{N}])/gu;

/** The reader of one document: codes that it names with their issuer once are called by number from then on. */
export function readerOf(document: Document, portal: Portal): Reader {
  const expand = expander(portal.ward);
  const issuers = issuersOf(document.citations);
  const named = new Set<string>();
  const words = (text: string): string =>
    tidy(
      withNumbersInWords(
        expand(calm(withCodesSaid(plainly(text), issuers, portal.ward.city, named))).replace(
          afterRoman,
          romanInDigits,
        ),
      ),
    );
  return { words, sentences: (text) => sentencesOf(words(text)) };
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
    .replace(/24\/(?:24|7)(?:\s?(?:giờ|h))?/g, 'suốt ngày đêm')
    .replace(/\((\d{1,2})\)\.?\s*/g, (_, number: string) => `thứ ${ordinals[Number(number) - 1] ?? number}, `)
    .replace(/\s*[([]([^()[\]]*)[)\]]/g, (_, inside: string) => aside(inside.trim()))
    .replace(/[()[\]{}<>“”"„«»*_#`|]/g, '')
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
    /[À-ỹ]/u.test(run.replace(/[Đđ]/g, '')) && !/UBND|HĐND/.test(run)
      ? run.charAt(0) + run.slice(1).toLowerCase()
      : run,
  );

function romanInDigits(roman: string): string {
  const values = [...roman].map((letter) => romanValues[letter]!);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

/** Dashes and slashes between words, doubled marks, and spaces before them. */
function tidy(text: string): string {
  return text
    .replace(/[^-–—,.;:]+(?: [-–—] [^-–—,.;:]+){2,}/gu, (chain) => chain.replace(/ [-–—] /g, ', '))
    .replace(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, ' hoặc ')
    .replace(/ [-–—]+ /g, ' ')
    .replace(/(?<=\p{Ll})[-–](?=\p{Lu})/gu, ' ')
    .replace(/&/g, ' và ')
    .replace(/[+=→•▪☐☑]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,(?=[.;:])/g, '')
    .replace(/([.;:])(?:\s*[.;:])+/g, '$1')
    .trim();
}
