import { isPageNumber } from '../../../pages/running-heads.ts';
import type { PdfPage } from '../page.ts';
import type { TextRun } from '../runs.ts';
import type { TaggedBlock } from './blocks.ts';
import type { PageByTags } from './read-tags.ts';
import type { TextEdges } from './rows.ts';
import { isBroken, printedRowsOf } from './rows.ts';

/**
 * The least share of a page's letters that its tags must have. Word tags all of them; a few are set in later: the number, the
 * day, a note of a signature, at most a tenth of a short page. Where more is missing, the tags are of another version of
 * the page, and the place of the rest among them would be a guess.
 */
const leastCover = 0.85;
/** Where more of the paragraphs go on in the next one, each line has been tagged as a paragraph. */
const mostTorn = 0.3;
const fewest = 4;

const lettersIn = (runs: readonly TextRun[]): number =>
  runs.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\d]/gu, '').length, 0);

/** Whether the tags of a page have its text. */
export function coverText(page: PdfPage, { used }: PageByTags): boolean {
  const own = page.runs.filter((run) => !run.decoration && !isPageNumber(run, page));
  const all = lettersIn(own);
  return all > 0 && lettersIn(own.filter((run) => used.has(run))) / all >= leastCover;
}

/** Whether the tags of pages are paragraphs, not printed lines. */
export function areParagraphs(
  pages: readonly { blocks: readonly TaggedBlock[]; edges: TextEdges }[],
): boolean {
  let pairs = 0;
  let torn = 0;
  for (const { blocks, edges } of pages)
    for (const [at, block] of blocks.entries()) {
      const next = blocks[at + 1];
      if (block.kind !== 'text' || next?.kind !== 'text' || next.role) continue;
      const [row, below] = [printedRowsOf(block.runs).at(-1), printedRowsOf(next.runs)[0]];
      if (!row || !below) continue;
      pairs += 1;
      if (/^\p{Ll}/u.test(below.text) && !/[.;:!?]$/.test(row.text) && !isBroken(row, below, edges))
        torn += 1;
    }
  return pairs < fewest || torn / pairs <= mostTorn;
}
