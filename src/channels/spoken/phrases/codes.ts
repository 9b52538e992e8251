import type { FoundCode } from '../../../domain/codes/find-codes.ts';
import { findCodes } from '../../../domain/codes/find-codes.ts';
import type { DocumentCode } from '../../../domain/document-code.ts';
import { codeKey } from '../../../domain/document-code.ts';
import { issuerBySymbol } from '../../../domain/issuing-body.ts';
import { oneToTen } from '../../../language/number-words.ts';
import { sentenceEnd } from '../../../language/sentences.ts';
import { upperFirst } from '../../../language/text.ts';
import { countInWords } from './numbers.ts';

/** The key of a cited document's code → the name of its issuer. */
export type Issuers = ReadonlyMap<string, string>;

/** How many codes of one type a listener can follow inside a sentence. More of them get a sentence of their own. */
const mostInline = 3;

const between =
  /^\s*(?:ngày\s[\d/.-]+\s*)?(?:[,;]|và|,\s?và)?\s*(?:(?:các\s)?\p{Lu}[\p{Ll}\s]{3,30}\s(?:số\s)?|số\s)?$/u;
const ownDate = /^,?\s*ngày\s\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)/;
const issuerFollows = /^,?\s*của\s/;
/** A count before the codes in the text itself: `07 Nghị quyết số …`. */
const fromTwo = oneToTen.slice(1);
const counted = new RegExp(
  `(?:\\d+|${[...fromTwo, ...fromTwo.map(upperFirst)].join('|')})(?: \\([^)]*\\))?\\s+$`,
  'u',
);
const typeBefore = /(?:các\s)?(\p{Lu}[\p{Ll}]+(?:\s[\p{Ll}]+){0,3}?)\s(?:số\s)?$/u;

/**
 * Codes as people say them: `Nghị quyết số 57-NQ/TW` → `Nghị quyết số 57 của Bộ Chính trị`. Digits stay digits. The
 * date of a cited document is left out. A long list becomes its number of documents, and a sentence that lists them
 * follows.
 * @param city the ward's city or province
 * @param named the keys of codes that were said before: their issuer is not said again
 */
export function withCodesSaid(
  text: string,
  issuers: Issuers,
  city: string,
  named = new Set<string>(),
): string {
  const written = withoutBlanks(withIssuersOfStandards(text, city));
  if (written !== text) return withCodesSaid(written, issuers, city, named);
  const runs = runsOf(findCodes(text), text);
  let said = '';
  let at = 0;
  for (const run of runs) {
    const [first, last] = [run[0]!, run.at(-1)!];
    const lead = text.slice(at, first.start);
    const date = ownDate.exec(text.slice(last.end))?.[0] ?? '';
    const next = last.end + date.length;
    const key = run.map(({ code }) => codeKey(code)).join(' ');
    const issuerInText = issuerFollows.test(text.slice(next));
    const known = issuerOf(last.code, issuers, city);
    const heard = known !== undefined && lead.slice(-60).includes(known);
    const issuer = issuerInText || heard || named.has(key) ? undefined : known;
    if (issuerInText || known) named.add(key);
    const tail = `${yearOf(last.code)}${issuer ? ` của ${issuer}` : ''}`;
    const type = typeBefore.exec(lead)?.[1];
    if (run.length > mostInline && type) {
      const stop = sentenceEnd(text, next);
      const before = lead.replace(typeBefore, '');
      const count = counted.test(before) ? '' : `${countInWords(run.length)} `;
      const rest = withCodesSaid(text.slice(next, stop), issuers, city, named);
      said += `${before}${count}${type}${tail}${rest}. Đó là các ${type} số ${listOf(run)}`;
      at = stop;
    } else {
      const many = run.length > 1 && type && !/các\s\S.*$/u.test(lead.slice(-type.length - 8));
      said += many ? `${lead.replace(typeBefore, '')}các ${type} ` : lead;
      said += `${many || !/số:?\s$/u.test(lead) ? 'số ' : ''}${listOf(run)}${tail}`;
      at = next;
    }
  }
  return said + text.slice(at);
}

const dots = '[.…_]{1,30}';
/** What papers leave blank: the number before a symbol, the day of a date, and the symbol of a type alone. */
const blanks: readonly (readonly [RegExp, string])[] = [
  [/(?:(?<!\p{L})[Ss]ố\s?:?\s?)?(?:[.…_]{1,30}\s?)?(?<![\p{L}\p{N}/])\/\s?(?:20\d\d\/)?[A-ZĐ][A-Za-zĐđ]{0,8}(?:-[A-ZĐ][\p{L}&]{0,12}){1,3}(?![\p{L}\p{N}])/gu, ''],
  [new RegExp(`(?<!\\p{L})ngày\\s?${dots}\\s?[/-]\\s?${dots}\\s?[/-]\\s?(?=20\\d\\d)`, 'gu'), 'năm '],
  [new RegExp(`(?<!\\p{L})ngày\\s?${dots}\\s?[/-]\\s?(?=\\d{1,2}/20\\d\\d)`, 'gu'), 'tháng '],
  [new RegExp(`(?<!\\p{L})ngày\\s?${dots}\\s?tháng\\s?${dots}\\s?(?=năm)`, 'gu'), ''],
  [new RegExp(`(?<!\\p{L})ngày\\s?${dots}\\s?(?=tháng)`, 'gu'), ''],
  [/(?<=(?<!\p{L})(?:[Ss]ố:?|[Cc]ông văn|[Vv]ăn bản|[Qq]uyết định|[Kk]ế hoạch|[Tt]hông báo|CV|QĐ|KH|TB)\s\d{1,5}[a-zA-Z]?(?:\/20\d\d)?)\s?\/\s?[A-ZĐ]{2,8}(?![\p{L}\p{N}/-])/gu, ''],
  [/(?<=(?<!\d)\d{1,5}(?:\/20\d\d)?)\s?\/\s?(?:QĐ|TB|KH|BC|NQ|CV|TTr|HD|CT|GM|BB|TT|CĐ|CTr)(?![\p{L}\p{N}/-])/gu, ''],
]; // prettier-ignore

/** `QCVN 06:2022/BXD`: the ministry that issued a standard. */
const standard = /(?<=(?:TCVN|QCVN)\s\d[\d:.-]{0,19})\/([A-ZĐ]{2,8})(?![\p{L}\p{N}])/gu;
const withIssuersOfStandards = (text: string, city: string): string =>
  text.replace(standard, (_, symbol: string) => {
    const issuer = issuerBySymbol({ number: '', symbol }, city);
    return issuer ? ` của ${issuer}` : '';
  });

/** A text without the marks of what is left blank. */
const withoutBlanks = (text: string): string =>
  text.includes('/') || text.includes('…') || text.includes('..')
    ? blanks.reduce((rest, [form, words]) => rest.replace(form, words), text)
    : text;

/** The issuers of the documents that a text cites. */
export const issuersOf = (citations: readonly { key: string; issuer: string | undefined }[]): Issuers =>
  new Map(citations.flatMap(({ key, issuer }) => (issuer ? [[key, issuer]] : [])));

/** Codes that follow each other, of one symbol and year: a list that is read as one. */
function runsOf(codes: readonly FoundCode[], text: string): FoundCode[][] {
  const runs: FoundCode[][] = [];
  for (const found of codes) {
    const last = runs.at(-1)?.at(-1);
    const joins =
      last?.code.symbol === found.code.symbol &&
      last.code.year === found.code.year &&
      between.test(text.slice(last.end, found.start));
    if (joins) runs.at(-1)!.push(found);
    else runs.push([found]);
  }
  return runs;
}

const listOf = (run: readonly FoundCode[]): string => {
  const numbers = run.map(({ code }) => code.number.replace(/^0+(?=\d)/, ''));
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} và ${numbers.at(-1)!}`;
};
const yearOf = ({ year }: DocumentCode): string => (year === undefined ? '' : ` năm ${year}`);

const issuerOf = (code: DocumentCode, issuers: Issuers, city: string): string | undefined =>
  // A joint paper has several issuers.
  issuers.get(codeKey(code)) ?? (/^TTLT|LT-/.test(code.symbol) ? undefined : issuerBySymbol(code, city));
