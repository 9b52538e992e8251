import type { Element, ElementContent, Root, RootContent } from 'hast';
import { markdownToHast } from 'satteri';
import { withBoundedAddresses } from './bounds/addresses.ts';
import { boundDepth } from './bounds/depth.ts';
import { withBoundedLines } from './bounds/lines.ts';
import { withBoundedNesting } from './bounds/nesting.ts';
import { withBoundedSigns } from './bounds/signs.ts';
import { withBoundedTables } from './bounds/table-cells.ts';
import { parsePlain } from './plain-body.ts';
import { closeStars } from './unclosed-stars.ts';

/** A body as a tree of HTML elements with positions; raw HTML is still in it, as `raw` nodes. */
export interface Tree extends Root {
  /** The first of the marks that are left as text, of each kind; absent in nearly all bodies. */
  unread?: UnreadMarks[];
}

/** Marks of a body that are not read: too many of a sign, too many lists and quotations in one line, too deep within others. */
export interface UnreadMarks {
  what: 'signs' | 'nesting' | 'depth';
  place: BodyPlace;
}

/** A place in a body, counted from 1. */
export interface BodyPlace {
  line: number;
  column: number;
}

/**
 * Signs of which a text must have one for GitHub's additions to CommonMark: tables, footnotes, struck out texts, boxes to tick,
 * and addresses that are written as they are. A parser that looks for these takes a quarter more time.
 */
const gfmSigns = /[|~[@]|:\/\/|www\./i;

const footnotes = {
  label: 'Chú thích',
  backLabel: 'Trở lại chỗ dẫn chú thích {reference}',
  clobberPrefix: 'chu-thich-',
};

/** Parses a body. Official text stays letter for letter: no smart punctuation, no front matter; what is between stars is bold. */
export function parseMarkdown(body: string): Tree {
  return parsePlain(body, parseSigns) ?? parseSigns(body);
}

/** Parses a body with all that Markdown has. */
function parseSigns(body: string): Tree {
  // A rule of thousands of stars is a nested list once some of them are none.
  const bounds = [withBoundedTables, withBoundedAddresses, withBoundedSigns, withBoundedLines];
  const few = bounds.reduce((text, within) => within(text), body);
  const shallow = withBoundedNesting(few);
  const tree = markdownToHast(shallow, {
    features: {
      frontmatter: false,
      smartPunctuation: false,
      gfm: gfmSigns.test(body) && { footnotes },
    },
  }) as Tree;
  const flattened = boundDepth(tree);
  const unread: [UnreadMarks['what'], BodyPlace | undefined][] = [
    ['signs', firstDifference(body, few)],
    ['nesting', firstDifference(few, shallow)],
    ['depth', flattened && placeOf(flattened)],
  ];
  const found = unread.flatMap(([what, place]) => (place ? [{ what, place }] : []));
  if (found.length > 0) tree.unread = found;
  closeStars(tree, body);
  if (body.includes('<')) breakLinesOfCells(tree);
  return tree;
}

/** The place of the first letter that is another one in a text of the same length. */
function firstDifference(body: string, bounded: string): BodyPlace | undefined {
  if (body === bounded) return undefined;
  let at = 0;
  while (body[at] === bounded[at]) at += 1;
  return { line: body.slice(0, at).split('\n').length, column: at - body.lastIndexOf('\n', at - 1) };
}

/** `<br>` in a cell is a new line, since a row of Markdown has no other way to write one. All other HTML stays text. */
function breakLinesOfCells(tree: Tree): void {
  visit(tree, (node) => {
    if (node.type !== 'element' || !/^t[hd]$/.test(node.tagName)) return;
    breakLines(node);
  });
}

function breakLines(parent: Element): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') breakLines(child);
    if (child.type !== 'raw' || !/^<br\s*\/?>$/i.test(child.value)) return [child];
    return [
      { type: 'element', tagName: 'br', properties: {}, children: [] },
      { type: 'text', value: '\n' },
    ];
  });
}

/** The plain text of a node, raw HTML included. */
export function textOf(node: RootContent | Root): string {
  if (node.type === 'text' || node.type === 'raw') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Calls `run` for every node below a tree, parents first, in the order of the text. `run` may change the tree. */
export function visit(
  node: Root | RootContent,
  run: (node: RootContent, parent: Root | Element) => void,
): void {
  if (!('children' in node) || (node.type !== 'root' && node.type !== 'element')) return;
  for (const child of [...node.children]) {
    run(child, node);
    visit(child, run);
  }
}

/** The same for a tree that `run` leaves as it is. */
export function look({ children }: Root | Element, run: (node: RootContent) => void): void {
  for (const child of children) {
    run(child);
    if (child.type === 'element') look(child, run);
  }
}

/** Where a node begins. */
export const placeOf = (node: RootContent): BodyPlace => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
};
