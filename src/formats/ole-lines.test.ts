import { expect, it } from 'vitest';
import { oleLines } from './ole-lines.ts';

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const other = Buffer.from([1, 0, 2, 0]);

it.each<[string, Buffer, string]>([
  ['UTF-16', Buffer.concat([other, wide('TỐI MẬT'), other]), 'TỐI MẬT'],
  ['UTF-16 at an odd place', Buffer.concat([Buffer.from([1]), wide('MẬT'), other]), 'MẬT'],
  ['UTF-8', Buffer.concat([other, Buffer.from('Lưu hành nội bộ'), other]), 'Lưu hành nội bộ'],
  [
    'windows-1258',
    Buffer.concat([other, Buffer.from([0x4d, 0xc2, 0xf2, 0x54]), other]),
    'M\u00c2\u0323T'.normalize('NFC'),
  ],
])('letters in %s', (_, bytes, line) => expect(oleLines(bytes)).toContain(line));

it('nothing of data that are no text', () =>
  expect(oleLines(Buffer.from([0xff, 0xd8, 0xe0, 0x10, 0x4a, 0x03, 0x81, 0x99, 0x8f]))).toEqual([]));
