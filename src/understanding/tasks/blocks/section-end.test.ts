import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../domain/text-block.ts';
import type { Outline } from './outline.ts';
import { endsSection } from './section-end.ts';

const facts = { isKnown: () => false, issuer: 'Ủy ban nhân dân phường Mẫu', date: '2026-03-02', to: [] };
const node = (text: string, marker = ''): Outline => {
  const block: TextBlock = { kind: marker === '' ? 'paragraph' : 'item', number: 0, depth: 0, marker, text };
  return { index: 0, block, children: [] };
};
const ends = (text: string, earlier: readonly Outline[] = []): boolean =>
  endsSection(text, 'Trạm Y tế', earlier, facts);

describe('a paragraph below the name of a unit', () => {
  it.each([
    'Trong quá trình làm, các tổ ghi sổ.',
    'Trên đây là lịch trực.',
    'Thừa lệnh Chủ tịch ký tên.',
    'Thừa ủy quyền Chủ tịch ký tên.',
    'Nhận được lịch này thì làm ngay.',
    'Yêu cầu làm ngay.',
    'Đề nghị làm ngay.',
    'Kết thúc đợt một thì nghỉ.',
    'Báo cáo kết quả mỗi tuần.',
    'Kết quả ghi vào sổ.',
    'Quá trình làm phải ghi sổ.',
    'Định kỳ mỗi tuần báo cáo một lần.',
    'Căn cứ nội dung trên mà làm.',
    'Văn bản này dán ở chợ.',
    'Công văn này dán ở chợ.',
    'Ủy ban nhân dân phường theo dõi.',
    'Uỷ ban nhân dân phường theo dõi.',
    'UBND phường theo dõi.',
    'Các việc cần chỉ đạo ngay:',
    'Giao Công an phường tuần tra ban đêm.',
  ])('is not of it: %s', (text) => expect(ends(text)).toBe(true));

  it.each([
    'Tiêm vắc xin cho trẻ.',
    'Định kỳ mỗi tuần tiêm một lần.',
    'Tiêm vắc xin cho trẻ:',
    'Công an phường tuần tra ban đêm.',
  ])('is of it: %s', (text) => expect(ends(text)).toBe(false));

  it('is not of it after a list', () => {
    expect(ends('Tiêm vắc xin cho trẻ.', [node('Phun thuốc.', '-')])).toBe(true);
    expect(ends('Tiêm vắc xin cho trẻ.', [node('Phun thuốc.')])).toBe(false);
  });

  it('is not of it if another unit is named after other paragraphs', () => {
    expect(ends('Công an phường tuần tra ban đêm.', [node('Phun thuốc.')])).toBe(true);
    expect(ends('Trạm Y tế phun thuốc.', [node('Phun thuốc.')])).toBe(false);
  });
});
