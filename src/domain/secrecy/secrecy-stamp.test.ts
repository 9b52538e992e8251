import { describe, expect, it } from 'vitest';
import { isStamped, isStampTogether } from './secrecy-stamp.ts';

describe('a stamp', () => {
  it.each([
    'MẬT',
    'Mật',
    'M Ậ T',
    'M.Ậ.T',
    '**MẬT**',
    '# MẬT',
    '- MẬT',
    '> **TỐI MẬT**',
    'Tuyệt mật',
    'Độ mật: Tối mật',
    'T Ố I   M Ậ T',
    'TÀI LIỆU MẬT',
    'MẬT - BẢN SỐ 01',
    'HỎA TỐC - MẬT',
    'LƯU HÀNH NỘI BỘ',
    'L Ư U  H À N H  N Ộ I  B Ộ',
    'Tài liệu lưu hành nội bộ',
    'XEM XONG TRẢ LẠI',
    '| MẬT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'UBND PHƯỜNG\tMẬT',
    '(MẬT)',
    '[MẬT] Kế hoạch bảo vệ',
    'Kế hoạch bảo vệ (TỐI MẬT)',
    '![MẬT](../x.png)',
    'Số: 15/KH-UBND<br>MẬT',
    'Hỏa tốc, mật',
    'Tài liệu tối mật.',
    '[^1]: Tài liệu tối mật.',
    'Tài liệu mật, không sao chụp',
    'Tài liệu mật - Trang 2/5',
    'Kế hoạch diễn tập khu vực phòng thủ (Mật)',
    'Báo cáo công tác quý I - Tuyệt mật',
    'Tối mật: Phương án bảo vệ mục tiêu',
    'Phương án tối mật bảo vệ hội nghị',
    'Bảng này MẬT',
    'Bản số: 03/05',
    'Không phổ biến',
    'Chỉ đồng chí Nguyễn Văn A mới được bóc bì',
    'Confidential',
    'Hỏa tốc/Mật – Điện của Ban Chỉ huy',
    'Bản số:……07……/……12……',
    'Subject: FW: MẬT - PA bảo vệ đoàn khách',
    'Độ mật: M',
    'Văn bản được xác định độ mật theo Quyết định của Thủ tướng Chính phủ: **Mật**',
    'Thời hạn bảo vệ bí mật nhà nước: 10 năm kể từ ngày ban hành',
    'Giảm độ mật: từ Tối mật xuống Mật, kể từ ngày 15/6/2025',
    'Số: 15-BC/ĐU MẬT',
    'Mật. Ái Quốc, ngày 17/02/2026',
    '| 05/PA-BCH | Phương án bảo vệ | Tối mật |',
    'Phân loại: MẬT',
    'TOP SECRET',
    'DANH SÁCH CƠ SỞ BÍ MẬT (TỐI MẬT)',
    'Phụ lục này có độ Tuyệt mật.',
    'Độ mật ghi trên văn bản: Mật',
    'Chỉ đồng chí có tên mới được mở bì',
    'Bì số 2 – Chỉ người có tên mới được bóc bì!',
  ])('%s', (line) => {
    expect(isStamped(line)).toBe(true);
    expect(isStamped(line.normalize('NFD'))).toBe(true);
  });

  it.each([
    ['Cyrillic', '\u041c\u0410\u0302\u0323\u0422'],
    ['Greek', '\u039c \u1eac \u03a4'],
    ['full width', 'ＭẬＴ'],
    ['mathematical', '𝐌Ậ𝐓'],
    ['with hidden spaces', 'M\u200bẬ\u00adT'],
    ['with hundreds of hidden letters', `M${'\u200b'.repeat(500)}ẬT`],
    ['before hundreds of blanks', `MẬT${' '.repeat(500)}`],
    ['beside a number and hundreds of blanks', `Số: 12/UBND-VP${' '.repeat(500)}MẬT`],
    ['with its marks in the other order', 'MA\u0323\u0302T'],
    ['with a small L', 'TỐl MẬT'],
    ['with a zero', 'T0I MAT'],
    ['without its marks', 'TUYET MAT'],
  ])('in letters that only look like it: %s', (_, line) => {
    expect(isStamped(line)).toBe(true);
  });

  it.each([
    'MAAJT',
    'Maatj',
    'MA6T5',
    'TOOIS MAATJ',
    'TUYE65T MA65T',
    'TAIF LIEEUJ MAATJ',
    'MAATJ - HOAR TOOCS',
    'CHIR NGUWOWIF COS TEEN MOWIS DDUWOWCJ BOCS BIF',
  ])('typed with no keyboard for it: %s', (line) => expect(isStamped(line)).toBe(true));

  it.each(['MAAST', 'MAT65 là mã hàng', 'LOOIX MAAYJ', 'MAATJ KHAAUR'])('is not, typed so: %s', (line) =>
    expect(isStamped(line)).toBe(false),
  );

  it.each([
    'Quản lý tài liệu mật, con dấu theo đúng quy định.',
    'Tài liệu mật',
    '## Tài liệu mật',
    'trước cổng trường',
    'MẮT',
    'MẤT',
    'Mất',
    'MẶT BẰNG',
    '- Mật',
    'a) Tối mật',
    '| Mật | Không |',
    'Bảo vệ bí mật nhà nước',
    'Thời hạn bảo vệ bí mật nhà nước: 30 năm đối với độ Tuyệt mật',
    'Thời hạn bảo vệ là 30 năm đối với độ Tuyệt mật',
    'Phân loại: Mật ong',
    "VICTORIA'S SECRET",
    'Nguyễn Thị Mật',
    'MẬT ONG',
    'Nội bộ',
    'Sổ giao nhận tài liệu mật, tối mật',
    'Tài liệu tối mật chỉ được sao khi có văn bản cho phép',
    'Con đường tuyệt mật năm 1962',
    'Thông báo tối mật độ giao thông dày',
    'Văn thư đóng dấu MẬT',
    'Đồng chí Lê Văn MẬT',
    'Kế hoạch kiểm tra công tác bảo vệ bí mật nhà nước',
    'Trả lại',
    'Độ mật:',
    '---',
    '',
  ])('is not %s', (line) => {
    expect(isStamped(line)).toBe(false);
  });

  it.each([
    [['TỐI', 'MẬT'], true],
    [['M', 'Ậ', 'T'], true],
    [['LƯU HÀNH', 'NỘI BỘ'], true],
    [['MỤC', 'ĐÍCH'], false],
    [['Tối', 'mật'], false],
    [['| TỐI', 'MẬT |'], false],
  ])('over several lines, %j: %s', (lines, whether) => {
    expect(isStampTogether(lines)).toBe(whether);
  });
});
