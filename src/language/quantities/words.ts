/** Words right before a day and a month without a year: `trước 15/6`. */
export const wordsBeforeDay: readonly string[] = [
  'ngày', 'các ngày', 'mùng', 'mồng', 'trước', 'sau', 'đến', 'tới', 'từ', 'hết', 'hạn', 'dịp', 'lễ', 'tết', 'sáng', 'chiều',
  'tối', 'đêm', 'trưa', 'thứ Hai,', 'thứ Ba,', 'thứ Tư,', 'thứ Năm,', 'thứ Sáu,', 'thứ Bảy,', 'Chủ nhật,', 'hôm', 'kỷ niệm',
  'chậm nhất', 'muộn nhất', 'vào', 'rằm', 'nay', 'nay,', 'mai', 'mai,', 'hôm qua,',
]; // prettier-ignore

/** Words of a week or a round before its number, which a month may follow: `tuần 3 tháng 11`. */
export const wordsBeforeCount: readonly string[] = [
  'tuần',
  'tuần thứ',
  'đợt',
  'kỳ',
  'lần',
  'vòng',
  'phiên',
  'chuyên đề',
];

/** Words right after a day and a month without a year: `15/8 âm lịch`. */
export const wordsAfterDay: readonly string[] = ['âm lịch', 'dương lịch', 'hằng năm', 'hàng năm'];

/** Words for a whole right after a share: `4/5 số thửa` is four fifths, whatever is before it. */
export const wordsForWhole: readonly string[] = [
  'số', 'tổng', 'diện tích', 'dân số', 'chiều', 'quãng', 'thời gian', 'giá', 'mức', 'khối lượng',
]; // prettier-ignore

/** Words right after a share of a whole: `4/5 số thửa` and `4/5 đại biểu` are four fifths. */
export const wordsAfterFraction: readonly string[] = [
  ...wordsForWhole, 'trở lên', 'trở xuống', 'công', 'đại biểu', 'thành viên',
]; // prettier-ignore

/** Words right before a share of a whole: `ít nhất 2/3` is two thirds. */
export const wordsBeforeFraction: readonly string[] = [
  'ít nhất', 'tối thiểu', 'quá', 'hơn', 'trên', 'dưới', 'khoảng', 'gần', 'bằng',
]; // prettier-ignore

/** Words that end like one of those before a share and are none: `giải phóng mặt bằng 4/7 gói thầu`. */
export const wordsBeforeNoFraction: readonly string[] = ['mặt bằng'];

/** Words right after a count of things out of all: `15/20 hộ` is fifteen of twenty and no day. */
export const countedThings: readonly string[] = [
  'hộ', 'chỉ tiêu', 'tiêu chí', 'nhiệm vụ', 'đơn vị', 'phường', 'xã', 'tổ', 'người', 'đại biểu', 'hồ sơ', 'thủ tục', 'thôn', 'chi bộ',
  'đảng viên', 'học sinh', 'trường', 'ý kiến', 'phiếu', 'điểm', 'lớp', 'khu', 'công trình', 'dự án', 'cơ sở', 'đồng chí', 'cuộc', 'trẻ',
  'nội dung', 'kiến nghị', 'cử tri', 'vụ', 'giờ', 'gói thầu', 'hạng mục', 'tuyến', 'hợp đồng', 'giải pháp', 'phần việc', 'doanh nghiệp', 'mặt hàng',
  'bài', 'ca', 'mẫu', 'cụm', 'chi hội', 'điểm trường', 'mô hình', 'buổi',
]; // prettier-ignore

/** People of whom a share is counted: `3/4 cử tri` is three quarters of them, `3/4 thôn` three of four. */
export const wordsForPeople: readonly string[] = [
  'cử tri', 'đại biểu', 'hộ dân', 'người dân', 'nhân dân', 'dân', 'hội viên', 'đoàn viên', 'đảng viên', 'công nhân', 'lao động', 'học sinh', 'phụ huynh', 'thành viên', 'ủy viên', 'cán bộ',
]; // prettier-ignore

/** Words of a scale right before a share: `bản đồ 1/2000`. */
export const wordsBeforeScale: readonly string[] = ['tỷ lệ', 'tỉ lệ', 'bản đồ', 'quy hoạch'];

/** Words right before the number of a house, a lane or a plot: `ngõ 12/4`. */
export const wordsBeforePlace: readonly string[] = [
  'số nhà', 'nhà số', 'nhà', 'số', 'ngõ', 'ngách', 'hẻm', 'kiệt', 'đường', 'phố', 'lô', 'thửa', 'căn', 'phòng', 'tổ', 'lớp', 'khu',
  'chi bộ', 'cụm', 'thôn', 'xóm', 'ấp', 'đội', 'cổng', 'tòa', 'khu phố', 'chi hội',
]; // prettier-ignore

/** Words right before a number that is a name of one thing of many, besides places: `tầng 3`, `thứ 3`, `đợt 2`. */
export const wordsBeforeNumber: readonly string[] = [
  'thứ', 'tầng', 'trạm', 'hội trường', 'quốc lộ', 'tỉnh lộ', 'đường tỉnh', 'cấp', 'khối', 'khóa', 'đợt', 'vòng', 'giai đoạn', 'kỳ',
  'lần', 'nhóm', 'bàn', 'cửa', 'ô', 'sân', 'kho', 'tập', 'quyển', 'ca', 'hạng', 'loại', 'mức', 'hố', 'cầu', 'km', 'cống', 'nút',
]; // prettier-ignore

/** Words right before a day that names a street: `đường 30/4`. A lane of it has its own word: `hẻm 30/4`. */
export const wordsBeforeNamedDay: readonly string[] = ['đường', 'phố'];

/** Words right before a share that is said with `trên`: `tỷ lệ 1/500`. */
export const wordsBeforeRatio: readonly string[] = [
  'tỷ lệ', 'tỉ lệ', 'bản đồ', 'bậc', 'đạt', 'được', 'huyết áp', 'hoàn thành', 'có',
]; // prettier-ignore

/** Words before a number that is said digit by digit, whatever its form. */
export const wordsBeforePhone: readonly string[] = [
  'tổng đài', 'đường dây nóng', 'hotline', 'điện thoại', 'số máy', 'số điện thoại', 'đầu số', 'số máy trực', 'máy trực', 'trực ban', 'máy lẻ', 'số nội bộ', 'nhánh số', 'Zalo', 'fax', 'di động',
]; // prettier-ignore

/** Words before a telephone number, if it has the form of one: `gọi 114`, but not `gọi 114 công dân nhập ngũ`. */
export const wordsBeforeCall: readonly string[] = [
  'gọi',
  'liên hệ',
  'số',
  'qua',
  'đài',
  'nóng',
  'báo',
  'theo số',
  'bấm',
  'nhấn',
  'nhắn',
  'nhắn tin',
  'quay số',
];

/** Words before an emergency number: `cấp cứu 115`. */
export const wordsBeforeEmergency: readonly string[] = [
  'công an', 'cảnh sát', 'cảnh sát phản ứng nhanh', 'cấp cứu', 'cứu thương', 'cứu hỏa', 'báo cháy', 'phòng cháy, chữa cháy', 'chữa cháy', 'cứu nạn',
  'cứu hộ', 'cứu nạn, cứu hộ', 'tìm kiếm cứu nạn', 'bảo vệ trẻ em', 'trẻ em',
]; // prettier-ignore

/** Words before a long number that names a person, an account or a file; it is said digit by digit. */
export const wordsBeforeDigits: readonly string[] = [
  'tài khoản', 'tài khoản số', 'mã số thuế', 'mã số', 'căn cước', 'căn cước công dân', 'căn cước công dân số', 'căn cước số',
  'chứng minh nhân dân', 'chứng minh nhân dân số', 'mã định danh', 'số định danh', 'số định danh cá nhân', 'mã hồ sơ', 'mã', 'số thẻ', 'số hiệu', 'số báo danh',
]; // prettier-ignore

/** Words before a mark of letters and digits, which is said sign by sign: `mã hồ sơ H24.15-0001`. */
export const wordsBeforeMark: readonly string[] = [
  'mã', 'mã số', 'mã hồ sơ', 'mã thủ tục', 'mã thủ tục hành chính', 'mã đơn', 'mã tra cứu', 'mã định danh', 'mã giao dịch',
  'mã khách hàng', 'mã dự án', 'mã bưu chính', 'mã học sinh', 'mã thẻ', 'mã đơn vị', 'mã vùng trồng', 'số hiệu', 'ký hiệu', 'số seri',
  'số sê-ri', 'số khung', 'số biên nhận', 'biên nhận',
]; // prettier-ignore

/** Words right before the score of a match: `tỷ số 3-1`. */
export const wordsBeforeScore: readonly string[] = ['tỷ số', 'tỉ số', 'tỷ số chung cuộc', 'tỉ số chung cuộc'];

/** Words before a score, if nothing follows that is counted: `thắng 2-0`. */
export const wordsBeforeResult: readonly string[] = ['thắng', 'thua', 'hòa', 'dẫn', 'thắng chung cuộc'];

/** Words before two years of one span, which are said one after the other: `năm học 2026-2027`. */
export const wordsBeforeSpan: readonly string[] = [
  'năm học',
  'nhiệm kỳ',
  'khóa',
  'niên khóa',
  'vụ',
  'mùa',
  'đông xuân',
];

/** Words before the number of an issue of a year: `đợt 1/2026`. */
export const wordsBeforeIssue: readonly string[] = [
  'đợt',
  'kỳ',
  'lần',
  'số',
  'khóa',
  'vụ',
  'bản tin',
  'lần thứ',
  'kỳ họp thứ',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Luật',
];

/** Words before a roman numeral that may be one letter: `Chương I`. */
export const wordsBeforeRoman: readonly string[] = [
  'Mục', 'Phần', 'Chương', 'Phụ lục', 'quý', 'khóa', 'lần thứ', 'Đại hội', 'thế kỷ', 'vùng', 'nhóm', 'cấp', 'loại', 'bậc', 'hạng',
  'khu', 'khu vực', 'báo động', 'giai đoạn', 'đợt', 'kỳ', 'kỳ họp thứ', 'tập', 'quyển', 'học kỳ', 'khối', 'tiểu khu', 'mức', 'vòng', 'biểu', 'mẫu số',
]; // prettier-ignore

/** Words before a number with a letter, or a letter, of a law: `khoản 4b Điều 9c`. */
export const wordsBeforeSection: readonly string[] = ['điểm', 'khoản', 'Điều', 'mục', 'Chương', 'Phụ lục'];
