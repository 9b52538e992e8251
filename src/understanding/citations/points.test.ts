import { expect, test } from 'vitest';
import { partNames } from '../../language/cited-names.ts';
import { readCitations } from './citation.ts';

const pointsOf = (text: string): (string | undefined)[] =>
  readCitations([{ text, section: undefined }]).flatMap(({ places }) => places.map(({ points }) => points));

test.each<[text: string, ...points: (string | undefined)[]]>([
  ['theo điểm b khoản 3 Điều 15 Nghị định số 30/2020/NĐ-CP', 'điểm b khoản 3 Điều 15'],
  ['Căn cứ khoản 1a Điều 12b của Luật Nhà ở', 'khoản 1a Điều 12b'],
  ['quy định tại các khoản 1, 2 và 3 Điều 5 Luật Đất đai năm 2024', 'các khoản 1, 2 và 3 Điều 5'],
  ['điểm a, b, đ khoản 2, khoản 4 Điều 7 Thông tư số 01/2026/TT-BNV', 'điểm a, b, đ khoản 2, khoản 4 Điều 7'],
  ['Sửa đổi, bổ sung Điều 4 và Điều 6 của Quyết định số 12/QĐ-UBND', 'Điều 4 và Điều 6'],
  ['tại Mục 2 Chương III Nghị định số 30/2020/NĐ-CP', 'Mục 2 Chương III'],
  ['Phụ lục I, II Nghị định số 30/2020/NĐ-CP', 'Phụ lục I, II'],
  ['mục 2.1 Kế hoạch số 45/KH-UBND', 'mục 2.1'],
  ['tiết a điểm b khoản 1 Điều 2 Nghị định số 30/2020/NĐ-CP', 'tiết a điểm b khoản 1 Điều 2'],
  ['tiểu mục 1 Mục 2 Phần II Kế hoạch số 45/KH-UBND', 'tiểu mục 1 Mục 2 Phần II'],
  ['từ Điều 3 đến Điều 9 Quy chế'],
  ['Nghị định số 30/2020/NĐ-CP (khoản 3 Điều 15) và Luật Nhà ở', 'khoản 3 Điều 15', undefined],
  ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (Điều 15)', 'Điều 15'],
  ['Điều 5 Luật Đất đai và Điều 9 Luật Nhà ở', 'Điều 5', 'Điều 9'],
  ['theo Nghị định số 30/2020/NĐ-CP', undefined],
  ['tại thời điểm b, theo Nghị định số 30/2020/NĐ-CP', undefined],
  ['Điều 2. Quyết định số 12/QĐ-UBND hết hiệu lực', undefined],
  ['gồm 3 khoản Quyết định số 12/QĐ-UBND', undefined],
  ['Điều kiện Quyết định số 12/QĐ-UBND', undefined],
])('“%s” cites the points %s', (text, ...points) => expect(pointsOf(text)).toEqual(points));

test.each(partNames)('“%s” names a part of a document', (part) =>
  expect(pointsOf(`theo ${part} 2 Nghị định số 30/2020/NĐ-CP`)).toEqual([`${part} 2`]),
);
