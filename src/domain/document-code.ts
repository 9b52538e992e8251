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
// Capitals and digits, with single small letters between them (`TTg`, `QyĐ`), or capitals without a space before the
// next word.
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

// Type and issuer without the hyphen, if they can mean nothing else (`TTCP` is an office and no thông tư).
const lostHyphen =
  /^(?:(NĐ|NQ|TTr)(CP)|(QĐ|CT|CĐ)(TTg)|(NQ|QĐ|QyĐ|KH|TB|BC|CTr|TTr|CT|GM|PA|ĐA)(UBND|HĐND))$/i;
const capitals = /[A-ZĐƯ]{2}/;
const romanNumbers = /^[IVXLC]+(?:-[IVXLC]+)*$/;

/**
 * Reads a text that is a code and nothing else; undefined for other texts. Understands any case, spaces around `/` and
 * `-`, all kinds of dashes, `Ð` for `Đ`, decomposed letters and dots for a blank number (`…/UBND-VX`).
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
 * Finds the codes with a number in a text, in order, also those with a line break inside. Leaves out dates, amounts,
 * units of measure, addresses, number plates and parts of a URL or an e-mail address. A code without a number names no
 * document and is left out, too. The time is linear in the length of the text.
 */
export function findCodes(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  head.lastIndex = 0;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const end = symbolEnd(text, head.lastIndex, match[3] !== undefined);
    const code = end === undefined ? undefined : parseCode(text.slice(match.index, end));
    if (end === undefined || !code || !isCodeInText(text, match, code, found.at(-1)?.end)) continue;
    found.push({ code, start: match.index, end });
    head.lastIndex = end;
  }
  return found;
}

/**
 * The same for all spellings of one code: the number without leading zeros, the year and the symbol, in ASCII:
 * `05/KH-UBND` and `5/kh-ubnd` → `5-kh-ubnd`. `TƯ` (Trung ương) counts as `TW`. Without a number it is the symbol, then
 * the year. Also the code's part of an address: `/dan-chieu/45-2025-nq-hdnd/`.
 */
export function codeKey({ number, year, symbol }: DocumentCode): string {
  const name = slugify(symbol.replace(/(^|[-/.])TƯ(?=$|[-/.])/gi, '$1TW'));
  return (number ? [numberKey(number), year, name] : [name, year])
    .filter((piece) => piece !== undefined)
    .join('-');
}

/**
 * The number of a code for a key: `05` → `5`, `66.4` → `66-4`. A dot before three digits only groups them: `1.637` →
 * `1637`.
 */
export const numberKey = (number: string): string =>
  slugify(number.replace(/\.(?=\d{3}$)/, '')).replace(/^0+(?=\d)/, '');

function stateCode(text: string): DocumentCode | undefined {
  const [, number = '', year, written = ''] = stateForm.exec(text) ?? [];
  if (!symbolForm.test(written)) return undefined;
  const [first = '', ...others] = written.split('-');
  const symbol = [first.replace(lostHyphen, '$1$3$5-$2$4$6'), ...others].join('-');
  // One word in small letters after a slash is a unit of measure or a path (`5/kg`), no issuer.
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

/** `TBKL` and `KHLT` are kinds of thông báo and kế hoạch. A symbol that begins with an office is of a công văn. */
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

/**
 * The end of the symbol that begins at `at`; undefined if no symbol begins there.
 * @param complete whether one part is enough, as in a code of the Party; a code of the state needs two
 */
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

/** Whether a joint belongs to the symbol. After a complete symbol, only a hyphen without spaces or a line end does. */
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

/** Whether the text around a match lets it be a code. An unclear form needs the name of a type or “số” before it. */
function isCodeInText(
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

/** The characters before `at` up to a space, at most 200. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 200 && !/\s/.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

/** Số, ký hiệu of a document, by NĐ 30/2020/NĐ-CP, Phụ lục I; those of the Party by Hướng dẫn 36-HD/VPTW. */
export interface DocumentCode {
  /** Canonical: NFC, without spaces, with `Đ` and `-`: `45/2025/NQ-HĐND`, `57-NQ/TW`, `/UBND-VHXX`. */
  text: string;
  /** Số as written, with zeros (`05`, `66.4`, `12a`); empty if it is not given yet. */
  number: string;
  year: number | undefined;
  /** Ký hiệu: `NQ-HĐND`, `NQ/TW`, `UBND-VX`, `QH15`. */
  symbol: string;
  /** The type that the symbol tells; undefined if it may mean several: `QH15`, the Party's `QĐ`. */
  type: DocumentTypeId | undefined;
}

/** A code in a text: `text.slice(start, end)` is the code as written. */
export interface FoundCode {
  code: DocumentCode;
  start: number;
  end: number;
}
