import { expect, it } from 'vitest';
import { newsSchema } from '../../domain/schema/document.ts';
import { issueInWords, readWith } from './issues.ts';

it.each([
  [15, '“15” không phải một khoản của Điều 11 Luật Thực hiện dân chủ ở cơ sở; chỉ ghi một số từ 1 đến 14'],
  [
    'khoản 7',
    '“khoản 7” không phải một khoản của Điều 11 Luật Thực hiện dân chủ ở cơ sở; chỉ ghi một số từ 1 đến 14',
  ],
  [null, 'để trống; xóa dòng này hoặc điền nội dung'],
])('disclosure: %s is refused', (disclosure, message) => {
  const { issues } = readWith(newsSchema, { title: 'Tin', published: '2026-08-21', disclosure });
  expect(issues.map(issueInWords)).toEqual([`disclosure: ${message}`]);
});
