import type { TextBlock } from '../domain/text-block.ts';
import type { CitableBlock } from '../understanding/citations/citable-block.ts';
import { bodyBlocks, levelOf } from './body-blocks.ts';
import type { BodyBlock } from './body-blocks.ts';
import { signsOf } from './body-signs.ts';
import type { BodyPlace, Tree, UnreadMarks } from './parse.ts';
import { look, parseMarkdown, placeOf, textOf } from './parse.ts';
import { textBlocks } from './text-blocks.ts';

/** A heading with its address on the page. */
export interface Heading {
  depth: number;
  text: string;
  /** The fragment of its address: `muc-2-1`. */
  id: string;
  place: BodyPlace;
}

/** A text that Markdown marks, from its first sign to behind its last. */
export interface MarkedText {
  tag: 'em' | 'del';
  text: string;
  start: BodyPlace;
  end: BodyPlace;
}

/** Lines of a body that are one paragraph (`p`) or one piece of code (`pre`), counted from 1, the last included. */
export interface LineRun {
  tag: 'p' | 'pre';
  firstLine: number;
  lastLine: number;
}

/** What checks, links and feeds need to know of a body, in the order of the text. */
export interface Facts {
  headings: Heading[];
  links: { url: string; place: BodyPlace }[];
  images: { url: string; alt: string; place: BodyPlace }[];
  /** Pieces of raw HTML, which readers see as text. */
  html: { value: string; place: BodyPlace }[];
  /** Texts in italics (`em`) and struck out (`del`). */
  marked: MarkedText[];
  /** The paragraphs of several lines and the code, outside of lists and quotations. */
  lineRuns: LineRun[];
  /** The marks that are left as text. */
  unread: UnreadMarks[];
  /** The plain text of each paragraph, heading, item and cell; no empty ones. */
  blocks: string[];
}

/** What is read from a body in one parse. The tree is not kept: it takes three times the memory of all this. */
export interface BodyReading {
  facts: Facts;
  /** What tasks and the texts of channels are made from. */
  blocks: TextBlock[];
  /** What citations are read from: each block of the body, by its number. */
  citable: CitableBlock[];
}

/** Parses a body once and reads all that is needed of it, except for rendering. */
export function readBody(body: string): BodyReading {
  const tree = parseMarkdown(body);
  const blocks = bodyBlocks(tree, signsOf(body).isEven);
  return {
    facts: factsOf(tree, blocks),
    blocks: textBlocks(blocks, body),
    citable: blocks.map(({ text, section }) => ({ text, section })),
  };
}

function factsOf(tree: Tree, blocks: readonly BodyBlock[]): Facts {
  const facts: Facts = {
    headings: blocks.flatMap(({ kind, element, section }) =>
      kind === 'heading' && section
        ? [{ depth: levelOf(element), text: section.title, id: section.id, place: placeOf(element) }]
        : [],
    ),
    links: [],
    images: [],
    html: [],
    marked: [],
    lineRuns: lineRunsOf(tree),
    unread: tree.unread ?? [],
    blocks: blocks.map(({ squeezed }) => squeezed).filter((text) => text !== ''),
  };
  look(tree, (node) => {
    if (node.type === 'raw') facts.html.push({ value: node.value, place: placeOf(node) });
    if (node.type !== 'element') return;
    if ((node.tagName === 'em' || node.tagName === 'del') && node.position) {
      const { start, end } = node.position;
      facts.marked.push({ tag: node.tagName, text: textOf(node), start: pointOf(start), end: pointOf(end) });
    }
    if (node.tagName === 'a')
      facts.links.push({ url: String(node.properties['href'] ?? ''), place: placeOf(node) });
    else if (node.tagName === 'img') {
      const { src, alt } = node.properties;
      facts.images.push({ url: String(src ?? ''), alt: String(alt ?? ''), place: placeOf(node) });
    }
  });
  return facts;
}

/** The paragraphs of several lines and the code at the top level of a tree. */
export const lineRunsOf = (tree: Tree): LineRun[] =>
  tree.children.flatMap((node) => {
    if (node.type !== 'element' || !node.position) return [];
    const { tagName: tag } = node;
    const [firstLine, lastLine] = [node.position.start.line, node.position.end.line];
    const isRun = tag === 'pre' || (tag === 'p' && lastLine > firstLine);
    return isRun ? [{ tag, firstLine, lastLine }] : [];
  });

const pointOf = ({ line, column }: BodyPlace): BodyPlace => ({ line, column });
