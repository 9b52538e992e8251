import type { Element, ElementContent, RootContent } from 'hast';
import type { Block } from '../domain/block.ts';
import { squeeze } from '../language/text.ts';
import type { Task, TaskSource } from '../understanding/tasks/task.ts';
import { readTasks } from '../understanding/tasks/task.ts';
import type { Tree } from './parse.ts';
import { isHeading, parseMarkdown, textOf } from './parse.ts';

/** The tasks that a text gives: a pure function of its body, its front matter and the ward's units. */
export const tasksOf = (body: string, { front, units }: Omit<TaskSource, 'blocks'>): Task[] =>
  readTasks({ blocks: blocksOf(parseMarkdown(body), body), front, units });

/** `2.1.`, `a)`, `Điều 3.`, `IV.`, `-`, as a text writes it at its beginning. */
const marker =
  /^(?:((?:Điều|Phần|Chương|Mục)\s+(?:\d+[a-zđ]?|[IVXL]+))(?:[.:/]|(?=\s|$))|(\d{1,2}(?:\.\d{1,2})+)[.)/:]?(?=\s|$)|(\(?\d{1,2}|[IVXL]{1,6}|[a-zđ]|[A-HĐ])\s?[.)/:](?=\s|$|\p{Lu})|([IVXL]{1,5}|\d{1,2})\s?[-–](?=\s)|([-–—•+*▪])(?=\s))\s*/u;

/** A block with the elements that hold it. */
interface Held extends Block {
  node: Element;
}

/**
 * The pieces of a body that may give work, in the order of its text. Numbers of lists are read off `body`, the text that
 * the tree was made of, so that `3)` after `2)` is known as such.
 */
export const blocksOf = (tree: Tree, body: string): Block[] =>
  held(tree, body).map(({ node: _, ...block }) => block);

/** Gives the sentence of each task the anchor that links to it: an id on its item or paragraph, a mark inside a heading. */
export function markTasks(
  tree: Tree,
  body: string,
  tasks: readonly { block: number; anchor: string }[],
): void {
  if (tasks.length === 0) return;
  const blocks = held(tree, body);
  const done = new Set<Element>();
  for (const { block, anchor } of tasks) {
    const node = blocks[block]?.node;
    if (!node) continue;
    if (!done.has(node) && !isHeading(node)) node.properties['id'] = anchor;
    else if (
      !node.children.some((child) => child.type === 'element' && child.properties['id'] === anchor) &&
      node.properties['id'] !== anchor
    )
      node.children.unshift({ type: 'element', tagName: 'span', properties: { id: anchor }, children: [] });
    done.add(node);
  }
}

function held(tree: Tree, body: string): Held[] {
  const blocks: Held[] = [];
  read(tree.children, 0, body, blocks);
  return blocks;
}

function read(
  nodes: readonly (RootContent | ElementContent)[],
  depth: number,
  body: string,
  blocks: Held[],
): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { tagName } = node;
    if (isHeading(node)) push(blocks, 'heading', Number(tagName[1]), wordsOf([node]), node);
    else if (tagName === 'p') for (const line of linesOf(node)) push(blocks, 'paragraph', depth, line, node);
    else if (tagName === 'ul' || tagName === 'ol') readList(node, depth + 1, body, blocks);
    else if (tagName === 'table') readTable(node, blocks);
    else if (tagName === 'div') read(node.children, depth, body, blocks);
  }
}

function readList(list: Element, depth: number, body: string, blocks: Held[]): void {
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue;
    const written = /^(?:\d+[.)]|[-+*])/.exec(
      body.slice(item.position?.start.offset ?? 0, (item.position?.start.offset ?? 0) + 12),
    )?.[0];
    const holders = item.children.filter(
      (child): child is Element => child.type === 'element' && /^(?:p|[ou]l|table|div)$/.test(child.tagName),
    );
    const first = holders.find(({ tagName }) => tagName === 'p');
    const own = item.children.filter((child) => !holders.includes(child as Element));
    const text = squeeze(wordsOf(own)) || (first ? wordsOf([first]) : '');
    const [line = '', ...others] = split(text);
    const inner = marker.exec(line);
    // “- a) …”: the number in the text says more than the dash before it.
    const number = list.tagName === 'ol' ? (written ?? '1.') : inner && !inner[5] ? '' : (written ?? '-');
    blocks.push({
      kind: 'item',
      depth,
      marker: number || inner![0].trim(),
      text: number ? line : line.slice(inner![0].length),
      node: item,
    });
    for (const other of others) push(blocks, 'paragraph', depth, other, item);
    read(
      holders.filter((holder) => holder !== first),
      depth,
      body,
      blocks,
    );
  }
}

function readTable(table: Element, blocks: Held[]): void {
  const rows = (node: Element): Element[] =>
    node.children.flatMap((child) =>
      child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : rows(child),
    );
  for (const row of rows(table)) {
    const cells = row.children.filter(
      (cell): cell is Element => cell.type === 'element' && /^t[hd]$/.test(cell.tagName),
    );
    const head = cells.length > 0 && cells.every(({ tagName }) => tagName === 'th');
    blocks.push({
      kind: 'row',
      depth: 0,
      marker: '',
      text: '',
      cells: { head, texts: cells.map((cell) => squeeze(wordsOf([cell]))) },
      node: row,
    });
  }
}

function push(
  blocks: Held[],
  kind: 'heading' | 'paragraph',
  depth: number,
  text: string,
  node: Element,
): void {
  const plain = squeeze(text);
  const number = marker.exec(plain)?.[0] ?? '';
  if (plain !== '')
    blocks.push({ kind, depth, marker: number.trim(), text: plain.slice(number.length), node });
}

/** What refers to a note: `[1]`, `¹`, `<sup>1</sup>`; not the sign in `24 m²`. */
const noteMark = /<sup>\s*\[?\d{1,3}\]?\s*<\/sup>|\s?\[\d{1,3}\]|(?<!(?<!\p{L})[kcdm]?m)[¹²³⁰⁴-⁹]+/gu;

/** The text of nodes without the numbers of their footnotes, which are no words of it. */
const wordsOf = (nodes: readonly (RootContent | ElementContent)[]): string =>
  nodes.map(withoutNotes).join('').replace(noteMark, '');

function withoutNotes(node: RootContent | ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  const [child] = node.children;
  if (child?.type === 'element' && 'dataFootnoteRef' in child.properties) return '';
  return node.children.map(withoutNotes).join('');
}

/** The lines of a paragraph that begin with a mark of their own: `a) …` in a line after `1. …` needs no blank line. */
const linesOf = (node: Element): string[] => split(wordsOf(node.children));
const split = (text: string): string[] =>
  text.split(/\n(?=\s*(?:[a-zđ]\)|\d{1,2}[.)]|[-–+])\s)/u).map(squeeze);
