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
  for (const { start, end, href } of links.sort((a, b) => b.start - a.start)) {
    // Of a citation in several texts (`Nghị quyết **số 57-NQ/TW**`) the last text becomes the link.
    let at = parts.length - 1;
    while (at > 0 && starts[at]! >= end) at -= 1;
    const part = parts[at];
    const touched = parts.filter(
      (each, index) => starts[index]! < end && start < starts[index]! + each.node.value.length,
    );
    if (!part || part.node.type !== 'text' || touched.some(({ inLink }) => inLink)) continue;
    wrap(part as TextPart & { node: Text }, Math.max(start - starts[at]!, 0), end - starts[at]!, href);
  }
}

function wrap({ node, parent }: TextPart & { node: Text }, start: number, end: number, href: string): void {
  const at = (parent.children as unknown[]).indexOf(node);
  if (at < 0 || start >= end) return;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: [citeClass], href },
    children: [{ type: 'text', value: node.value.slice(start, end) }],
  };
  const rest = node.value.slice(end);
  const after: ElementContent[] = rest === '' ? [] : [{ type: 'text', value: rest }];
  node.value = node.value.slice(0, start);
  (parent.children as ElementContent[]).splice(at + 1, 0, link, ...after);
}
