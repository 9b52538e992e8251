/** A longer word is an address or a key: its beginning is kept. */
const longest = 20;

const run = /[\p{L}\p{N}]+/gu;
const beginning = /^\p{L}/u;
/** The words that Pagefind sees in `QuảnLý`. */
const inCapitals = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;

/** The words by which texts are found, in small letters, numbers left out: of `pa-nô` these are `panô`, `pa` and `nô`. */
export function foundWords(texts: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  for (const text of texts) for (const token of text.split(/\s+/)) seen.add(token);
  return new Set([...seen].flatMap(wordsIn));
}

function wordsIn(token: string): string[] {
  const pieces = token.match(run) ?? [];
  const words = pieces.length > 1 ? [pieces.join(''), ...pieces] : pieces;
  const more = /\p{Ll}\p{Lu}/u.test(token) ? pieces.flatMap((piece) => piece.match(inCapitals) ?? []) : [];
  return [...words, ...more]
    .filter((word) => beginning.test(word))
    .map((word) => word.toLowerCase().slice(0, longest));
}
