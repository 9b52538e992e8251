import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementAt, elementsOf, textWithin } from '../../../formats/xml-tree.ts';
import type { LineRole } from '../../paper.ts';
import { isContentsHeading } from '../printed-contents.ts';
import type { WordContext } from './context.ts';
import { addDoubt, leaveOut } from './context.ts';
import type { Span } from './inline.ts';
import { plainText } from './inline.ts';
import { listPlace } from './properties/list-place.ts';
import type { ListLabel } from './properties/numbering.ts';
import { RunReader } from './runs.ts';
import { isOn } from './settle.ts';

/** A paragraph or a table, as it is shown. */
export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  kind: 'paragraph';
  /** A list of spans for each line that the writer made. */
  rows: Span[][];
  role?: LineRole;
}

export interface WordTable {
  kind: 'table';
  rows: WordCell[][];
}

export interface WordCell {
  blocks: WordBlock[];
  /** How many columns it is wide. */
  columns: number;
}

interface ReadParagraph {
  rows: Span[][];
  boxes: XmlNode[];
  role?: LineRole;
  /** Its end is not shown, so that the next paragraph goes on in the same line. */
  runsOn: boolean;
  /** It is a line of a table of contents. */
  isContents: boolean;
}

/** Reads the paragraphs and tables of one part: the text, a header, a note. */
export class StoryReader {
  readonly #context: WordContext;
  readonly #runs: RunReader;

  constructor(context: WordContext, part: string) {
    this.#context = context;
    this.#runs = new RunReader(context, part);
  }

  /** The blocks of elements, which are settled. */
  blocks(nodes: readonly XmlNode[]): WordBlock[] {
    const found: WordBlock[] = [];
    let joined: Span[][] | undefined;
    const end = (): void => {
      if (joined) found.push({ kind: 'paragraph', rows: joined });
      joined = undefined;
    };
    for (const node of nodes) {
      if (node.name === 'p') {
        const { rows, boxes, role, runsOn, isContents } = this.#paragraph(node);
        if (isContents) {
          end();
          leaveContents(this.#context, [{ kind: 'paragraph', rows }], found);
          continue;
        }
        const whole: Span[][] = joined ? joinRows(joined, rows) : rows;
        if (runsOn) joined = whole;
        else {
          joined = undefined;
          found.push({ kind: 'paragraph', rows: whole, role });
        }
        for (const box of boxes) addAll(found, this.blocks(elementsOf(box)));
      } else if (node.name === 'contents') {
        end();
        leaveContents(this.#context, this.blocks(elementsOf(node)), found);
      } else if (node.name === 'tbl') {
        end();
        found.push(this.#table(node));
      } else {
        if (node.name === 'altChunk')
          addDoubt(
            this.#context,
            'có phần nhúng từ tệp khác không đọc được; hãy mở bằng Word, lưu lại rồi nhập lại',
          );
        addAll(found, this.blocks(elementsOf(node)));
      }
    }
    end();
    return found;
  }

  #paragraph(node: XmlNode): ReadParagraph {
    const { styles, lists, counters } = this.#context;
    const properties = elementAt(node, 'pPr');
    const mark = elementAt(properties, 'rPr');
    const { rows, boxes, isContents } = this.#runs.read(node);
    const isDeleted = elementAt(mark, 'del') !== undefined || elementAt(mark, 'moveFrom') !== undefined;
    const look = styles.look(properties, mark);
    const isShown = rows.some((row) => row.some(({ text }) => text.trim() !== ''));
    const dropped = /^(?:drop|margin)$/.test(elementAt(properties, 'framePr')?.attributes['dropCap'] ?? '');
    const runsOn = isDeleted || look.hidden || dropped;
    const label =
      runsOn && (isDeleted || !isShown) ? undefined : counters.next(listPlace(properties, styles, lists));
    if (label) rows[0]!.unshift(labelSpan(label, look));
    const role = roleOf(styles.headingLevel(properties), label);
    return { rows, boxes, role, runsOn, isContents: isContents || styles.isContents(properties) };
  }

  #table(node: XmlNode): WordTable {
    const rows: WordCell[][] = [];
    for (const row of elementsOf(node, 'tr')) {
      const properties = elementAt(row, 'trPr');
      if (isOn(elementAt(properties, 'hidden'))) {
        leaveOut(this.#context, 'hidden-text', [{ text: textWithin(row), bold: false }]);
        continue;
      }
      const cells = elementsOf(row, 'tc').map((cell) => ({
        blocks: this.blocks(elementsOf(cell).filter(({ name }) => name !== 'tcPr')),
        columns: Math.max(1, columnsIn(elementAt(cell, 'tcPr', 'gridSpan'))),
      }));
      const before = columnsIn(elementAt(properties, 'gridBefore'));
      if (before > 0) cells.unshift({ blocks: [], columns: before });
      rows.push(cells);
    }
    return { kind: 'table', rows };
  }
}

/** A table of Word has no more columns. */
const mostColumns = 63;

/** A number of columns as a property says it; 0 where it says none. */
const columnsIn = (property: XmlNode | undefined): number =>
  Math.min(mostColumns, Math.floor(Number(property?.attributes['val'] ?? 0)) || 0);

/** The lines of two paragraphs of which the first runs on into the second. The first becomes both. */
export function joinRows(first: Span[][], [same = [], ...others]: Span[][]): Span[][] {
  addAll(first.at(-1)!, same);
  addAll(first, others);
  return first;
}

/** Adds all of a list, which may be longer than a call may have arguments. */
function addAll<Item>(list: Item[], more: readonly Item[]): void {
  for (const one of more) list.push(one);
}

/** The label of a paragraph as a span, in the look of the paragraph's mark but for what the list says. */
export const labelSpan = (label: ListLabel, mark: Pick<Span, 'fonts' | 'caps'>): Span => ({
  text: label.text,
  bold: false,
  label: true,
  fonts: label.fonts ?? mark.fonts,
  caps: label.caps ?? mark.caps,
});

/** What a paragraph is by its rank as a heading, else by its label. */
export function roleOf(heading: number | undefined, label: ListLabel | undefined): LineRole | undefined {
  if (heading !== undefined) return { kind: 'heading', level: heading };
  return label?.level === undefined ? undefined : { kind: 'item', level: label.level };
}

/** The spans of blocks, a list for each paragraph. */
export const paragraphsOf = (blocks: readonly WordBlock[]): Span[][] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.rows.flat()]
      : block.rows.flat().flatMap((cell) => paragraphsOf(cell.blocks)),
  );

/** Leaves out a table of contents, with the heading that is alone above it: it repeats the headings of the paper. */
function leaveContents(context: WordContext, contents: readonly WordBlock[], above: WordBlock[]): void {
  const heading = hasContentsHeading(above.at(-1)) ? [above.pop()!] : [];
  const paragraphs = [...paragraphsOf(heading), ...paragraphsOf(contents)];
  const spans = paragraphs.flatMap((own): Span[] => [...own, { text: ' ', bold: false }]);
  leaveOut(context, 'contents', spans);
}

const hasContentsHeading = (block: WordBlock | undefined): boolean =>
  block?.kind === 'paragraph' && isContentsHeading(plainText(block.rows.flat()));
