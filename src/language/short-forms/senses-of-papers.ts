import type { AmbiguousAbbreviation } from './sense.ts';

const ministryPapers = [
  'Thông tư của',
  'Thông tư liên tịch của',
  'Quyết định của',
  'Công văn của',
  'Văn bản của',
  'hướng dẫn của',
];
const addressWords = [
  ...[':', 'số', 'nhà', 'ngõ', 'đường', 'phố', 'tổ', 'thôn', 'khu', 'liên hệ', '9', 'tại', 'TDP', 'KP'],
];
const comradeWords = ['bí thư', 'phó', 'chủ tịch', 'trưởng', 'cán bộ', 'đảng viên', 'lãnh đạo', 'Aa', 'AA'];

/** Short forms of which one meaning is a paper, an address or a ministry. */
// prettier-ignore
export const sensesOfPapers: readonly AmbiguousAbbreviation[] = [
  {
    short: 'đ/c',
    senses: [
      { words: 'đồng chí', before: ['9', 'các', 'gồm', 'mỗi', 'một', 'hai'], example: ['mời các đ/c chi ủy', 'mời các đồng chí chi ủy'] },
      { words: 'địa chỉ', after: addressWords, example: ['đ/c: nhà 18 phố Mới', 'địa chỉ: nhà mười tám phố Mới'] },
      { words: 'đồng chí', after: comradeWords, example: ['đ/c PBT Đoàn xã', 'đồng chí Phó Bí thư Đoàn xã'] },
    ],
  },
  {
    short: 'Đ/c',
    senses: [
      { words: 'Địa chỉ', after: addressWords, example: ['Đ/c: ngõ 8 đường Bắc', 'Địa chỉ: ngõ tám đường Bắc'] },
      { words: 'Đồng chí', after: comradeWords, example: ['Đ/c Lan phụ trách', 'Đồng chí Lan phụ trách'] },
    ],
  },
  {
    short: 'BCT',
    senses: [
      { words: 'Bộ Công Thương', before: ['Thông tư', ...ministryPapers], example: ['Công văn của BCT', 'Công văn của Bộ Công Thương'] },
      { words: 'Bộ Chính trị', before: ['Nghị quyết của', 'Chỉ thị của', 'Kết luận của', 'Quy định của', 'ủy viên'], example: ['Kết luận của BCT', 'Kết luận của Bộ Chính trị'] },
    ],
  },
  {
    short: 'BTC',
    senses: [
      { words: 'Ban Tổ chức', after: ['Đảng ủy', 'Thành ủy', 'Trung ương', 'Tỉnh ủy'], example: ['Hướng dẫn của BTC Tỉnh ủy', 'Hướng dẫn của Ban Tổ chức Tỉnh ủy'] },
      { words: 'Bộ Tài chính', before: ['Thông tư', ...ministryPapers], example: ['Thông tư của BTC', 'Thông tư của Bộ Tài chính'] },
      { words: 'Ban Tổ chức', after: ['giải', 'cuộc thi', 'lễ hội', 'hội thi', 'đại hội', 'chương trình', 'hội nghị', 'sự kiện', 'hội trại'], example: ['BTC giải đấu', 'Ban Tổ chức giải đấu'] },
      { words: 'Ban Tổ chức', after: ['phường'], before: ['trưởng'], example: ['trưởng BTC', 'trưởng Ban Tổ chức'] },
    ],
  },
  {
    short: 'CP',
    senses: [
      { words: 'cổ phần', before: ['Công ty', 'Cty', 'Ngân hàng', 'vốn', 'TM'], example: ['Công ty CP Bánh kẹo', 'Công ty cổ phần Bánh kẹo'] },
      { words: 'Chính phủ', before: ['của', 'Nghị định', 'Nghị quyết', 'Thủ tướng', 'Văn phòng', 'phiên họp'], example: ['Nghị định của CP', 'Nghị định của Chính phủ'] },
    ],
  },
  {
    short: 'CPĐT',
    senses: [
      { words: 'cổ phần đầu tư', before: ['Công ty', 'Cty'], example: ['Công ty CPĐT Bến Cảng', 'Công ty cổ phần đầu tư Bến Cảng'] },
      { words: 'Chính phủ điện tử', before: ['xây dựng', 'phát triển', 'kiến trúc'], example: ['xây dựng CPĐT', 'xây dựng Chính phủ điện tử'] },
    ],
  },
  {
    short: 'CT',
    senses: [
      { words: 'Chủ tịch', before: ['ký thay', 'thay mặt', 'thừa lệnh'], after: ['họ', 'HCM', 'Hồ Chí Minh', 'nước'], example: ['CT Hồ Chí Minh', 'Chủ tịch Hồ Chí Minh'] },
      { words: 'Công ty', after: ['TNHH', 'CP', 'cổ phần'], example: ['CT TNHH Dệt may', 'Công ty trách nhiệm hữu hạn Dệt may'] },
      { words: 'Chương trình', after: ['MTQG', 'mục tiêu', 'hành động', 'công tác', 'giáo dục', 'phối hợp', 'OCOP'], example: ['CT hành động hè', 'Chương trình hành động hè'] },
      { words: 'Chủ tịch', after: ['UBND', 'HĐND', 'Ủy ban', 'Hội đồng', 'MTTQ', 'phường', 'xã', 'Hội', 'nước'], before: ['phó'], example: ['CT Hội nông dân', 'Chủ tịch Hội nông dân'] },
      { words: 'Chỉ thị', before: ['thực hiện', 'theo'], after: ['số'], example: ['theo CT số 8', 'theo Chỉ thị số tám'] },
    ],
  },
  {
    short: 'KH',
    senses: [
      { words: 'khách hàng', before: ['Quý', 'phục vụ', 'chăm sóc'], example: ['chăm sóc KH', 'chăm sóc khách hàng'] },
      { words: 'Khuyến học', before: ['Hội', 'Quỹ', 'Chi hội', 'ban'], example: ['Hội KH xã', 'Hội Khuyến học xã'] },
      { words: 'Kế hoạch', before: ['theo', 'vượt', 'so với', 'ban hành', 'xây dựng', 'thực hiện', 'triển khai', 'dự thảo', 'hoàn thành', 'các', 'tại', 'chỉ tiêu'], example: ['theo KH của chi bộ', 'theo Kế hoạch của chi bộ'] },
      { words: 'Kế hoạch', after: ['số', 'của', 'này', 'năm', 'tuyên truyền', 'công tác', 'tổ chức', '9'], example: ['KH số 14', 'Kế hoạch số mười bốn'] },
    ],
  },
  {
    short: 'TB',
    senses: [
      { words: 'trung bình', before: ['điểm', 'mức', 'loại'], example: ['xếp loại TB', 'xếp loại trung bình'] },
      { words: 'Thông báo', after: [':'], example: ['TB: nghỉ chợ', 'Thông báo: nghỉ chợ'] },
      { words: 'Thông báo', before: ['theo', 'ra', 'ban hành'], after: ['số', 'của', 'về', 'kết luận', 'này'], example: ['TB kết luận', 'Thông báo kết luận'] },
    ],
  },
  { short: 'BC', senses: [{ words: 'Báo cáo', before: ['nộp', 'gửi', 'theo', 'làm', 'dự thảo'], after: ['tổng kết', 'sơ kết', 'nhanh', 'tình hình', 'tuần', 'số', 'kết quả', 'tháng', 'quý', 'năm'], example: ['nộp BC quý', 'nộp Báo cáo quý'] }] },
  { short: 'HD', senses: [{ words: 'Hướng dẫn', before: ['theo', 'ban hành'], after: ['số', 'liên ngành', 'của'], example: ['HD liên ngành', 'Hướng dẫn liên ngành'] }] },
  { short: 'KL', senses: [
    { words: 'khối lượng', after: [':', 'thi công', 'công việc', 'rác'], before: ['tổng', 'nghiệm thu'], example: ['KL: 20 tấn', 'khối lượng: hai mươi tấn'] },
    { words: 'Kết luận', before: ['theo', 'ra', 'thông báo'], after: [' 9', 'số', 'của', 'thanh tra'], example: ['theo KL thanh tra', 'theo Kết luận thanh tra'] },
  ] },
  { short: 'PA', senses: [{ words: 'phương án', before: ['theo', 'lập', 'duyệt', 'phê duyệt', 'xây dựng', 'các'], after: ['số', '9', 'bồi thường', 'bảo vệ', 'ứng phó', 'PCCC'], example: ['lập PA ứng phó', 'lập phương án ứng phó'] }] },
  { short: 'GM', senses: [{ words: 'Giấy mời', before: ['theo', 'gửi'], after: ['số', 'của', 'họp'], example: ['theo GM của xã', 'theo Giấy mời của xã'] }] },
  { short: 'BB', senses: [{ words: 'Biên bản', before: ['lập', 'ký'], after: ['số', 'họp', 'kiểm tra', 'làm việc', 'bàn giao'], example: ['lập BB bàn giao', 'lập Biên bản bàn giao'] }] },
  {
    short: 'CV',
    senses: [
      { words: 'Công văn', before: ['theo', 'ban hành', 'gửi', 'căn cứ'], after: ['số', 'này', 'của', '9'], example: ['căn cứ CV số 3', 'căn cứ Công văn số ba'] },
      { words: 'chuyên viên', after: ['phòng', 'phụ trách', 'văn phòng'], example: ['CV phụ trách', 'chuyên viên phụ trách'] },
    ],
  },
  { short: 'TTr', senses: [{ words: 'Tờ trình', before: ['theo', 'xét'], after: ['số', 'của'], example: ['TTr của phòng', 'Tờ trình của phòng'] }] },
  {
    short: 'TT',
    senses: [
      { words: 'truyền thanh', before: ['Đài', 'loa', 'hệ thống', 'phát trên đài'], after: ['cơ sở', 'không dây', 'thông minh'], example: ['loa TT', 'loa truyền thanh'] },
      { words: 'Thông tư', after: [' 9', 'số', 'của Bộ'], example: ['TT của Bộ Y tế', 'Thông tư của Bộ Y tế'] },
      { words: 'Thường trực', after: ['HĐND', 'UBND', 'UBMTTQ', 'ĐU', 'BCĐ', 'MTTQ', 'Tỉnh ủy', 'Huyện ủy', 'Đảng ủy', 'Thành ủy', 'Ban Chỉ đạo', 'Hội đồng'], example: ['TT Đảng ủy', 'Thường trực Đảng ủy'] },
      {
        words: 'Trung tâm',
        after: ['Phục vụ', 'DVTH', 'VHTT', 'VHTT&TT', 'PVHCC', 'Dịch vụ', 'DVSNC', 'Y tế', 'YT', 'Văn hóa', 'VH', 'Hành chính', 'HCC', 'Học tập', 'HTCĐ', 'Chính trị', 'GDNN', 'giáo dục'],
        example: ['TT Dịch vụ việc làm', 'Trung tâm Dịch vụ việc làm'],
      },
    ],
  },
  {
    short: 'PL',
    senses: [
      { words: 'pháp luật', before: ['tuyên truyền', 'vi phạm', 'phổ biến', 'quy định của', 'ngày', 'kiến thức'], example: ['thi tìm hiểu kiến thức PL', 'thi tìm hiểu kiến thức pháp luật'] },
      { words: 'Phụ lục', after: ['9', 'số', 'kèm', 'I'], before: ['theo', 'tại'], example: ['PL 2 kèm theo', 'Phụ lục hai kèm theo'] },
    ],
  },
  {
    short: 'DS',
    senses: [
      { words: 'dân số', before: ['công tác', 'điều tra', 'cộng tác viên'], after: ['và phát triển', 'KHHGĐ'], example: ['cộng tác viên DS', 'cộng tác viên dân số'] },
      { words: 'danh sách', before: ['theo', 'lập', 'niêm yết', 'gửi'], after: ['kèm', 'cử tri', 'hộ', 'học sinh'], example: ['niêm yết DS cử tri', 'niêm yết danh sách cử tri'] },
      { words: 'Dược sĩ', after: ['họ'], example: ['DS Bùi Mẫu', 'Dược sĩ Bùi Mẫu'] },
    ],
  },
  {
    short: 'ĐT',
    senses: [
      { words: 'điện thoại', after: [':', '0', '('], before: ['số', 'gọi'], example: ['ĐT 0936 111 222', 'điện thoại không chín ba sáu, một một một, hai hai hai'] },
      { words: 'Đường tỉnh ', after: ['9'], example: ['ĐT363', 'Đường tỉnh ba trăm sáu mươi ba'] },
    ],
  },
  { short: 'TG', senses: [{ words: 'Tuyên giáo', before: ['Ban'], after: ['Trung ương', 'TW', 'và Dân vận', 'Đảng ủy', 'Thành ủy', 'Tỉnh ủy'], example: ['Ban TG Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy'] }, { words: 'thời gian', after: [':'], example: ['TG: 8h', 'thời gian: tám giờ'] }] },
  { short: 'SL', senses: [{ words: 'số lượng', after: [':'], example: ['SL: 20 suất', 'số lượng: hai mươi suất'] }] },
  { short: 'TK', senses: [{ words: 'tài khoản', before: ['số', 'mở', 'chủ'], after: [':', 'số', 'ngân hàng', 'ĐDĐT', 'định danh', 'thanh toán'], example: ['mở TK ngân hàng', 'mở tài khoản ngân hàng'] }] },
];
