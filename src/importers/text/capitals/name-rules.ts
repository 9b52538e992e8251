import { isSyllable } from '../../../language/letters.ts';
import { alwaysCapitals } from '../../../language/short-forms/always-capitals.ts';
import { surnames } from '../../../language/surnames.ts';
import { bodyKinds, schoolKinds } from './bodies.ts';
import { beforePeople, inNoName, maybeNamed, placeWords } from './people-and-places.ts';
import { bareWords, phraseKey } from './phrases.ts';
import type { Phrases } from './phrases.ts';

/** What a text in capitals is: the name of a body, the name of a place, or the subject of a paper. */
export type CapitalKind = 'body' | 'place' | 'subject';

/** How far the capitals of a text are restored. */
export interface CapitalState {
  /** The words in capitals, without the marks around them; empty for a token of marks. */
  words: readonly string[];
  /** The words that are restored. */
  done: string[];
  unsure: string[];
  kind: CapitalKind;
  own: { phrases: Phrases; small: ReadonlySet<string> };
}

/** Kinds of schools, in small letters. */
export const schoolNames = schoolKinds.map((name) => name.toLowerCase());
const surnameKeys = new Set(surnames.map((name) => name.toLowerCase()));
/** Kinds of bodies, in small letters. */
export const kinds = bodyKinds.map((name) => name.toLowerCase());
/** Words that are in no name. */
export const inNoNameSet = new Set(inNoName);
const unitSyllables = new Set(placeWords.flatMap((words) => words.split(' ')));

/** No phrase of a rule has so many words, nor a name with the words before it. */
export const longestName = 24;

/** Whether a text ends with one of some phrases. */
export const endsWithOne = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text === phrase || text.endsWith(` ${phrase}`));

/** Whether a name ends before a word. */
export const stops = (lower: string): boolean => inNoNameSet.has(lower) || unitSyllables.has(lower);

/** Whether a word is of a kind of place: `phường`, and `thành` only before `phố`. */
export const isUnit = (lower: string, before = '', next = ''): boolean =>
  [lower, `${lower} ${next.toLowerCase()}`, `${before.toLowerCase()} ${lower}`].some((words) =>
    placeWords.includes(words),
  );

/** Whether a word belongs to the name of a place: it is one of the next words after `phường`, two where the text goes on. */
export function isInPlaceName({ words, done, kind }: CapitalState, lower: string): boolean {
  if (inNoNameSet.has(lower)) return false;
  const at = done.length;
  const most = kind === 'body' ? 4 : 2;
  for (let back = 1; back <= most && back <= at; back += 1) {
    const name = done.slice(at - back + 1);
    if (!name.every((word) => /^\p{Lu}/u.test(word))) return false;
    const unit = lastWords(words, at - back + 1);
    if (endsWithOne(unit, placeWords)) return !unit.endsWith('hợp tác xã');
  }
  return false;
}

/** Whether a word belongs to the name of a person: `Văn` in `ông Nguyễn Văn Bình`. */
export function isInPersonName({ words, done }: CapitalState): boolean {
  const at = done.length;
  for (let back = 0; back <= 3 && back < at; back += 1) {
    if (!done.slice(at - back).every((word) => /^\p{Lu}/u.test(word))) return false;
    const surname = words[at - back]!;
    if (endsWithOne(lastWords(done, at - back), beforePeople)) return surnameKeys.has(surname.toLowerCase());
  }
  return false;
}

/** Whether words belong to the name of a school. @param before their key */
export function isInSchoolName(before: string, near: readonly string[]): boolean {
  return schoolNames.some((school) => {
    const from = before.lastIndexOf(school);
    if (from < 0) return false;
    const name = near.slice(bareWords(before.slice(0, from + school.length)).length);
    return name.length > 0 && name.length < 5 && name.every((word) => /^\p{Lu}/u.test(word));
  });
}

/** Whether a word comes after one that a name or a common word may follow, with nothing sure between. */
export function followsMaybeNamed({ words, done }: CapitalState): boolean {
  let from = done.length;
  const first = Math.max(0, from - longestName);
  while (from > first && done[from - 1] === words[from - 1] && !isAbbreviation(done[from - 1]!)) from -= 1;
  return endsWithOne(lastWords(done, from), maybeNamed);
}

/** The key of the words before an index, as many as a rule can ask about. */
const lastWords = (words: readonly string[], end: number): string =>
  phraseKey(words.slice(Math.max(0, end - longestName), end));

/**
 * Whether a word in capitals is an abbreviation: it is no syllable of Vietnamese, and has no tone. A syllable that ends in
 * a stop has a tone, so `CAP` is none.
 */
export const isAbbreviation = (word: string): boolean =>
  alwaysCapitals.has(word) ||
  /^\p{Lu}{2,}[-/&.]/u.test(word) ||
  (/^[A-ZĐƯ&.]{2,9}$/.test(word) && (!isSyllable(word) || /(?:C|CH|P|T)$/.test(word)));
