import { isSyllable } from '../../../../language/letters.ts';
import { toneSpellings } from '../tone-spelling.ts';

/** What the keys of a syllable say: its plain letters, and the marks that belong on them. */
export interface SyllableKeys {
  /** Letters a-z: `duong`. */
  letters: string;
  /** Whether the first d is đ. */
  bar: boolean;
  /** For each key of a mark, the letters that it may have made: `w` → `ăơư`. */
  marks: readonly string[];
  /** The place of the tone in the order of the keys 1 to 5 of VNI; 0 for none. */
  tone: number;
}

/** The syllables that some keys may mean, in both places of the tone: `hoa` and a tone → `hòa`, `hoà`. */
export function spell({ letters, bar, marks, tone }: SyllableKeys): string[] {
  if (letters.length > longestSyllable) return [];
  const barred = bar ? letters.replace('d', 'đ') : letters;
  return withMarks(barred, marks)
    .filter(isSyllable)
    .flatMap((syllable) => toneSpellings([withTone(syllable, tone)]).flat());
}

/** The letters of `nghiêng`. */
const longestSyllable = 7;

const bases: Readonly<Record<string, string>> = { â: 'a', ê: 'e', ô: 'o', ă: 'a', ơ: 'o', ư: 'u' };
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** The letters with at least one letter for each mark. One key may mark two letters: `uow` → `ươ`. */
function withMarks(letters: string, marks: readonly string[]): string[] {
  const possible = [...new Set(marks.join(''))];
  const all = [...letters].reduce<string[]>(
    (starts, letter) =>
      starts.flatMap((start) =>
        [letter, ...possible.filter((marked) => bases[marked] === letter)].map((each) => start + each),
      ),
    [''],
  );
  return all.filter((text) => {
    const marked = [...text].filter((letter) => letter in bases);
    return (
      marked.length >= marks.length && marks.every((mark) => marked.some((letter) => mark.includes(letter)))
    );
  });
}

/** A syllable with a tone where Vietnamese sets it: on the marked vowel, or else as in `hòa`, `hoàn` and `ngoài`. */
function withTone(syllable: string, tone: number): string {
  const [, start = '', vowels = '', end = ''] =
    /^(qu|gi(?=[aăâeêoôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)(.*)$/.exec(syllable) ?? [];
  const marked = [...vowels].findLastIndex((letter) => letter in bases);
  const place = marked >= 0 ? marked : vowels.length === 1 || (vowels.length === 2 && end === '') ? 0 : 1;
  return (start + vowels.slice(0, place + 1) + tones[tone]! + vowels.slice(place + 1) + end).normalize('NFC');
}
