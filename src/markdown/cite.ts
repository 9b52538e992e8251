import type { Element, ElementContent, Root, Text } from 'hast';
import type { CitableBlock, Section } from '../understanding/citations/citable-block.ts';
import type { Citation, CitingFront } from '../understanding/citations/citation.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import type { Tree } from './parse.ts';
import { headingAddresses, isHeading, parseMarkdown, textOf } from './parse.ts';

/** What a document cites: a pure function of its body and of the code and type in its front matter. */
export const citationsOf = (body: string, front: CitingFront): Citation[] =>
  readCitations(citableBlocks(parseMarkdown(body)), front);

/** The paragraphs, headings, items and cells of a body, each with the heading above it. */
export const citableBlocks = (tree: Tree): CitableBlock[] =>
  blocksOf(tree).map(({ parts, section }) => ({ text: parts.map(valueOf).join(''), section }));

/** Citations of a body and where each leads, undefined for one whose words stay plain. */
export interface Cited<Item extends Citation = Citation> {
  citations: readonly Item[];
  href(citation: Item): string | undefined;
}

/**
 * Makes each citation of a body a link of the class `cite`; the text stays to the letter. Call it on the tree as
 * parsed, before anything is changed in it: places count in its blocks.
 */
export function linkCitations<Item extends Citation>(tree: Tree, { citations, href }: Cited<Item>): void {
  if (citations.length === 0) return;
  const links = new Map<number, { start: number; end: number; href: string }[]>();
  for (const citation of citations) {
    const address = href(citation);
    if (address === undefined) continue;
    for (const { block, start, end } of citation.places) {
      const some = links.get(block);
      if (some) some.push({ start, end, href: address });
      else links.set(block, [{ start, end, href: address }]);
    }
  }
  const blocks = blocksOf(tree);
  for (const [at, some] of links) linkBlock(blocks[at]?.parts ?? [], some);
}

/** Whether an element is a link that `linkCitations` made, whose address is final. */
export const isCitation = (node: Element): boolean => node.properties['className']?.[0] === citeClass;

const citeClass = 'cite';

interface Block {
  section: Section | undefined;
  /** The block's own texts, in order; those of blocks inside it are theirs. */
  parts: Part[];
}

interface Part {
  node: Text | { type: 'raw'; value: string };
  parent: Element | Root;
  inLink: boolean;
}

const blockForm = /^(?:p|h[1-6]|li|td|th|pre)$/;
const valueOf = ({ node }: Part): string => node.value;

function blocksOf(tree: Tree): Block[] {
  const blocks: Block[] = [];
  const address = headingAddresses();
  let section: Section | undefined;
  const walk = (parent: Element | Root, block: Block | undefined, inLink: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'text' || child.type === 'raw') {
        block?.parts.push({ node: child, parent, inLink });
      } else if (child.type === 'element') {
        const opens = blockForm.test(child.tagName);
        if (isHeading(child)) {
          const title = textOf(child);
          section = { id: address(Number(child.tagName[1]), title), title };
        }
        const own: Block | undefined = opens ? { section, parts: [] } : block;
        if (opens) blocks.push(own!);
        walk(child, own, inLink || child.tagName === 'a');
      }
    }
  };
  walk(tree, undefined, false);
  return blocks;
}

/** From the last link to the first, so that the places before stay what they were. */
function linkBlock(parts: readonly Part[], links: { start: number; end: number; href: string }[]): void {
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.node.value.length;
  }
  for (const { start, end, href } of links.sort((a, b) => b.start - a.start)) {
    // A citation that goes over several texts (`Nghị quyết **số 57-NQ/TW**`) is a link on the one that ends it.
    let at = parts.length - 1;
    while (at > 0 && starts[at]! >= end) at -= 1;
    const part = parts[at];
    const touched = parts.filter(
      (each, index) => starts[index]! < end && start < starts[index]! + each.node.value.length,
    );
    if (!part || part.node.type !== 'text' || touched.some(({ inLink }) => inLink)) continue;
    wrap(part as Part & { node: Text }, Math.max(start - starts[at]!, 0), end - starts[at]!, href);
  }
}

function wrap({ node, parent }: Part & { node: Text }, start: number, end: number, href: string): void {
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
