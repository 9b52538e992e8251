import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Citation } from '../understanding/citations/citation.ts';
import type { Task } from '../understanding/tasks/task.ts';
import { bodyBlocks } from './body-blocks.ts';
import type { CitationLinks } from './citation-links.ts';
import { isCitation, linkCitations } from './citation-links.ts';
import { listMarker } from './list-marker.ts';
import { parseMarkdown, textOf, visit } from './parse.ts';
import { finishTable } from './tables/finish-table.ts';
import { addTaskAnchors } from './task-anchors.ts';

/** Turns the addresses in a body into addresses on the portal. */
export interface Resolver {
  /** The address that a link leads to; undefined where there must be no link: its words stay. */
  link(url: string): string | undefined;
  /** The address of a link as paper can show it: `https://…`, `1900 0000`; undefined where paper needs none. */
  written?(href: string): string;
  /** An image's address and its size in pixels; undefined where it must not be shown: its description stays. */
  image(url: string): { src: string; width?: number; height?: number } | undefined;
}

/**
 * Renders a body as HTML that is safe to publish: raw HTML becomes text, links and images pass through `resolver`,
 * no element has `style=` or an event handler. Headings have the ids that `readBody` gives them; the numbers of lists
 * are as in the body.
 */
export function renderMarkdown<Item extends Citation>(
  body: string,
  resolver: Resolver,
  cited?: CitationLinks<Item>,
  tasks: readonly Task[] = [],
): string {
  const tree = parseMarkdown(body);
  const blocks = bodyBlocks(tree);
  addTaskAnchors(blocks, tasks);
  if (cited) linkCitations(blocks, cited);
  for (const { kind, element, section } of blocks)
    if (kind === 'heading' && section) finishHeading(element, section.id);
  const tables: (() => void)[] = [];
  let heading = '';
  showRaw(tree);
  visit(tree, (node, parent) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'a' && !isCitation(node)) resolveLink(node, resolver);
    else if (node.tagName === 'img') resolveImage(node, resolver);
    else if (node.tagName === 'ol') keepNumbers(node, body);
    else if (node.tagName === 'input')
      replace(parent, node, textNode(node.properties['checked'] ? '☑' : '☐'));
    else if (node.tagName === 'table') {
      const place = { parent, number: tables.length + 1, heading };
      tables.push(() => finishTable(node, place));
    } else if (/^h\d$/.test(node.tagName)) {
      heading = textOf(node);
      if (node.tagName === 'h2') delete node.properties['className'];
    }
  });
  for (const finish of tables) finish();
  return toHtml(tree as Parameters<typeof toHtml>[0]);
}

/** Makes text of raw HTML. Of each element all of it at once: a paragraph may have thousands. */
function showRaw(parent: Element | Root): void {
  const children: (Element | Root)['children'] = parent.children;
  children.forEach((child, at) => {
    if (child.type === 'raw')
      children[at] = parent.type === 'root' ? paragraph(child.value) : textNode(child.value);
    else if (child.type === 'element') showRaw(child);
  });
}

/** The only h1 of a page is its title. The checks refuse one in a body, and it is published as h2. */
function finishHeading(node: Element, id: string): void {
  if (node.tagName === 'h1') node.tagName = 'h2';
  node.properties['id'] = id;
}

function resolveLink(node: Element, resolver: Resolver): void {
  const url = String(node.properties['href'] ?? '');
  const href = url.startsWith('#') ? url : resolver.link(url);
  if (href === undefined) {
    node.tagName = 'span';
    node.properties = {};
  } else {
    node.properties['href'] = href;
    const written = href.startsWith('#') ? undefined : resolver.written?.(href);
    if (written !== undefined && !withoutSpaces(textOf(node)).includes(withoutSpaces(written)))
      node.properties['dataWritten'] = written;
  }
}

/** An address as its words may have it: with spaces in a telephone number, without `https://`. */
const withoutSpaces = (text: string): string => text.replace(/^https?:\/\/(?:www\.)?|\/$|[\s.-]/g, '');

function resolveImage(node: Element, resolver: Resolver): void {
  const image = resolver.image(String(node.properties['src'] ?? ''));
  const alt = String(node.properties['alt'] ?? '');
  if (image) {
    node.properties = { ...image, alt, loading: 'lazy', decoding: 'async' };
  } else {
    node.tagName = 'span';
    node.properties = {};
    node.children = [textNode(alt)];
  }
}

/**
 * Writes each item's number as text, as the body has it (`3)` stays `3)`), so that it is copied, found and shown in
 * feeds. Only where all numbers of a list are the same, as Markdown allows, they are counted.
 */
function keepNumbers(list: Element, body: string): void {
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const written = items.map((item) => /^(\d+)([.)])/.exec(listMarker(item, body) ?? ''));
  if (written.some((marker) => marker === null)) return;
  const lazy = items.length > 1 && new Set(written.map((marker) => marker![1])).size === 1;
  const first = Number(written[0]?.[1] ?? 1);
  items.forEach((item, index) => {
    const [, number, mark] = written[index]!;
    const marker = textNode(`${lazy ? first + index : number}${mark} `);
    const holder = item.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'p',
    );
    const target = holder && !hasTextBefore(item, holder) ? holder : item;
    target.children.unshift(marker);
  });
  list.properties = { className: ['numbered'] };
}

const hasTextBefore = (item: Element, holder: Element): boolean =>
  item.children.slice(0, item.children.indexOf(holder)).some((child) => textOf(child).trim() !== '');

function replace(parent: { children: unknown[] }, old: unknown, fresh: ElementContent): void {
  parent.children[parent.children.indexOf(old)] = fresh;
}

const paragraph = (value: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [textNode(value)],
});
const textNode = (value: string): Text => ({ type: 'text', value });
