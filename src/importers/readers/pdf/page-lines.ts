import { fromTcvn3, fromVni } from '../../../formats/old-encodings.ts';
import { quality } from '../../../language/letters.ts';
import { addAll } from '../../../language/lists/long-lists.ts';
import type { ArrangedPages } from '../../pages/reading-order.ts';
import { arrange } from '../../pages/reading-order.ts';
import type { Sheet } from '../../pages/sheet.ts';
import type { PaperLine, PaperText } from '../../paper.ts';
import { escapeMarkdown, joinLines } from '../../text/paragraphs.ts';
import { withoutContents } from '../printed-contents.ts';
import { takeFootnotes } from './footnotes.ts';
import { markdownOf, plainOf } from './marked.ts';
import type { PdfPage } from './page.ts';
import { segmentsOf } from './segments.ts';
import { taggedLines, trustedPages } from './tagged/tagged-lines.ts';

type TextOfPages = Pick<PaperText, 'lines' | 'whole' | 'footnotes' | 'omitted' | 'doubts'>;

/** The lines of pages: by their tags, and where these are not to be trusted, by the places of the texts. */
export function linesOfPages(
  pages: readonly PdfPage[],
  recognised: ReadonlyMap<PdfPage, Sheet>,
): TextOfPages {
  const footnotes: string[] = [];
  const trusted = trustedPages(pages.filter((page) => !recognised.has(page)));
  const whole = trusted.size > 0;
  const text: ArrangedPages = { lines: [], omitted: [], doubts: [] };
  for (const group of groupsOf(pages, (page) => trusted.has(page))) {
    const { lines, omitted, doubts } = trusted.has(group[0]!)
      ? {
          ...taggedLines(
            group.map((page) => trusted.get(page)!),
            footnotes,
          ),
          doubts: [],
        }
      : arranged(group, recognised, footnotes);
    addAll(text.lines, whole && !trusted.has(group[0]!) ? paragraphsOf(lines) : lines);
    addAll(text.omitted, omitted);
    addAll(text.doubts, doubts);
  }
  const { lines, omitted } = withoutContents(withOldFonts(text.lines));
  return { lines, omitted: [...text.omitted, ...omitted], doubts: text.doubts, whole, footnotes };
}

/** Pages in a row that are alike. */
function groupsOf(pages: readonly PdfPage[], kind: (page: PdfPage) => boolean): PdfPage[][] {
  const groups: PdfPage[][] = [];
  for (const page of pages) {
    const last = groups.at(-1);
    if (last && kind(last[0]!) === kind(page)) last.push(page);
    else groups.push([page]);
  }
  return groups;
}

/** Lines by the places of the texts. */
function arranged(
  pages: readonly PdfPage[],
  recognised: ReadonlyMap<PdfPage, Sheet>,
  footnotes: string[],
): ArrangedPages {
  const { lines, omitted, doubts } = arrange(
    pages.map((page) => recognised.get(page) ?? sheetOf(page, footnotes)),
  );
  const numbered = <T extends { page?: number }>(one: T): T => ({
    ...one,
    page: pages[one.page! - 1]!.number,
  });
  return { lines: lines.map(numbered), omitted: omitted.map(numbered), doubts: doubts.map(numbered) };
}

/** Printed lines as whole paragraphs. */
const paragraphsOf = (lines: readonly PaperLine[]): PaperLine[] =>
  joinLines(lines, false).map((paragraph) => ({
    ...paragraph,
    markdown: paragraph.text,
    text: paragraph.text.replace(/\\(?=[^\w\s])/g, ''),
    gap: true,
  }));
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
