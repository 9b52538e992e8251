import { memoize } from '../../cache/memory.ts';
import type { Ward } from '../../domain/schema/ward.ts';
import { dottedForms, spokenForms } from '../../language/abbreviations.ts';
import { romanBelowForty } from '../../language/roman.ts';

/** The names of letters, for abbreviations that are in no table. */
const letters: Readonly<Record<string, string>> = {
  A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép', G: 'giê', H: 'hát', I: 'i',
  J: 'gi', K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', O: 'o', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'rờ', S: 'ét', T: 'tê',
  U: 'u', Ư: 'ư', V: 'vê', W: 'vê kép', X: 'ích', Y: 'i dài', Z: 'dét',
}; // prettier-ignore

/**
 * Replaces the abbreviations of a text by the words that are read aloud.
 * @param unknown collects the abbreviations that are in no table: they are read letter by letter
 */
export type Expand = (text: string, unknown?: Set<string>) => string;

const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}])' };
const dotted = dottedForms.map(
  ([form, words]) => [new RegExp(`${edge.before}${form}\\.\\s?(?=\\p{Lu}|\\d)`, 'gu'), `${words} `] as const,
);
/** Abbreviations whose meaning depends on the words next to them. */
const inContext: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ĐT|Đt|đt|Tel|TEL|Fax)\s?(?::|(?=\(?0\d))\s?/gu, 'điện thoại '],
  [/(?<!\p{L})ĐT(?=\s?\d)/gu, 'Đường tỉnh '],
  [/(?<=[Cc]ông ty )CP(?!\p{L})/gu, 'cổ phần'],
  [/(?<!\p{L})TS(?= \p{Lu}\p{Ll})/gu, 'Tiến sĩ'],
  [/(?<!\p{L})Th\.?S(?= \p{Lu}\p{Ll})/gu, 'Thạc sĩ'],
  [/(?<!\p{L})BS(?= \p{Lu}\p{Ll})/gu, 'Bác sĩ'],
  // Listeners have to hear that this is the code of a road or a plot.
  [/(?<=(?:tuyến|đường|lô|khu|ô|cột|trạm) )(?=\p{Lu}{2,3}\d)/gu, 'ký hiệu '],
];
/** Two to eight capitals that are an abbreviation; digits may follow. */
const spelled = /(?<![\p{L}\p{N}])([A-ZĂÂĐÊÔƠƯ]{2,8})(?=\d|(?![\p{L}]))/gu;
const roman = new RegExp(`^(?=[IVX])${romanBelowForty}$`);

/**
 * Makes the function for one ward. The ward's own abbreviations go before the table, longer ones before shorter ones.
 */
export const expander = memoize((ward: Ward): Expand => {
  const table = new Map(Object.entries({ ...spokenForms, ...ward.abbreviations }));
  const forms = [...table.keys()].sort((a, b) => b.length - a.length).map(escape);
  const form = new RegExp(`${edge.before}(?:${forms.join('|')})${edge.after}`, 'gu');
  return (text, unknown) => {
    let read = text;
    for (const [pattern, words] of [...dotted, ...inContext]) read = read.replace(pattern, words);
    return read
      .replace(form, (short) => table.get(short)!)
      .replace(spelled, (short, _, at: number, whole: string) => {
        if (roman.test(short)) return short;
        // With digits after it, it is the name of a road or a plot and no abbreviation.
        if (!/\d/.test(whole.charAt(at + short.length))) unknown?.add(short);
        return spell(short);
      });
  };
});

const spell = (short: string): string =>
  `${[...short].map((letter) => letters[letter] ?? letter).join('-')} `;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
