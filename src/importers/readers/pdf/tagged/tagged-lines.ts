import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import { addAll, greatest, least } from '../../../../language/lists/long-lists.ts';
import { isPageNumber } from '../../../pages/running-heads.ts';
import { withTablesJoined } from '../../../pages/sheet-tables.ts';
import type { Omission, PaperLine } from '../../../paper.ts';
import { isLayoutTable } from '../../docx/layout-table.ts';
import type { PdfPage } from '../page.ts';
import type { TaggedBlock } from './blocks.ts';
import { textsOf } from './blocks.ts';
import { cellText, plainCell } from './cells.ts';
import { decorationsOf } from './decorations.ts';
import type { Piece } from './join-pieces.ts';
import { joinPieces } from './join-pieces.ts';
import { looseRuns, placeLoose } from './loose.ts';
import { areIndented, linesOf, paragraphOf } from './paragraphs.ts';
import type { PageByTags } from './read-tags.ts';
import { readTags } from './read-tags.ts';
import type { TextEdges } from './rows.ts';
import { printedRowsOf } from './rows.ts';
import { fullRows } from './tables.ts';
import { areParagraphs, coverText } from './trust.ts';

/** A page whose tags are believed. */
export interface TrustedPage {
  page: PdfPage;
  blocks: TaggedBlock[];
  edges: TextEdges;
  omitted: Omission[];
}

/** The pages whose tags are believed. */
export function trustedPages(pages: readonly PdfPage[]): Map<PdfPage, TrustedPage> {
  const trusted = new Map<PdfPage, TrustedPage>();
  let before = '';
  for (const page of pages) {
    const read = page.tags && readTags(page.tags as StructTreeNode, page.runs);
    if (read && coverText(page, read)) {
      const { runs, omitted } = decorationsOf(page, read.used, before);
      const blocks = placeLoose(read.blocks, looseRuns(page, read.used, runs));
      trusted.set(page, {
        page,
        blocks,
        edges: edgesOf(blocks),
        omitted: [...omitted, ...leftOutOf(read, page.number)],
      });
    }
    before += page.runs.map(({ text }) => text.replace(/\s/g, '')).join('');
  }
  return areParagraphs([...trusted.values()]) ? trusted : new Map();
}

/** The words for figures without text, and tables of contents. */
const leftOutOf = ({ figures, contents }: PageByTags, page: number): Omission[] => [
  ...figures.map((text): Omission => ({ name: 'drawing', text, page })),
  ...contents.map((text): Omission => ({ name: 'contents', text, page })),
];

/** Where the text of a page begins and ends. */
function edgesOf(blocks: readonly TaggedBlock[]): TextEdges {
  const rows = blocks.flatMap((block) => (block.kind === 'text' ? printedRowsOf(block.runs) : []));
  return rows.length === 0
    ? { left: 0, right: 0 }
    : { left: least(rows.map(({ x0 }) => x0)), right: greatest(rows.map(({ x1 }) => x1)) };
}

/** The lines of pages one after the other; their footnotes are added to those of the paper. */
export function taggedLines(
  pages: readonly TrustedPage[],
  footnotes: string[],
): { lines: PaperLine[]; omitted: Omission[] } {
  const pieces: Piece[] = [];
  const omitted = pages.flatMap((page) => page.omitted);
  const notes = new Map<number, Map<string, number>>();
  for (const trusted of pages) {
    const { number } = trusted.page;
    const own = new Map<string, number>();
    notes.set(number, own);
    const texts = trusted.blocks.filter((block) => {
      if (block.kind !== 'text' || !block.note) return true;
      const text = cellText([block], new Map());
      const mark = /^\[?(\d{1,3})\]?\s*/.exec(text);
      own.set(mark?.[1] ?? '', footnotes.push(text.slice(mark?.[0].length ?? 0)));
      return false;
    });
    addAll(
      pieces,
      texts.flatMap((block) => piecesOf(block, trusted, own, omitted)),
    );
  }
  const paragraphs = pieces.flatMap((piece) => ('paragraph' in piece ? [piece.paragraph] : []));
  const joined = joinPieces(pieces, areIndented(paragraphs));
  const lines = joined.flatMap((piece): PaperLine[] =>
    'paragraph' in piece
      ? linesOf(piece.paragraph, notes.get(piece.paragraph.page)!)
      : [{ text: '', gap: true, page: piece.page, table: piece.table }],
  );
  const whole = withTablesJoined(lines);
  return { lines: whole.lines, omitted: [...omitted, ...whole.omitted] };
}

function piecesOf(
  block: TaggedBlock,
  { page, edges }: TrustedPage,
  notes: ReadonlyMap<string, number>,
  omitted: Omission[],
): Piece[] {
  if (block.kind === 'text') {
    const paragraph = paragraphOf(block, edges, page.number);
    const [row, ...more] = paragraph.parts[0]!.rows;
    if (row && more.length === 0 && isPageNumber(row, page)) {
      omitted.push({ name: 'page-number', text: row.text, page: page.number });
      return [];
    }
    return [{ paragraph }];
  }
  const cells = block.rows.flat();
  if (isLayoutTable(block.rows.map((row) => row.map(plainCell))))
    return cells.flatMap((cell) =>
      cell.flatMap(textsOf).map((text) => ({
        paragraph: { ...paragraphOf(text, edgesOf(cell), page.number), inColumn: true },
      })),
    );
  const table = fullRows(block, page.grids)
    .map((row) => row.map((cell) => cellText(cell, notes)))
    .filter((row) => row.some((text) => text !== ''));
  return table.length > 0 ? [{ table, page: page.number }] : [];
}
