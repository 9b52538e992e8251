import type { DocumentTypeId } from '../../domain/document-type.ts';
import { wordsAfterLaw, wordsBeforeNoLaw } from '../../language/cited-names.ts';
import { foldLetters, slugify } from '../../language/folding.ts';
import { alternatives } from '../../language/quantities/rule.ts';
import { shortForms } from '../../language/short-forms/short-forms.ts';
import { matchesOf, squeeze } from '../../language/text.ts';
import { lawNames } from './law-names.ts';

/** A law that a text names, and its place: `Luật Đất đai năm 2024`. */
export interface LawFound {
  type: DocumentTypeId;
  /** The law's own spelling, without the year: `Luật Đất đai`. */
  name: string;
  year: string | undefined;
  start: number;
  end: number;
}

const kinds: Record<string, [DocumentTypeId, string]> = {
  luat: ['luat', 'Luật'],
  'bo luat': ['bo-luat', 'Bộ luật'],
  'phap lenh': ['phap-lenh', 'Pháp lệnh'],
  'hien phap': ['hien-phap', 'Hiến pháp'],
};
const opening = /(?<![a-z0-9])(bo\s+luat|luat|phap\s+lenh|hien\s+phap)(?![a-z0-9])/g;
/** A quick test for it. */
const anyOpening = /luat|lenh|phap/;
const notALaw = new RegExp(`(?:\\b(?:${foldLetters(alternatives(wordsBeforeNoLaw))})\\s+|[-–])$`);
const drafted = /\b(?:du\s+an|du\s+thao|xay\s+dung)\s+(?:cac\s+)?$/;
const wordsOnly = /[a-z0-9]+/g;
const amending =
  /^\s+(sua\s+doi,?\s+(?:va\s+)?bo\s+sung(?:,\s*(?:thay\s+the|bai\s+bo))?|sua\s+doi|bo\s+sung|thay\s+the)\s+(?:mot\s+so\s+)?(?:dieu|khoan|noi\s+dung|quy\s+dinh)(?:\s+cua)?\s+(?:cac\s+)?/;
const another = /^(?:,\s*|\s+va\s+|;\s*)(?=(?:bo\s+luat|luat|phap\s+lenh)\s)/;
const ending = new RegExp(
  `[,;.:()“”"/*]|\\s(?:${foldLetters(alternatives(wordsAfterLaw)).replaceAll(' ', '\\s+')})(?![a-z])`,
);
const republic = /^\s+nuoc\s+cong\s+h[o]a\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam/;
const yearForm = /^(?:\s+\(sua\s+doi\))?[\s,]+(?:nam\s+)?((?:19[4-9]|20\d)\d)(?![\d/-]|\s*[-–/]\s*\d)/;
const draft = /^\s*\((?:sua\s+doi|thay\s+the)[^)]{0,40}\)/;
const dated = /^[\s,]*(?:so\s+\d|ngay\s+\d)/;

const abbreviated = /^\s+([A-ZĐ]{3,8})(?![\p{L}\p{N}/&-])/u;
const spelled = new Map(lawNames.map((name) => [keyOf(name), name]));

/** The first words of each law's name. */
const beginnings = new Set(
  [...spelled.keys()].flatMap((key) => {
    const words = key.split(' ');
    return words.map((_, last) => words.slice(0, last + 1).join(' '));
  }),
);
/** Laws by a common abbreviation of their name: `Luật BHYT`. */
const lawsByAbbreviation = new Map(shortForms.map(([short, words]) => [short, spelled.get(keyOf(words))]));

/**
 * Finds every law that is cited by its name, in the order of the text.
 * @param folded `foldSameLength(text)`
 */
export function findLaws(text: string, folded: string): LawFound[] {
  const found: LawFound[] = [];
  if (!anyOpening.test(folded)) return found;
  let from = 0;
  for (const match of matchesOf(opening, folded)) {
    const start = match.index;
    if (
      start < from ||
      !/[A-ZĐ]/.test(text.charAt(start)) ||
      notALaw.test(folded.slice(Math.max(0, start - 12), start))
    )
      continue;
    const law = lawAt(text, folded, start, match[1]!);
    if (!law) continue;
    if (!law.draft && !drafted.test(folded.slice(Math.max(0, start - 20), start))) found.push(law);
    from = law.end;
  }
  return found;
}

/** A law's name as part of an address: `luat-dat-dai-nam-2024`. */
export const lawKey = (name: string): string => slugify(name).slice(0, 120).replace(/-$/, '');

/** The same for all ways to name one law: its name without the year. */
export const lawBase = (name: string): string => lawKey(name.replace(/^Hiến pháp nước .*/, 'Hiến pháp'));

function lawAt(
  text: string,
  folded: string,
  start: number,
  word: string,
): (LawFound & { draft: boolean }) | undefined {
  const [type, kind] = kinds[word.replace(/\s+/g, ' ')]!;
  const at = start + word.length;
  const whole =
    type === 'hien-phap'
      ? constitution(folded, at)
      : (amendmentAt(text, folded, at) ?? nameAt(text, folded, at));
  if (!whole) return undefined;
  const rest = folded.slice(whole.end, whole.end + 70);
  const year = yearForm.exec(rest);
  const amended = draft.exec(rest)?.[0];
  if (
    type === 'hien-phap' &&
    whole.name === '' &&
    !year &&
    !/can\s+cu\s+$/.test(folded.slice(Math.max(0, start - 8), start))
  )
    return undefined;
  return {
    type,
    name: squeeze(`${kind} ${whole.name}`),
    year: year?.[1],
    start,
    end: whole.end + (year?.[0] ?? amended ?? '').length,
    draft: !year && amended !== undefined && !dated.test(rest.slice(amended.length)),
  };
}

/** The name of a law that amends others: `sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C`. */
function amendmentAt(text: string, folded: string, at: number): { name: string; end: number } | undefined {
  const opened = amending.exec(folded.slice(at, at + 120));
  if (!opened) return undefined;
  let end = at + opened[0].length;
  const names: string[] = [];
  for (;;) {
    const word = /^(?:bo\s+luat|luat|phap\s+lenh)(?=\s)/.exec(folded.slice(end, end + 12))?.[0];
    const inner = word === undefined ? undefined : nameAt(text, folded, end + word.length);
    if (!word || !inner) break;
    names.push(`${kinds[word.replace(/\s+/g, ' ')]![1]} ${inner.name}`);
    end = inner.end;
    const next = another.exec(folded.slice(end, end + 20));
    if (!next) break;
    end += next[0].length;
  }
  if (names.length === 0) return undefined;
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${names.at(-1)}` : names[0]!;
  return { name: `sửa đổi, bổ sung một số điều của ${list}`, end };
}

/**
 * A law's name at `at`: the longest one in `lawNames`, else a capital and what follows it up to a sign or a small word.
 */
function nameAt(text: string, folded: string, at: number): { name: string; end: number } | undefined {
  const reach = folded.slice(at, at + 170);
  const short = abbreviated.exec(text.slice(at, at + 16));
  const meant = short ? lawsByAbbreviation.get(short[1]!) : undefined;
  if (short && meant) return { name: meant, end: at + short[0].length };
  const known = /^\s+\p{Lu}/u.test(text.slice(at, at + 3)) ? knownName(reach) : undefined;
  if (known) return { name: known.name, end: at + known.end };
  if (!/^\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 5)) || /^\s+su\b/.test(reach)) return undefined;
  const length = ending.exec(reach)?.index ?? reach.length;
  const name = squeeze(text.slice(at, at + length));
  return length < 3 || name.split(' ').length > 12 ? undefined : { name, end: at + length };
}

/** The longest name of `lawNames` that a folded text begins with, and where it ends there. */
function knownName(folded: string): { name: string; end: number } | undefined {
  let found: { name: string; end: number } | undefined;
  let key = '';
  wordsOnly.lastIndex = 0;
  for (let match = wordsOnly.exec(folded); match; match = wordsOnly.exec(folded)) {
    key = key === '' ? match[0] : `${key} ${match[0]}`;
    const end = wordsOnly.lastIndex;
    if (!beginnings.has(key) || /[;.:]/.test(folded.slice(0, end))) break;
    const name = spelled.get(key);
    if (name !== undefined) found = { name, end };
  }
  return found;
}

function constitution(folded: string, at: number): { name: string; end: number } {
  const whole = republic.exec(folded.slice(at, at + 70));
  return whole
    ? { name: 'nước Cộng hòa xã hội chủ nghĩa Việt Nam', end: at + whole[0].length }
    : { name: '', end: at };
}

function keyOf(name: string): string {
  return (foldLetters(name).match(wordsOnly) ?? []).join(' ');
}
