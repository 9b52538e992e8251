import { expect, it } from 'vitest';
import type { OldWordFile } from './file.ts';
import { oldWord } from './fixtures/old-word.ts';
import { readDoc } from './read-doc.ts';
import { OldWordText } from './text.ts';

/** Where the made file has the length of the body's text: behind its head, its table of sectors and its directory. */
const bodyLength = 3 * 512 + 0x4c;

it('a text that is said to be longer than it is ends where it ends', () => {
  const bytes = Buffer.from(oldWord([{ runs: [['Một']] }, { runs: [['Hai']] }]));
  bytes.writeUInt32LE(0xffffffff, bodyLength);
  expect(readDoc(bytes).lines.map(({ text }) => text)).toEqual(['Một', 'Hai']);
});

/** A text in pieces of UTF-16 that all lie at the beginning of a stream of ten letters. */
function textOf(pieces: number): OldWordText {
  const table = Buffer.alloc(5 + 4 * (pieces + 1) + 8 * pieces);
  table[0] = 2;
  table.writeUInt32LE(table.length - 5, 1);
  for (let at = 0; at <= pieces; at += 1) table.writeUInt32LE(10 * at, 5 + 4 * at);
  const file = { structure: () => table, main: Buffer.from('0123456789', 'utf16le') };
  return new OldWordText(file as unknown as OldWordFile);
}

it('pieces that lie at one place are a text as long as ten streams', () => {
  expect(textOf(10).text).toBe('0123456789'.repeat(10));
  expect(() => textOf(11)).toThrow(RangeError);
});

it('a letter of any piece is found, in any order', () => {
  const text = textOf(10);
  expect([5, 15, 95, 3, 99, 100].map((at) => text.placeOf(at))).toEqual([10, 10, 10, 6, 18, -1]);
});

it('a text is not read again and again', () => {
  const text = textOf(1);
  expect(() => {
    for (let times = 0; times < 20_000; times += 1) text.toRead([0, 10]);
  }).toThrow(RangeError);
});
