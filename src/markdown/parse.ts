import type { Element, ElementContent, Root, RootContent } from 'hast';
import { markdownToHast } from 'satteri';
import { slugify } from '../language/folding.ts';
import { squeeze } from '../language/text.ts';

/** A body as a tree of HTML elements with positions; raw HTML is still in it, as `raw` nodes. */
export type Tree = Root;

/** Where something stands in a body, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A section's heading with the address it has on its page. */
export interface Heading {
  depth: number;
  text: string;
  /** The fragment of its address: `muc-2-1`. */
  id: string;
  place: Place;
}

/** What a body holds that others need to know, in the order of the text. */
export interface Facts {
  headings: Heading[];
  links: { url: string; place: Place }[];
  images: { url: string; alt: string; place: Place }[];
  /** Pieces of raw HTML, shown to readers as text. */
  html: { value: string; place: Place }[];
  /** The plain text of each paragraph, heading, item and cell. */
  blocks: string[];
}

/** Parses a body. Official text is kept to the letter: no smart punctuation, no front matter looked for. */
export function parseMarkdown(body: string): Tree {
  return markdownToHast(body, {
    features: {
      frontmatter: false,
      smartPunctuation: false,
      gfm: {
        footnotes: {
          label: 'Chú thích',
          backLabel: 'Trở lại chỗ dẫn chú thích {reference}',
          clobberPrefix: 'chu-thich-',
        },
      },
    },
  }) as Tree;
}

/** Reads off a tree what checks, links and feeds ask of a body. */
export function factsOf(tree: Tree): Facts {
  const facts: Facts = { headings: [], links: [], images: [], html: [], blocks: [] };
  const address = headingAddresses();
  visit(tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'raw') facts.html.push({ value: node.value, place });
    if (node.type !== 'element') return;
    if (isHeading(node)) {
      const text = textOf(node);
      facts.headings.push({
        depth: Number(node.tagName[1]),
        text,
        id: address(Number(node.tagName[1]), text),
        place,
      });
    } else if (node.tagName === 'a') facts.links.push({ url: String(node.properties['href'] ?? ''), place });
    else if (node.tagName === 'img') {
      const { src, alt } = node.properties;
      facts.images.push({ url: String(src ?? ''), alt: String(alt ?? ''), place });
    }
    if (isBlock(node)) facts.blocks.push(ownText(node));
  });
  facts.blocks = facts.blocks.filter((block) => block !== '');
  return facts;
}

/**
 * Hands out a section's address by its number as printed, below the section that holds it: `I.` → `muc-i`, its `1.` →
 * `muc-i-1`, `2.1.` → `muc-2-1`; one without a number takes its words. An address stays when sections are added below it.
 */
export function headingAddresses(): (depth: number, text: string) => string {
  const open: { depth: number; id: string }[] = [];
  const taken = new Map(pageIds.map((id) => [id, 1]));
  return (depth, text) => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const id = unique(taken, sectionName(text, open.at(-1)?.id));
    open.push({ depth, id });
    return id;
  };
}

/** The plain text of a node, raw HTML and all. */
export function textOf(node: RootContent | Root): string {
  if (node.type === 'text' || node.type === 'raw') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Calls `run` for every node below a tree, parents first, in the order of the text. */
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

export const isHeading = (node: Element): boolean =>
  /^h[1-6]$/.test(node.tagName) && node.properties['id'] !== 'footnote-label';

/** Ids that a page gives to its own parts: a section of that name is numbered like a second one. */
const pageIds = ['noi-dung', 'muc-luc', 'thong-tin', 'tep', 'ai-lam-gi', 'footnote-label'];

const isBlock = (node: Element): boolean => /^(?:p|h[1-6]|li|td|th|pre)$/.test(node.tagName);
const isHolder = (node: ElementContent): boolean =>
  node.type === 'element' && (isBlock(node) || /^[ou]l$/.test(node.tagName));

/** A block's text without that of the blocks inside it. */
function ownText(node: Element): string {
  const own = node.children.filter((child) => !isHolder(child));
  return squeeze(own.map(textOf).join(''));
}

const placeOf = (node: RootContent): Place => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

const numbered = /^\s*(?:(?:Điều|Phần|Chương|Mục)\s+)?((?:\d+(?:\.\d+)*)|[IVXL]+|[a-zđ])\s*(?:[.)/:]|\s|$)/u;

function sectionName(text: string, parent: string | undefined): string {
  const number = numbered.exec(text)?.[1];
  if (number === undefined || (/^[a-zđ]$/u.test(number) && !/^\s*[a-zđ][.)]/u.test(text)))
    return slugify(text).slice(0, 60).replace(/-$/, '') || 'muc';
  const own = slugify(number);
  if (number.includes('.') || !parent?.startsWith('muc-')) return `muc-${own}`;
  return `${parent}-${own}`;
}

function unique(taken: Map<string, number>, id: string): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : unique(taken, `${id}-${count}`);
}
