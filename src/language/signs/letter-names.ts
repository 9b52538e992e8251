/** The names of letters, for abbreviations that are in no table and for the letters of a law. */
const letterNames: Readonly<Record<string, string>> = {
  A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép', G: 'giê', H: 'hát', I: 'i',
  J: 'gi', K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', O: 'ô', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'rờ', S: 'ét', T: 'tê',
  U: 'u', Ư: 'ư', V: 'vê', W: 'vê kép', X: 'ích', Y: 'i dài', Z: 'dét',
}; // prettier-ignore

/** The name of a letter, capital or small; another character stays. */
export const letterName = (letter: string): string => letterNames[letter.toUpperCase()] ?? letter;

/** A short form letter by letter. */
export const spell = (short: string): string =>
  `${[...short]
    .filter((letter) => /\p{L}/u.test(letter))
    .map(letterName)
    .join('-')} `;
