import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../letterhead.ts';

describe('a title', () => {
  const read = (rows: string[]): string | undefined => {
    const { lead, title } = readLetterhead(
      ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN', 'Số: 5/TB-UBND', ...rows].map((text) => ({
        text,
        gap: false,
        page: 1,
      })),
      false,
    );
    return lead === undefined ? title : `${lead} / ${title}`;
  };
  it.each<[string, string[], string]>([
    ['has no bracket around it', ['THÔNG BÁO', '(V/v mở lại chợ)', 'Kính gửi: Các hộ'], 'Mở lại chợ'],
    [
      'has no bracket around it, without a mark',
      ['THÔNG BÁO', '(Mở lại chợ)', 'Kính gửi: Các hộ'],
      'Mở lại chợ',
    ],
    ['keeps a bracket in it', ['THÔNG BÁO', 'Mở lại chợ (dãy B)', 'Kính gửi: Các hộ'], 'Mở lại chợ (dãy B)'],
    [
      'ends with a word that a number may follow',
      [
        'BẢN GHI NHỚ',
        'Xây dựng thư viện số',
        'Ủy ban nhân dân phường và Đoàn thanh niên phường ghi nhớ như sau:',
      ],
      'Xây dựng thư viện số',
    ],
    [
      'goes on with the number',
      ['THÔNG BÁO', 'Tuyên truyền Nghị quyết số', '12-NQ/TW'],
      'Tuyên truyền Nghị quyết số 12-NQ/TW',
    ],
    [
      'is below the authority of the Party',
      ['NGHỊ QUYẾT', 'Của Ban Chấp hành Đảng bộ phường', 'về phát triển chợ', 'Kính gửi: Các hộ'],
      'Phát triển chợ',
    ],
    [
      'is below the authority in capitals',
      ['NGHỊ QUYẾT', 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG', 'Phát triển chợ phường', 'Kính gửi: Các hộ'],
      'Phát triển chợ phường',
    ],
    [
      'is below the authority on the line of the type',
      ['QUYẾT ĐỊNH CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG', 'Về việc mở lại chợ', 'Căn cứ Luật Giá;'],
      'Mở lại chợ',
    ],
    [
      'is not sought far below an authority',
      ['NGHỊ QUYẾT', 'CỦA CHỢ', 'CỦA BẾN', 'CỦA CẢNG', 'CỦA PHÀ', 'Về việc mở lại', 'Kính gửi: Các hộ'],
      'CỦA CHỢ CỦA BẾN CỦA CẢNG CỦA PHÀ / Về việc mở lại',
    ],
    [
      'has the capitals of the line of the type',
      ['THÔNG BÁO TUYỂN SINH', 'Năm học 2026 - 2027', 'Trường nhận hồ sơ từ ngày mai.'],
      'TUYỂN SINH / Năm học 2026 - 2027',
    ],
    [
      'begins with the name of a paper that has no type',
      ['LỊCH TRỰC', '(V/v trực Tết)', 'Kính gửi: Các hộ'],
      'LỊCH TRỰC / về việc trực Tết',
    ],
    ['is that name alone', ['LỊCH TRỰC', 'Kính gửi: Các hộ'], 'LỊCH TRỰC'],
    [
      'is that name alone above a sentence',
      ['LỊCH TRỰC', 'Các tổ trực từ ngày mai.', 'Kính gửi: Các hộ'],
      'LỊCH TRỰC',
    ],
    [
      'is that name alone above the grounds',
      ['LỊCH TRỰC', 'Theo kế hoạch của phường', 'các tổ trực', '1. Tổ 1'],
      'LỊCH TRỰC',
    ],
    [
      'is that name alone above a long text',
      ['LỊCH TRỰC', 'Các tổ', ...Array.from({ length: 7 }, () => 'thay nhau trực chợ phường'), '1. Tổ 1'],
      'LỊCH TRỰC',
    ],
    [
      'is that name alone above a line of which nothing is known',
      ['LỊCH TRỰC', 'Các tổ thay nhau trực chợ', 'Mỗi tổ trực một ngày'],
      'LỊCH TRỰC',
    ],
    ['may begin so', ['THÔNG BÁO', 'Của rơi tại chợ', 'Kính gửi: Các hộ'], 'Của rơi tại chợ'],
  ])('%s', (_, rows, title) => expect(read(rows)).toBe(title));
});
