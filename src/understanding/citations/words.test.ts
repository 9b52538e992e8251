import { expect, test } from 'vitest';
import {
  firstWordsOfIssuers,
  wordsAfterIssuer,
  wordsAfterLaw,
  wordsAfterTitle,
  wordsBeforeNoLaw,
} from '../../language/cited-names.ts';
import { upperFirst } from '../../language/text.ts';
import type { Citation } from './citation.ts';
import { readCitations } from './citation.ts';

const read = (text: string): Citation[] => readCitations([{ text, section: undefined }]);
const code = 'Kế hoạch số 12/KH-UBND';

test.each([wordsAfterIssuer, firstWordsOfIssuers, wordsBeforeNoLaw, wordsAfterLaw, wordsAfterTitle].flat())(
  '“%s” is written in letters',
  (word) => expect(word).toMatch(/^\p{L}[\p{L} /]*$/u),
);

test.each(wordsAfterIssuer)('the name of an issuer ends before “%s”', (word) =>
  expect(read(`${code} của Sở Mẫu Thử ${word} xã`)[0]?.issuer).toBe('Sở Mẫu Thử'),
);

test.each(firstWordsOfIssuers)('“%s” begins the name of an issuer', (word) =>
  expect(read(`${code} của ${upperFirst(word)} Mẫu.`)[0]?.issuer).toBe(`${upperFirst(word)} Mẫu`),
);

test.each(wordsBeforeNoLaw)('“%s luật” is no law', (word) =>
  expect(read(`cán bộ ${word} Luật Mẫu`)).toEqual([]),
);

test.each(wordsAfterLaw)('the name of a law ends before “%s”', (word) =>
  expect(read(`theo Luật Mẫu thử ${word} khác`).map((law) => law.code)).toEqual(['Luật Mẫu thử']),
);

test.each(wordsAfterTitle)('a trích yếu ends before a comma and “%s”', (word) =>
  expect(read(`${code} về việc dọn kênh, mương, ${word} phường`)[0]?.title).toBe('Dọn kênh, mương'),
);

test.each<[text: string, issuer: string | undefined]>([
  [`${code} của Phòng Văn hóa, Khoa học và Thông tin về dọn kênh`, 'Phòng Văn hóa, Khoa học và Thông tin'],
  [`${code} của Ban Văn hóa, Thể thao và Du lịch về dọn kênh`, 'Ban Văn hóa, Thể thao và Du lịch'],
  [`${code} của Sở Mẫu, Ủy ban nhân dân phường gửi sổ`, 'Sở Mẫu'],
  [`${code} của ủy ban`, undefined],
  [`${code} của Ông Mẫu`, undefined],
  [`${code} của Ban Mẫu ${'Dài '.repeat(23)}Thêm.`, undefined],
  ['Theo đề nghị của Sở Mẫu trình tại Tờ trình số 14/TTr-SM', undefined],
  ['Theo đề nghị của Sở Mẫu, Sở Thử tại Tờ trình số 14/TTr-SM', undefined],
])('the issuer in “%s” is %s', (text, issuer) => expect(read(text)[0]?.issuer).toBe(issuer));

test('a date after words that name no issuer is not the date of a code', () =>
  expect(read(`${code} của nhân dân ngày 12/01/2026`)[0]?.issued).toBeUndefined());

test.each<[text: string, title: string | undefined]>([
  [`${code} “Về dọn kênh mương, Sở Mẫu” đã gửi`, 'Về dọn kênh mương, Sở Mẫu'],
  [`${code} về việc dọn kênh mương`, 'Dọn kênh mương'],
  [`${code} về việc ${'dọn kênh mương '.repeat(18)}`, undefined],
  [`${code} về việc ${'dọn kênh mương '.repeat(18)}. Hết`, undefined],
  [`${code} về việc dọn.`, undefined],
])('the trích yếu in “%s” is %s', (text, title) => expect(read(text)[0]?.title).toBe(title));
