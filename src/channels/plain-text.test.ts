import { expect, test } from 'vitest';
import { readBody } from '../markdown/read-body.ts';
import { plainTextOf } from './plain-text.ts';

test.each([
  ['Mang theo thẻ[^a] khi khám.\n\n[^a]: Thẻ còn hạn.', 'Mang theo thẻ khi khám.'],
  ['Nghị quyết¹ mới[2], phòng 2*3.', 'Nghị quyết mới, phòng 2*3.'],
  ['## Lịch\n\n1. Sáng\n2. Chiều\n\n- Tối', 'Lịch 1. Sáng 2. Chiều Tối'],
  ['| Khu | Giờ |\n| --- | --- |\n| Đông | 7h |', 'Khu Giờ Đông 7h'],
])('the plain text of %j', (body, text) => expect(plainTextOf(readBody(body).blocks)).toBe(text));
