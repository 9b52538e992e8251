import { expect, it } from 'vitest';
import { readBody } from '../../../markdown/read-body.ts';
import { labelsBeside } from './labels-beside.ts';
import { outlineOf } from './outline.ts';

/** What the labels of the first block say: `unit + support | due`. */
function beside(body: string): string | undefined {
  const [node] = outlineOf(
    readBody(body).blocks,
    () => false,
    () => false,
  );
  const found = labelsBeside(node!, '2026-03-02');
  if (!found) return undefined;
  const { unitName, support, deadline } = found;
  return `${[unitName ?? '', ...(support === undefined ? [] : [support])].join(' + ')} | ${deadline?.due ?? '-'}`;
}

it.each<[text: string, labels: string]>([
  ['Dọn chợ (Trạm Y tế)', 'Trạm Y tế | -'],
  ['Dọn chợ (Trạm Y tế).', 'Trạm Y tế | -'],
  ['Dọn chợ (Trạm Y tế);', 'Trạm Y tế | -'],
  ['Dọn chợ (Trạm Y tế chủ trì; Công an xã phối hợp)', 'Trạm Y tế + Công an xã | -'],
  ['Dọn chợ (Trạm Y tế thực hiện; Công an xã hỗ trợ)', 'Trạm Y tế + Công an xã | -'],
  ['Dọn chợ (Trạm Y tế phụ trách; Công an xã tham gia)', 'Trạm Y tế + Công an xã | -'],
  ['Dọn chợ (Trạm Y tế đảm nhận)', 'Trạm Y tế | -'],
  ['Dọn chợ (Trạm Y tế; Công an xã; xong trước 20/4/2026)', 'Trạm Y tế; Công an xã | -'],
  ['Dọn chợ (trạm y tế chủ trì)', 'trạm y tế | -'],
  ['Dọn chợ (chủ trì: Trạm Y tế; hạn: 20/4/2026)', 'Trạm Y tế | 2026-04-20'],
  ['Dọn chợ, báo cáo phường. Rửa sàn (Trạm Y tế)', 'Trạm Y tế | -'],
])('“%s”: %s', (text, labels) => expect(beside(`- ${text}`)).toBe(labels));

it.each([
  'Dọn chợ (trạm y tế)',
  'Dọn chợ (Công an xã phối hợp)',
  'Dọn chợ (xong trước 20/4/2026)',
  'Dọn chợ (Trạm Y tế; mái che)',
  'Dọn chợ (Trạm Y tế) mỗi tuần',
  'Mái che mới (Trạm Y tế)',
  'Dọn chợ, gửi ảnh về Phòng Y tế (Bộ phận Một cửa)',
])('none in “%s”', (text) => expect(beside(`- ${text}`)).toBeUndefined());

it('labels below a block are its own', () => {
  expect(beside('- Dọn chợ.\n  - Chủ trì: Trạm Y tế.\n  - Hạn: 20/4/2026.')).toBe('Trạm Y tế | 2026-04-20');
  expect(beside('- Chủ trì: Công an xã.\n  - Hạn: 20/4/2026.')).toBe(' | 2026-04-20');
});
