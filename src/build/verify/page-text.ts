import { withoutSpace } from './letters.ts';

/**
 * Looks for the text of a document on its page.
 * @param letters those of the main part of the page
 * @param blocks the plain text of each block of the document, in order
 * @returns the first block that the page lacks; undefined if the page has the whole text
 */
export function firstLost(letters: Buffer, blocks: readonly string[]): string | undefined {
  if (letters.includes(withoutSpace(blocks.join('')))) return undefined;
  let from = 0;
  // Each block is searched for after the end of the block before: a search from the start would be slow.
  return blocks.find((block) => {
    const sought = Buffer.from(withoutSpace(block));
    const at = letters.indexOf(sought, from);
    if (at < 0) return !letters.includes(sought);
    from = at + sought.length;
    return false;
  });
}
