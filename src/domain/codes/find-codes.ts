import { memoizeTexts } from '../../cache/memory.ts';
import { foldLetters, withAnyMarks } from '../../language/folding.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import { isSpace } from '../../language/quantities/rule.ts';
import { endsAt } from '../../language/text.ts';
import { isLetterAt } from '../../language/word-units.ts';
import type { DocumentCode } from '../document-code.ts';
import { parseCode } from '../document-code.ts';
import { documentTypes, typeByAbbreviation } from '../document-type.ts';
import { otherNumbered } from './offices.ts';
import { symbolEnd } from './symbol-end.ts';

/** A code in a text: `text.slice(start, end)` is the code as written, or its number in a list of numbers. */
export interface FoundCode {
  code: DocumentCode;
  start: number;
  end: number;
}

const years = '(?:19[4-9]|20\\d)\\d';
// From the number to the first letter of the issuer: `3197/`, `45/2025/`, or the Party's `57-NQ/`.
const head = new RegExp(
  `(\\d{1,5}(?:\\.\\d{1,3})?[A-Za-z]?)(?:\\s{0,3}/\\s{0,4}(?:${years}\\s{0,2}/\\s{0,4})?` +
    `|(\\s{0,3}[-‐‑–—]?\\s{0,4})([A-ZĐÐ][A-Za-zĐÐđð]{0,5})\\s{0,2}/\\s{0,4})(?=[A-ZĐÐ])`,
  'g',
);
const typeNames = documentTypes
  .filter(({ id }) => id !== 'khac')
  .map(({ id }) => id.replaceAll('-', ' '))
  .join('|');
// What is before a code is matched backwards from its end, or a pattern would begin at each letter of it.
const afterType = new RegExp(`(?<=(?:^|[^a-z0-9])(?:van ban|${typeNames})[^a-z0-9]*(?:so[^a-z0-9]*)?)`, 'y');
const afterNumberWord = /(?<=(?:^|[^a-z0-9])so[^a-z0-9]*)/y;
const afterOther = new RegExp(
  `(?<=(?<!(?:phường|xã|tỉnh|thành phố|quận|huyện|thị trấn|đặc khu)\\s)(?<![\\p{L}\\p{N}])(?:${withAnyMarks(otherNumbered.join('|')).replaceAll(' ', '\\s')})\\s(?:s[ốôo]\\s?)?:?\\s?)`,
  'iuy',
);
const betweenCodes = /^[\s,;]{0,6}(?:v[àa]\u0300?\s{1,4})?(?:s\S{1,3}\s{1,4})?$/;
const noNumberAfter = /(?<=[\d/\\@=_&]|\d[.:]|[\p{L}\p{N}][-–])/uy;
const webAddress = /:\/\/|www\.|@/i;
const capitals = /[A-ZĐƯ]{2}/;
const romanNumbers = /^[IVXLC]+(?:-[IVXLC]+)*$/;
/** Numbers before the last one of a list that shares its symbol: `số 57, 59 và 68-NQ/TW`. */
const numberList =
  /(?:(?<![\p{L}])s[ốôo]|(?<=(?:Nghị quyết|Quyết định|Kế hoạch|Công văn|Chỉ thị|Thông báo|Kết luận)))[\s:]{1,3}((?:\d{1,5}[a-z]?\s?(?:,\s?(?:và\s)?|;\s?|\svà\s|\s&\s)\s?){1,12})$/u;
/** A quick test for the end of such a list: most codes are in none. */
const endOfList = /[,;&à]\s*$/;

/** A paper cites the same codes again and again. */
const codeOf = memoizeTexts(1000, parseCode);

/** A possible code in its text. */
interface Candidate {
  code: DocumentCode;
  /** At most 48 characters before it. */
  before: string;
  /** The same as folded letters. */
  lead(): string;
  /** The word that it is in, up to its first character. */
  word: string;
  /** Whether letters are right before its number. */
  glued: boolean;
  /** Whether its symbol has several parts. */
  parted: boolean;
  /** Whether its form alone makes it a code. */
  plain: boolean;
  /** The text between it and the code before it; undefined for the first code. */
  between: string | undefined;
}

/** Whether a possible code is one; the first rule that holds decides. */
const codeRules: readonly { name: string; when(candidate: Candidate): boolean; isCode: boolean }[] = [
  { name: 'no number', when: ({ code }) => /^0+$/.test(code.number), isCode: false },
  {
    name: 'no letters of an office',
    when: ({ code: { symbol } }) => !capitals.test(symbol) || romanNumbers.test(symbol),
    isCode: false,
  },
  {
    name: 'a type without its office',
    when: ({ code: { symbol } }) => !/[-./]/.test(symbol) && typeByAbbreviation(symbol) !== undefined,
    isCode: false,
  },
  { name: 'a part of another number', when: ({ before }) => endsAt(noNumberAfter, before), isCode: false },
  { name: 'an address of the web', when: ({ word }) => webAddress.test(word), isCode: false },
  { name: 'a form, an annex or a place', when: ({ before }) => endsAt(afterOther, before), isCode: false },
  { name: 'its form', when: ({ plain, glued }) => plain && !glued, isCode: true },
  { name: 'after the name of a type', when: ({ lead }) => endsAt(afterType, lead()), isCode: true },
  {
    name: 'after “số”',
    when: ({ parted, lead }) => parted && endsAt(afterNumberWord, lead()),
    isCode: true,
  },
  {
    name: 'in a list of codes',
    when: ({ between }) => between !== undefined && betweenCodes.test(between),
    isCode: true,
  },
];

/**
 * Finds the codes with a number in a text, in order, also those with a line break inside. Leaves out dates, amounts,
 * units of measure, addresses, number plates and parts of a URL or an e-mail address. A code without a number, or one
 * that was cut after its type, names no document and is left out, too. The time is linear in the length of the text.
 */
export function findCodes(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  head.lastIndex = 0;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const start = match.index;
    const end = symbolEnd(text, head.lastIndex, match[3] !== undefined);
    const code = end === undefined ? undefined : codeOf(text.slice(start, end));
    if (end === undefined || !code) continue;
    const candidate = candidateOf(text, match, code, found.at(-1)?.end);
    if (!codeRules.find(({ when }) => when(candidate))?.isCode) continue;
    addAll(found, sharingSymbol(candidate.before, start, code));
    found.push({ code, start, end });
    head.lastIndex = end;
  }
  return found;
}

function candidateOf(
  text: string,
  { index: start, 2: gap, 3: abbreviation }: RegExpExecArray,
  code: DocumentCode,
  previousEnd: number | undefined,
): Candidate {
  const before = text.slice(Math.max(0, start - 48), start);
  const parted = /[-./]/.test(code.symbol);
  return {
    code,
    before,
    lead: () => foldLetters(before).replace(/\s+/g, ' '),
    word: wordBefore(text, start),
    glued: isLetterAt(before, before.length - 1),
    parted,
    plain: abbreviation
      ? typeByAbbreviation(abbreviation) !== undefined && !/^\s*$/.test(gap ?? '')
      : parted || (code.year !== undefined && /\d$/.test(code.symbol)),
    between: previousEnd === undefined ? undefined : text.slice(previousEnd, start),
  };
}

/** The codes of the numbers right before a code that have its symbol: `12, 13` of `số 12, 13 và 14/KH-UBND`. */
function sharingSymbol(before: string, start: number, code: DocumentCode): FoundCode[] {
  const list = endOfList.test(before) ? numberList.exec(before)?.[1] : undefined;
  if (list === undefined) return [];
  const from = start - list.length;
  return [...list.matchAll(/\d{1,5}[a-z]?/g)].map(({ 0: number, index }) => ({
    code: { ...code, number, text: number + code.text.slice(code.number.length) },
    start: from + index,
    end: from + index + number.length,
  }));
}

/** The characters before `at` up to a space, at most 200. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 200 && !isSpace(text, from - 1)) from -= 1;
  return text.slice(from, at);
}
