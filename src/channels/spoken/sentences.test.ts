import { expect, test } from 'vitest';
import { briefSentencesOf, sentencesOf } from './sentences.ts';
import { countWords, longestSentence } from './words.ts';

const some = (count: number): string => Array.from({ length: count }, () => 'sen').join(' ');

/** Where a long sentence without joints is parted. */
test.each([
  'về việc', 'theo', 'tại', 'để', 'nhằm', 'đối với', 'nhân dịp', 'trên',
])('a sentence without joints is parted before “%s”', (word) =>
  expect(sentencesOf(`${some(25)} ${word} ${some(30)}`)[0]).toBe(`S${some(25).slice(1)}.`)); // prettier-ignore

test.each(['của', 'từ', 'cho', 'trong', 'do'])('or before “%s”', (word) =>
  expect(sentencesOf(`${some(25)} ${word} ${some(30)}`)[0]).toBe(`S${some(25).slice(1)}.`),
);

test('first before the words of the first kind', () =>
  expect(sentencesOf(`${some(20)} trên ${some(8)} của ${some(30)}`)[0]).toBe(`S${some(20).slice(1)}.`));

test('not after “kèm”', () =>
  expect(sentencesOf(`${some(20)} của ${some(8)} kèm theo ${some(30)}`)[0]).toBe(`S${some(20).slice(1)}.`));

test.each(['ngày', 'tháng', 'số', 'không', 'linh', 'trăm', 'nghìn', 'mươi', 'phẩy', 'hai', 'chín'])(
  'never inside a number, after “%s”',
  (word) => {
    const [first] = sentencesOf(`${some(44)} ${word} ${some(20)}`);
    expect(first).toBe(`S${some(44).slice(1)}.`);
  },
);

test('each piece is short enough, and no word is lost', () => {
  const pieces = sentencesOf(some(200));
  expect(pieces.map(countWords).every((count) => count <= longestSentence && count >= 5)).toBe(true);
  expect(countWords(pieces.join(' '))).toBe(200);
  expect(sentencesOf(some(45))).toHaveLength(1);
  expect(sentencesOf(some(46))).toHaveLength(2);
});

test('a very long text is cut at commas', () => {
  const long = Array.from({ length: 400 }, () => 'sen lúa').join(', ');
  expect(countWords(sentencesOf(long).join(' '))).toBeGreaterThan(700);
  expect(sentencesOf('sen'.repeat(700)).length).toBeGreaterThan(0);
});

test.each<[text: string, ...sentences: string[]]>([
  ['Dọn chợ. Rà soát hộ nghèo!', 'Dọn chợ.', 'Rà soát hộ nghèo.'],
  ['Dọn chợ; rà soát hộ nghèo…', 'Dọn chợ.', 'Rà soát hộ nghèo.'],
  [' , dọn chợ – ', 'Dọn chợ.'],
  ['. – .'],
])('“%s”: %s', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences));

test('of an instruction only the beginning of a long list is read', () => {
  const list = Array.from({ length: 20 }, () => 'mái che cũ kỹ').join(', ');
  expect(briefSentencesOf(`Dọn ${list}`)).toHaveLength(1);
  expect(sentencesOf(`Dọn ${list}`).length).toBeGreaterThan(1);
});
