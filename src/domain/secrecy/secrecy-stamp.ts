import { withoutDiacritics } from '../../language/folding.ts';
import { composed } from '../../language/signs/composed.ts';
import { withoutTags, withoutTargets } from '../../language/signs/without-markup.ts';
import { isCapital, isLonger, lettersOf } from './stamp-letters.ts';
import { listsLevels, saysSecret } from './stamp-said.ts';
import { typedWords } from './stamp-typed.ts';
import {
  circulations,
  demands,
  englishLevels,
  heads,
  levels,
  longForms,
  nouns,
  urgencies,
} from './stamp-words.ts';
import { isWeighedSecret } from './weigh-line.ts';

const stamp = [...levels, ...circulations].map(lettersOf).join('|');
const head = heads.map(lettersOf).join('|');
const noun = nouns.map(lettersOf).join('|');
const urgency = urgencies.map(lettersOf).join('|');
const demand = demands.map(lettersOf).join('|');
const tail = [urgency, demand, `${lettersOf('bản số')}[oi]*`, `${lettersOf('trang')}[oi]*`, '[abc]'].join(
  '|',
);
const circulation = circulations.map(lettersOf).join('|');
const longLevel = levels.slice(0, 2).map(lettersOf).join('|');
const anyCase = new RegExp(
  `^(?:${head}|${urgency})*(?:(?:${noun})?(?:${circulation}|${longLevel})|(?:${noun})(?=${lettersOf('mật')}(?:${tail}))|${stamp})(?:${stamp}|${tail})*$`,
);
const english = englishLevels.map(lettersOf).join('|');
const capitals = new RegExp(
  `^(?:(?:${tail}|${noun}|${head})*(?:${stamp})(?:${stamp}|${tail})*|(?:${stamp})?(?:${english})(?:${stamp})?)$`,
);
// Stamps typed without diacritics, or with only one of the two of “mật”.
const bareOf = (pattern: string): string => withoutDiacritics(pattern);
const bareLong = longForms.map((each) => bareOf(lettersOf(each))).join('|');
const bare = new RegExp(`^(?:(?:${bareOf(noun)})?(?:${bareLong}|(?<=.)mat))(?:${bareOf(tail)})*$`);
/** In small letters without marks only what nothing else can mean. */
const bareSmall = new RegExp(
  `^(?:${bareOf(circulation)}|(?:${bareOf(noun)})?(?:${bareLong}|mat)(?:${bareOf(demand)})+)$`,
);
const urgentToo = new RegExp(`^(?:(?:${urgency})(?:${stamp})|(?:${stamp})(?:${urgency}))$`);
const bareMat = /^ma[\u0302\u0323]*t$/;
/** No other line has these words alone, in whatever letters. */
const namedReaders = new RegExp(
  `^(?:${circulations
    .filter((words) => words.startsWith('chỉ'))
    .map(lettersOf)
    .join('|')})$`,
);
/** In small letters a stamp in brackets is one of these: `(mật)` may be a word of a sentence. */
const long = new RegExp(`^(?:${noun})?(?:${longLevel}|${circulation})$`);

/** No line with more letters can be a stamp: two of the longest stamps and the words beside them are shorter. */
const most = 80;
/** A longer line is a paragraph. */
const longestLine = 400;

const list = /^\s*(?:[-+*•–]|#{1,6}|\d{1,3}[.)]|\p{L}[.)])\s+(?=\S)/u;
const footnote = /^\s*\[\^[^\]]{1,40}\]:\s*/;
/** What comes before the words of a line: a heading, an item, a box that is ticked. */
const opening = /^\s*(?:#{1,6}\s+|[-+*•–]\s+(?:\[[ xX]\]\s+)?|\d{1,3}[.)]\s+)/;
/** What divides the words of a line so clearly that each part stands for itself. */
const dividing = /\||\t|[\s\u2000-\u200a\u3000]{2,}|\s[–—-]\s|\s[–—-]$|[()[\]【】（）]|(?<=[.!?])\s+/;
const bracketed = /[[(【（]([^\])】）]{2,60})[\])】）]/g;

/** Marks that are letters of their own: other lines are composed as they are. */
const hasMarks = /[\u0300-\u036f]/;
/** A quick test: every line that says that its paper is secret has one of these. */
const maySay = /m(?:ật|at|ới được)|nội bộ|phổ biến|t(?:rả lại|hu hồi|hời hạn b)|bản số/;

/** Whether a line is a stamp of secrecy or circulation, has one beside other words, or says that its paper is secret. */
export function isStamped(line: string): boolean {
  const text = withoutFilling(withoutMarkup(line).replace(footnote, ''));
  const typed = text.length > longestLine ? undefined : typedWords(text);
  if (typed !== undefined && typed !== text && isStamped(typed)) return true;
  const plain = hasMarks.test(text) ? composed(text) : text;
  if (maySay.test(plain.toLowerCase())) {
    if (saysSecret(plain.slice(0, longestLine))) return true;
    if (isWeighedSecret(plain) && !listsLevels(plain)) return true;
  }
  if (text.length > longestLine || !mayBeStamp(text) || listsLevels(plain)) return false;
  if (isStamp(text, !list.test(text)) || isBare(text) || isBesideLetterhead(text)) return true;
  if (isUrgentToo(text.replace(opening, ''))) return true;
  if (listsSecretPaper(text) || isTitleOf(text)) return true;
  return (
    hasStampedPart(text) ||
    [...text.matchAll(bracketed)].some(([, words = '']) => long.test(lettersOf(words))) ||
    isHeadedBy(text)
  );
}

/** Whether one of the parts of a line that stand for themselves is a stamp. */
const hasStampedPart = (text: string): boolean =>
  text
    .replace(opening, '')
    .split(dividing)
    .some(
      (part) =>
        isStamp(part, false) ||
        isUrgentToo(part) ||
        (/t(?:ê|e\p{M}*)n/iu.test(part) && namedReaders.test(wordsOf(part))),
    );

const day = 'ngày\\s{1,3}\\d{1,2}(?:\\s{1,3}tháng\\s{1,3}|[/.-])\\d{1,2}(?:\\s{1,3}năm\\s{1,3}|[/.-])\\d{4}';
/** Whether a part is a level beside an urgency, which needs no capitals: `Hỏa tốc/Mật`. */
const isUrgentToo = (part: string): boolean =>
  /kh|t\P{L}*[oôố]/iu.test(part) && !isLonger(part, most) && urgentToo.test(lettersOf(part));

/** What a letterhead has in the line of a stamp: `Số: 15-BC/ĐU`, `Ái Quốc, ngày 5 tháng 3 năm 2026`. */
const letterhead = new RegExp(
  `^\\W*(?:Số|Bản số)[\\s:]{0,5}[\\d\\p{Lu}./*-]{2,30}|^[\\p{L}\\s]{3,30}, ${day}|[.;,–-]\\s{1,3}[\\p{L}\\s]{3,30}, ${day}\\W*$`,
  'u',
);

/** Whether what a line has besides a number or a date of a letterhead is a stamp. */
function isBesideLetterhead(text: string): boolean {
  const plain = composed(text);
  const found = letterhead.exec(plain);
  if (!found) return false;
  const rest = plain.slice(0, found.index) + plain.slice(found.index + found[0].length);
  return isStamp(rest.replace(/^[\s(*.–—-]+/, ''), true);
}

/** What a message has before its subject, a form before the title of its paper. */
const beforeTitle = /^\W*(?:(?:subject|tiêu đề|chủ đề|fwd?|re|trích yếu|v\/v)\s*:\s*)+/iu;

/** Whether a line has the title of a secret paper behind such a label. */
function isTitleOf(text: string): boolean {
  const label = beforeTitle.exec(text)?.[0];
  if (label === undefined) return false;
  const title = text.slice(label.length).normalize('NFC');
  return hasStampedPart(title) || isWeighedSecret(title, true);
}

const paperCode = /(?<![\p{L}\d])\d{1,5}(?:\/\d{4})?[/-]\p{Lu}{2,}/u;
const levelCell = new RegExp(`^(?:${levels.map(lettersOf).join('|')})$`);

/** Whether a row of a register has a paper with its code and its level. */
const listsSecretPaper = (text: string): boolean =>
  /[|\t]/.test(text) &&
  paperCode.test(text) &&
  text.split(/[|\t]/).some((cell) => cell.length < most && levelCell.test(lettersOf(cell)));

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
    .replace(/<!--|-->|<br\s*\/?>/gi, '\t')
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|(\w{2,5}));/gi, (whole, decimal, hex, name) =>
      (decimal ?? hex)
        ? String.fromCodePoint(Math.min(0x10ffff, parseInt(decimal ?? hex, decimal ? 10 : 16)))
        : (entities[String(name)] ?? whole),
    );
  return withoutTags(withoutTargets(shown)).replace(/^[\s>]+/, '');
}

/** Whether short lines in a row are a stamp together, as `TỐI` and `MẬT` are. */
export const isStampTogether = (lines: readonly string[]): boolean =>
  lines.every(mayBePartOfStamp) && isStampOfParts(lines);

/** The same for lines each of which may be a part of a stamp. */
export function isStampOfParts(lines: readonly string[]): boolean {
  const text = lines.join(' ');
  return isStamp(text, false) || (ofNamedReaders.test(text) && namedReaders.test(wordsOf(text)));
}

/** Whether a line is short and in capitals, as each line of a stamp of several lines is, or says who may open an envelope. */
export const mayBePartOfStamp = (line: string): boolean =>
  line.length < 40 && !line.includes('|') && (isCapital(line) || ofNamedReaders.test(line));

const ofNamedReaders = /^\W*(?:chỉ (?:người|đồng chí|cá nhân)|có tên|mới được)(?!\p{L})/iu;

/** The letters of a text; a “!” at its end is no “i”. */
const wordsOf = (text: string): string => lettersOf(text.replace(/[!\s]+$/, ''));

function isStamp(text: string, smallToo: boolean): boolean {
  if (isLonger(text, most) || !mayBeStamp(text)) return false;
  const letters = wordsOf(text.replace(list, ''));
  if (letters.length < 3 || letters.length > 120) return false;
  if (smallToo && (anyCase.test(letters) || letters === lettersOf('confidential') || bareSmall.test(letters)))
    return true;
  if (!isCapital(text)) return false;
  return capitals.test(letters) || bare.test(withoutDiacritics(letters));
}

/** Whether a whole line is “mật” with one of its marks or none: beside other words that may be another word. */
const isBare = (text: string): boolean =>
  text.length < most && isCapital(text) && bareMat.test(lettersOf(text.replace(list, '')));

/** A quick test: every stamp has one of these. Letters of other alphabets may stand for any letter. */
const mayBeStamp = (text: string): boolean =>
  /m\P{L}*[aâậạ]\P{L}*[tṭ]|b\P{L}*[oôộọ0]|l\P{L}*[aạ]\P{L}*[i1l|]|thu h|b[oó]c b|t[eê]n m|secre|use only|confid|ph[oổ]\s*bi/iu.test(
    text,
  ) || /[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2026]/.test(text);
