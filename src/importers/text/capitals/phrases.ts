import { otherTypeNames } from '../../letterhead/other-type-names.ts';
import { bodies, bodyKinds, schoolKinds, sectorOffices, sectors } from './bodies.ts';
import { holidays, lunarFirst, lunarSecond } from './holidays.ts';
import { people, places } from './people-and-places.ts';

/** Words with the capitals that they have in running text, by their form in small letters without marks between them. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** The most words of a phrase. */
export const longestPhrase = 9;

/** The words of a text without the marks around them: `Văn hóa, Thể thao` → `Văn`, `hóa`, `Thể`, `thao`. */
export const bareWords = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}\p{N}&/.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The key of some words. */
export const phraseKey = (words: readonly string[]): string =>
  words.join(' ').toLowerCase().replaceAll('uỷ', 'ủy');

const phrasesOf = (texts: readonly string[]): Phrases =>
  new Map(texts.map((text) => [phraseKey(bareWords(text)), bareWords(text)]));

/** The phrases of all lists. */
export const knownPhrases = phrasesOf([
  ...otherTypeNames.map(([name]) => name),
  ...bodies,
  ...sectorOffices.flatMap((office) => sectors.map((sector) => `${office} ${sector}`)),
  ...schoolKinds,
  ...people,
  ...places,
  ...holidays,
  ...lunarFirst.flatMap((first) => lunarSecond.map((second) => `${first} ${second}`)),
]);

/** The fields and the kinds of offices, for the name of an issuer. */
export const officePhrases = phrasesOf([...sectors, ...bodyKinds.filter((kind) => kind.includes(' '))]);
