/** What is counted before the slash of a rate without a number right before it: `triệu đồng/hộ`. */
export const countedWords: readonly string[] = [
  'đồng', 'triệu', 'nghìn', 'tỷ', 'lần', 'lượt', 'người', 'hộ', 'tấn', 'tạ', 'lít', 'giờ', 'phút', 'tiết', 'ngày', 'tháng', 'buổi',
  'bản', 'tin', 'bài', 'bộ', 'cuộc', 'hồ sơ', 'suất', 'số', 'trẻ', 'học sinh', 'phần trăm', 'ca', 'chuyến', 'điểm', 'mô hình', 'công trình', 'con',
]; // prettier-ignore

/** What a rate is for, after its slash: `đồng/hộ/tháng`. */
export const basisWords: readonly string[] = [
  'hộ gia đình', 'hộ', 'người', 'tháng', 'năm', 'ngày đêm', 'ngày', 'tuần', 'quý', 'giờ', 'phút', 'lần', 'lượt', 'tấn', 'tạ', 'lít',
  'suất', 'học sinh', 'trẻ', 'cháu', 'em', 'lớp', 'trường', 'buổi', 'tổ dân phố', 'tổ', 'phường', 'xã', 'thôn', 'đơn vị', 'hồ sơ',
  'trường hợp', 'đối tượng', 'đợt', 'căn', 'nhà', 'bộ', 'chiếc', 'mẫu', 'sào', 'kỳ', 'ca', 'bàn', 'nhân khẩu', 'khẩu', 'thửa', 'vụ', 'thẻ',
  'chi bộ', 'hội viên', 'điểm', 'xe', 'chuyến', 'khung', 'con', 'cây', 'năm học', 'nhiệm kỳ', 'giường', 'phòng', 'khu phố', 'khu dân cư', 'khu', 'tuyến phố', 'tuyến đường', 'tuyến', 'ngõ', 'ngách', 'hẻm', 'đoàn', 'đội',
  'nhóm', 'bản', 'chi hội', 'chi đoàn', 'cơ sở', 'gian hàng', 'giải', 'tiết', 'cuộc', 'khóa', 'mũi', 'liều', 'viên', 'phụ nữ', 'bà mẹ', 'sinh viên', 'công nhân', 'lao động', 'cặp', 'hộp', 'gói', 'thùng', 'bao', 'chai', 'cơn', 'sản phẩm', 'bài', 'tin',
]; // prettier-ignore

/** Signs and words of money: two of them are a rate of exchange, `VND/USD`. */
export const currencies: readonly string[] = [
  'VND', 'VNĐ', 'đồng', 'đ', 'USD', 'EUR', 'JPY', 'CNY', 'NDT', 'GBP', 'KRW', 'AUD',
]; // prettier-ignore

/** Words between a number and the sign of its unit: `2 triệu m3`. */
export const magnitudes: readonly string[] = ['trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ'];

/** Words before a number that say that it is so for each: `bình quân 1 tổ/khu phố` is a rate. */
export const wordsOfEach: readonly string[] = [
  'trung bình',
  'bình quân',
  'mỗi',
  'định mức',
  'ít nhất',
  'tối thiểu',
  'tối đa',
  'mật độ',
];

/** Parts of the country: after each other they are a choice and no rate, `12 xã/phường`. */
export const placeWords: readonly string[] = [
  'phường', 'xã', 'thôn', 'tổ', 'tổ dân phố', 'khu', 'khu phố', 'xóm', 'ấp', 'bản', 'làng', 'đặc khu', 'thị trấn',
]; // prettier-ignore
