/** One meaning of a short form, and the words beside it that decide for it. One of them is enough. */
export interface AbbreviationSense {
  words: string;
  /** Words right before it, in any case. `9` is a number. */
  before?: readonly string[];
  /**
   * Words right after it, in any case. `9` is a digit, ` 9` a digit after a space, `Aa` a word with a capital, `AA` a word in capitals, `họ` the
   * surname of a person, `:` a colon.
   */
  after?: readonly string[];
  /** A text with the short form, and how it is said; tests read it. */
  example: readonly [text: string, said: string];
}

/** A short form with several meanings. Without a word that decides, it is unknown. */
export interface AmbiguousAbbreviation {
  short: string;
  /** The first one that fits is meant. */
  senses: readonly AbbreviationSense[];
}
