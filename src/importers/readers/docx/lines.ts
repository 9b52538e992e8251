import type { PaperLine } from '../../paper.ts';
import type { Span } from './inline.ts';
import { inlineMarkdown, plainText } from './inline.ts';
import { isLayoutTable } from './layout-table.ts';
import type { WordBlock, WordCell, WordParagraph, WordTable } from './story.ts';

/** The lines of blocks. A table that only puts text in columns, or in one box, is no table to a reader. */
export const linesOf = (blocks: readonly WordBlock[]): PaperLine[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? paragraphLines(block) : tableLines(block)));

/** Blocks as inline Markdown, with a line for each line that the writer made. */
export const cellMarkdown = (blocks: readonly WordBlock[]): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? block.rows.map(inlineMarkdown)
        : block.rows.map((row) => row.map((cell) => cellMarkdown(cell.blocks)).join(' ')),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');

function paragraphLines({ rows, role }: WordParagraph): PaperLine[] {
  const lines: PaperLine[] = [];
  for (const spans of rows) {
    const own = spans.filter(({ label, text }) => !label && text.trim() !== '');
    if (own.length === 0) continue;
    const bold = own.every((span) => span.bold || span.raw);
    lines.push({
      text: plainText(spans).trim(),
      markdown: inlineMarkdown(bold ? spans.map((span) => ({ ...span, bold: false })) : spans).trim(),
      gap: lines.length === 0,
      page: 1,
      bold: bold && own.some((span) => span.bold),
      soft: lines.length > 0,
      ...(role && lines.length === 0 ? { role } : {}),
    });
  }
  return lines;
}

function tableLines({ rows }: WordTable): PaperLine[] {
  const cells = rows.flat();
  if (rows.every((row) => row.length === 1) || isLayoutTable(rows.map((row) => row.map(cellText))))
    return cells.flatMap(({ blocks }) => linesOf(blocks)).map(({ role: _, ...line }) => line);
  const table = rows.map((row) =>
    row.flatMap(({ blocks, columns }) => [
      cellMarkdown(blocks),
      ...Array.from({ length: columns - 1 }, () => ''),
    ]),
  );
  return table.flat().some((cell) => cell !== '') ? [{ text: '', gap: true, page: 1, table }] : [];
}

const cellText = ({ blocks }: WordCell): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.rows.map((row: readonly Span[]) => plainText(row)).join('\n')
        : block.rows.flat().map(cellText).join('\n'),
    )
    .join('\n');
