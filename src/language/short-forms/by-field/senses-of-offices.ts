import type { AmbiguousAbbreviation } from '../sense.ts';

const addresses = [':', 'số', 'nhà', 'ngõ', 'tổ dân phố', 'thôn', 'khu phố', '9'];

/** Short forms of offices, posts and notes at the head and the foot of papers. */
// prettier-ignore
export const sensesOfOffices: readonly AmbiguousAbbreviation[] = [
  {
    short: 'TP',
    senses: [
      { words: 'thực phẩm', before: ['an toàn', 'ngộ độc', 'chế biến'], example: ['ngộ độc TP', 'ngộ độc thực phẩm'] },
      {
        words: 'Trưởng phòng',
        before: ['đồng chí', 'ông', 'bà', 'Phó'],
        after: ['Kinh tế', 'Văn hóa', 'Nội vụ', 'Tư pháp', 'Tài chính', 'Giáo dục', 'GDĐT', 'GD&ĐT', 'KT', 'VH', 'VHXH', 'VH-XH', 'TC', 'TCKH', 'TN&MT', 'QLĐT', 'Hành chính', 'Tổ chức', 'Quản lý'],
        example: ['TP Kinh tế báo cáo', 'Trưởng phòng Kinh tế báo cáo'],
      },
      {
        words: 'thành phố',
        before: [
          ...['UBND', 'HĐND', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Công an', 'CA', 'Thành ủy', 'của', 'nội', 'ngoại', 'toàn', 'trong', 'cấp', 'tỉnh,', 'địa bàn', 'MTTQ', 'Đoàn', 'Hội', 'Đảng bộ', 'Bộ CHQS', 'BCHQS'],
          ...['đến', 'tại', 'từ', 'ngân sách', 'lãnh đạo', 'BHXH', 'Tòa án', 'TAND', 'VKSND', 'Trung ương,', 'BĐBP', 'Kho bạc', 'Thuế', 'Việt Nam', 'quận', 'các', 'LHPN', 'CCB', 'UBMTTQ', 'UBMTTQVN', 'MTTQVN', 'ĐTN', 'LHTN', 'NCT', 'CTĐ', 'KBNN', 'NHCSXH', 'CSGT', 'BCĐ', 'UBKT', 'LLVT', 'CHQS', 'cho', 'lên', 'khối', 'đội tuyển', 'sở, ngành', 'cơ quan', 'giải', 'Công đoàn', 'LĐLĐ', 'trung tâm', 'đường', 'Liên minh HTX'],
        ],
        after: ['Aa', 'AA', 'trực thuộc', 'và', 'ban hành', 'yêu cầu', 'chỉ đạo', 'giao', 'khóa', 'nhiệm kỳ', 'năm', 'hỗ trợ', 'đã', 'phê duyệt', 'thông qua', 'về', 'có', 'triển khai'],
        example: ['nội TP', 'nội thành phố'],
      },
    ],
  },
  { short: 'TTCP', senses: [
    { words: 'Thủ tướng Chính phủ', before: ['Chỉ thị của', 'Công điện của', 'Quyết định của', 'ý kiến chỉ đạo của'], after: ['phê duyệt', 'chỉ đạo', 'yêu cầu', 'ban hành', 'ký', 'giao'], example: ['Công điện của TTCP', 'Công điện của Thủ tướng Chính phủ'] },
    { words: 'Thanh tra Chính phủ', before: ['đoàn của', 'Đoàn thanh tra của', 'Tổng', 'kết luận của'], after: ['kết luận', 'thanh tra'], example: ['đoàn của TTCP', 'đoàn của Thanh tra Chính phủ'] },
  ] },
  { short: 'ĐC', senses: [
    { words: 'địa chỉ', after: addresses, example: ['ĐC: 12 Lê Lai', 'địa chỉ: mười hai Lê Lai'] },
    { words: 'đồng chí', before: ['các'], after: ['bí thư', 'phó', 'chủ tịch', 'trưởng', 'họ'], example: ['các ĐC dự họp', 'các đồng chí dự họp'] },
  ] },
  { short: 'Đc', senses: [{ words: 'Địa chỉ', after: [':'], example: ['Đc: thôn Đoài', 'Địa chỉ: thôn Đoài'] }, { words: 'Đồng chí', after: ['họ'], example: ['Đc Trần Mẫu', 'Đồng chí Trần Mẫu'] }] },
  { short: 'đc', senses: [{ words: 'địa chỉ', after: [':'], example: ['đc: xóm 2', 'địa chỉ: xóm hai'] }, { words: 'đồng chí', before: ['các'], after: ['họ'], example: ['đc Trần Mẫu', 'đồng chí Trần Mẫu'] }] },
  { short: 'SĐ', senses: [{ words: 'sửa đổi', before: ['Luật', 'Nghị định', 'Nghị quyết', 'Quyết định', 'được'], after: [', BS', 'và BS', ', bổ sung', 'Luật', 'một số'], example: ['Luật SĐ, BS một số điều', 'Luật sửa đổi, bổ sung một số điều'] }] },
  { short: 'TU', senses: [{ words: 'Thành ủy', before: ['Thành phố,'], after: ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế', 'TP'], example: ['TU Hải Phòng', 'Thành ủy Hải Phòng'] }, { words: 'Tỉnh ủy', before: ['UBND tỉnh,'], after: ['tỉnh'], example: ['UBND tỉnh, TU', 'Ủy ban nhân dân tỉnh, Tỉnh ủy'] }] },
  { short: 'HU', senses: [{ words: 'Huyện ủy', before: ['Văn phòng', 'Thường trực', 'Ban Tổ chức', 'Thường vụ'], example: ['Văn phòng HU', 'Văn phòng Huyện ủy'] }] },
  { short: 'DV', senses: [
    { words: 'Dân vận', before: ['Ban', 'khối', 'Tuyên giáo và'], after: ['khéo', 'Đảng ủy', 'Trung ương', 'chính quyền'], example: ['mô hình DV khéo', 'mô hình Dân vận khéo'] },
    { words: 'dịch vụ', before: ['thương mại,', 'các', 'kinh doanh'], after: ['công', 'ăn uống', 'việc làm', 'vận tải', 'lưu trú'], example: ['DV lưu trú', 'dịch vụ lưu trú'] },
  ] },
  { short: 'NC', senses: [
    { words: 'Nội chính', before: ['Ban', 'khối'], after: ['Thành ủy', 'Tỉnh ủy', 'Trung ương'], example: ['Ban NC Tỉnh ủy', 'Ban Nội chính Tỉnh ủy'] },
    { words: 'nghiên cứu', before: ['đề tài', 'viện'], after: ['khoa học', 'sinh'], example: ['đề tài NC', 'đề tài nghiên cứu'] },
  ] },
  { short: 'BTN', senses: [
    { words: 'bê tông nhựa', before: ['thảm', 'mặt đường', 'trải', 'lớp', 'đường'], after: ['nóng', 'hạt', 'dày'], example: ['thảm BTN', 'thảm bê tông nhựa'] },
    { words: 'bệnh truyền nhiễm', before: ['ca', 'phòng chống', 'phòng, chống', 'giám sát', 'các'], after: ['nhóm', 'gây dịch', 'nguy hiểm'], example: ['ca BTN', 'ca bệnh truyền nhiễm'] },
  ] },
  { short: 'DT', senses: [
    { words: 'diện tích', after: [':', '9', 'đất', 'sàn', 'sử dụng', 'xây dựng'], before: ['tổng'], example: ['DT 45m2', 'diện tích bốn mươi lăm mét vuông'] },
    { words: 'dân tộc', before: ['đồng bào', 'các', 'công tác', 'Ban'], after: ['thiểu số', 'Kinh', 'Tày', 'Thái', 'Mường', 'Nùng', 'Dao'], example: ['đồng bào DT', 'đồng bào dân tộc'] },
    { words: 'dự toán', before: ['lập', 'giao', 'thẩm định'], after: ['ngân sách', 'thu', 'chi', 'công trình'], example: ['DT chi quý', 'dự toán chi quý'] },
  ] },
  { short: 'QT', senses: [
    { words: 'quyết toán', before: ['thẩm tra', 'báo cáo', 'phê duyệt'], after: ['vốn', 'ngân sách', 'công trình', 'dự án'], example: ['QT vốn', 'quyết toán vốn'] },
    { words: 'quốc tế', before: ['hợp tác', 'tiêu chuẩn', 'ngày'], after: ['phụ nữ', 'thiếu nhi', 'lao động'], example: ['ngày QT phụ nữ', 'ngày quốc tế phụ nữ'] },
  ] },
  { short: 'ĐĐ', senses: [
    { words: 'đất đai', before: ['Luật', 'quản lý', 'tranh chấp', 'hồ sơ', 'đăng ký', 'thống kê', 'kiểm kê'], example: ['tranh chấp ĐĐ', 'tranh chấp đất đai'] },
    { words: 'đại diện', before: ['người'], after: ['pháp luật'], example: ['ĐĐ pháp luật', 'đại diện pháp luật'] },
  ] },
  { short: 'BP', senses: [
    { words: 'biên phòng', before: ['bộ đội', 'đồn', 'chiến sĩ'], after: ['tỉnh', 'cửa khẩu'], example: ['chiến sĩ BP', 'chiến sĩ biên phòng'] },
    { words: 'bộ phận', before: ['các', 'trưởng'], after: ['Một cửa', 'tiếp nhận', 'TN&TKQ', 'chuyên môn', 'Tư pháp', 'kế toán', 'văn thư'], example: ['BP văn thư', 'bộ phận văn thư'] },
  ] },
  { short: 'CC', senses: [
    { words: 'Chi cục', after: ['Thuế', 'Hải quan', 'Thống kê', 'THADS', 'Kiểm lâm', 'Thủy lợi', 'QLTT', 'BVMT', 'Dân số', 'Trồng trọt', 'Chăn nuôi'], example: ['CC Kiểm lâm', 'Chi cục Kiểm lâm'] },
    { words: 'công chức', before: ['cán bộ,', 'CB,', 'thi tuyển'], after: [', VC', ', viên chức', 'tư pháp', 'văn phòng', 'địa chính'], example: ['thi tuyển CC', 'thi tuyển công chức'] },
    { words: 'chung cư', before: ['nhà', 'khu', 'căn hộ', 'sửa'], after: ['cũ', 'mini', 'cao tầng'], example: ['căn hộ CC', 'căn hộ chung cư'] },
  ] },
  { short: 'BN', senses: [{ words: 'bệnh nhân', before: ['số', 'chuyển', 'điều trị', 'khám', 'thăm', 'các', 'ca'], after: ['nặng', 'nhẹ', 'mắc', 'nhi', 'nghèo', 'số', '9'], example: ['BN nghèo', 'bệnh nhân nghèo'] }] },
  { short: 'NM', senses: [{ words: 'nhà máy', before: ['các', 'tại', 'công nhân'], after: ['nước', 'điện', 'xi măng', 'thép', 'xử lý', 'may', 'nhiệt điện', 'đóng tàu'], example: ['NM xi măng', 'nhà máy xi măng'] }] },
  { short: 'ĐA', senses: [{ words: 'đề án', before: ['triển khai', 'thực hiện', 'xây dựng', 'tổ công tác', 'phê duyệt', 'các'], after: ['9', 'sáp nhập', 'sắp xếp', 'phát triển', 'vị trí'], example: ['phê duyệt ĐA', 'phê duyệt đề án'] }] },
  { short: 'BĐ', senses: [
    { words: 'báo động', before: ['dưới', 'trên', 'vượt', 'mức'], after: ['9', 'I', 'cấp'], example: ['vượt BĐ 2', 'vượt báo động hai'] },
    { words: 'bưu điện', before: ['điểm', 'nhân viên', 'qua'], after: ['văn hóa', 'VH', 'xã', 'phường', 'tỉnh'], example: ['điểm BĐ xã', 'điểm bưu điện xã'] },
  ] },
  { short: 'KTX', senses: [{ words: 'ký túc xá', before: ['ở', 'khu', 'nhà', 'tại'], after: ['sinh viên', 'công nhân'], example: ['ở KTX', 'ở ký túc xá'] }] },
  { short: 'CTYT', senses: [{ words: 'chất thải y tế', before: ['xử lý', 'thu gom', 'rác'], example: ['thu gom CTYT', 'thu gom chất thải y tế'] }] },
  { short: 'HL', senses: [
    { words: 'Hương lộ', after: ['9'], example: ['HL 5', 'Hương lộ năm'] },
    { words: 'hiệu lực', before: ['có', 'hết'], after: ['thi hành'], example: ['hết HL', 'hết hiệu lực'] },
  ] },
  { short: 'ĐN', senses: [{ words: 'đuối nước', before: ['phòng chống', 'phòng, chống', 'tai nạn', 'PC'], example: ['tai nạn ĐN', 'tai nạn đuối nước'] }] },
];
