import { slugify, withVietnameseD } from '../language/folding.ts';
import type { DocumentTypeId } from './document-type.ts';
import { typeByAbbreviation } from './document-type.ts';

const years = '(?:19[4-9]|20\\d)\\d';

const stateForm = new RegExp(`^(\\d{1,5}(?:\\.\\d{1,3})?[a-z]?)?/(?:(${years})/)?(.+)$`, 'i');
const partyForm = /^(?:(\d{1,5}(?:[a-z](?=-))?) ?)?(-?)([a-zđ]{1,6})\/(.+)$/i;
const symbolForm = /^[a-zđư][a-z0-9đư&]{0,14}(?:[-.][a-zđư][a-z0-9đư&]{0,14}){0,4}$/i;

// Type and issuer without the hyphen, if they can mean nothing else (`TTCP` is an office and no thông tư).
const lostHyphen =
  /^(?:(NĐ|NQ|TTr)(CP)|(QĐ|CT|CĐ)(TTg)|(NQ|QĐ|QyĐ|KH|TB|BC|CTr|TTr|CT|GM|PA|ĐA)(UBND|HĐND))$/i;
// The same with a space.
const lostHyphenAtSpace = /(?<=\d\/)([A-ZĐ][A-Za-zĐđ]{0,4}) (?=(?:UBND|HĐND|CP|TTg)(?![\p{L}]))/u;
const capitals = /[A-ZĐƯ]{2}/;

/**
 * Reads a text that is a code and nothing else; undefined for other texts. Understands any case, spaces around `/` and
 * `-`, all kinds of dashes, `Ð` for `Đ`, decomposed letters and dots for a blank number (`…/UBND-VX`).
 */
export function parseCode(text: string): DocumentCode | undefined {
  if (text.length > 200) return undefined;
  const written = withVietnameseD(text.normalize('NFC')).replace(/[‐‑–—]/g, '-');
  const tidy = (/\s/.test(written) ? withoutSpaces(written) : written).replace(/^[.…_ ]+/, '').trim();
  return stateCode(tidy) ?? partyCode(tidy);
}

/** A code without the spaces around and between its parts. */
const withoutSpaces = (written: string): string =>
  written
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
    .replace(/(QH) (?=\d{1,2}$)/i, '$1')
    .replace(lostHyphenAtSpace, '$1-');

/**
 * The same for all spellings of one code: the number without leading zeros, the year and the symbol, in ASCII:
 * `05/KH-UBND` and `5/kh-ubnd` → `5-kh-ubnd`. `TƯ` (Trung ương) counts as `TW`. Without a number it is the symbol, then
 * the year. Also the code's part of an address: `/dan-chieu/45-2025-nq-hdnd/`.
 */
export function codeKey({ number, year, symbol }: DocumentCode): string {
  const name = slugify(/TƯ/i.test(symbol) ? symbol.replace(/(^|[-/.])TƯ(?=$|[-/.])/gi, '$1TW') : symbol);
  return (number ? [numberKey(number), year, name] : [name, year])
    .filter((piece) => piece !== undefined)
    .join('-');
}

/**
 * The number of a code for a key: `05` → `5`, `66.4` → `66-4`. A dot before three digits only groups them: `1.637` →
 * `1637`.
 */
export const numberKey = (number: string): string =>
  (/^\d+$/.test(number) ? number : slugify(number.replace(/\.(?=\d{3}$)/, ''))).replace(/^0+(?=\d)/, '');

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
