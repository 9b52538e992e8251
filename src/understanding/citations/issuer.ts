import { firstWordsOfIssuers, wordsAfterIssuer } from '../../language/cited-names.ts';
import { foldLetters, foldSameLength } from '../../language/folding.ts';
import { alternatives } from '../../language/quantities/rule.ts';
import { squeeze } from '../../language/text.ts';
import { typeNames } from './type.ts';

/** The issuer that a citation names, and the position after its name. */
export interface IssuerFound {
  issuer: string;
  end: number;
}

const maxNameLength = 110;
const wordsBeforeIssuer = /[\s)"”»’*_\]]{0,6},?\s{0,4}(?:cua|do)\s{1,4}/y;
// A name ends at a sign, at a small word that is in no name, or at the next document.
const endMark = /[;.:()“”"*]/;
const smallWord = new RegExp(
  `\\s(?:${alternatives(wordsAfterIssuer).replaceAll(' ', '\\s+')})(?!\\p{L})`,
  'u',
);
const newDocument = new RegExp(`(?:,|\\s+(?:va|hoac))\\s+(?:cac\\s+)?(?:${typeNames}|van\\s+ban)(?![a-z])`);
const bodyName = new RegExp(`^(?:${foldLetters(alternatives(firstWordsOfIssuers))})\\b`);
/** The word that an issuer before a code is named after. Most codes have none before them. */
const ofWord = /\scua\s/;
const issuerBeforeCode =
  /\s(?:cua)\s+([^.;:()“”"]{3,100}?)(?:\s+tai(?:\s+noi\s+dung)?(?:\s+cac)?|\s*:|\s+so)?\s*$/;

/**
 * The body named directly after a code: `của Bộ Chính trị`, `của UBND thành phố Hải Phòng`.
 * @param folded `foldSameLength(text)`
 */
export function issuerAfter(text: string, folded: string, at: number): IssuerFound | undefined {
  wordsBeforeIssuer.lastIndex = at;
  if (!wordsBeforeIssuer.test(folded)) return undefined;
  const start = wordsBeforeIssuer.lastIndex;
  const reach = folded.slice(start, start + maxNameLength);
  const closed = closingIn(text.slice(start, start + maxNameLength), reach);
  const end = commaEnd(text.slice(start, start + closed));
  const issuer = nameOf(text.slice(start, start + end));
  return issuer === undefined ? undefined : { issuer, end: start + end };
}

/** The body named before a code: `của Giám đốc Sở Tài chính tại Công văn số …`, `Quyết định của UBND tỉnh: số …`. */
export function issuerBefore(text: string, folded: string, at: number): string | undefined {
  const from = Math.max(0, at - 150);
  const lead = folded.slice(from, at);
  const match = ofWord.test(lead) ? issuerBeforeCode.exec(lead) : null;
  if (!match) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]!);
  const words = text.slice(start, start + match[1]!.length);
  return closingIn(words, match[1]!) < words.length || words.includes(',') ? undefined : nameOf(words);
}

/** The position where a name ends: the first sign, small word or document. */
function closingIn(text: string, folded: string): number {
  const mark = endMark.exec(folded)?.index ?? folded.length;
  const word = smallWord.exec(text.slice(0, mark))?.index ?? mark;
  const next = newDocument.exec(folded.slice(0, mark))?.index ?? mark;
  return Math.min(word, next);
}

/** A comma belongs to a name only in `Sở Văn hóa, Thể thao và Du lịch`, `Phòng Kinh tế, Hạ tầng và Đô thị`. */
function commaEnd(name: string): number {
  const comma = name.indexOf(',');
  if (comma < 0) return name.length;
  const listed =
    /^(?:Sở|Bộ|Phòng|Ban)\s[^,]+(?:,\s*\p{Lu}[^,]{2,30})+?\s+và\s+\p{Lu}[\p{L}]*(?:\s[\p{L}]+){0,6}/u.exec(
      name,
    );
  return listed ? listed[0].length : comma;
}

function nameOf(words: string): string | undefined {
  const name = squeeze(words)
    .replace(/[\s,–-]+$/, '')
    .replace(/\s+và$/, '');
  return /^\p{Lu}/u.test(name) && bodyName.test(foldSameLength(name)) && name.length < 100 ? name : undefined;
}
