import type { DocumentCode } from '../../domain/document-code.ts';
import { codeKey, numberKey } from '../../domain/document-code.ts';
import { documentTypes, typeByAbbreviation } from '../../domain/document-type.ts';
import { foldLetters, slugify } from '../../language/folding.ts';

const year = /^(?:19[4-9]|20\d)\d$/;
// The words of a type's name and the abbreviations in its codes; the longest name first.
const typeNames = documentTypes
  .map(({ name, abbreviation, seenAs = [] }) => ({
    name: slugify(name).replaceAll('-', ' '),
    types: [...new Set([abbreviation ?? [], ...seenAs].flat().map(slugify))],
  }))
  .sort((a, b) => b.name.length - a.name.length);

// The words after a code in a sentence: its date, its trích yếu, its issuer.
const tail =
  / (?:ngay|ve|v v|cua|do|theo|bo chinh tri|ban bi thu|trung uong|chinh phu|thu tuong|quoc hoi|hoi dong|uy ban|thanh uy|dang uy)(?: .*)?$/;
const issuers = new Set(['cp', 'ttg', 'ubnd', 'hdnd', 'qh', 'tw', 'tu', 'hu', 'du']);
// A Vietnamese syllable without marks. Other words (`ubnd`, `vx`, `kh`) are taken for abbreviations.
const syllable =
  /^(?:ch|gh|gi|kh|ngh?|nh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:y(?![a-df-z])(?:eu?)?|i(?:eu?|u|a)?|e[ou]?|a[iouy]?|o(?:a[ioy]?|eo?|i|o)?|u(?:a[yo]?|e|i|o[iu]?|u|y(?:a|eu?|u)?)?)(?:ch|c|m|ng|nh|n|p|t)?$/;

/**
 * The keys with which readers may ask for a code, the exact one first: with the year and without it, each with the
 * whole symbol or its beginning (`148-nq`, `3197-ubnd`), and with `-cv` for a công văn. Without a number: the symbol.
 */
export function indexKeys(code: DocumentCode): string[] {
  const symbol = codeKey({ ...code, number: '', year: undefined });
  if (!code.number) return unique([codeKey(code), symbol]);
  const number = numberKey(code.number);
  const parts = symbol.split('-');
  const symbols = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const dated =
    code.year === undefined
      ? []
      : [...symbols.map((part) => `${number}-${code.year}-${part}`), `${number}-${code.year}`];
  const undated = [...symbols, ...(code.type === 'cong-van' ? ['cv'] : [])].map(
    (part) => `${number}-${part}`,
  );
  return unique([codeKey(code), ...undated.slice(0, 1), ...dated, ...undated]);
}

/**
 * Reads a search as a code, in any case, with or without marks, with spaces or signs. Returns the keys to try, the most
 * exact first; empty if it does not look like a code (`nghị quyết y tế`, `tháng 5/2026`, `18008000`).
 */
export function queryKeys(query: string): string[] {
  // No code is longer, and the patterns below are slow on long runs of spaces.
  const text = foldLetters(query.slice(0, 200))
    .replace(/\s*([/‐-—-])\s*/g, '$1')
    .trim();
  const written = text.split(/\s+/).find((word) => /^[^a-z0-9]*\d[\d.]*[a-z]*[/-].*[a-z]/.test(word));
  const keys = written === undefined ? [] : keysOfCode(wordsOf(written));
  return keys.length > 0 ? keys : keysOfPhrase(text);
}

/** A phrase without the signs of a code: `nq 148`, `NQ148`, `nghị quyết số 57`, `57 nq tw`, `ubnd vhxx`. */
function keysOfPhrase(text: string): string[] {
  const plain = wordsOf(text)
    .join(' ')
    .replace(tail, '')
    .replace(/ nam (?=(?:19|20)\d\d$)/, ' ');
  const named = typeNames.find(({ name }) => plain === name || plain.startsWith(`${name} `));
  const [first = '', ...others] = plain
    .slice(named?.name.length ?? 0)
    .replace(/^ ?van ban\b/, '')
    .trim()
    .split(' ');
  // `nq148` and `57nq` are split only if the letters are the abbreviation of a type.
  const pieces = first.match(/\d+|[a-z]+/g) ?? [];
  const words = [...(pieces.some(isType) ? pieces : [first]), ...others];

  let types: readonly string[] | undefined = named?.types;
  if (isType(words[0]) && (words[1] === 'so' || isNumber(words[1]))) types = words.splice(0, 1);
  const counted = words[0] === 'so' && words.splice(0, 1).length > 0;
  if (isNumber(words[0])) return keysOfCode(words, types, counted);

  const opened = /^[/-]/.test(text);
  const abbreviated = words.every((word) => !syllable.test(word) || issuers.has(word) || isType(word));
  const symbol =
    words.length > 1 && words.length < 6 && words.join('').length > 3 && words.every(isPart) && abbreviated;
  return symbol || (opened && words.every(isPart)) ? [words.join('-')] : [];
}

/**
 * The keys of the words `[number, minor?, year?, ...symbol, year?]`.
 * @param types the abbreviations of the type that is named before the number
 * @param counted whether “số” is before the number
 */
function keysOfCode(words: string[], types?: readonly string[], counted = false): string[] {
  const letters = words.findIndex((word) => !/^\d/.test(word));
  const numbers = letters < 0 ? [...words] : words.slice(0, letters);
  const symbol = letters < 0 ? [] : words.slice(letters);
  const own = numbers.length > 1 && year.test(numbers.at(-1) ?? '') ? numbers.pop() : undefined;
  const later = symbol.length > 1 && year.test(symbol.at(-1) ?? '') ? symbol.pop() : undefined;
  if (numbers.length > 2 || !numbers.every(isNumber)) return [];
  const number = numberKey(numbers.join('.'));
  const numbered = (name: string): string[] => [
    ...(own || later ? [`${number}-${own ?? later}-${name}`] : []),
    ...(own ? [] : [`${number}-${name}`]),
  ];

  if (symbol.length > 0) {
    if (
      symbol.length > 6 ||
      !symbol.every(isPart) ||
      !symbol.some((word) => !syllable.test(word) || isType(word))
    )
      return [];
    const name = symbol.join('-');
    const typed = (isType(symbol[0]) ? [] : (types ?? [])).flatMap((type) => numbered(`${type}-${name}`));
    return unique([...typed, ...numbered(name), ...(year.test(number) && !own ? [`${name}-${number}`] : [])]);
  }
  // “kế hoạch 2026” has a year and “5/2026” a month, but no code.
  if ((!types || year.test(number)) && !counted) return [];
  const dated = own ? (types ?? []).map((type) => `${number}-${own}-${type}`) : [];
  return unique([
    ...dated,
    ...(types ?? []).map((type) => `${number}-${type}`),
    ...(own ? [`${number}-${own}`] : []),
  ]);
}

const wordsOf = (text: string): string[] => text.match(/[a-z0-9]+/g) ?? [];
const isNumber = (word = ''): boolean => /^\d{1,5}[a-z]?$/.test(word);
const isPart = (word: string): boolean => /^[a-z][a-z0-9]{0,14}$/.test(word);
const isType = (word = ''): boolean => word.length > 1 && typeByAbbreviation(word) !== undefined;
const unique = (keys: readonly string[]): string[] => [...new Set(keys)];
