const plain = { o: 'oòóỏõọ', a: 'aàáảãạ', e: 'eèéẻẽẹ', u: 'uùúủũụ', y: 'yỳýỷỹỵ' } as const;

// The two spellings of oa, oe and uy at the end of a syllable: tone on the first or on the second letter. After q, u is
// no vowel.
const open = /(?<!q)([oòóỏõọ])([aàáảãạeèéẻẽẹ])(?![\p{L}\p{M}])|(?<!q)([uùúủũụ])([yỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

/** The spellings of some words, in small letters: as typed, all as `hòa` and `ủy`, all as `hoà` and `uỷ`; each once. */
export function toneSpellings(words: readonly string[]): string[][] {
  const small = words.map((word) => word.toLowerCase());
  const spellings = [
    small,
    small.map((word) => move(word, 'first')),
    small.map((word) => move(word, 'second')),
  ];
  return [...new Map(spellings.map((spelling) => [spelling.join(' '), spelling])).values()];
}

/** A word with its tone where `hòa` and `ủy` have it, so that both spellings of a word become one. */
export const withFirstTone = (word: string): string => move(word, 'first');

const move = (word: string, to: 'first' | 'second'): string =>
  word.replace(open, (pair: string) => {
    const [first, second] = [...pair].map(letterOf);
    const tone = first!.tone || second!.tone;
    return to === 'first' ? first!.row[tone]! + second!.row[0]! : first!.row[0]! + second!.row[tone]!;
  });

function letterOf(letter: string): { row: string; tone: number } {
  const row = Object.values(plain).find((letters) => letters.includes(letter)) ?? letter;
  return { row, tone: row.indexOf(letter) };
}
