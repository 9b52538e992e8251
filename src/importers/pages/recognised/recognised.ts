import { isNoise, isSyllable, tidy } from '../../../language/letters.ts';
import { greatest, least } from '../../../language/lists/long-lists.ts';
import type { Box, RecognisedBlock, RecognisedWord } from '../../../recognition/recognised-block.ts';
import type { Doubt } from '../../paper.ts';
import { inDifferentCells } from '../grid-cells.ts';
import type { Grid } from '../grid.ts';
import type { Segment, Sheet } from '../sheet.ts';
import { blankAhead } from '../sheet.ts';
import { unsurePlaces } from './unsure-places.ts';

const sureNumber = 80;

/** What was recognised on a page. */
export interface RecognisedPage {
  sheet: Sheet;
  doubts: Doubt[];
}

interface PageForm {
  width: number;
  height: number;
  grids?: Grid[];
  /** Whether to keep what looks like a stain: in the cell of a table it is a figure. */
  keepAll?: boolean;
}

/** The segments of a page, without stains. */
export function sheetOf(
  blocks: readonly RecognisedBlock[],
  { width, height, grids = [], keepAll = false }: PageForm,
): Sheet {
  const segments: Segment[] = [];
  for (const line of blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))) {
    const size = usualHeight(line.words);
    let own: RecognisedWord[] = [];
    const close = (): void => {
      const segment = segmentOf(own, size, keepAll);
      own = [];
      if (!segment || (!keepAll && isStain(segment))) return;
      segments.push(segment);
    };
    for (const word of line.words) {
      const last = own.at(-1);
      if (last && apart(last, word, size, grids)) close();
      own.push(word);
    }
    close();
  }
  return { segments, width, height, grids };
}

/** Whether two words of a line are in different cells, or the gap between them is as wide as between columns. */
function apart(last: RecognisedWord, word: RecognisedWord, size: number, grids: readonly Grid[]): boolean {
  const middle = ({ x0, x1 }: Box): number => (x0 + x1) / 2;
  const gap = word.bbox.x0 - last.bbox.x1;
  return (
    gap > (blankAhead(last.text) ? 12 : 2) * size ||
    inDifferentCells(grids, middle(last.bbox), middle(word.bbox), (last.bbox.y0 + last.bbox.y1) / 2)
  );
}

function segmentOf(words: readonly RecognisedWord[], size: number, keepAll: boolean): Segment | undefined {
  const kept = keepAll ? words : words.filter((_, at) => isKept(words, at));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return undefined;
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  const confidence =
    kept.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, length);
  return {
    text: tidy(kept.map(({ text }) => text).join(' ')),
    x0: first.bbox.x0,
    x1: last.bbox.x1,
    y: (first.bbox.y0 + first.bbox.y1) / 2,
    y0: least(kept.map(({ bbox }) => bbox.y0)),
    y1: greatest(kept.map(({ bbox }) => bbox.y1)),
    size,
    unsure: kept
      .filter(({ text, confidence }) => /\d/.test(text) && confidence < sureNumber)
      .map(({ text }) => text),
    places: unsurePlaces(kept, confidence),
    confidence,
  };
}

const stain = 20;
const sureNeighbour = 60;

/** Whether a word is no stain: recognition is not quite unsure of it, it is built like a word, or sure words are around it. */
function isKept(words: readonly RecognisedWord[], at: number): boolean {
  const { text, confidence } = words[at]!;
  if (confidence > stain || isSyllable(text) || !isNoise(text)) return true;
  const around = [words[at - 1], words[at + 1]];
  return /[\p{L}\d]/u.test(text) && around.every((word) => word && word.confidence >= sureNeighbour);
}

/** Whether a segment is what a stamp or a ruled line leaves: few letters, little confidence. */
const isStain = ({ text, confidence = 100 }: Segment): boolean =>
  (isNoise(text) && confidence < 55 && !/\d/.test(text)) || (confidence < 25 && text.length < 12);

function usualHeight(words: readonly RecognisedWord[]): number {
  const heights = words.map(({ bbox }) => bbox.y1 - bbox.y0).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 20;
}
