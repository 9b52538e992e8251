import { squeeze } from '../../language/text.ts';
import type { PaperLine } from '../paper.ts';

/** “Nơi nhận:” at the beginning of a cell, with misread letters. */
export const recipientsHeading =
  /^\W{0,4}(?:n[ơo]i\s+nh[ậâạaặ]n(?!\p{L})|\p{L}{1,2}[ơo]i\s+nhận\s*:)\s*[:.;]?\s*/iu;
/** A cell in the place of a signature: “(đã ký)”. */
export const signedMark = /^\W*(?:đã\s+ký|ký\s+tên.*|da ky|chữ\s+ký.*|ký\s+bởi.*)\W*$/iu;
/** “Lưu: VT”, the copy that the authority keeps: the last recipient. */
export const keptCopy = /^[^\p{L}]*l[ưu]u\b/iu;

/** The cells of a line as plain text, from the left; those of a table row by row. */
export function cellsOf(line: PaperLine): string[] {
  const cells = line.table
    ? line.table.flat().flatMap((cell) => cell.replace(/\*\*|\\(?=[^\w\s])/g, '').split('\n'))
    : line.text.split(/\t+| {4,}/);
  return cells.map(squeeze).filter((cell) => cell !== '');
}
