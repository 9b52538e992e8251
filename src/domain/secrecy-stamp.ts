import { withoutDiacritics } from '../language/folding.ts';
import { composed } from '../language/signs/composed.ts';
import { withoutTags, withoutTargets } from '../language/signs/without-markup.ts';

/** The words of stamps of secrecy and of restricted circulation (dấu chỉ mức độ mật, dấu chỉ phạm vi lưu hành). */
const stamps = ['tuyệt mật', 'tối mật', 'mật', 'lưu hành nội bộ', 'xem xong trả lại'];
const heads = ['mức độ mật', 'độ mật', 'mức mật', 'dấu', 'chỉ'];
/** Words that are a stamp only in capital letters; in small letters they may be the name of a thing. */
const nouns = ['tài liệu', 'văn bản', 'hồ sơ', 'tài liệu chỉ'];
const tails = ['thượng khẩn', 'khẩn', 'hỏa tốc', 'hoả tốc', 'không phổ biến', 'không sao chụp'];

// Letters of other alphabets that look like letters of the stamps, in small form.
const lookAlikes: Record<string, string> = {
  ...pairs('аеотмухнвікрсѕ', 'aeotmyxhbikpcs'),
  ...pairs('αοτμυχηβιεκνρ', 'aotmyxhbieknp'),
  ...pairs('ᴀʙᴄᴇɢʜɪᴋʟᴍɴᴏᴘʀᴛᴜʏ', 'abceghiklmnoprtuy'),
  ...pairs('0l1|!ıǀ', 'oiiiiii'),
};

const stamp = stamps.map(lettersOf).join('|');
const head = heads.map(lettersOf).join('|');
const noun = nouns.map(lettersOf).join('|');
const tail = [...tails.map(lettersOf), `${lettersOf('bản số')}[oi]*`, '[abc]'].join('|');
const anyCase = new RegExp(
  `^(?:${head})?(?:(?:${noun})?(?:${lettersOf('lưu hành nội bộ')})|${stamp})(?:${stamp}|${tail})*$`,
);
const capitals = new RegExp(`^(?:${tail}|${noun}|${head})*(?:${stamp})(?:${stamp}|${tail})*$`);
// Stamps typed without diacritics, or with only one of the two of “mật”.
const bare = new RegExp(
  `^(?:${[...stamps.slice(0, 2), ...stamps.slice(3)].map((each) => withoutDiacritics(lettersOf(each))).join('|')})$`,
);
const bareMat = /^ma[\u0302\u0323]*t$/;

/** No line with more letters can be a stamp: two of the longest stamps and the words beside them are shorter. */
const most = 80;

const list = /^\s*(?:[-+*•–]|#{1,6}|\d{1,3}[.)]|\p{L}[.)])\s+(?=\S)/u;
const bracketed = /^[\s"'*_#>-]*[[(【]([^\])】]{2,40})[\])】]|[[(【]([^\])】]{2,40})[\])】][\s"'*_.]*$/gu;

/** Whether a line is a stamp of secrecy or circulation, or has one in a cell or in brackets. */
export function isStamped(line: string): boolean {
  const text = /[<>\]]/.test(line) ? withoutMarkup(line) : line;
  if (!isLong(text) && isStamp(text, !list.test(text))) return true;
  if (text.length > 400) return false;
  const mayHaveCells = text.includes('|') || text.includes('\t') || /\s{3}/.test(text);
  const cells = mayHaveCells ? text.split(/\||\t|\s{3,}/).filter((cell) => cell.trim() !== '') : [];
  if (cells.length > 1 && cells.some((cell) => isStamp(cell, false))) return true;
  return (
    /^[\s"'*_#>-]*[[(【]|[\])】][\s"'*_.]*$/.test(text) &&
    [...text.matchAll(bracketed)].some(([, first, last]) => isStamp(first ?? last ?? '', false))
  );
}

/** The visible text of a link, a tag or a quotation. */
const withoutMarkup = (line: string): string => withoutTags(withoutTargets(line)).replace(/^[\s>]+/, '');

/** Whether short lines in a row are a stamp together, as `TỐI` and `MẬT` are. */
export const isStampTogether = (lines: readonly string[]): boolean =>
  lines.every(mayBePartOfStamp) && isStamp(lines.join(' '), false);

/** Whether a stamp is among the lines of a file: on a line, or on two short lines in a row. */
export const holdStamp = (lines: readonly string[]): boolean =>
  lines.some((line, index) => isStamped(line) || isStampTogether(lines.slice(index, index + 2)));

/** Whether a line is short and in capitals, as each line of a stamp of several lines is. */
export const mayBePartOfStamp = (line: string): boolean =>
  line.length < 40 && !line.includes('|') && isCapital(line);

function isStamp(text: string, smallToo: boolean): boolean {
  if (isLong(text) || !mayBeStamp(text)) return false;
  const letters = lettersOf(text.replace(list, ''));
  if (letters.length < 3 || letters.length > 120) return false;
  if (smallToo && anyCase.test(letters)) return true;
  if (!isCapital(text)) return false;
  return capitals.test(letters) || bareMat.test(letters) || bare.test(withoutDiacritics(letters));
}

/** A quick test: every stamp has one of these. Letters of other alphabets may stand for any letter. */
const mayBeStamp = (text: string): boolean =>
  /m\P{L}*[aâậạ]\P{L}*t|b\P{L}*[oôộọ0]|l\P{L}*[aạ]\P{L}*[i1l|]/iu.test(text) ||
  /[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2026]/.test(text);

/** Whether a text has more letters than any stamp, as most lines do. */
function isLong(text: string): boolean {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x40 && (code < 0x300 || code > 0x36f)) letters += 1;
    if (letters > most) return true;
  }
  return false;
}

const isCapital = (text: string): boolean => {
  // A quick test: most lines have a small letter of ASCII. An “l” may stand for “I”.
  if (/[a-km-z]/.test(text)) return false;
  const letters = composed(text).replace(/[^\p{L}]/gu, '');
  return letters !== '' && letters.replace(/[lıǀ]/g, '') === letters.replace(/[lıǀ]/g, '').toUpperCase();
};

/**
 * The letters and diacritics of a text, in small decomposed form; letters of other alphabets become the Latin letters
 * that they look like.
 */
function lettersOf(text: string): string {
  const small = composed(text)
    .normalize('NFKC')
    .replace(/[\p{Cf}\u034f]/gu, '')
    .normalize('NFD')
    .toLowerCase();
  return [...small]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .normalize('NFD');
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, targets[index]!]));
}
