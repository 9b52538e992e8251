import { tidy } from '../../../language/letters.ts';
import { isNationalHeading, isNationalMotto } from '../../letterhead/national-heading.ts';
import type { WordNode } from './tree.ts';

/** Whether the cells are those of a table that only puts the letterhead or the signature in two columns. */
export const isLayoutTable = (cells: readonly WordNode[]): boolean =>
  cells.some((cell) => {
    const text = plainText(cell);
    return text.split('\n').some(isLetterheadLine) || signs.test(text);
  });

const isLetterheadLine = (line: string): boolean =>
  isNationalHeading(line) ||
  isNationalMotto(line) ||
  /^\s*nơi nhận\s*:/iu.test(line) ||
  /^\s*số\s*:?.{0,12}[/-]\s*\p{Lu}/iu.test(line);

const signs = /^\s*(?:TM|KT|TL|TUQ|T\/M|Q)\s?[./]?\s+\p{Lu}{2}/u;

function plainText(node: WordNode): string {
  if (node.type === 'text') return tidy(node.value ?? '');
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(plainText).join('') + (node.type === 'paragraph' ? '\n' : '');
}
