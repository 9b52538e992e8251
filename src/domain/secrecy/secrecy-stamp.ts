import { withoutDiacritics } from '../../language/folding.ts';
import { withoutTags, withoutTargets } from '../../language/signs/without-markup.ts';
import { isCapital, isLonger, lettersOf } from './stamp-letters.ts';
import { listsLevels, saysSecret } from './stamp-said.ts';

/** The words of stamps of secrecy (dấu chỉ mức độ mật). */
const levels = ['tuyệt mật', 'tối mật', 'mật'];
/** The words of stamps of restricted circulation (dấu chỉ phạm vi lưu hành). */
const circulations = [
  'lưu hành nội bộ',
  'xem xong trả lại',
  'đọc xong trả lại',
  'họp xong trả lại',
  'trả lại sau khi họp',
  'trả lại sau hội nghị',
  'tài liệu thu hồi',
  'chỉ người có tên mới được bóc bì',
  'bản sao bí mật nhà nước',
];
const heads = ['mức độ mật', 'độ mật', 'mức mật', 'dấu', 'chỉ', 'đã đóng', 'đóng', 'có', 'phạm vi'];
/** Words that are a stamp only in capital letters; in small letters they may be the name of a thing. */
const nouns = ['tài liệu', 'văn bản', 'hồ sơ', 'tài liệu chỉ'];
const tails = ['thượng khẩn', 'khẩn', 'hỏa tốc', 'hoả tốc', 'không phổ biến', 'không sao chụp'];

const stamp = [...levels, ...circulations].map(lettersOf).join('|');
const head = heads.map(lettersOf).join('|');
const noun = nouns.map(lettersOf).join('|');
const tail = [...tails.map(lettersOf), `${lettersOf('bản số')}[oi]*`, '[abc]'].join('|');
const circulation = circulations.map(lettersOf).join('|');
const anyCase = new RegExp(`^(?:${head})*(?:(?:${noun})?(?:${circulation})|${stamp})(?:${stamp}|${tail})*$`);
const capitals = new RegExp(`^(?:${tail}|${noun}|${head})*(?:${stamp})(?:${stamp}|${tail})*$`);
// Stamps typed without diacritics, or with only one of the two of “mật”.
const bare = new RegExp(
  `^(?:${[...levels.slice(0, 2), ...circulations].map((each) => withoutDiacritics(lettersOf(each))).join('|')})$`,
);
const bareMat = /^ma[\u0302\u0323]*t$/;
/** In small letters a stamp in brackets is one of these: `(mật)` may be a word of a sentence. */
const long = new RegExp(`^(?:${noun})?(?:${[...levels.slice(0, 2).map(lettersOf), circulation].join('|')})$`);

/** No line with more letters can be a stamp: two of the longest stamps and the words beside them are shorter. */
const most = 80;
/** A longer line is a paragraph. */
const longestLine = 400;

const list = /^\s*(?:[-+*•–]|#{1,6}|\d{1,3}[.)]|\p{L}[.)])\s+(?=\S)/u;
/** What comes before the words of a line: a heading, an item, a box that is ticked, a footnote. */
const opening = /^\s*(?:#{1,6}\s+|[-+*•–]\s+(?:\[[ xX]\]\s+)?|\d{1,3}[.)]\s+|\[\^[^\]]{1,40}\]:\s*)/;
/** What divides the words of a line so clearly that each part stands for itself. */
const dividing = /\||\t|[\s\u2000-\u200a\u3000]{2,}|\s[–—-]\s|\s[–—-]$|[()[\]【】（）]|(?<=[.!?])\s+/;
const bracketed = /[[(【（]([^\])】）]{2,60})[\])】）]/g;

/** Whether a line is a stamp of secrecy or circulation, has one beside other words, or says that its paper is secret. */
export function isStamped(line: string): boolean {
  const text = withoutFilling(withoutMarkup(line));
  if (saysSecret(text.slice(0, longestLine))) return true;
  if (text.length > longestLine || !mayBeStamp(text) || listsLevels(text)) return false;
  if (isStamp(text, !list.test(text)) || isBare(text)) return true;
  const parts = text.replace(opening, '').split(dividing);
  if (parts.length > 1 && parts.some((part) => isStamp(part, false))) return true;
  if (parts.length === 1 && parts[0] !== text && isStamp(parts[0]!, false)) return true;
  return (
    [...text.matchAll(bracketed)].some(([, words = '']) => long.test(lettersOf(words))) || isHeadedBy(text)
  );
}

/** A long line without its hidden letters and with short gaps: what only fills it must not make it a paragraph. */
const withoutFilling = (text: string): string =>
  text.length > longestLine ? text.replace(/\p{Cf}+/gu, '').replace(/\s{4,}/g, '   ') : text;

/** Whether a level of two words stands before a colon: `TUYỆT MẬT: Phương án`. */
function isHeadedBy(text: string): boolean {
  const colon = text.indexOf(':');
  const before = colon < 0 || colon > most ? '' : text.slice(0, colon);
  return isCapital(before) && long.test(lettersOf(before));
}

const entities: Readonly<Record<string, string>> = { emsp: '\t', ensp: '\t', nbsp: ' ', amp: '&' };

/** The visible text of a link, a tag, a comment or a quotation, with its entities as they are shown. */
export function withoutMarkup(line: string): string {
  if (!/[<>\]&]/.test(line)) return line;
  const shown = line
    .replace(/<!--|-->/g, '\t')
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|(\w{2,5}));/gi, (whole, decimal, hex, name) =>
      (decimal ?? hex)
        ? String.fromCodePoint(Math.min(0x10ffff, parseInt(decimal ?? hex, decimal ? 10 : 16)))
        : (entities[String(name)] ?? whole),
    );
  return withoutTags(withoutTargets(shown)).replace(/^[\s>]+/, '');
}

/** Whether short lines in a row are a stamp together, as `TỐI` and `MẬT` are. */
export const isStampTogether = (lines: readonly string[]): boolean =>
  lines.every(mayBePartOfStamp) && isStamp(lines.join(' '), false);

/** Whether a stamp is among the lines of a file: on a line, or on two or three short lines in a row. */
export const holdStamp = (lines: readonly string[]): boolean =>
  lines.some(
    (line, index) =>
      isStamped(line) ||
      (mayBePartOfStamp(line) && [2, 3].some((count) => isStampTogether(lines.slice(index, index + count)))),
  );

/** Whether a line is short and in capitals, as each line of a stamp of several lines is. */
export const mayBePartOfStamp = (line: string): boolean =>
  line.length < 40 && !line.includes('|') && isCapital(line);

/**
 * Whether the name of a file or folder says that it is secret: in words as in a line, or as an address
 * (`tuyet-mat-phuong-an`), where only words that mean nothing else count.
 */
export function isStampedName(name: string): boolean {
  const words = name
    .normalize('NFC')
    .replace(/\.\w{2,4}$/, '')
    .replace(/[_-]+/g, ' ');
  if ([words, ...Array.from(words.matchAll(capitalWords), ([run]) => run)].some(isStamped)) return true;
  return plainName.test(withoutDiacritics(words.toLowerCase()).trim());
}

/** Words in capitals in a row. */
const capitalWords = /(?<!\S)[^\s\p{Ll}]+(?:\s+[^\s\p{Ll}]+)*(?!\S)/gu;
const plainName =
  /^(?:do mat )?(?:tai lieu )?(?:tuyet mat|toi mat|luu hanh noi bo|xem xong tra lai)(?: |$)|^tai lieu mat(?: \d|$)|^do mat (?:tuyet mat|toi mat|mat)(?: |$)| (?:tuyet mat|toi mat|luu hanh noi bo)$/;

function isStamp(text: string, smallToo: boolean): boolean {
  if (isLonger(text, most) || !mayBeStamp(text)) return false;
  const letters = lettersOf(text.replace(list, ''));
  if (letters.length < 3 || letters.length > 120) return false;
  if (smallToo && anyCase.test(letters)) return true;
  if (!isCapital(text)) return false;
  return capitals.test(letters) || bare.test(withoutDiacritics(letters));
}

/** Whether a whole line is “mật” with one of its marks or none: beside other words that may be another word. */
const isBare = (text: string): boolean =>
  text.length < most && isCapital(text) && bareMat.test(lettersOf(text.replace(list, '')));

/** A quick test: every stamp has one of these. Letters of other alphabets may stand for any letter. */
const mayBeStamp = (text: string): boolean =>
  /m\P{L}*[aâậạ]\P{L}*[tṭ]|b\P{L}*[oôộọ0]|l\P{L}*[aạ]\P{L}*[i1l|]|thu h|b[oó]c b/iu.test(text) ||
  /[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2026]/.test(text);
