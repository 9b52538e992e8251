import type { OldEncoding } from './old-encodings.ts';
import { encodingOfFont, encodingOfLetters, fromTcvn3, fromVni } from './old-encodings.ts';

/** A stretch of text, and the fonts in which it is written. */
export interface FontText {
  text: string;
  fonts?: readonly (string | undefined)[];
}

/**
 * Writes texts in old encodings anew in Unicode, in place. Fonts often lie: the letters of a paragraph say what they are;
 * where they fit more than one encoding, most of the letters in the same kind of font do, and then the font.
 * @param paragraphs the texts of each paragraph
 */
export function decodeOldFonts(paragraphs: readonly (readonly FontText[])[]): void {
  const parts = paragraphs.flatMap((texts) =>
    [...Map.groupBy(texts, claimOf)].map(([claim, own]) => ({
      own,
      claim,
      shown: encodingOfLetters(own.map(({ text }) => text).join('')),
    })),
  );
  const votes = new Map<string, number>();
  for (const { claim, shown, own } of parts)
    if (shown) {
      const key = `${claim} ${shown}`;
      votes.set(key, (votes.get(key) ?? 0) + own.reduce((sum, { text }) => sum + text.length, 0));
    }
  for (const { claim, shown, own } of parts) {
    const likely = (['unicode', 'tcvn3', 'vni'] as const)
      .filter((each) => votes.has(`${claim} ${each}`))
      .sort((a, b) => votes.get(`${claim} ${b}`)! - votes.get(`${claim} ${a}`)!)[0];
    const encoding = shown ?? likely ?? claim;
    if (encoding === 'unicode') continue;
    for (const one of own) one.text = decoded(one, encoding);
  }
}

const claimOf = ({ fonts = [] }: FontText): OldEncoding | 'unicode' =>
  fonts.map(encodingOfFont).find((encoding) => encoding !== undefined) ?? 'unicode';

/** Fonts of TCVN3 whose name ends in H show small letters as capitals. */
const decoded = ({ text, fonts = [] }: FontText, encoding: OldEncoding): string =>
  encoding === 'vni'
    ? fromVni(text)
    : fromTcvn3(
        text,
        fonts.some((font) => encodingOfFont(font) === 'tcvn3' && /H$/.test(font ?? '')),
      );
