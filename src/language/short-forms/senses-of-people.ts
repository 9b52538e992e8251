import { bankNames } from './by-field/bank-names.ts';
import type { AmbiguousAbbreviation } from './sense.ts';

/** Short forms of which one meaning is a group of people or a school. */
// prettier-ignore
export const sensesOfPeople: readonly AmbiguousAbbreviation[] = [
  {
    short: 'CN',
    senses: [
      { words: 'Chủ nhật', before: ['sáng', 'chiều', 'tối', 'ngày', 'trừ', 'nghỉ', 'thứ bảy,', 'thứ bảy và', 'thứ 7,', 'thứ 7 và', 'T7,', 'T7 và'], example: ['sáng CN', 'sáng Chủ nhật'] },
      { words: 'chi nhánh', before: ['Văn phòng đăng ký đất đai', 'Ngân hàng', ...bankNames, ...bankNames.flatMap((name) => [`${name} -`, `${name} –`, `${name},`])], example: ['Ngân hàng CN huyện', 'Ngân hàng chi nhánh huyện'] },
      { words: 'chuyên nghiệp', before: ['thiếu úy', 'trung úy', 'thượng úy', 'đại úy', 'thiếu tá', 'trung tá', 'thượng tá'], example: ['trung úy CN', 'trung úy chuyên nghiệp'] },
      { words: 'Cử nhân', after: ['họ'], example: ['CN Bùi Mẫu', 'Cử nhân Bùi Mẫu'] },
    ],
  },
  {
    short: 'ĐH',
    senses: [
      { words: 'Đại học', before: ['trường', 'trình độ', 'bằng', 'sinh viên', 'tuyển sinh', 'thi'], example: ['Trường ĐH Y', 'Trường Đại học Y'] },
      { words: 'Đường huyện', after: ['9'], example: ['ĐH 12', 'Đường huyện mười hai'] },
      { words: 'Đại hội', after: ['Đảng', 'chi bộ', 'Đảng bộ', 'lần thứ', 'đại biểu', 'thi đua'], example: ['ĐH thi đua', 'Đại hội thi đua'] },
    ],
  },
  {
    short: 'HS',
    senses: [
      { words: 'hình sự', before: ['Bộ luật', 'vụ án', 'trách nhiệm', 'truy cứu trách nhiệm', 'cảnh sát', 'án'], example: ['vụ án HS', 'vụ án hình sự'] },
      { words: 'hồ sơ', before: ['nộp', 'bộ', 'tiếp nhận', 'giải quyết', 'trả', 'kèm', 'nhận'], after: ['đất đai', 'xin', 'đề nghị', 'trực tuyến'], example: ['tiếp nhận HS', 'tiếp nhận hồ sơ'] },
      { words: 'học sinh', before: ['các em', 'phụ huynh', 'giáo viên và', 'cho', 'em'], after: ['lớp', 'nộp', 'mang', 'tiểu học', 'trường', 'giỏi', 'nghèo', 'khối', 'mầm non', 'THCS'], example: ['HS khối 4', 'học sinh khối bốn'] },
    ],
  },
  {
    short: 'TS',
    senses: [
      { words: 'tài sản', before: ['công khai', 'thanh lý', 'kê khai'], example: ['kê khai TS', 'kê khai tài sản'] },
      { words: 'Tiến sĩ', after: ['Aa'], example: ['TS Phạm Mẫu', 'Tiến sĩ Phạm Mẫu'] },
    ],
  },
  { short: 'TX', senses: [{ words: 'thị xã', after: ['Aa'], example: ['TX Quảng Yên cũ', 'thị xã Quảng Yên cũ'] }] },
  {
    short: 'VS',
    senses: [
      { words: 'vệ sinh', before: ['công tác', 'tổng'], after: ['môi trường', 'an toàn'], example: ['tổng VS cuối tuần', 'tổng vệ sinh cuối tuần'] },
      { words: 'Viện sĩ', after: ['Aa'], example: ['VS Trần Mẫu', 'Viện sĩ Trần Mẫu'] },
    ],
  },
  { short: 'BS', senses: [{ words: 'biển số', before: ['xe', 'ô tô', 'xe máy', 'xe tải', 'xe máy điện', 'xe con', 'mang'], example: ['xe tải BS 15C-123.45', 'xe tải biển số mười lăm C, một hai ba, bốn năm'] }, { words: 'bổ sung', before: ['SĐ,', 'SĐ và', 'sửa đổi,', 'được', 'sửa đổi và'], after: ['một số điều', 'năm'], example: ['sửa đổi, BS một điều', 'sửa đổi, bổ sung một điều'] }, { words: 'Bác sĩ', after: ['Aa', 'CK', 'CKI', 'CKII', 'chuyên khoa', 'đa khoa', 'gia đình', 'khám', 'trực'], example: ['BS Hạnh trực', 'Bác sĩ Hạnh trực'] }] },
  {
    short: 'CB',
    senses: [
      { words: 'chi bộ', after: ['trực thuộc', 'tổ dân phố', 'TDP', 'khu', 'thôn'], before: ['sinh hoạt', 'họp'], example: ['họp CB', 'họp chi bộ'] },
      { words: 'cán bộ', after: ['công chức', 'đảng viên', 'phường', 'hội', 'y tế', ', CS', ', chiến sĩ'], before: ['các', 'tập huấn'], example: ['CB y tế', 'cán bộ y tế'] },
    ],
  },
  { short: 'MN', senses: [{ words: 'mầm non', before: ['trường', 'lớp', 'bậc', 'giáo viên'], example: ['giáo viên MN', 'giáo viên mầm non'] }] },
  { short: 'TH', senses: [{ words: 'truyền hình', before: ['Đài', 'phát thanh,', 'kênh', 'PT-'], example: ['kênh TH', 'kênh truyền hình'] }, { words: 'tiểu học', before: ['trường', 'bậc', 'giáo viên', 'cấp', 'MN,', 'mầm non,'], after: ['Aa'], example: ['bậc TH', 'bậc tiểu học'] }] },
  {
    short: 'CTXH',
    senses: [
      { words: 'công tác xã hội', before: ['nhân viên', 'nghề', 'Trung tâm', 'dịch vụ', 'Ngày'], example: ['nhân viên CTXH', 'nhân viên công tác xã hội'] },
      { words: 'chính trị xã hội', before: ['tổ chức', 'đoàn thể', 'tình hình'], example: ['các tổ chức CTXH', 'các tổ chức chính trị xã hội'] },
    ],
  },
  {
    short: 'CTMT',
    senses: [
      { words: 'công tác Mặt trận', before: ['Ban', 'trưởng ban', 'phó ban'], example: ['Trưởng Ban CTMT', 'Trưởng Ban công tác Mặt trận'] },
      { words: 'Chương trình mục tiêu', after: ['quốc gia', 'QG'], example: ['CTMT quốc gia', 'Chương trình mục tiêu quốc gia'] },
    ],
  },
  {
    short: 'HV',
    senses: [
      { words: 'học viên', after: ['lớp', 'khóa', 'cai nghiện'], before: ['số'], example: ['HV lớp may', 'học viên lớp may'] },
      { words: 'hội viên', before: ['kết nạp', 'cán bộ,'], after: ['nông dân', 'phụ nữ', 'CCB'], example: ['kết nạp HV', 'kết nạp hội viên'] },
    ],
  },
  {
    short: 'TN',
    senses: [
      { words: 'thất nghiệp', before: ['trợ cấp', 'bảo hiểm'], example: ['trợ cấp TN', 'trợ cấp thất nghiệp'] },
      { words: 'tốt nghiệp', before: ['thi', 'xét', 'đỗ'], after: ['THPT', 'THCS', 'đại học'], example: ['thi TN THPT', 'thi tốt nghiệp trung học phổ thông'] },
      { words: 'thanh niên', before: ['Tháng', 'đoàn viên', 'đoàn', 'lớp', 'tuyển'], after: ['tình nguyện', 'xung kích', 'nhập ngũ'], example: ['đội TN tình nguyện', 'đội thanh niên tình nguyện'] },
    ],
  },
  {
    short: 'ND',
    senses: [
      { words: 'nông dân', before: ['hội', 'hộ', 'bà con'], example: ['bà con ND', 'bà con nông dân'] },
      { words: 'Nhân dân', before: ['các tầng lớp', 'cán bộ và', 'thanh tra'], example: ['các tầng lớp ND', 'các tầng lớp Nhân dân'] },
      { words: 'nội dung', before: ['các', 'một số', 'những'], after: [' 9', 'sau', 'chính', 'cụ thể', 'họp', 'sinh hoạt'], example: ['một số ND chính', 'một số nội dung chính'] },
    ],
  },
  {
    short: 'NV',
    senses: [
      { words: 'nhân viên', after: ['y tế', 'bảo vệ', 'hợp đồng', 'kế toán'], example: ['NV kế toán', 'nhân viên kế toán'] },
      { words: 'nhiệm vụ', before: ['thực hiện', 'hoàn thành', 'giao', 'các', 'chức năng,'], after: ['trọng tâm', 'được giao'], example: ['hoàn thành NV được giao', 'hoàn thành nhiệm vụ được giao'] },
    ],
  },
  { short: 'PN', senses: [{ words: 'phụ nữ', before: ['hội viên', 'chị em', 'chi hội'], after: ['khởi nghiệp', 'mang thai', 'khuyết tật'], example: ['chị em PN', 'chị em phụ nữ'] }] },
  {
    short: 'LĐ',
    senses: [
      { words: 'lao động', before: ['tai nạn', 'người', 'hợp đồng', 'xuất khẩu', 'nguồn', 'tuyển'], after: ['phổ thông', 'tự do', 'nữ'], example: ['tuyển LĐ phổ thông', 'tuyển lao động phổ thông'] },
      { words: 'lãnh đạo', before: ['đồng chí', 'có'], after: ['UBND', 'phường', 'Đảng ủy', 'đơn vị'], example: ['LĐ đơn vị ký', 'lãnh đạo đơn vị ký'] },
    ],
  },
  {
    short: 'ĐV',
    senses: [
      { words: 'đảng viên', before: ['cán bộ,', 'kết nạp', 'số'], after: ['mới', 'dự bị', 'chính thức', 'cao tuổi'], example: ['kết nạp ĐV mới', 'kết nạp đảng viên mới'] },
      { words: 'đơn vị', before: ['cơ quan', 'cơ quan,'], after: ['trực thuộc', 'sự nghiệp', 'liên quan'], example: ['cơ quan, ĐV trực thuộc', 'cơ quan, đơn vị trực thuộc'] },
    ],
  },
  { short: 'ĐB', senses: [{ words: 'đại biểu', before: ['bầu cử', 'đoàn', 'tổ'], after: ['Quốc hội', 'HĐND', 'dự'], example: ['tổ ĐB số 3', 'tổ đại biểu số ba'] }] },
  {
    short: 'PH',
    senses: [
      { words: 'phụ huynh', before: ['họp', 'các bậc'], after: ['học sinh', 'HS'], example: ['họp PH đầu năm', 'họp phụ huynh đầu năm'] },
      { words: 'phối hợp', before: ['quy chế', 'đơn vị'], after: ['với', 'giữa'], example: ['quy chế PH giữa hai xã', 'quy chế phối hợp giữa hai xã'] },
    ],
  },
  {
    short: 'CS',
    senses: [
      { words: 'chiến sĩ', before: ['cán bộ,', 'CB,', 'các'], after: ['mới'], example: ['cán bộ, CS biên phòng', 'cán bộ, chiến sĩ biên phòng'] },
      { words: 'Cảnh sát', after: ['khu vực', 'giao thông', 'hình sự', 'PCCC'], before: ['đội'], example: ['đội CS hình sự', 'đội Cảnh sát hình sự'] },
      { words: 'cơ sở', before: ['công đoàn', 'cấp', 'mỗi'], after: ['kinh doanh', 'sản xuất', 'giáo dục', 'y tế'], example: ['CS sản xuất bánh', 'cơ sở sản xuất bánh'] },
    ],
  },
];
