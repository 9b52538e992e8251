import { expect, it } from 'vitest';
import { readCitations } from './citation.ts';

it('takes a bare name for the law of that name that is cited last before it', () => {
  const text = 'Luật Nhà ở số 65/2014/QH13, Luật Nhà ở số 27/2023/QH15 và Luật Nhà ở';
  expect(
    readCitations([{ text, section: undefined }]).map(({ code, places }) => [code, places.length]),
  ).toEqual([
    ['65/2014/QH13', 1],
    ['27/2023/QH15', 2],
  ]);
});
