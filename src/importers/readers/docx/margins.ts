import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementAt, elementsOf, elementsWithin, textWithin } from '../../../formats/xml-tree.ts';
import type { WordContext } from './context.ts';
import { leaveOut } from './context.ts';
import { plainText } from './inline.ts';
import { letterheadParts } from './layout-table.ts';
import type { Leave } from './settle.ts';
import { isOn, settled } from './settle.ts';
import { paragraphsOf, StoryReader } from './story.ts';
import type { WordBlock } from './story.ts';

/**
 * Leaves out what is printed at the edges of each page, and what Word shows beside it: headers, footers, watermarks,
 * comments. Returns the blocks of the first page's header where the paper has its letterhead, or a part of it, there alone.
 * @param body the paper's text
 */
export function readMargins(
  context: WordContext,
  document: XmlNode,
  body: readonly WordBlock[],
): WordBlock[] {
  const { parts } = context;
  const first = firstHeader(context, document);
  let kept: WordBlock[] = [];
  for (const kind of ['header', 'footer'])
    for (const name of parts.related(parts.main, kind)) {
      const tree = parts.tree(name);
      if (!tree) continue;
      const blocks = new StoryReader(context, name).blocks(elementsOf(settled(tree, leaver(context))));
      if (name === first && kept.length === 0 && completesLetterhead(blocks, body)) kept = blocks;
      else leaveMargin(context, blocks, artOf(tree));
    }
  for (const name of parts.related(parts.main, 'comments'))
    for (const comment of elementsOf(parts.tree(name), 'comment'))
      leaveOut(context, 'comment', [
        { text: [...elementsWithin(comment, 't')].map(textWithin).join(''), bold: false },
      ]);
  return kept;
}

/** Leaves the text of a removed element out, under the name of why it is not shown. */
export const leaver =
  (context: WordContext): Leave =>
  (removed, name) => {
    const text = [...elementsWithin(removed, 't', 'delText')].map(textWithin).join('');
    leaveOut(context, name, [{ text, bold: false }]);
  };

/** Whether a header has a part of the letterhead that the text does not have. */
export function completesLetterhead(header: readonly WordBlock[], body: readonly WordBlock[]): boolean {
  const partsOf = (blocks: readonly WordBlock[]): Set<string> =>
    letterheadParts(paragraphsOf(blocks).slice(0, 30).map(plainText));
  const own = partsOf(body);
  return [...partsOf(header)].some((part) => !own.has(part));
}

/**
 * Leaves out a header or a footer, each paragraph under its name.
 * @param art the words of its WordArt, which watermarks are made of
 */
export function leaveMargin(
  context: Pick<WordContext, 'omitted'>,
  blocks: readonly WordBlock[],
  art: readonly string[] = [],
): void {
  for (const spans of paragraphsOf(blocks)) {
    const text = plainText(spans).trim();
    if (art.includes(text)) leaveOut(context, 'watermark', spans);
    else leaveOut(context, pageNumber.test(text) ? 'page-number' : 'running-head', spans);
  }
}

const pageNumber = /^(?:trang\s*)?[-–—\s]*(?:\d+|[ivxl]+)[-–—\s.]*(?:\/\s*\d+)?$/iu;

const artOf = (tree: XmlNode): string[] =>
  [...elementsWithin(tree, 'textpath')].map(({ attributes }) => (attributes['string'] ?? '').trim());

/** The name of the part that is the header of the first page. */
function firstHeader({ parts }: WordContext, document: XmlNode): string | undefined {
  const section = [...elementsWithin(document, 'sectPr')][0];
  const kind = isOn(elementAt(section, 'titlePg')) ? 'first' : 'default';
  const found = elementsOf(section, 'headerReference').find(
    ({ attributes }) => (attributes['type'] ?? 'default') === kind,
  );
  return parts.target(parts.main, found?.attributes['id'])?.target;
}
