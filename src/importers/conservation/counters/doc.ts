import { compoundStream } from '../../../formats/compound-file.ts';

/** Where the head of the main stream says which table stream there is, and where the table of pieces is in it. */
const head = { flags: 0x0a, pieces: 0x9a + 8 * 33 };
const secondTable = 0x0200;
const pieceData = 8;
const inOneByte = 0x4000_0000;

/**
 * All text of a Word file of 1997 to 2003 in the order of the file: the body, notes, headers, comments, text boxes; hidden
 * and deleted, too ([MS-DOC] 2.4.1). Instructions to Word within fields are no text.
 */
export function textOfDoc(bytes: Uint8Array): string {
  const main = compoundStream(bytes, 'WordDocument');
  const isSecond = main !== undefined && (main.readUInt16LE(head.flags) & secondTable) !== 0;
  const table = compoundStream(bytes, isSecond ? '1Table' : '0Table');
  if (!main || !table) return '';
  const western = new TextDecoder('windows-1252');
  let text = '';
  for (const { place, count } of piecesOf(table, main.readUInt32LE(head.pieces))) {
    const at = place & inOneByte ? (place & ~inOneByte) / 2 : place;
    text +=
      place & inOneByte
        ? western.decode(main.subarray(at, at + count))
        : main.subarray(at, at + 2 * count).toString('utf16le');
  }
  return withoutInstructions(text).replace(/[\u0000-\u001f]/g, '\n');
}

/** The pieces of the text: their places in the main stream, and how many characters they have. */
function piecesOf(table: Buffer, from: number): { place: number; count: number }[] {
  let at = from;
  // Looks of pieces, which are saved in a hurry, are in front.
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  const list = table.subarray(at + 5, at + 5 + table.readUInt32LE(at + 1));
  const count = Math.floor((list.length - 4) / (4 + pieceData));
  return Array.from({ length: count }, (_, piece) => ({
    count: list.readUInt32LE(4 * piece + 4) - list.readUInt32LE(4 * piece),
    place: list.readUInt32LE(4 * (count + 1) + pieceData * piece + 2),
  }));
}

/** A field is `begin instruction separator result end`, or has no result; fields may be within each other. */
function withoutInstructions(text: string): string {
  const open: boolean[] = [];
  let shown = '';
  for (const sign of text) {
    if (sign === '\u0013') open.push(false);
    else if (sign === '\u0014') open[open.length - 1] = true;
    else if (sign === '\u0015') open.pop();
    else if (!open.includes(false)) shown += sign;
  }
  return shown;
}
