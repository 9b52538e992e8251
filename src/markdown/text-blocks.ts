import type { TextBlock } from '../domain/text-block.ts';
import { addTo } from '../language/lists/groups.ts';
import { squeeze } from '../language/text.ts';
import type { BodyBlock } from './body-blocks.ts';
import { levelOf } from './body-blocks.ts';
import { listMarker } from './list-marker.ts';

/** `2.1.`, `a)`, `Điều 3.`, `IV.`, `-`, as a text writes it at its beginning. */
const marker =
  /^(?:((?:Điều|Phần|Chương|Mục)\s+(?:\d+[a-zđ]?|[IVXL]+))(?:[.:/]|(?=\s|$))|(\d{1,2}(?:\.\d{1,2})+)[.)/:]?(?=\s|$)|(\(?\d{1,2}|[IVXL]{1,6}|[a-zđ]|[A-HĐ])\s?[.)/:](?=\s|$|\p{Lu})|([IVXL]{1,5}|\d{1,2})\s?[-–](?=\s)|([-–—•+*▪])(?=\s))\s*/u;

/**
 * The headings, paragraphs, items and rows of a body, in the order of its text, each with its own number or mark. A
 * paragraph whose lines begin with marks of their own gives a block for each such line; the first paragraph of an item
 * is the item's own text. Quotations, footnotes and code give no blocks.
 * @param body the text that the blocks were read from: the numbers of lists are only in it
 */
export function textBlocks(blocks: readonly BodyBlock[], body: string): TextBlock[] {
  const firstParagraphs = new Map<BodyBlock, BodyBlock>();
  const cells = new Map<BodyBlock, BodyBlock[]>();
  for (const block of blocks) {
    const { kind, holder } = block;
    if (!holder) continue;
    if (kind === 'cell') addTo(cells, holder, block);
    else if (kind === 'paragraph' && holder.kind === 'item' && wordsOf(holder).trim() === '')
      firstParagraphs.set(holder, firstParagraphs.get(holder) ?? block);
  }
  const texts: TextBlock[] = [];
  blocks.forEach((block, number) => {
    const { kind, holder, isAside, depth } = block;
    if (isAside) return;
    if (kind === 'item') texts.push(...ofItem(block, number, firstParagraphs.get(block), body));
    else if (kind === 'row') texts.push(ofRow(number, cells.get(block) ?? []));
    else if (kind === 'heading' && !holder)
      texts.push(...ofText('heading', plainOf(block), levelOf(block.element), number));
    else if (kind === 'paragraph' && !(holder && firstParagraphs.get(holder) === block))
      for (const line of linesOf(block)) texts.push(...ofText('paragraph', line, depth, number));
  });
  return texts;
}

function ofItem(item: BodyBlock, number: number, first: BodyBlock | undefined, body: string): TextBlock[] {
  const { element, depth } = item;
  const [line = '', ...others] = first ? linesOf(first) : [plainOf(item)];
  const written = listMarker(element, body) ?? '-';
  const inner = marker.exec(line);
  // “- a) …”: the number in the text says more than the dash before it.
  const isInner = !/^\d/.test(written) && inner !== null && inner[5] === undefined;
  return [
    {
      kind: 'item',
      number,
      depth,
      marker: isInner ? inner[0].trim() : written,
      text: isInner ? line.slice(inner[0].length) : line,
    },
    ...others.flatMap((other) => ofText('paragraph', other, depth, number)),
  ];
}

function ofRow(number: number, cells: readonly BodyBlock[]): TextBlock {
  const head = cells.length > 0 && cells.every(({ element }) => element.tagName === 'th');
  const texts = cells.map((cell) =>
    cell.text.includes('\n') ? squeeze(inOneLine(wordsOf(cell))) : plainOf(cell),
  );
  return { kind: 'row', number, depth: 0, marker: '', text: '', cells: { head, texts } };
}

/** The lines of a cell as parts of one sentence: `8 giờ<br>- nhà văn hóa` is “8 giờ; nhà văn hóa”. */
const inOneLine = (text: string): string =>
  text.trim().replace(/([.:;,]?)\s*\n\s*(?:[-–+•]\s+)?/gu, (_, end: string) => `${end || ';'} `);

function ofText(kind: 'heading' | 'paragraph', text: string, depth: number, number: number): TextBlock[] {
  if (text === '') return [];
  const written = marker.exec(text)?.[0] ?? '';
  return [{ kind, number, depth, marker: written.trim(), text: text.slice(written.length) }];
}

/** A reference to a note that is written by hand: `[1]`, `¹`, `<sup>1</sup>`; not the sign in `24 m²`. */
const noteMark = /<sup>\s*\[?\d{1,3}\]?\s*<\/sup>|\s?\[\d{1,3}\]|(?<!(?<!\p{L})[kcdm]?m)[¹²³⁰⁴-⁹]+/gu;

const mayHaveNotes = /[<[¹²³⁰⁴-⁹]/;

/** The text of a block without the numbers of its footnotes. */
function wordsOf({ text, parts, isEven }: BodyBlock): string {
  if (isEven) return text;
  const words = parts.some(({ inNoteMark }) => inNoteMark)
    ? parts.map(({ node, inNoteMark }) => (inNoteMark ? '' : node.value)).join('')
    : text;
  return mayHaveNotes.test(words) ? words.replace(noteMark, '') : words;
}

/** The same with single spaces. */
function plainOf(block: BodyBlock): string {
  const words = wordsOf(block);
  return words === block.text ? block.squeezed : squeeze(words);
}

/** The lines of a text that begin with a mark of their own: `a) …` in a line after `1. …` needs no blank line. */
function linesOf(block: BodyBlock): string[] {
  if (!block.text.includes('\n')) return [plainOf(block)];
  return wordsOf(block)
    .split(/\n(?=[^\S\n]*(?:[a-zđ]\)|\d{1,2}[.)]|[-–+])\s)/u)
    .map(squeeze);
}
