import { parseCode } from '../../domain/document-code.ts';
import { squeeze } from '../../language/text.ts';

const label = /(?:^|[^\p{L}])s[ốóồôổoôỗộ06](?=\s|[:.;]|\d|\/|$)\s*[:.;,]*\s*/iu;
const symbol = '[A-ZĐƯ][\\p{L}\\d&ƯƠ]{0,14}(?:\\s?[-–.]\\s?[\\p{Lu}\\d][\\p{L}\\d&]{0,14}){0,4}';
const state = new RegExp(`^(.{0,14}?)\\s*/\\s*((?:19|20)\\d\\d)?\\s*/?\\s*(${symbol})`, 'u');
const party = new RegExp(`^(.{0,12}?)\\s*[-–]\\s*([A-ZĐ][\\p{L}]{0,5})\\s*/\\s*(${symbol})`, 'u');

/** Số, ký hiệu in a line of a letterhead. */
export interface FoundNumber {
  /** In the form of the key `code`. The number is left out where it is blank or illegible. */
  code: string;
  /** What is printed in the place of the number, where that is not a number. */
  unread?: string;
}

/** Reads “Số: 239 /TTr-UBND”, “Số 60-NQ/TW”, “Số:    /UBND-VP”; undefined where the text has no code. */
export function readNumber(text: string): FoundNumber | undefined {
  const line = squeeze(text.replace(/[‐‑–—]/g, '-'));
  const lead = label.exec(line);
  const rest = lead ? line.slice(lead.index + lead[0].length) : line;
  if (!lead && !/^[\d/.-]/.test(line)) return undefined;
  const inParty = party.exec(rest);
  if (inParty && !inParty[1]?.includes('/')) {
    const found = assemble(inParty[1] ?? '', (number) => `${number}-${inParty[2]}/${clean(inParty[3])}`);
    if (found) return found;
  }
  const match = state.exec(rest);
  if (!match) return undefined;
  const year = match[2] ? `${match[2]}/` : '';
  return assemble(match[1] ?? '', (number) => `${number}/${year}${clean(match[3])}`);
}

/** The number of a line without a symbol: `453` for “Số: 453”, empty for “Số:”; undefined for any other line. */
export const numberAlone = (text: string): string | undefined =>
  /^\W*s[ốóôồ]\s*[:.;]?\s*(\d{1,5}[a-zđ]?)?\s*$/iu
    .exec(squeeze(text))
    ?.slice(1)
    .map((part) => part ?? '')[0];

function assemble(number: string, write: (number: string) => string): FoundNumber | undefined {
  const bare = number.replace(/[\s…_.,:;]+$/g, '').replace(/^[\s…_.,:;]+/g, '');
  const legible = /^\d{1,5}(?:\.\d{1,3})?[a-zA-Z]?$/.test(bare);
  const code = parseCode(write(legible ? bare : ''));
  if (!code) return undefined;
  return { code: code.text, unread: legible || bare === '' ? undefined : bare };
}

const clean = (text = ''): string =>
  text
    .replace(/\s+/g, '')
    .replace(/QĐÐ|QĐĐ/g, 'QĐ')
    .replace(/[.,;:]+$/, '');
