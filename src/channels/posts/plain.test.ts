import { expect, test } from 'vitest';
import { plain } from './plain.ts';

test.each([
  ['**Chú ý:** mang theo thẻ', 'Chú ý: mang theo thẻ'],
  ['*gấp* và __rất gấp__ và _vừa_', 'gấp và rất gấp và vừa'],
  ['## Lịch khám', 'Lịch khám'],
  ['xem [lịch](https://dvc.example/a_b) này', 'xem lịch này'],
  ['![ảnh](anh.png) trạm', 'ảnh trạm'],
  ['vào https://dvc.example/a_b[^1] nộp.[^12]', 'vào https://dvc.example/a_b nộp.'],
  ['chạy `npm`', 'chạy npm'],
  ['“ Xanh – Sạch ”', '“Xanh – Sạch”'],
])('“%s” has Markdown: “%s”', (text, words) => expect(plain(text)).toBe(words));

test.each([
  'vào https://dvc.example/ho_so_1/#/buoc_2?a=*b* rồi nộp',
  'thư về to_dan_pho.so_5@portal.example nhé',
  'www.portal.example/a_b_c',
  'phòng 2*3 và 4*5 suất',
  'tệp ke_hoach_2026_v2 và #YTe',
  'số # 5, giá * tạm tính, a_b',
  'mã TT_12_A',
  '[1] và (2)',
])('“%s” stays as it is', (text) => expect(plain(text)).toBe(text));
