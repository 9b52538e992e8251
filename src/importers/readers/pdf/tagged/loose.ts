import { least } from '../../../../language/lists/long-lists.ts';
import type { PdfPage } from '../page.ts';
import type { TextRun } from '../runs.ts';
import type { TaggedBlock, TaggedText } from './blocks.ts';
import { runsOfBlock, textsOf } from './blocks.ts';

/**
 * Puts texts without a tag where they are printed: into the line that they are in, as a number into its blank; else as a
 * paragraph between those above and below.
 */
export function placeLoose(blocks: TaggedBlock[], loose: readonly TextRun[]): TaggedBlock[] {
  const placed = [...blocks];
  const sorted = [...loose].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  let last: { block: TaggedText; run: TextRun } | undefined;
  for (const run of sorted) {
    if (intoLine(placed, run)) continue;
    if (last && run.y - last.run.y < 1.8 * run.size && last.run.y < run.y) last.block.runs.push(run);
    else {
      const block: TaggedText = { kind: 'text', runs: [run] };
      const at = placed.findIndex((one) => least(runsOfBlock(one).map(({ y }) => y)) > run.y);
      placed.splice(at < 0 ? placed.length : at, 0, block);
      last = { block, run };
      continue;
    }
    last.run = run;
  }
  return placed;
}

/** Puts a run into the line at its height; false where there is none. */
function intoLine(blocks: readonly TaggedBlock[], run: TextRun): boolean {
  const lists = blocks.flatMap(textsOf).map(({ runs }) => runs);
  let best: { list: TextRun[]; at: number } | undefined;
  for (const list of lists)
    for (const [at, own] of list.entries()) {
      if (own.text.trim() === '' || Math.abs(own.y - run.y) > 0.5 * Math.max(own.size, run.size)) continue;
      const [now, before] = [own.x0 <= run.x0, best && best.list[best.at]!.x0 <= run.x0];
      if (!best || (now && !before) || (now === before && nearer(own, best.list[best.at]!, run)))
        best = { list, at };
    }
  if (!best) return false;
  const { list, at } = best;
  const beside = list[at]!;
  if (beside.x0 > run.x0) list.splice(at, 0, run);
  else {
    const [left, right] = partedAt(beside, (run.x0 + run.x1) / 2);
    list.splice(at, 1, left, run, ...(right ? [right] : []));
  }
  return true;
}

const nearer = (a: TextRun, b: TextRun, { x0 }: TextRun): boolean =>
  Math.abs(a.x0 - x0) < Math.abs(b.x0 - x0);

/** The parts of a run left and right of a place. */
function partedAt(run: TextRun, x: number): [TextRun, TextRun?] {
  const letters = [...run.text];
  const at = run.glyphs.findIndex((glyph) => glyph !== undefined && glyph.x >= x);
  if (at <= 0 || letters.length !== run.glyphs.length) return [run];
  const place = run.glyphs[at]!.x;
  const end = run.glyphs.slice(0, at).findLast((glyph) => glyph !== undefined)?.endX ?? run.x0;
  return [
    { ...run, text: letters.slice(0, at).join(''), glyphs: run.glyphs.slice(0, at), x1: end },
    { ...run, text: letters.slice(at).join(''), glyphs: run.glyphs.slice(at), x0: place },
  ];
}

/** The runs of a page without a tag that are no decoration at its head or foot. */
export const looseRuns = (
  page: PdfPage,
  used: ReadonlySet<TextRun>,
  left: ReadonlySet<TextRun>,
): TextRun[] => [
  ...page.runs.filter((run) => run.text.trim() !== '' && !used.has(run) && !left.has(run)),
  ...page.filled,
];
