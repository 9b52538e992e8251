/** Marks past the thirtieth on one letter, as Unicode’s stream-safe text counts them (UAX #15). No letter has so many. */
const piledUp = /(\p{M}{30})\p{M}+/gu;

/**
 * A text in NFC, with at most 30 marks on one letter. Composing sorts the marks of a letter in the square of their number,
 * so it is for texts that nobody has looked at before: a paper, a search.
 */
export const composed = (text: string): string => text.replace(piledUp, '$1').normalize('NFC');
