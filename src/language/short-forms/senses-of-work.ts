import type { AmbiguousAbbreviation } from './sense.ts';

/** Short forms of which all meanings are fields of work. */
// prettier-ignore
export const sensesOfWork: readonly AmbiguousAbbreviation[] = [
  {
    short: 'KT',
    senses: [
      { words: 'Kiểm tra', before: ['Ủy ban', 'UB'], after: ['Đảng ủy', 'ĐU', 'Trung ương'], example: ['Ủy ban KT Đảng ủy', 'Ủy ban Kiểm tra Đảng ủy'] },
      { words: 'kiểm tra', before: ['đoàn', 'tổ', 'công tác', 'tiến hành'], after: ['giám sát', 'định kỳ'], example: ['tiến hành KT chợ', 'tiến hành kiểm tra chợ'] },
      { words: 'kinh tế', before: ['phát triển', 'phòng', 'tăng trưởng'], after: ['xã hội', 'hộ', 'tư nhân', 'tập thể'], example: ['phát triển KT hộ', 'phát triển kinh tế hộ'] },
    ],
  },
  {
    short: 'GD',
    senses: [
      { words: 'giao dịch', before: ['điểm', 'sàn', 'mã'], example: ['điểm GD xã', 'điểm giao dịch xã'] },
      { words: 'giáo dục', before: ['ngành', 'công tác'], after: ['đào tạo', 'pháp luật', 'mầm non', 'phổ thông', 'quốc phòng', 'thể chất'], example: ['ngành GD', 'ngành giáo dục'] },
    ],
  },
  {
    short: 'NN',
    senses: [
      { words: 'Nhà nước', before: ['quản lý', 'cơ quan', 'ngân sách', 'kho bạc', 'ngân hàng'], example: ['cơ quan NN', 'cơ quan Nhà nước'] },
      { words: 'nông nghiệp', before: ['sản xuất', 'đất', 'hợp tác xã', 'HTX', 'kinh tế'], after: ['công nghệ cao', 'hữu cơ', 'sạch'], example: ['đất NN công ích', 'đất nông nghiệp công ích'] },
    ],
  },
  {
    short: 'XH',
    senses: [{ words: 'xã hội', before: ['kinh tế', 'văn hóa', 'an sinh', 'chính sách', 'tệ nạn', 'mạng', 'nhà ở', 'trợ giúp'], after: ['hóa'], example: ['nhà ở XH', 'nhà ở xã hội'] }],
  },
  {
    short: 'PC',
    senses: [{ words: 'phòng, chống', before: ['công tác'], after: ['dịch', 'ma túy', 'tham nhũng', 'thiên tai', 'cháy', 'lụt', 'bạo lực', 'tội phạm'], example: ['PC dịch tả', 'phòng, chống dịch tả'] }],
  },
  { short: 'KD', senses: [{ words: 'kinh doanh', before: ['hộ', 'cơ sở', 'giấy phép', 'đăng ký'], example: ['hộ KD ăn uống', 'hộ kinh doanh ăn uống'] }] },
  { short: 'SX', senses: [{ words: 'sản xuất', before: ['cơ sở', 'hộ', 'phát triển', 'vùng'], after: ['kinh doanh', 'nông nghiệp', 'lúa', 'vụ'], example: ['vùng SX rau', 'vùng sản xuất rau'] }] },
  {
    short: 'TC',
    senses: [
      { words: 'Tổ chức', before: ['Ban'], after: ['TW', 'Trung ương', 'Đảng ủy', 'Thành ủy', 'Tỉnh ủy'], example: ['Ban TC Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'] },
      { words: 'trung cấp', before: ['trường', 'trình độ', 'hệ'], example: ['trình độ TC', 'trình độ trung cấp'] },
      { words: 'tài chính', before: ['báo cáo', 'công khai', 'phòng', 'Sở'], example: ['công khai TC', 'công khai tài chính'] },
      { words: 'tổ chức', after: ['thực hiện', 'hội nghị', 'cán bộ'], before: ['công tác'], example: ['công tác TC cán bộ', 'công tác tổ chức cán bộ'] },
    ],
  },
  {
    short: 'VH',
    senses: [{ words: 'văn hóa', before: ['nhà', 'gia đình', 'khu dân cư', 'phòng', 'đời sống', 'trung tâm'], after: ['xã hội', 'thể thao', 'văn nghệ', 'cơ sở'], example: ['sân nhà VH', 'sân nhà văn hóa'] }],
  },
  { short: 'YT', senses: [{ words: 'y tế', before: ['trạm', 'nhân viên', 'trung tâm'], after: ['dự phòng', 'học đường', 'phường', 'xã'], example: ['nhân viên YT thôn', 'nhân viên y tế thôn'] }] },
];
