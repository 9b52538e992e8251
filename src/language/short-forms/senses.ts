/** One meaning of a short form, and the words beside it that decide for it. One of them is enough. */
export interface AbbreviationSense {
  words: string;
  /** Words right before it, in any case. */
  before?: readonly string[];
  /** Words right after it, in any case. `9` is a digit, `Aa` a word with a capital, `:` a colon. */
  after?: readonly string[];
  /** A text with the short form, and how it is said; tests read it. */
  example: readonly [text: string, said: string];
}

/** A short form with several meanings. Without a word that decides, it is unknown. */
export interface AmbiguousAbbreviation {
  short: string;
  /** The first one that fits is meant. */
  senses: readonly AbbreviationSense[];
}

const ministryPapers = [
  'Thông tư của',
  'Thông tư liên tịch của',
  'Quyết định của',
  'Công văn của',
  'Văn bản của',
  'hướng dẫn của',
];

/** Short forms with several meanings. */
export const ambiguousAbbreviations: readonly AmbiguousAbbreviation[] = [
  {
    short: 'đ/c',
    senses: [
      { words: 'đồng chí', after: ['Aa'], before: ['các', 'gồm', 'mỗi', 'một', 'hai'], example: ['các đ/c tổ trưởng', 'các đồng chí tổ trưởng'] },
      { words: 'đồng chí', after: ['bí thư', 'phó', 'chủ tịch', 'trưởng', 'cán bộ', 'đảng viên', 'lãnh đạo'], example: ['đ/c phó bí thư', 'đồng chí phó bí thư'] },
      {
        words: 'địa chỉ',
        after: [':', 'số', 'nhà', 'ngõ', 'đường', 'phố', 'tổ', 'thôn', 'khu', 'liên hệ', '9', 'tại'],
        example: ['đ/c: số 5 phố Mới', 'địa chỉ: số năm phố Mới'],
      },
    ],
  },
  {
    short: 'Đ/c',
    senses: [
      {
        words: 'Địa chỉ',
        after: [':', 'số', 'nhà', 'ngõ', 'đường', 'phố', 'tổ', 'thôn', 'khu', 'liên hệ', '9', 'tại'],
        example: ['Đ/c: ngõ 8 đường Bắc', 'Địa chỉ: ngõ tám đường Bắc'],
      },
      { words: 'Đồng chí', after: ['Aa', 'bí thư', 'phó', 'chủ tịch', 'trưởng', 'cán bộ', 'đảng viên', 'lãnh đạo'], example: ['Đ/c Lan phụ trách', 'Đồng chí Lan phụ trách'] },
    ],
  },
  {
    short: 'BCT',
    senses: [
      { words: 'Bộ Công Thương', before: ['Thông tư', ...ministryPapers], example: ['Thông tư của BCT', 'Thông tư của Bộ Công Thương'] },
      { words: 'Bộ Chính trị', before: ['Nghị quyết của', 'Chỉ thị của', 'Kết luận của', 'Quy định của', 'ủy viên'], example: ['Nghị quyết của BCT', 'Nghị quyết của Bộ Chính trị'] },
    ],
  },
  {
    short: 'BTC',
    senses: [
      { words: 'Bộ Tài chính', before: ['Thông tư', ...ministryPapers], example: ['Thông tư của BTC', 'Thông tư của Bộ Tài chính'] },
      { words: 'Ban Tổ chức', after: ['giải', 'cuộc thi', 'lễ hội', 'hội thi', 'đại hội', 'chương trình', 'hội nghị', 'sự kiện'], example: ['BTC giải đấu', 'Ban Tổ chức giải đấu'] },
      { words: 'Ban Tổ chức', after: ['Đảng ủy', 'Thành ủy', 'Trung ương', 'Tỉnh ủy', 'phường'], before: ['trưởng', 'Trưởng'], example: ['BTC Thành ủy', 'Ban Tổ chức Thành ủy'] },
    ],
  },
  {
    short: 'CP',
    senses: [
      { words: 'cổ phần', before: ['Công ty', 'Cty', 'Ngân hàng', 'vốn', 'TM'], example: ['Công ty CP Nước sạch', 'Công ty cổ phần Nước sạch'] },
      {
        words: 'Chính phủ',
        before: ['của', 'Nghị định', 'Nghị quyết', 'Thủ tướng', 'Văn phòng', 'phiên họp'],
        example: ['Nghị định của CP', 'Nghị định của Chính phủ'],
      },
    ],
  },
  {
    short: 'CT',
    senses: [
      { words: 'Chương trình', after: ['MTQG', 'mục tiêu', 'hành động', 'công tác', 'giáo dục', 'phối hợp', 'OCOP'], example: ['CT mục tiêu quốc gia', 'Chương trình mục tiêu quốc gia'] },
      { words: 'Chủ tịch', after: ['UBND', 'HĐND', 'Ủy ban', 'Hội đồng', 'MTTQ', 'phường', 'xã', 'Hội', 'nước'], example: ['CT UBND phường', 'Chủ tịch Ủy ban nhân dân phường'] },
      { words: 'Chỉ thị', before: ['thực hiện', 'theo'], after: ['số'], example: ['thực hiện CT số 5', 'thực hiện Chỉ thị số năm'] },
    ],
  },
  {
    short: 'KH',
    senses: [
      { words: 'khách hàng', before: ['Quý', 'phục vụ', 'chăm sóc'], example: ['chăm sóc KH', 'chăm sóc khách hàng'] },
      {
        words: 'Kế hoạch',
        before: ['theo', 'ban hành', 'xây dựng', 'thực hiện', 'triển khai', 'dự thảo', 'hoàn thành', 'các', 'tại', 'chỉ tiêu'],
        example: ['theo KH của phường', 'theo Kế hoạch của phường'],
      },
      { words: 'Kế hoạch', after: ['số', 'của', 'này', 'năm', 'tuyên truyền', 'công tác', 'tổ chức', '9'], example: ['KH số 5', 'Kế hoạch số năm'] },
    ],
  },
  {
    short: 'TB',
    senses: [
      { words: 'trung bình', before: ['điểm', 'mức', 'loại'], example: ['xếp loại TB', 'xếp loại trung bình'] },
      { words: 'Thông báo', before: ['theo', 'ra', 'ban hành'], after: ['số', 'của', 'về', 'kết luận', 'này'], example: ['TB số 7', 'Thông báo số bảy'] },
    ],
  },
  {
    short: 'TT',
    senses: [
      { words: 'Thông tư', after: ['số', 'của Bộ'], example: ['TT số 9', 'Thông tư số chín'] },
      {
        words: 'Trung tâm',
        after: ['Phục vụ', 'PVHCC', 'Dịch vụ', 'DVSNC', 'Y tế', 'YT', 'Văn hóa', 'VH', 'Hành chính', 'HCC', 'Học tập', 'HTCĐ', 'Chính trị', 'GDNN', 'giáo dục'],
        example: ['TT Dịch vụ việc làm', 'Trung tâm Dịch vụ việc làm'],
      },
    ],
  },
  {
    short: 'CN',
    senses: [
      { words: 'Chủ nhật', before: ['sáng', 'chiều', 'tối', 'ngày', 'thứ bảy,', 'thứ bảy và', 'thứ 7,', 'thứ 7 và', 'T7,'], example: ['sáng CN', 'sáng Chủ nhật'] },
      { words: 'chi nhánh', before: ['Văn phòng đăng ký đất đai', 'Ngân hàng'], example: ['Ngân hàng CN huyện', 'Ngân hàng chi nhánh huyện'] },
    ],
  },
  {
    short: 'ĐH',
    senses: [
      { words: 'Đại học', before: ['trường', 'trình độ', 'bằng', 'sinh viên', 'tuyển sinh', 'thi'], example: ['Trường ĐH Y', 'Trường Đại học Y'] },
      { words: 'Đại hội', after: ['Đảng', 'chi bộ', 'Đảng bộ', 'lần thứ', 'đại biểu', 'thi đua'], example: ['ĐH chi bộ', 'Đại hội chi bộ'] },
    ],
  },
  {
    short: 'TV',
    senses: [
      { words: 'Thường vụ', before: ['Ban', 'ủy viên'], after: ['Đảng ủy', 'Thành ủy', 'Tỉnh ủy'], example: ['Ban TV Đảng ủy', 'Ban Thường vụ Đảng ủy'] },
      { words: 'ti vi', before: ['trên', 'xem', 'bật', 'qua', 'màn hình'], example: ['xem TV', 'xem ti vi'] },
    ],
  },
  {
    short: 'HS',
    senses: [
      { words: 'hồ sơ', before: ['nộp', 'bộ', 'tiếp nhận', 'giải quyết', 'trả', 'kèm', 'nhận'], after: ['đất đai', 'xin', 'đề nghị', 'trực tuyến'], example: ['tiếp nhận HS', 'tiếp nhận hồ sơ'] },
      { words: 'học sinh', before: ['các em', 'phụ huynh', 'giáo viên và', 'cho', 'em'], after: ['lớp', 'tiểu học', 'trường', 'giỏi', 'nghèo', 'khối', 'mầm non', 'THCS'], example: ['HS lớp 5', 'học sinh lớp năm'] },
    ],
  },
  {
    short: 'QL',
    senses: [
      { words: 'Quốc lộ', after: ['9'], example: ['QL5', 'Quốc lộ năm'] },
      { words: 'quản lý', before: ['Ban', 'công tác', 'tăng cường', 'sự', 'cán bộ'], example: ['công tác QL', 'công tác quản lý'] },
    ],
  },
  { short: 'TL', senses: [{ words: 'Tỉnh lộ', after: ['9'], example: ['TL 10', 'Tỉnh lộ mười'] }] },
  {
    short: 'ĐT',
    senses: [
      { words: 'điện thoại', after: [':', '0', '('], before: ['số', 'gọi'], example: ['ĐT 0912 345 678', 'điện thoại không chín một hai, ba bốn năm, sáu bảy tám'] },
      { words: 'Đường tỉnh ', after: ['9'], example: ['ĐT351', 'Đường tỉnh ba trăm năm mươi mốt'] },
    ],
  },
  {
    short: 'TS',
    senses: [
      { words: 'Tiến sĩ', after: ['Aa'], example: ['TS Nguyễn Văn Mẫu', 'Tiến sĩ Nguyễn Văn Mẫu'] },
      { words: 'tài sản', before: ['công khai', 'thanh lý', 'kê khai'], example: ['kê khai TS', 'kê khai tài sản'] },
    ],
  },
  { short: 'BS', senses: [{ words: 'Bác sĩ', after: ['Aa'], example: ['BS Lan trực', 'Bác sĩ Lan trực'] }] },
  {
    short: 'CA',
    senses: [{ words: 'Công an', after: ['phường', 'xã', 'thành phố', 'tỉnh', 'TP'], before: ['lực lượng', 'cán bộ', 'trụ sở'], example: ['CA phường', 'Công an phường'] }],
  },
  {
    short: 'CB',
    senses: [
      { words: 'cán bộ', after: ['công chức', 'đảng viên', 'phường', 'hội', 'y tế'], before: ['các', 'tập huấn'], example: ['CB y tế', 'cán bộ y tế'] },
      { words: 'chi bộ', after: ['tổ dân phố', 'TDP', 'khu', 'thôn'], before: ['sinh hoạt', 'họp'], example: ['họp CB', 'họp chi bộ'] },
    ],
  },
  {
    short: 'MN',
    senses: [{ words: 'mầm non', before: ['trường', 'lớp', 'bậc', 'giáo viên'], example: ['giáo viên MN', 'giáo viên mầm non'] }],
  },
  {
    short: 'TH',
    senses: [{ words: 'tiểu học', before: ['trường', 'bậc', 'giáo viên', 'cấp'], example: ['bậc TH', 'bậc tiểu học'] }],
  },
]; // prettier-ignore
