import { foldLetters, slugify, withVietnameseD } from '../language/folding.ts';
import type { DocumentTypeId } from './document-type.ts';
import { documentTypes, typeByAbbreviation } from './document-type.ts';

const years = '(?:19[4-9]|20\\d)\\d';
const dash = '[-‐‑–—]';

const stateForm = new RegExp(`^(\\d{1,5}(?:\\.\\d{1,3})?[a-z]?)?/(?:(${years})/)?(.+)$`, 'i');
const partyForm = /^(?:(\d{1,5}(?:[a-z](?=-))?) ?)?(-?)([a-zđ]{1,6})\/(.+)$/i;
const symbolForm = /^[a-zđư][a-z0-9đư&]{0,14}(?:[-.][a-zđư][a-z0-9đư&]{0,14}){0,4}$/i;

// From the number to the first letter of the issuer: `3197/`, `45/2025/`, or the Party's `57-NQ/`.
const head = new RegExp(
  `(\\d{1,5}(?:\\.\\d{1,3})?[A-Za-z]?)(?:\\s{0,3}/\\s{0,4}(?:${years}\\s{0,2}/\\s{0,4})?` +
    `|(\\s{0,3}${dash}?\\s{0,4})([A-ZĐÐ][A-Za-zĐÐđð]{0,5})\\s{0,2}/\\s{0,4})(?=[A-ZĐÐ])`,
  'g',
);
// Capitals and digits, with single small letters among them (`TTg`, `QyĐ`); or capitals glued to the next word.
const part =
  /[A-ZĐÐƯ](?:[A-ZĐÐƯ0-9&\u031b]|[a-zđð](?![\p{Ll}\p{M}])){0,14}(?![\p{L}\p{M}\p{N}@])|(?:TTg|[A-ZĐÐ]{2,14})(?=ng[aà]|c[uủ]|v[eềàa]|n[aă]m)/uy;
const joint = new RegExp(`(\\s{0,3})(${dash}|\\.)(\\s{0,4})`, 'y');

const typeNames = documentTypes
  .filter(({ id }) => id !== 'khac')
  .map(({ id }) => id.replaceAll('-', ' '))
  .join('|');
const afterType = new RegExp(`(?:^|[^a-z0-9])(?:van ban|${typeNames})[^a-z0-9]*(?:so[^a-z0-9]*)?$`);
const afterNumberWord = /(?:^|[^a-z0-9])so[^a-z0-9]*$/;
const betweenCodes = /^[\s,;]{0,6}(?:v[àa]\u0300?\s{1,4})?(?:s\S{1,3}\s{1,4})?$/;
const noNumberAfter = /[\d/\\@=_&]$|\d[.:]$|[\p{L}\p{N}][-–]$/u;
const webAddress = /:\/\/|www\.|@/i;

// Type and issuer as one word, where no other reading is known (`TTCP` is an office, no thông tư).
const lostHyphen =
  /^(?:(NĐ|NQ|TTr)(CP)|(QĐ|CT|CĐ)(TTg)|(NQ|QĐ|QyĐ|KH|TB|BC|CTr|TTr|CT|GM|PA|ĐA)(UBND|HĐND))$/i;
const capitals = /[A-ZĐƯ]{2}/;
const romanNumbers = /^[IVXLC]+(?:-[IVXLC]+)*$/;

/**
 * Reads a text that as a whole is a code, in any case; spaces around `/` and `-`, dashes of any kind, `Ð`,
 * decomposed letters and dots for a blank number (`…/UBND-VX`) are understood. Undefined for all else.
 */
export function parseCode(text: string): DocumentCode | undefined {
  if (text.length > 200) return undefined;
  const tidy = withVietnameseD(text.normalize('NFC'))
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
    .replace(/^[.…_ ]+/, '')
    .trim();
  return stateCode(tidy) ?? partyCode(tidy);
}

/**
 * Every numbered code in a running text, in order, those with a line break inside included. What only looks
 * like one is left out: dates, amounts, units, addresses, plates, parts of a URL or an e-mail. A code whose
 * number is blank names no document and is not looked for. Linear in the length of the text.
 */
export function findCodes(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  head.lastIndex = 0;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const end = symbolEnd(text, head.lastIndex, match[3] !== undefined);
    const code = end === undefined ? undefined : parseCode(text.slice(match.index, end));
    if (end === undefined || !code || !standsAsCode(text, match, code, found.at(-1)?.end)) continue;
    found.push({ code, start: match.index, end });
    head.lastIndex = end;
  }
  return found;
}

/**
 * Equal for all spellings of one code: number without leading zeros, year, symbol, in ASCII: `05/KH-UBND` and
 * `5/kh-ubnd` → `5-kh-ubnd`. `TƯ` (Trung ương) counts as `TW`. A blank number leaves the symbol, then the year.
 */
export function codeKey({ number, year, symbol }: DocumentCode): string {
  const name = slugify(symbol.replace(/(^|[-/.])TƯ(?=$|[-/.])/gi, '$1TW'));
  return (number ? [numberKey(number), year, name] : [name, year])
    .filter((piece) => piece !== undefined)
    .join('-');
}

/** The code's part of an address, one for each `codeKey`: `/dan-chieu/45-2025-nq-hdnd/`. */
export const codeSlug = codeKey;

/** `05` → `5`, `66.4` → `66-4`; a dot before three digits only groups them: `1.637` → `1637`. */
export const numberKey = (number: string): string =>
  slugify(number.replace(/\.(?=\d{3}$)/, '')).replace(/^0+(?=\d)/, '');

function stateCode(text: string): DocumentCode | undefined {
  const [, number = '', year, written = ''] = stateForm.exec(text) ?? [];
  if (!symbolForm.test(written)) return undefined;
  const [first = '', ...others] = written.split('-');
  const symbol = [first.replace(lostHyphen, '$1$3$5-$2$4$6'), ...others].join('-');
  // A lone small word after a slash is a unit or a path (`5/kg`), no issuer.
  if (!/[-.]/.test(symbol) && !capitals.test(symbol) && !(year && /\d$/.test(symbol))) return undefined;
  return {
    text: [number, ...(year ? [year] : []), symbol].join('/'),
    number,
    year: year ? Number(year) : undefined,
    symbol,
    type: stateType(symbol.split(/[-.]/), year !== undefined),
  };
}

function partyCode(text: string): DocumentCode | undefined {
  const [, number = '', hyphen, abbreviation = '', issuer = ''] = partyForm.exec(text) ?? [];
  const known = typeByAbbreviation(abbreviation);
  if (!symbolForm.test(issuer) || !(hyphen ? known || capitals.test(abbreviation) : number && known))
    return undefined;
  const symbol = `${abbreviation}/${issuer}`;
  return {
    text: `${number}-${symbol}`,
    number,
    year: undefined,
    symbol,
    type: partyType(abbreviation, known),
  };
}

/** `TBKL`, `KHLT` are kinds of thông báo and kế hoạch; a symbol that begins with its office is a công văn's. */
function stateType([first = '', second]: string[], dated: boolean): DocumentTypeId | undefined {
  const type = typeByAbbreviation(first) ?? typeByAbbreviation(first.replace(/(?:LT|PH|KL)$/i, ''));
  if (type || dated || !second || /^(?:UBND|HĐND)$/i.test(second) || /^G(?:P|CN|XN)/i.test(first))
    return type;
  return 'cong-van';
}

/** The Party writes `QĐ` for quyết định and for quy định, `TT` for thông tri. */
function partyType(abbreviation: string, known: DocumentTypeId | undefined): DocumentTypeId | undefined {
  if (known === 'quyet-dinh') return undefined;
  return known === 'thong-tu' && abbreviation.length === 2 ? 'thong-tri' : known;
}

/** Where the symbol that begins at `at` ends. A Party code is `complete` with one part, a state code with two. */
function symbolEnd(text: string, at: number, complete: boolean): number | undefined {
  part.lastIndex = at;
  if (!part.test(text)) return undefined;
  let end = part.lastIndex;
  const typed = typeByAbbreviation(text.slice(at, end)) !== undefined;
  for (let count = 1; count < 5; count += 1) {
    joint.lastIndex = end;
    const match = joint.exec(text);
    if (!match || !joins(match, complete, typed)) break;
    part.lastIndex = joint.lastIndex;
    if (!part.test(text)) break;
    end = part.lastIndex;
    complete = true;
  }
  return end;
}

/** A complete symbol goes on only across a bare hyphen or a line's end: ` - ` after it begins something else. */
function joins(
  [, before = '', sign, after = '']: RegExpExecArray,
  complete: boolean,
  typed: boolean,
): boolean {
  if (sign === '.') return !complete && !typed && before + after === '';
  if (complete) return before === '' && (after === '' || after.includes('\n'));
  if (before.includes('\n')) return typed && after === '';
  return typed || before === '' || after === '';
}

/** Whether the text around allows it: what is not plain by its form alone needs a type's name or “số” before it. */
function standsAsCode(
  text: string,
  match: RegExpExecArray,
  code: DocumentCode,
  previousEnd: number | undefined,
): boolean {
  const [, , gap, abbreviation] = match;
  const start = match.index;
  const before = text.slice(Math.max(0, start - 48), start);
  if (/^0+$/.test(code.number) || !capitals.test(code.symbol) || romanNumbers.test(code.symbol)) return false;
  if (noNumberAfter.test(before) || webAddress.test(wordBefore(text, start))) return false;

  const glued = /[\p{L}\p{M}]$/u.test(before);
  const parted = /[-./]/.test(code.symbol);
  const plain = abbreviation
    ? typeByAbbreviation(abbreviation) !== undefined && !/^\s*$/.test(gap ?? '')
    : parted || (code.year !== undefined && /\d$/.test(code.symbol));
  if (plain && !glued) return true;

  const lead = foldLetters(before).replace(/\s+/g, ' ');
  if (afterType.test(lead) || (parted && afterNumberWord.test(lead))) return true;
  return (
    previousEnd !== undefined && start - previousEnd < 24 && betweenCodes.test(text.slice(previousEnd, start))
  );
}

/** What stands before `at` without a space between, at most 200 characters. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 200 && !/\s/.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

/** Số, ký hiệu of a document: NĐ 30/2020/NĐ-CP, Phụ lục I; for the Party, Hướng dẫn 36-HD/VPTW. */
export interface DocumentCode {
  /** Canonical: NFC, without spaces, with `Đ` and `-`: `45/2025/NQ-HĐND`, `57-NQ/TW`, `/UBND-VHXX`. */
  text: string;
  /** Số as written, zeros kept (`05`, `66.4`, `12a`); empty while it is blank. */
  number: string;
  year: number | undefined;
  /** Ký hiệu: `NQ-HĐND`, `NQ/TW`, `UBND-VX`, `QH15`. */
  symbol: string;
  /** What the symbol alone says; undefined where it leaves a choice: `QH15`, the Party's `QĐ`. */
  type: DocumentTypeId | undefined;
}

/** A code and its place: `text.slice(start, end)` is the code as written. */
export interface FoundCode {
  code: DocumentCode;
  start: number;
  end: number;
}
