import type { Element, Root, Text } from 'hast';
import { squeeze } from '../language/text.ts';
import type { CitingSection } from '../understanding/citations/citable-block.ts';
import { headingAddresses } from './heading-address.ts';
import type { Tree } from './parse.ts';
import { textOf } from './parse.ts';

/**
 * A block of a body: a paragraph, a heading, a list item, a row or a cell of a table, or code. Its number is its index
 * in the result of `bodyBlocks`; citations, tasks and the rendered page all use this number.
 */
export interface BodyBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'cell' | 'code';
  element: Element;
  /** The innermost block around it: the item of a paragraph, the row of a cell. */
  holder: BodyBlock | undefined;
  /** The number of lists around it. */
  depth: number;
  /** Whether it is in a quotation or among the footnotes. */
  isAside: boolean;
  /** The nearest heading above, for a heading the heading itself; undefined before the first. */
  section: CitingSection | undefined;
  /** Its own texts in order, without those of the blocks inside it. */
  parts: TextPart[];
  /** The same as one text, as written. */
  text: string;
  /** The same with single spaces. */
  squeezed: string;
  /** Whether it is of an even body: it has no sign for the number of a note. */
  isEven: boolean;
}

/** A text node of a block. */
export interface TextPart {
  node: Text | { type: 'raw'; value: string };
  parent: Element | Root;
  inLink: boolean;
  /** Whether it is the mark of a footnote: `1` in `nghị quyết¹`. */
  inNoteMark: boolean;
}

/**
 * All blocks of a body, parents first, in the order of the text. Call it before anything is changed in the tree.
 * @param isEven whether the tree was made from an even body (`body-signs.ts`): its blocks are read faster
 */
export function bodyBlocks(tree: Tree, isEven = false): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const addressOf = headingAddresses();
  let section: CitingSection | undefined;
  const walk = (parent: Element | Root, around: Around): void => {
    for (const child of parent.children) {
      if (child.type === 'text' || child.type === 'raw') {
        const { inLink, inNoteMark } = around;
        around.holder?.parts.push({ node: child, parent, inLink, inNoteMark });
      } else if (child.type === 'element') {
        const kind = kindOf(child);
        if (kind === 'heading') {
          const title = textOf(child);
          section = { id: addressOf(levelOf(child), title), title };
        }
        let inside = aroundChildren(child, around);
        if (kind) {
          const { holder, depth, isAside } = inside;
          const block: BodyBlock = {
            kind,
            element: child,
            holder,
            depth,
            isAside,
            section,
            parts: [],
            text: '',
            squeezed: '',
            isEven,
          };
          blocks.push(block);
          if (inside === around) inside = { ...around };
          inside.holder = block;
        }
        walk(child, inside);
      }
    }
  };
  walk(tree, { holder: undefined, depth: 0, isAside: false, inLink: false, inNoteMark: false });
  for (const block of blocks) {
    const { parts } = block;
    block.text = parts.length === 1 ? parts[0]!.node.value : parts.map(({ node }) => node.value).join('');
    block.squeezed = isEven && !block.text.includes('\n') ? block.text.trim() : squeeze(block.text);
  }
  return blocks;
}

/** A heading's level, 1 to 6. */
export const levelOf = (heading: Element): number => Number(heading.tagName[1]);

interface Around extends Pick<BodyBlock, 'holder' | 'depth' | 'isAside'> {
  inLink: boolean;
  inNoteMark: boolean;
}

const kinds: ReadonlyMap<string, BodyBlock['kind']> = new Map([
  ['p', 'paragraph'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'] as const),
  ['li', 'item'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['pre', 'code'],
]);

function kindOf({ tagName, properties }: Element): BodyBlock['kind'] | undefined {
  const kind = kinds.get(tagName);
  return kind === 'heading' && properties['id'] === 'footnote-label' ? 'paragraph' : kind;
}

/** What is around the children of an element: `around` itself if the element changes nothing. */
function aroundChildren({ tagName, children }: Element, around: Around): Around {
  const [first] = children;
  const isList = tagName === 'ul' || tagName === 'ol';
  const isAside = tagName === 'blockquote' || tagName === 'section';
  const isNoteMark = first?.type === 'element' && 'dataFootnoteRef' in first.properties;
  if (!isList && !isAside && tagName !== 'a' && !isNoteMark) return around;
  return {
    holder: around.holder,
    depth: around.depth + (isList ? 1 : 0),
    isAside: around.isAside || isAside,
    inLink: around.inLink || tagName === 'a',
    inNoteMark: around.inNoteMark || isNoteMark,
  };
}
