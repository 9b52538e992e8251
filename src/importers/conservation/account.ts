import type { OmissionName, PaperText, UnderstoodPaper } from '../paper.ts';
import type { RecognisedWords } from './counters/held-text.ts';
import { heldText } from './counters/held-text.ts';
import { draftTexts } from './draft-texts.ts';
import type { LetterRow } from './letters.ts';
import { letterRow, textEnd } from './letters.ts';
import { movedTiles } from './order.ts';
import type { LetterPlace } from './places.ts';
import { placesOf } from './places.ts';
import { Tiling } from './tiles.ts';

/** What became of the letters and digits of a paper. */
export interface LetterAccount {
  /** How many the paper has. */
  count: number;
  /** How many are left out under each name, in the order of the paper. */
  omitted: OmittedLetters[];
  /** Those that are neither in the draft nor left out under a name. */
  lost: LetterPlace[];
  /** Those of the draft's body that the paper does not have, or not so often. */
  added: LetterPlace[];
  /** Passages that the paper has elsewhere. */
  moved: LetterPlace[];
  /** Whether too many letters are lost or added for the draft to be trusted. */
  isShort: boolean;
}

/** How many letters are left out under a name, and the texts that have them. */
export interface OmittedLetters {
  name: OmissionName;
  count: number;
  texts: string[];
}

/** So many letters may be unaccounted for, and such a share of the paper. */
const mostLetters = 20;
const mostShare = 0.002;

/**
 * Accounts for every letter of a paper: it is in a field, in the body, or left out under a name.
 * @param found as it was read, before an editor's table changed it
 * @param recognised the words of pages that were read as pictures
 * @param seePage gets how many pages were read, after each of them
 */
export async function accountFor(
  found: UnderstoodPaper,
  paper: Pick<PaperText, 'format' | 'enclosed'>,
  bytes: Uint8Array,
  recognised: RecognisedWords,
  seePage?: (count: number) => void,
): Promise<LetterAccount> {
  const held = letterRow(await heldText(paper, bytes, recognised, seePage));
  const { row, owed } = draftRow(found, paper);
  const tiling = new Tiling(held, row);
  const lost = placesOf(held, tiling.freeSource);
  const added = placesOf(
    row,
    tiling.freeTarget.map((free, at) => free & owed[at]!),
  );
  const unaccounted = Math.max(total(lost), total(added));
  return {
    count: held.letters.length,
    omitted: omittedCounts(found),
    lost,
    added,
    moved: movedTiles(tiling.tiles, owed, { held, row }),
    isShort: unaccounted > mostLetters || unaccounted > mostShare * held.letters.length,
  };
}

/** The letters of all texts of a draft, and for each 1 where it must come from the paper. */
function draftRow(
  found: UnderstoodPaper,
  { format }: Pick<PaperText, 'format'>,
): { row: LetterRow; owed: Uint8Array } {
  const texts = draftTexts(found, { hasLabels: format === 'docx' || format === 'doc' });
  const row = letterRow(texts.map(({ text }) => text).join(textEnd));
  const owed = new Uint8Array(row.letters.length);
  let [at, end] = [0, 0];
  for (const { text, owed: own } of texts) {
    end += text.length + textEnd.length;
    for (; at < row.places.length && row.places[at]! < end; at += 1) if (own) owed[at] = 1;
  }
  return { row, owed };
}

const total = (places: readonly LetterPlace[]): number => places.reduce((sum, { count }) => sum + count, 0);

function omittedCounts({ omitted }: UnderstoodPaper): OmittedLetters[] {
  const byName = new Map<OmissionName, OmittedLetters>();
  for (const { name, text } of omitted) {
    const count = letterRow(text).letters.length;
    const own = byName.get(name) ?? { name, count: 0, texts: [] };
    own.count += count;
    if (count > 0) own.texts.push(text);
    byName.set(name, own);
  }
  return [...byName.values()].filter(({ count }) => count > 0);
}
