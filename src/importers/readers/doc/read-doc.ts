import { decodeOldFonts } from '../../../formats/old-fonts.ts';
import { oleLines } from '../../../formats/ole-lines.ts';
import { Refusal } from '../../../formats/refusal.ts';
import { tidy } from '../../../language/letters.ts';
import type { PaperText } from '../../paper.ts';
import { leaveOut } from '../docx/context.ts';
import { plainText } from '../docx/inline.ts';
import { cellMarkdown, linesOf } from '../docx/lines.ts';
import { completesLetterhead, leaveMargin } from '../docx/margins.ts';
import { ListCounters } from '../docx/properties/numbering.ts';
import type { WordBlock } from '../docx/story.ts';
import { paragraphsOf } from '../docx/story.ts';
import { refuseStamp } from '../refuse-stamp.ts';
import type { OldContext } from './context.ts';
import type { OldPart } from './file.ts';
import { OldWordFile, placesOf } from './file.ts';
import { readOldLists } from './lists.ts';
import { PropertyRuns } from './properties.ts';
import { OldStory } from './story.ts';
import { OldStyles } from './styles.ts';
import type { TextRange } from './text.ts';
import { OldWordText } from './text.ts';

/**
 * Reads a file of Word 97 to 2003 as Word shows it ([MS-DOC]): as `readDocx` does, but without pictures. Throws a `Refusal`
 * where it is damaged, or bears a stamp anywhere.
 */
export function readDoc(bytes: Uint8Array): PaperText {
  refuseStamp(oleLines(bytes));
  try {
    return paperText(new OldWordFile(bytes));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal('tệp .doc hỏng, không mở được; hãy mở bằng Word và lưu lại thành .docx.', {
      cause: error,
    });
  }
}

function paperText(file: OldWordFile): PaperText {
  const styles = new OldStyles(file);
  const boxes = boxesOf(file);
  const context: OldContext = {
    file,
    text: new OldWordText(file),
    letters: new PropertyRuns(file, 'characterRuns'),
    paragraphs: new PropertyRuns(file, 'paragraphRuns'),
    styles,
    counters: new ListCounters(readOldLists(file, styles)),
    notes: new Map([...notesOf(file, 'footnote'), ...notesOf(file, 'endnote')]),
    found: [],
    boxes,
    omitted: [],
    doubts: new Map(),
  };
  const story = new OldStory(context);
  const blocks = story.blocks(file.range('body'));
  const notes = context.found.map((note) => new OldStory(context).blocks(note));
  const whole = [...readMargins(context, blocks), ...blocks];
  decodeOldFonts([
    ...paragraphsOf([...whole, ...notes.flat()]),
    ...context.omitted.map(({ spans }) => spans),
  ]);
  for (const span of paragraphsOf([...whole, ...notes.flat()]).flat())
    if (span.caps) span.text = span.text.toUpperCase();
  return {
    format: 'doc',
    lines: linesOf(whole),
    whole: true,
    scan: false,
    footnotes: notes.map((note) => cellMarkdown(note).replace(/\s*\n\s*/g, ' ')),
    omitted: context.omitted.map(({ name, spans }) => ({ name, text: tidy(plainText(spans)) })),
    images: [],
    doubts: [...context.doubts.values()],
  };
}

/** The notes of a kind by the place of their marks in the body. */
function notesOf(file: OldWordFile, kind: 'footnote' | 'endnote'): [number, TextRange][] {
  const texts = placesOf(file.structure(`${kind}s`), 0);
  return placesOf(file.structure(`${kind}Marks`), 2).map(({ from }, at) => [
    from,
    within(file, kind, texts[at] ?? { from: 0, to: 0 }),
  ]);
}

/** The text boxes by the place in the body on which their shapes hang. */
function boxesOf(file: OldWordFile): Map<number, TextRange> {
  const anchors = new Map(
    placesOf(file.structure('drawings'), 26).map(({ from, data }) => [data.readUInt32LE(0), from]),
  );
  const found = new Map<number, TextRange>();
  for (const { from, to, data } of placesOf(file.structure('boxes'), 22)) {
    const anchor = anchors.get(data.readUInt32LE(14));
    if (anchor !== undefined) found.set(anchor, within(file, 'box', { from, to }));
  }
  return found;
}

/** Headers and footers are left out, and so are comments; a letterhead in the first page's header is returned. */
function readMargins(context: OldContext, body: readonly WordBlock[]): WordBlock[] {
  const { file } = context;
  const read = (range: TextRange): WordBlock[] => new OldStory(context).blocks(range);
  const margins = placesOf(file.structure('margins'), 0)
    .slice(separators)
    .map((place) => read(within(file, 'margins', place)));
  const shown = (blocks: readonly WordBlock[] = []): boolean =>
    paragraphsOf(blocks).some((spans) => plainText(spans).trim() !== '');
  const first = shown(margins[firstHeader]) ? firstHeader : oddHeader;
  const isKept = completesLetterhead(margins[first] ?? [], body);
  for (const [at, blocks] of margins.entries()) if (!isKept || at !== first) leaveMargin(context, blocks);
  leaveMargin(context, read(file.range('marginBox')));
  for (const spans of paragraphsOf(read(file.range('comment')))) leaveOut(context, 'comment', spans);
  return isKept ? (margins[first] ?? []) : [];
}

/** The lines between text and notes come first; then six parts for each section, of which these are headers. */
const separators = 6;
const oddHeader = 1;
const firstHeader = 4;

function within(file: OldWordFile, part: OldPart, { from, to }: { from: number; to: number }): TextRange {
  const [start] = file.range(part);
  return [start + from, start + to];
}
