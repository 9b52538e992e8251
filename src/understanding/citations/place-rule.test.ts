import { expect, test } from 'vitest';
import { readCitations } from './citation.ts';
import { placeRule } from './place-rule.ts';

test.each<[text: string, ...rules: string[]]>([
  ['Quyết định số 12/QĐ-UBND', 'a code'],
  ['Nghị quyết số 57-NQ/TW (Nghị quyết 57)', 'a code', 'a number without its symbol'],
  ['Kế hoạch số 12, 13/KH-UBND', 'a number without its symbol', 'a code'],
  ['Luật Nhà ở năm 2023', 'a law by its name'],
  ['Luật Nhà ở số 27/2023/QH15', 'a law by its name and number'],
  ['Pháp lệnh Cảnh vệ số 02/2005/UBTVQH11', 'a law by its name and number'],
  ['Luật số 27/2023/QH15', 'a code'],
])('“%s”: %s %s', (text, ...rules) => {
  const found = readCitations([{ text, section: undefined }]).flatMap(({ code, places }) =>
    places.map(({ start, end }) => placeRule(text.slice(start, end), code)),
  );
  expect(found).toEqual(rules);
});
