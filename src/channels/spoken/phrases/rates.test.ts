import { expect, test } from 'vitest';
import { basisWords, countedWords, placeWords, withRatesSaid } from './rates.ts';

test.each(basisWords)('“3 tin/%s” is a rate', (word) =>
  expect(withRatesSaid(`3 tin/${word}.`)).toBe(`3 tin một ${word}.`),
);

test.each(countedWords)('“nhiều %s/kỳ” is a rate', (word) =>
  expect(withRatesSaid(`nhiều ${word}/kỳ`)).toBe(`nhiều ${word} một kỳ`),
);

test.each(placeWords)('“4 %s/xã” is a choice', (word) =>
  expect(withRatesSaid(`4 ${word}/xã`)).toBe(`4 ${word}/xã`),
);

test.each([
  ['90 nghìn đồng / cháu / buổi', '90 nghìn đồng một cháu một buổi'],
  ['2 gói quà/cháu', '2 gói quà một cháu'],
  ['5 tập thơ in/chi hội', '5 tập thơ in một chi hội'],
  ['60m2/người', '60m2 một người'],
  ['12%/năm', '12% một năm'],
  ['7 VNĐ/lượt', '7 VNĐ một lượt'],
  ['4 km/h', '4 km một giờ'],
  ['mưa 60mm/12h', 'mưa 60mm trong 12h'],
  ['mưa 60mm/2 ngày', 'mưa 60mm trong 2 ngày'],
])('“%s” is “%s”', (text, said) => expect(withRatesSaid(text)).toBe(said));

test.each(['bố/mẹ', 'cấp/người', '3 bạn nam/nữ', 'lớp 4/7', 'vé tháng/1'])('“%s” is no rate', (text) =>
  expect(withRatesSaid(text)).toBe(text),
);
