import type { Element, ElementContent, Text } from 'hast';
import type { Citation } from '../understanding/citations/citation.ts';
import type { BodyBlock, TextPart } from './body-blocks.ts';

/** Citations of a body, and the address that each leads to; undefined for one that gets no link. */
export interface CitationLinks<Item extends Citation = Citation> {
  citations: readonly Item[];
  href(citation: Item): string | undefined;
}

/**
 * Makes each citation of a body a link of the class `cite`; the text does not change by a letter.
 * @param blocks the blocks of the body, before any text in them is changed: the places of citations count in them
 */
export function linkCitations<Item extends Citation>(
  blocks: readonly BodyBlock[],
  { citations, href }: CitationLinks<Item>,
): void {
  const links = new Map<number, TextLink[]>();
  for (const citation of citations) {
    const address = href(citation);
    if (address === undefined) continue;
    for (const { block, start, end } of citation.places) {
      const some = links.get(block);
      if (some) some.push({ start, end, href: address });
      else links.set(block, [{ start, end, href: address }]);
    }
  }
  for (const [number, some] of links) linkBlock(blocks[number]?.parts ?? [], some);
}

/** Whether an element is a link that `linkCitations` made: its address needs no resolving. */
export const isCitation = (node: Element): boolean => node.properties['className']?.[0] === citeClass;

const citeClass = 'cite';

/** A link on a piece of a block's text. */
interface TextLink {
  start: number;
  end: number;
  href: string;
}

/** Goes from the last link to the first, so that the places of the others stay right. */
function linkBlock(parts: readonly TextPart[], links: TextLink[]): void {
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.node.value.length;
  }
  const cuts = new Map<TextPart['parent'], Cuts>();
  let at = parts.length - 1;
  for (const { start, end, href } of links.sort((a, b) => b.start - a.start)) {
    // Of a citation in several texts (`Nghị quyết **số 57-NQ/TW**`) the last text becomes the link.
    while (at < parts.length - 1 && starts[at + 1]! < end) at += 1;
    while (at > 0 && starts[at]! >= end) at -= 1;
    const part = parts[at];
    if (!part || part.node.type !== 'text' || isInLink(parts, starts, { at, start, end })) continue;
    const inParent = cuts.get(part.parent) ?? cutsOf(part.parent);
    cuts.set(part.parent, inParent);
    wrap(part.node, { start: Math.max(start - starts[at]!, 0), end: end - starts[at]!, href }, inParent);
  }
  for (const [parent, { behind }] of cuts)
    parent.children = (parent.children as ElementContent[]).flatMap((child) => [
      child,
      ...(behind.get(child)?.reverse() ?? []),
    ]);
}

/** Whether a part from `start` to `end` is in a link. @param at the last of these parts */
function isInLink(
  parts: readonly TextPart[],
  starts: readonly number[],
  { at, start, end }: { at: number; start: number; end: number },
): boolean {
  for (let index = at; index >= 0 && (index === at || starts[index + 1]! > start); index -= 1) {
    const { node, inLink } = parts[index]!;
    if (inLink && starts[index]! < end && start < starts[index]! + node.value.length) return true;
  }
  return false;
}

/** What is put behind the texts of one element: thousands of links, each put in by itself, would move one another. */
interface Cuts {
  children: ReadonlySet<unknown>;
  /** Behind each text the last comes first. */
  behind: Map<unknown, ElementContent[]>;
}

const cutsOf = ({ children }: TextPart['parent']): Cuts => ({
  children: new Set<unknown>(children),
  behind: new Map(),
});

function wrap(node: Text, { start, end, href }: TextLink, { children, behind }: Cuts): void {
  if (!children.has(node) || start >= end) return;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: [citeClass], href },
    children: [{ type: 'text', value: node.value.slice(start, end) }],
  };
  const rest = node.value.slice(end);
  const pieces = behind.get(node) ?? [];
  behind.set(node, pieces);
  if (rest !== '') pieces.push({ type: 'text', value: rest });
  pieces.push(link);
  node.value = node.value.slice(0, start);
}
