/** The words of stamps of secrecy (dấu chỉ mức độ mật). */
export const levels: readonly string[] = ['tuyệt mật', 'tối mật', 'mật'];
/** The words of stamps of restricted circulation (dấu chỉ phạm vi lưu hành). */
export const circulations: readonly string[] = [
  'lưu hành nội bộ',
  'xem xong trả lại',
  'đọc xong trả lại',
  'họp xong trả lại',
  'trả lại sau khi họp',
  'trả lại sau hội nghị',
  'tài liệu thu hồi',
  'thu hồi sau cuộc họp',
  'thu hồi sau khi họp',
  'thu hồi sau hội nghị',
  ...['người', 'đồng chí', 'cá nhân'].flatMap((who) =>
    ['bóc bì', 'bóc phong bì', 'mở bì'].map((what) => `chỉ ${who} có tên mới được ${what}`),
  ),
  'không phổ biến',
  'bản sao bí mật nhà nước',
];
/** The stamps of more than one word, in small letters. */
export const longForms: readonly string[] = [...levels.slice(0, 2), ...circulations];
/** Labels before a level. */
export const heads: readonly string[] = [
  'mức độ mật',
  'độ mật',
  'mức mật',
  'dấu',
  'dấu đỏ',
  'con dấu',
  'đóng dấu',
  'chỉ',
  'đã đóng',
  'đóng',
  'có',
  'phạm vi',
];
/** Words that are a stamp only in capital letters; in small letters they may be the name of a thing. */
export const nouns: readonly string[] = [
  'tài liệu',
  'văn bản',
  'công văn',
  'hồ sơ',
  'tài liệu chỉ',
  'bí mật nhà nước độ',
];
/** The words of stamps of urgency. */
export const urgencies: readonly string[] = ['thượng khẩn', 'khẩn', 'hỏa tốc', 'hoả tốc'];
/** What a stamp asks of its readers besides the level. */
export const demands: readonly string[] = [
  ...['không', 'không được', 'cấm'].flatMap((no) =>
    ['phổ biến', 'sao chụp', 'sao chép', 'phát tán', 'chuyển tiếp', 'đăng tải', 'công bố', 'chụp ảnh'].map(
      (what) => `${no} ${what}`,
    ),
  ),
];
/** Stamps in English, for foreign partners. */
export const englishLevels: readonly string[] = [
  'top secret',
  'secret',
  'state secret',
  'confidential',
  'internal use only',
];
