import { expect, test } from 'vitest';
import { millisecondsUntil } from '../tests/processor-time.ts';
import { readAndAccount } from './read-and-account.ts';
import { plain, wordFile } from './readers/docx/fixtures/word-file.ts';

const letterhead = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG SEN', 'Số: 12/TB-UBND', 'THÔNG BÁO', 'Về việc thu gom rác'];
const noPicture = (): never => {
  throw new Error('the file has no picture');
};
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

test.each(['* ', '_', '~', '[', '. ', 'SỐ ', '\u0301\u0323'])(
  '60 kB of %j in one line are read in a moment',
  async (token) => {
    const file = new TextEncoder().encode(token.repeat(60_000 / token.length));
    await readAndAccount('x.txt', file.subarray(0, 600), noPicture);
    expect(await millisecondsUntil(() => readAndAccount('x.txt', file, noPicture))).toBeLessThan(900);
  },
);
