import type { AmbiguousAbbreviation } from './sense.ts';

/** Short forms of which one meaning is a body, an office or a post. */
// prettier-ignore
export const sensesOfBodies: readonly AmbiguousAbbreviation[] = [
  {
    short: 'BCH',
    senses: [
      { words: 'Ban Chỉ huy', after: ['PCTT', 'phòng chống', 'phòng, chống', 'phòng thủ', 'PTDS', 'quân sự', 'QS', 'thống nhất', 'công trường', 'BĐBP', 'Bộ đội'], example: ['BCH PTDS xã', 'Ban Chỉ huy phòng thủ dân sự xã'] },
      {
        words: 'Ban Chấp hành',
        before: ['ủy viên', 'bầu', 'Nghị quyết của', 'hội nghị'],
        after: ['Đảng bộ', 'Đoàn', 'Hội', 'Công đoàn', 'chi bộ', 'chi đoàn', 'chi hội', 'Trung ương', 'TW', 'LHPN', 'CCB', 'khóa', 'lâm thời', 'nhiệm kỳ'],
        example: ['BCH Đoàn xã', 'Ban Chấp hành Đoàn xã'],
      },
    ],
  },
  { short: 'UV', senses: [{ words: 'u vê', before: ['tia', 'chỉ số', 'bức xạ', 'đèn'], example: ['tia UV mạnh', 'tia u vê mạnh'] }, { words: 'ủy viên', before: ['9'], example: ['bầu 3 UV', 'bầu ba ủy viên'] }, { words: 'Ủy viên', after: ['BTV', 'BCH', 'Ban', 'UBKT', 'Thường vụ'], example: ['các UV UBKT', 'các Ủy viên Ủy ban Kiểm tra'] }] },
  {
    short: 'VP',
    senses: [
      { words: 'vi phạm', before: ['xử lý', 'hành vi', 'các lỗi', 'mức'], after: ['hành chính', 'giao thông', 'pháp luật'], example: ['xử lý VP giao thông', 'xử lý vi phạm giao thông'] },
      { words: 'Văn phòng', before: ['Chánh', 'Phó', 'cán bộ'], after: ['UBND', 'HĐND', 'Đảng ủy', 'ĐU', 'Chính phủ', 'phường', 'xã', 'Thành ủy'], example: ['VP Đảng ủy', 'Văn phòng Đảng ủy'] },
    ],
  },
  {
    short: 'QH',
    senses: [
      { words: 'quy hoạch', before: ['điều chỉnh', 'đồ án', 'theo', 'công bố'], after: ['chi tiết', 'phân khu', 'xây dựng', 'sử dụng đất', 'cán bộ', 'chung', '9'], example: ['đồ án QH chung', 'đồ án quy hoạch chung'] },
      { words: 'Quốc hội', before: ['đại biểu', 'Nghị quyết của', 'bầu cử', 'kỳ họp', 'Luật của'], after: ['khóa', 'họp', 'thông qua'], example: ['đại biểu QH tiếp dân', 'đại biểu Quốc hội tiếp dân'] },
    ],
  },
  {
    short: 'CĐ',
    senses: [
      { words: 'Chỉ đạo', before: ['Ban'], example: ['Ban CĐ hè', 'Ban Chỉ đạo hè'] },
      { words: 'Cao đẳng', before: ['trường', 'hệ', 'trình độ', 'bằng', 'tốt nghiệp'], example: ['Trường CĐ Nghề', 'Trường Cao đẳng Nghề'] },
      { words: 'Công điện', after: ['số'], before: ['thực hiện', 'theo'], example: ['thực hiện CĐ khẩn', 'thực hiện Công điện khẩn'] },
      { words: 'Công đoàn', before: ['cán bộ', 'đoàn viên', 'tổ chức'], after: ['cơ sở', 'trường', 'phường', 'xã', 'viên chức'], example: ['CĐ cơ sở', 'Công đoàn cơ sở'] },
    ],
  },
  {
    short: 'GĐ',
    senses: [
      { words: 'giai đoạn', after: ['9'], before: ['trong'], example: ['GĐ 2', 'giai đoạn hai'] },
      { words: 'Giám đốc', before: ['Phó'], after: ['Sở', 'Công ty', 'Trung tâm', 'Bệnh viện', 'Công an'], example: ['Phó GĐ Trung tâm', 'Phó Giám đốc Trung tâm'] },
      { words: 'gia đình', before: ['hộ', 'các', 'mỗi', 'từng'], after: ['văn hóa', 'chính sách', 'người có công', 'có công', 'trẻ'], example: ['mỗi GĐ treo cờ', 'mỗi gia đình treo cờ'] },
    ],
  },
  {
    short: 'BV',
    senses: [
      { words: 'bảo vệ', before: ['tổ', 'lực lượng', 'nhân viên'], after: ['rừng', 'dân phố', 'môi trường', 'trẻ em'], example: ['tổ BV dân phố', 'tổ bảo vệ dân phố'] },
      { words: 'bệnh viện', before: ['vào', 'tuyến', 'đưa đến'], after: ['đa khoa', 'Phụ sản', 'Nhi', 'Mắt', 'tuyến'], example: ['BV Mắt', 'bệnh viện Mắt'] },
    ],
  },
  {
    short: 'BT',
    senses: [
      { words: 'Bí thư', before: ['đồng chí', 'phó', 'ông', 'bà'], after: ['Đảng ủy', 'chi bộ', 'Đoàn', 'ĐU', 'chi đoàn'], example: ['BT chi đoàn', 'Bí thư chi đoàn'] },
      { words: 'bồi thường', before: ['phương án', 'tiền'], after: ['hỗ trợ', 'GPMB', 'thiệt hại'], example: ['phương án BT đất', 'phương án bồi thường đất'] },
    ],
  },
  {
    short: 'TV',
    senses: [
      { words: 'Thường vụ', before: ['Ban', 'ủy viên'], after: ['Đảng ủy', 'Thành ủy', 'Tỉnh ủy'], example: ['Ban TV Đảng ủy', 'Ban Thường vụ Đảng ủy'] },
      { words: 'ti vi', before: ['trên', 'xem', 'bật', 'qua', 'màn hình', 'smart'], example: ['xem TV', 'xem ti vi'] },
    ],
  },
  {
    short: 'CA',
    senses: [{ words: 'Công an', after: ['phường', 'xã', 'thành phố', 'tỉnh', 'TP'], before: ['lực lượng', 'cán bộ', 'trụ sở', 'trưởng'], example: ['trụ sở CA', 'trụ sở Công an'] }],
  },
  {
    short: 'HĐ',
    senses: [
      { words: 'hợp đồng', before: ['ký', 'theo', 'thanh lý'], after: [' 9', 'số', 'lao động', 'mua bán', 'kinh tế', 'thuê'], example: ['thanh lý HĐ thuê', 'thanh lý hợp đồng thuê'] },
      { words: 'Hội đồng', before: ['thường trực', 'chủ tịch'], after: ['nghĩa vụ', 'NVQS', 'thi đua', 'bồi thường', 'phổ biến', 'bầu cử', 'thẩm định', 'kỷ luật', 'thi tuyển', 'xét tuyển', 'xét duyệt', 'giám khảo', 'trường'], example: ['HĐ thẩm định', 'Hội đồng thẩm định'] },
      { words: 'hoạt động', before: ['các', 'đi vào', 'kế hoạch', 'quy chế'], after: ['văn hóa', 'thể thao', 'hè', 'của', 'trải nghiệm'], example: ['các HĐ hè', 'các hoạt động hè'] },
    ],
  },
  { short: 'ĐKT', senses: [{ words: 'Đoàn kiểm tra', before: ['thành lập', 'trưởng', 'thành viên'], after: ['liên ngành', 'của', 'số'], example: ['ĐKT liên ngành', 'Đoàn kiểm tra liên ngành'] }] },
  {
    short: 'QS',
    senses: [{ words: 'Quân sự', before: ['nghĩa vụ', 'chỉ huy', 'BCH'], after: ['phường', 'xã', 'địa phương'], example: ['Ban Chỉ huy QS', 'Ban Chỉ huy Quân sự'] }],
  },
  {
    short: 'MT',
    senses: [
      { words: 'môi trường', before: ['bảo vệ', 'vệ sinh', 'tài nguyên và'], example: ['vệ sinh MT', 'vệ sinh môi trường'] },
      { words: 'Mặt trận', before: ['ban công tác', 'cán bộ'], after: ['Tổ quốc', 'phường', 'xã'], example: ['ban công tác MT khu', 'ban công tác Mặt trận khu'] },
    ],
  },
  { short: 'KP', senses: [
    { words: 'kinh phí', before: ['bố trí', 'dự toán', 'nguồn', 'quyết toán'], after: [':'], example: ['bố trí KP', 'bố trí kinh phí'] },
    { words: 'khu phố', after: ['9'], before: ['các', 'trưởng', 'bí thư', 'chi bộ'], example: ['trưởng KP 9', 'trưởng khu phố chín'] },
  ] },
  {
    short: 'QL',
    senses: [
      { words: 'Quốc lộ', after: ['9'], example: ['QL37', 'Quốc lộ ba mươi bảy'] },
      { words: 'quản lý', before: ['Ban', 'công tác', 'tăng cường', 'sự', 'cán bộ'], example: ['công tác QL', 'công tác quản lý'] },
    ],
  },
  { short: 'TL', senses: [{ words: 'Tỉnh lộ', after: ['9'], example: ['TL 25', 'Tỉnh lộ hai mươi lăm'] }] },
];
