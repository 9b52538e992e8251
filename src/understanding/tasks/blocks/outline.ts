import type { TextBlock } from '../../../domain/text-block.ts';
import { romanToNumber } from '../../../language/roman.ts';
import type { LabelFacts } from './label.ts';
import type { UnitSection } from './section.ts';

/** A block with the blocks below it. */
export interface Outline {
  /** The position of the block in the list of blocks. */
  index: number;
  block: TextBlock;
  children: Outline[];
  // What several rules ask; undefined until one has.
  /** Whether it is work. */
  isWork?: boolean | undefined;
  /** Whether its text begins with a label. */
  hasLabel?: boolean | undefined;
  /** The units that it names, if it names only them; null if it does not. */
  section?: UnitSection | null | undefined;
  /** What the labels beside it say; null if they say nothing. */
  labels?: LabelsBeside | null | undefined;
}

/** What labels say that are below a block, or at the end of its own text. */
export interface LabelsBeside extends LabelFacts {
  /** The blocks below it that are no labels. */
  items: readonly Outline[];
}

type Scheme =
  'part' | 'roman' | 'article' | 'number' | 'dotted' | 'letter' | 'bracket' | 'dash' | 'plus' | 'none';
interface Open {
  node: Outline;
  rank: number;
  scheme: Scheme;
  count: number;
}

const ranks: Record<Scheme, number> = {
  part: 0,
  roman: 1,
  article: 2,
  number: 3,
  dotted: 4,
  letter: 6,
  bracket: 7,
  dash: 8,
  plus: 9,
  none: 0,
};

/**
 * Builds the tree that the numbers, marks and headings of a body make. Paragraphs are below the section they are in.
 * @param holds whether a block names a unit, so that paragraphs after it belong to it
 * @param isLabel whether a paragraph only says by whom or when the item above it is done
 */
export function outlineOf(
  blocks: readonly TextBlock[],
  holds: (node: Outline) => boolean,
  isLabel: (node: Outline) => boolean,
): Outline[] {
  const root: Outline[] = [];
  const open: Open[] = [];
  blocks.forEach((block, index) => {
    const node = outlineNode(index, block);
    const [scheme, count] = schemeOf(block);
    const stays = scheme === 'none' && block.kind === 'paragraph' && isLabel(node);
    const rank = stays ? 0 : place(open, block, scheme, count, holds);
    (open.at(-1)?.node.children ?? root).push(node);
    if (block.kind === 'heading' || scheme !== 'none') open.push({ node, rank, scheme, count });
  });
  return root;
}

/** A block without blocks below it. It has all its fields, since objects of one shape are read faster. */
const outlineNode = (index: number, block: TextBlock): Outline => ({
  ...{ index, block, children: [] },
  ...{ isWork: undefined, hasLabel: undefined, section: undefined, labels: undefined },
});

const isSection = ({ node, scheme }: Open): boolean =>
  node.block.kind === 'heading' || ['part', 'roman', 'article'].includes(scheme);

/** Closes the open blocks that a block ends, and returns its rank. */
function place(
  open: Open[],
  block: TextBlock,
  scheme: Scheme,
  count: number,
  holds: (node: Outline) => boolean,
): number {
  const close = (ends: (top: Open) => boolean): void => {
    while (open.length > 0 && ends(open.at(-1)!)) open.pop();
  };
  if (block.kind === 'heading') {
    close((top) => top.node.block.kind !== 'heading' || top.node.block.depth >= block.depth);
    return Math.max(ranks[scheme], (open.at(-1)?.rank ?? -1) + 0.1);
  }
  if (scheme === 'none') {
    // A paragraph outside of lists ends every open item, unless the item names a unit.
    if (block.depth === 0) close((top) => !isSection(top) && (top.rank >= ranks.dash || !holds(top.node)));
    else close((top) => top.node.block.kind === 'item' && top.node.block.depth > block.depth);
    return 0;
  }
  const base = ranks[scheme] + 2 * Math.max(0, block.depth - 1);
  // `3.` ends `2.` and its headings `2.1.` and `2.2.`.
  if (count > 1 && !open.some((top) => top.scheme === scheme && top.count === count - 1))
    close(
      (top) =>
        top.rank > base && !open.some((each) => each.scheme === scheme && each.node.block.kind !== 'heading'),
    );
  const before = open.findLast(
    (top) =>
      top.scheme === scheme && top.node.block.kind !== 'heading' && top.node.block.depth === block.depth,
  );
  const follows = open.findLast((top) => top.scheme === scheme && count > 1 && top.count === count - 1);
  if (follows) {
    while (open.at(-1) !== follows) open.pop();
    open.pop();
    return follows.rank;
  }
  // A list with marks goes on, and so does one of which a number is missing.
  if (before && count !== 1) {
    while (open.at(-1) !== before) open.pop();
    open.pop();
    return before.rank;
  }
  close(
    (top) =>
      top.node.block.kind !== 'heading' &&
      !holds(top.node) &&
      top.rank >= base &&
      !(count === 1 && top.scheme === scheme && /:$/.test(top.node.block.text)),
  );
  close((top) => top.node.block.kind !== 'heading' && top.rank > base);
  return Math.max(base, (open.at(-1)?.rank ?? -1) + 0.1);
}

/** How deep the number or mark of a block is: that of “2.” is less than that of “-”. */
export const rankOf = (block: TextBlock): number => ranks[schemeOf(block)[0]];

/** The numbering scheme of a block and its number in that scheme; the last part of a dotted number. */
function schemeOf({ marker, depth }: TextBlock): [Scheme, number] {
  const mark = marker.trim();
  if (mark === '') return ['none', 0];
  if (/^[-–—•*▪]/.test(mark)) return [depth > 1 ? 'plus' : 'dash', 0];
  if (mark.startsWith('+')) return ['plus', 0];
  const article = /^(Điều|Phần|Chương|Mục)\s+(\S+?)[.:]?$/iu.exec(mark);
  if (article) return [/điều/i.test(article[1]!) ? 'article' : 'part', numberOf(article[2]!)];
  const number = mark.replace(/^\(/, '').replace(/[.)/:\s-]+$/, '');
  if (/^\d+(?:\.\d+)+$/.test(number)) return ['dotted', Number(number.split('.').at(-1))];
  if (/^\d+$/.test(number)) return [mark.startsWith('(') ? 'bracket' : 'number', Number(number)];
  if (/^[IVXL]+$/.test(number)) return ['roman', numberOf(number)];
  return ['letter', 'abcdđeghiklmnopqrstuvxy'.indexOf(number.toLowerCase()) + 1];
}

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : romanToNumber(text));
