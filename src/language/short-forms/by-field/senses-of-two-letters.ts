import type { AmbiguousAbbreviation } from '../sense.ts';

/** Short forms of two or three letters that several fields use. */
// prettier-ignore
export const sensesOfTwoLetters: readonly AmbiguousAbbreviation[] = [
  { short: 'TM', senses: [
    { words: 'tiền mặt', before: ['dùng', 'bằng', 'thu', 'nộp', 'chi'], example: ['nộp TM', 'nộp tiền mặt'] },
    { words: 'thương mại', before: ['trung tâm', 'ngân hàng', 'hoạt động', 'công ty CP', 'khu'], after: ['dịch vụ', 'điện tử', 'và dịch vụ'], example: ['trung tâm TM', 'trung tâm thương mại'] },
  ] },
  { short: 'DA', senses: [{ words: 'dự án', before: ['BQL', 'ban quản lý', 'các', 'thực hiện', 'triển khai'], after: ['đầu tư', 'ĐTXD', 'xây dựng', 'nâng cấp', 'cải tạo', 'mở rộng', '9'], example: ['BQL DA phường', 'Ban Quản lý dự án phường'] }] },
  { short: 'KV', senses: [{ words: 'khu vực', before: ['TAND', 'VKSND', 'Tòa án nhân dân', 'đa khoa', 'TTYT', 'chi nhánh', 'Điện lực', 'Thuế', 'BHXH', 'công an', 'y tế'], after: ['9', 'phòng thủ', 'biên giới', 'bỏ phiếu', 'I'], example: ['TAND KV 2', 'Tòa án nhân dân khu vực hai'] }] },
  { short: 'YS', senses: [{ words: 'Y sĩ', before: ['bác sĩ,'], after: ['họ', 'đa khoa'], example: ['YS Bùi Mẫu', 'Y sĩ Bùi Mẫu'] }] },
  { short: 'ĐD', senses: [
    { words: 'điều dưỡng', before: ['bác sĩ,', 'khoa'], after: ['họ', 'trưởng', 'viên'], example: ['ĐD Bùi Mẫu', 'điều dưỡng Bùi Mẫu'] },
    { words: 'đại diện', before: ['ban', 'người'], after: ['hộ', 'cha mẹ'], example: ['ĐD hộ dân', 'đại diện hộ dân'] },
  ] },
  { short: 'ĐTM', senses: [
    { words: 'đô thị mới', before: ['khu'], example: ['khu ĐTM', 'khu đô thị mới'] },
    { words: 'đánh giá tác động môi trường', before: ['báo cáo', 'lập', 'thẩm định', 'hồ sơ', 'duyệt'], example: ['thẩm định ĐTM', 'thẩm định đánh giá tác động môi trường'] },
  ] },
  { short: 'XD', senses: [{ words: 'xây dựng', before: ['công ty CP', 'Cty CP', 'công ty', 'đầu tư', 'sở', 'quy hoạch', 'giấy phép', 'vật liệu', 'trật tự', 'phòng'], after: ['công trình', 'nhà', 'nông thôn mới', 'NTM', 'cơ bản', 'mới'], example: ['giấy phép XD', 'giấy phép xây dựng'] }] },
  { short: 'KK', senses: [
    { words: 'khuyến khích', before: ['giải'], example: ['giải KK', 'giải khuyến khích'] },
    { words: 'khó khăn', before: ['hoàn cảnh', 'hộ'], example: ['hoàn cảnh KK', 'hoàn cảnh khó khăn'] },
    { words: 'kê khai', before: ['tờ', 'bản'], after: ['tài sản', 'thuế'], example: ['bản KK', 'bản kê khai'] },
  ] },
  { short: 'VB', senses: [{ words: 'văn bản', before: ['gửi', 'các', 'ban hành', 'xử lý', 'số hóa', 'theo', 'phát hành'], after: ['số', 'chỉ đạo', 'đến', 'đi', 'của', 'hướng dẫn'], example: ['phát hành VB đi', 'phát hành văn bản đi'] }] },
  { short: 'HT', senses: [
    { words: 'hiệu trưởng', before: ['nguyên', 'thầy', 'phó', 'cô'], after: ['trường', 'nhà trường', 'các trường', 'ký'], example: ['HT nhà trường ký', 'hiệu trưởng nhà trường ký'] },
    { words: 'hè thu', before: ['vụ', 'lúa'], example: ['vụ HT', 'vụ hè thu'] },
    { words: 'hạ tầng', before: ['đầu tư'], after: ['kỹ thuật', 'giao thông', 'đô thị', 'xã hội'], example: ['HT giao thông', 'hạ tầng giao thông'] },
  ] },
  { short: 'MB', senses: [{ words: 'mặt bằng', before: ['bàn giao', 'giải phóng', 'san lấp', 'thuê'], after: ['sạch', 'thi công'], example: ['bàn giao MB', 'bàn giao mặt bằng'] }] },
  { short: 'HM', senses: [
    { words: 'hạng mục', before: ['nghiệm thu', 'các', 'mỗi'], after: ['công trình', 'chính', 'phụ trợ'], example: ['nghiệm thu HM', 'nghiệm thu hạng mục'] },
    { words: 'hiến máu', before: ['tham gia', 'vận động'], after: ['tình nguyện', 'nhân đạo'], example: ['HM tình nguyện', 'hiến máu tình nguyện'] },
  ] },
];
