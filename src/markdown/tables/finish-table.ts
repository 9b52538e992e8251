import type { Element, Parents } from 'hast';
import { shorten } from '../../language/text.ts';
import type { Caption } from './caption.ts';
import { captionOf } from './caption.ts';
import { columnWidths } from './column-widths.ts';
import type { TableLayout } from './table-layout.ts';
import { layoutOf } from './table-layout.ts';
import type { TableRow, TableShape } from './table-shape.ts';
import { shapeOf } from './table-shape.ts';

/** What is known of a table from outside of it. */
interface Place {
  parent: Parents;
  /** Its number among the tables of the body, from 1. */
  number: number;
  /** The words of the nearest heading above; empty before the first. */
  heading: string;
}

/** The longest label of a value, in characters: each row repeats it. */
const longestLabel = 200;

/**
 * Makes a table ready for every screen, and puts it into a container in its place: `table-blocks` becomes blocks of
 * label and value on a phone, `table-scroll` is a region that scrolls and that the keyboard can reach. Cells that name
 * a row are heads, and what the text calls the table is its caption.
 */
export function finishTable(table: Element, { parent, number, heading }: Place): void {
  const shape = shapeOf(table);
  const layout = layoutOf(shape);
  const caption = captionOf(table, parent, heading);
  const { least, needs } = columnWidths(shape);
  if (shape.heads) finishHeads(shape.heads);
  else table.children = table.children.filter((child) => !('tagName' in child && child.tagName === 'thead'));
  const labels = shape.heads?.texts.map((text) => shorten(text, longestLabel).replace(/\s*:$/, '')) ?? [];
  for (const row of shape.rows) finishRow(row, labels, shape, layout);
  (shape.heads ?? shape.rows[0])?.cells.forEach((cell, at) => addClass(cell, `ch-${least[at]}`));
  if (layout === 'scroll') holdColumn(shape);
  const region: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: [`table-${layout}`, ...(needs === 'column' ? [] : [`table-on-${needs}`])] },
    children: [table],
  };
  if (layout === 'scroll') {
    const label = [`Bảng ${number}`, caption?.text].filter(Boolean).join(': ');
    Object.assign(region.properties, { role: 'region', tabIndex: 0, ariaLabel: label });
  }
  parent.children[parent.children.indexOf(table)] = region;
  if (caption) nameTable(table, caption, parent);
}

function finishHeads({ cells, texts }: TableRow): void {
  cells.forEach((cell, at) => {
    alignByClass(cell);
    // A head without words is no head: the corner of a table.
    if (texts[at] === '') cell.tagName = 'td';
    else cell.properties['scope'] = 'col';
  });
}

function finishRow(
  { cells, texts }: TableRow,
  labels: readonly string[],
  { nameColumn }: TableShape,
  layout: TableLayout,
): void {
  cells.forEach((cell, at) => {
    alignByClass(cell);
    widenLink(cell);
    const label = labels[at] ?? '';
    if (at === nameColumn) {
      cell.tagName = 'th';
      cell.properties['scope'] = 'row';
      const number = texts[at - 1]?.replace(/\.$/, '') ?? '';
      if (layout === 'blocks' && number !== '') cell.properties['dataNumber'] = number;
    } else if (nameColumn !== undefined && at < nameColumn) addClass(cell, 'row-number');
    else if (layout === 'blocks' && label !== '' && texts[at] !== '') cell.properties['dataLabel'] = label;
  });
}

/** Marks the column that stays in sight while the others scroll. */
function holdColumn({ heads, rows, nameColumn = 0 }: TableShape): void {
  for (const { cells } of heads ? [heads, ...rows] : rows)
    if (cells[nameColumn]) addClass(cells[nameColumn], 'stays');
}

/** Its own caption moves into the table; other words are repeated for those who cannot see what is above. */
function nameTable(table: Element, { text, own }: Caption, parent: Parents): void {
  table.children.unshift(
    own
      ? { ...own, tagName: 'caption' }
      : {
          type: 'element',
          tagName: 'caption',
          properties: { className: ['visually-hidden'], dataPagefindIgnore: '' },
          children: [{ type: 'text', value: text }],
        },
  );
  if (own) parent.children.splice(parent.children.indexOf(own), 1);
}

/** A link that is alone in its cell is as high as a finger, unlike one in a sentence. */
function widenLink({ children }: Element): void {
  const [link, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (link?.type === 'element' && link.tagName === 'a' && others.length === 0) addClass(link, 'alone');
}

/** The content security policy forbids `style=`: alignment is a class. */
function alignByClass(cell: Element): void {
  const { style, align, ...others } = cell.properties;
  const [, side = 'left'] = /text-align:\s*(left|right|center)/.exec(String(style ?? align ?? '')) ?? [];
  cell.properties = others;
  if (side !== 'left') addClass(cell, `align-${side}`);
}

function addClass(element: Element, name: string): void {
  const names = element.properties['className'];
  element.properties['className'] = [...(Array.isArray(names) ? names : []), name];
}
