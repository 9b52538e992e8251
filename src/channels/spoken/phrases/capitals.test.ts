import { expect, test } from 'vitest';
import { withoutCapitals } from './capitals.ts';

const known: ReadonlySet<string> = new Set(['UBND', 'TP', 'CAP']);
const read = (text: string): string => withoutCapitals(text, (word) => known.has(word));

test.each([
  ['TREO CỜ TỔ QUỐC', 'Treo cờ tổ quốc'],
  ['LỊCH HỌP CỦA UBND XÃ', 'Lịch họp của UBND xã'],
  ['XỬ LÝ VI PHẠM Ở CHỢ', 'Xử lý vi phạm ở chợ'],
  ['TRẠM Y TẾ TP', 'Trạm y tế TP'],
  ['CHƯƠNG VI QUY ĐỊNH', 'Chương VI quy định'],
  ['tuyệt đối KHÔNG đốt', 'tuyệt đối Không đốt'],
  ['không ĐỐT rơm', 'không Đốt rơm'],
  ['CHO THAM QUAN', 'Cho tham quan'],
  ['KHU VỰC - TRẠM BƠM', 'Khu vực - trạm bơm'],
])('“%s” is “%s”', (text, said) => expect(read(text)).toBe(said));

test.each(['họp UBND', 'mã THAM', 'CAP TP', 'tổ NLM', 'số 5/QĐ-UBND', 'khóa XV', 'Tổ A', 'tiền TƯ'])(
  '“%s” stays as it is',
  (text) => expect(read(text)).toBe(text),
);
