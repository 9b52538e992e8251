import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../letterhead.ts';

describe('a title', () => {
  const read = (rows: string[]): string | undefined =>
    readLetterhead(
      ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN', 'Số: 5/TB-UBND', ...rows].map((text) => ({
        text,
        gap: false,
        page: 1,
      })),
      false,
    ).title;
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
    ['may begin so', ['THÔNG BÁO', 'Của rơi tại chợ', 'Kính gửi: Các hộ'], 'Của rơi tại chợ'],
  ])('%s', (_, rows, title) => expect(read(rows)).toBe(title));
});
