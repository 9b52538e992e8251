import { fromTcvn3, fromVni } from '../../../formats/old-encodings.ts';
import { quality } from '../../../language/letters.ts';
import { arrange } from '../../pages/reading-order.ts';
import type { Sheet } from '../../pages/sheet.ts';
import type { PaperLine, PaperText } from '../../paper.ts';
import { escapeMarkdown } from '../../text/paragraphs.ts';
import { takeFootnotes } from './footnotes.ts';
import { markdownOf, plainOf } from './marked.ts';
import type { PdfPage } from './page.ts';
import { segmentsOf } from './segments.ts';

type Lines = Pick<PaperText, 'lines' | 'whole' | 'footnotes' | 'omitted'>;

/** The lines of pages. */
export function linesOfPages(pages: readonly PdfPage[], recognised: ReadonlyMap<PdfPage, Sheet>): Lines {
  const footnotes: string[] = [];
  const sheets = pages.map((page) => recognised.get(page) ?? sheetOf(page, footnotes));
  const { lines, omitted } = arrange(sheets);
  return { lines: withOldFonts(lines), whole: false, footnotes, omitted };
}

/** The printed stretches of a page; its footnotes are added to those of the paper. */
function sheetOf({ runs, filled, grids, width, height }: PdfPage, footnotes: string[]): Sheet {
  const sheet: Sheet = { segments: segmentsOf([...runs, ...filled], grids), width, height, grids };
  const numbers = new Map<string, number>();
  for (const note of takeFootnotes(sheet)) numbers.set(note.mark, footnotes.push(escapeMarkdown(note.text)));
  for (const segment of sheet.segments) {
    segment.markdown = markdownOf(segment.text, numbers);
    segment.text = plainOf(segment.text);
  }
  return sheet;
}

/** Text in fonts from before Unicode comes out in windows-1252: the lines in Unicode, where that gives more words. */
function withOldFonts(lines: readonly PaperLine[]): PaperLine[] {
  const sample = lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 6000);
  if (!/[\u0080-\u00ff]/.test(sample) || quality(sample) > 0.8) return [...lines];
  const best = [fromTcvn3, fromVni].find((convert) => quality(convert(sample)) > quality(sample) + 0.15);
  if (!best) return [...lines];
  return lines.map((line) => ({
    ...line,
    text: best(line.text),
    ...(line.markdown === undefined ? {} : { markdown: best(line.markdown) }),
    ...(line.table ? { table: line.table.map((row) => row.map((cell) => best(cell))) } : {}),
  }));
}
