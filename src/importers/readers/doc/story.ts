import { addAll } from '../../../language/lists/long-lists.ts';
import type { WordBlock, WordCell } from '../docx/story.ts';
import { joinRows, labelSpan, roleOf } from '../docx/story.ts';
import type { OldContext } from './context.ts';
import { LetterReader } from './letters.ts';
import type { OldParagraph } from './paragraph.ts';
import { oldParagraph } from './paragraph.ts';
import { changesOf } from './properties.ts';
import { spreadCells } from './rows.ts';
import type { OldRow } from './rows.ts';
import type { TextRange } from './text.ts';

const cellMark = '\u0007';
const paragraphEnds = /[\r\u0007\u000c]/g;

/** Reads the paragraphs and tables of a part of an old Word file. */
export class OldStory {
  readonly #context: OldContext;
  readonly #letters: LetterReader;

  constructor(context: OldContext) {
    this.#context = context;
    this.#letters = new LetterReader(context);
  }

  blocks(range: TextRange): WordBlock[] {
    const [from, to] = this.#context.text.toRead(range);
    const found: WordBlock[] = [];
    let rows: OldRow[] = [];
    let row: WordCell[] = [];
    let cell: WordBlock[] = [];
    let joined: Extract<WordBlock, { kind: 'paragraph' }>['rows'] | undefined;
    const endTable = (): void => {
      if (row.length > 0) rows.push({ cells: row });
      if (rows.length > 0) found.push({ kind: 'table', rows: spreadCells(rows) });
      [rows, row, cell] = [[], [], []];
    };
    for (const [start, end] of this.#paragraphs(from, to)) {
      const properties = this.#propertiesAt(end);
      if (!properties.inTable) endTable();
      if (properties.endsRow) {
        rows.push({ cells: row, edges: properties.edges });
        row = [];
        continue;
      }
      const into = properties.inTable ? cell : found;
      const { block, boxes, runsOn } = this.#paragraph([start, end], properties);
      const whole = joined ? joinRows(joined, block.rows) : block.rows;
      joined = runsOn ? whole : undefined;
      if (!runsOn) into.push({ ...block, rows: whole });
      for (const box of boxes) addAll(into, this.blocks(box));
      if (!properties.inTable || this.#context.text.text[end] !== cellMark) continue;
      if (joined) cell.push({ kind: 'paragraph', rows: joined });
      joined = undefined;
      row.push({ blocks: cell, columns: 1 });
      cell = [];
    }
    if (joined) found.push({ kind: 'paragraph', rows: joined });
    endTable();
    return found;
  }

  /** The first character of each paragraph, and its mark. */
  *#paragraphs(from: number, to: number): Generator<TextRange> {
    const { text } = this.#context.text;
    for (let start = from; start < to;) {
      paragraphEnds.lastIndex = start;
      const end = Math.min(paragraphEnds.exec(text)?.index ?? to, to);
      yield [start, end];
      start = end + 1;
    }
  }

  #propertiesAt(mark: number): OldParagraph {
    const { text, paragraphs, styles } = this.#context;
    const run = paragraphs.at(text.placeOf(mark));
    const style = run?.style ?? 0;
    return oldParagraph(style, [...styles.paragraphChanges(style), ...(run ? changesOf(run.changes) : [])]);
  }

  /** `runsOn`: its end is not shown, so that the next paragraph goes on in the same line. */
  #paragraph(
    range: TextRange,
    { style, list, level, outline, dropped }: OldParagraph,
  ): { block: Extract<WordBlock, { kind: 'paragraph' }>; boxes: TextRange[]; runsOn: boolean } {
    const { counters, styles } = this.#context;
    const { rows, boxes } = this.#letters.read(range, style);
    const mark = this.#letters.lookAt(range[1], style);
    const isShown = rows.flat().some(({ text }) => text.trim() !== '');
    const runsOn = mark.deleted || mark.hidden || dropped;
    const isNumbered = !runsOn || (isShown && !mark.deleted);
    const label = isNumbered && list ? counters.next({ id: String(list), level }) : undefined;
    if (label)
      rows[0]!.unshift(labelSpan(label, { fonts: mark.fonts.map(styles.fontName), caps: mark.caps }));
    const heading = outline === undefined ? styles.headingOf(style) : outline < 9 ? outline + 1 : undefined;
    return { block: { kind: 'paragraph', rows, role: roleOf(heading, label) }, boxes, runsOn };
  }
}
