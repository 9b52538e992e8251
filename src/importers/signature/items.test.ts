import { expect, it } from 'vitest';
import { joinItems } from './items.ts';

it.each([
  [
    ['Các tổ dân phố;', 'Trạm Y tế.', 'Công an phường'],
    ['Các tổ dân phố', 'Trạm Y tế', 'Công an phường'],
  ],
  [['Các tổ', 'dân phố'], ['Các tổ dân phố']],
  [
    ['- Các tổ;', 'dân phố', '- Trạm Y tế.'],
    ['Các tổ; dân phố', 'Trạm Y tế'],
  ],
  [['- Đoàn Văn hóa-', 'Thể thao'], ['Đoàn Văn hóa-Thể thao']],
  [['Các tổ', ' ', 'dân phố'], ['Các tổ dân phố']],
  [
    ['Các tổ;  ', '', 'Trạm Y tế'],
    ['Các tổ', 'Trạm Y tế'],
  ],
  [['Các tổ; Trạm Y tế;'], ['Các tổ', 'Trạm Y tế']],
  [['- Các tổ; Trạm Y tế'], ['Các tổ; Trạm Y tế']],
  [['- Các tổ', '- ;'], ['Các tổ']],
])('the items of %j', (lines, items) => expect(joinItems(lines)).toEqual(items));
