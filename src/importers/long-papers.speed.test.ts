import { expect, test } from 'vitest';
import { millisecondsUntil } from '../tests/processor-time.ts';
import { readAndAccount } from './read-and-account.ts';
import { plain, wordFile } from './readers/docx/fixtures/word-file.ts';

const letterhead = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG SEN', 'Số: 12/TB-UBND', 'THÔNG BÁO', 'Về việc thu gom rác'];
const noPicture = (): never => {
  throw new Error('the file has no picture');
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
function read(first: string, line: string, count: number): Promise<number> {
  const lines = [...letterhead, first, ...Array<string>(count).fill(line)];
  const file = wordFile(lines.map((each) => plain(each)).join(''));
  return millisecondsUntil(() => readAndAccount('x.docx', file, noPicture));
}

// Eight times as long a paper takes about eight times as long, in time that grows with the square thirty to forty times.
test.each([
  ['Phường đề nghị:', '1. Rà soát hộ nghèo'],
  ['Nơi nhận:', '- Công an phường;'],
  ['| a | b |', '|c|'],
])('a paper with many lines below “%s” is read in time that grows with its length', async (first, line) => {
  await read(first, line, 100);
  const [short, long] = [await read(first, line, 1000), await read(first, line, 8000)];
  expect(long / short).toBeLessThan(14);
});

test.each<[what: string, name: string, text: (count: number) => string]>([
  [
    'lines that go on in the next one',
    'x.txt',
    (count) => 'Nội dung dài của một dòng trong văn bản này là\n'.repeat(count),
  ],
  ['numbered paragraphs', 'x.txt', (count) => '1. a\n'.repeat(2 * count)],
  ['columns of one line', 'x.txt', (count) => 'a\t'.repeat(10 * count)],
  [
    'elements of one name',
    'x.edxml',
    (count) =>
      `<?xml version="1.0"?><edXML>${'<A>x</A>'.repeat(20 * count)}<Attachment><AttachmentName>a.txt</AttachmentName><ContentTransferEncoded>YQ==</ContentTransferEncoded></Attachment></edXML>`,
  ],
])('many %s are read in time that grows with their number', async (_, name, text) => {
  const time = (count: number): Promise<number> => {
    const file = bytesOf(text(count));
    return millisecondsUntil(() => readAndAccount(name, file, noPicture));
  };
  await time(100);
  const [short, long] = [Math.min(await time(400), await time(400)), await time(3200)];
  expect(long / short).toBeLessThan(20);
});

test.each(['* ', '_', '~', '[', '. ', 'SỐ ', '\u0301\u0323'])(
  '60 kB of %j in one line are read in a moment',
  async (token) => {
    const file = bytesOf(token.repeat(60_000 / token.length));
    await readAndAccount('x.txt', file.subarray(0, 600), noPicture);
    expect(await millisecondsUntil(() => readAndAccount('x.txt', file, noPicture))).toBeLessThan(900);
  },
);
