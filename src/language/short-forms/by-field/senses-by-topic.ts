// prettier-ignore
const school = ['năm học', 'nhà trường', 'các trường', 'lớp', 'giáo viên', 'tuyển sinh', 'khai giảng', 'học bạ', 'môn', 'tiểu học', 'THCS', 'mầm non', 'học phí'];
// prettier-ignore
const counter = ['một cửa', 'thủ tục', 'TTHC', 'trực tuyến', 'trả kết quả', 'trước hạn', 'quá hạn', 'đúng hạn', 'dịch vụ công'];
const court = ['vụ án', 'khởi tố', 'điều tra', 'bị can', 'xét xử'];
// prettier-ignore
const clinic = ['bệnh', 'khám', 'điều trị', 'tiêm', 'y tế', 'ca mắc', 'nhập viện', 'dịch', 'vắc xin', 'thuốc'];
const poverty = ['hộ nghèo', 'giảm nghèo', 'cận nghèo', 'chuẩn nghèo', 'thoát nghèo'];
const exams = ['điểm chuẩn', 'xét tuyển', 'trúng tuyển', 'thi vào 10', 'đăng ký dự thi'];
const party = ['chi bộ', 'Đảng ủy', 'kết nạp', 'đảng phí', 'sinh hoạt đảng', 'Đảng bộ'];
const livestock = ['gia súc', 'gia cầm', 'trâu', 'bò', 'lợn', 'thú y'];
const budget = [
  'NSNN',
  'ngân sách',
  'giải ngân',
  'nguồn thu',
  'quyết toán',
  'thu chi',
  'triệu đồng',
  'tỷ đồng',
];
const farming = ['lúa', 'gieo cấy', 'chăn nuôi', 'ha', 'nông sản', 'thủy lợi', 'cây trồng', 'gia súc'];
const crime = ['công an', 'trấn áp', 'tố giác', 'ma túy', 'đấu tranh'];
const jobs = ['việc làm', 'tuyển dụng', 'công nhân', 'tiền lương', 'doanh nghiệp', 'người lao động'];

/** A meaning that the topic of the sentence decides, if its neighbours do not and no other topic is in the sentence. */
export interface TopicSense {
  short: string;
  words: string;
  /** Words anywhere in the sentence, in any case. One of them is enough. */
  topic: readonly string[];
  /** A text with the short form, and how it is said; tests read it. */
  example: readonly [text: string, said: string];
}

/** Meanings of short forms by the topic of their sentence. */
// prettier-ignore
export const sensesByTopic: readonly TopicSense[] = [
  { short: 'HS', words: 'học sinh', topic: school, example: ['khai giảng có 90 HS', 'khai giảng có chín mươi học sinh'] },
  { short: 'TCM', words: 'tay chân miệng', topic: clinic, example: ['nhập viện vì TCM', 'nhập viện vì tay chân miệng'] },
  { short: 'MN', words: 'mầm non', topic: school, example: ['các lớp ở MN Hoa Mai', 'các lớp ở mầm non Hoa Mai'] },
  { short: 'HS', words: 'hồ sơ', topic: counter, example: ['một cửa có 90 HS', 'một cửa có chín mươi hồ sơ'] },
  { short: 'HS', words: 'hình sự', topic: court, example: ['khởi tố 2 vụ HS', 'khởi tố hai vụ hình sự'] },
  { short: 'NV', words: 'nguyện vọng', topic: exams, example: ['điểm chuẩn NV2', 'điểm chuẩn nguyện vọng hai'] },
  { short: 'HCN', words: 'hộ cận nghèo', topic: poverty, example: ['giảm nghèo: HCN còn 2%', 'giảm nghèo: hộ cận nghèo còn hai phần trăm'] },
  { short: 'HN', words: 'hộ nghèo', topic: poverty, example: ['giảm nghèo: HN còn 2%', 'giảm nghèo: hộ nghèo còn hai phần trăm'] },
  { short: 'SV', words: 'sinh viên', topic: [...school, 'đại học', 'cao đẳng'], example: ['cao đẳng nhận 50 SV', 'cao đẳng nhận năm mươi sinh viên'] },
  { short: 'BN', words: 'bệnh nhân', topic: clinic, example: ['khám xong 20 BN', 'khám xong hai mươi bệnh nhân'] },
  { short: 'BV', words: 'bệnh viện', topic: clinic, example: ['điều trị ở BV', 'điều trị ở bệnh viện'] },
  { short: 'BS', words: 'bác sĩ', topic: clinic, example: ['khám có 3 BS', 'khám có ba bác sĩ'] },
  { short: 'XN', words: 'xét nghiệm', topic: clinic, example: ['dịch sởi: XN hai mẫu', 'dịch sởi: xét nghiệm hai mẫu'] },
  { short: 'TE', words: 'trẻ em', topic: [...clinic, ...school], example: ['tiêm cho 30 TE', 'tiêm cho ba mươi trẻ em'] },
  { short: 'ĐV', words: 'đảng viên', topic: party, example: ['chi bộ có 25 ĐV', 'chi bộ có hai mươi lăm đảng viên'] },
  { short: 'CB', words: 'chi bộ', topic: ['Đảng bộ', 'Đảng ủy', 'đảng viên'], example: ['Đảng bộ có 9 CB', 'Đảng bộ có chín chi bộ'] },
  { short: 'CT', words: 'công trình', topic: ['xây dựng', 'thi công', 'ĐTXD', 'nghiệm thu', 'khởi công'], example: ['khởi công 2 CT', 'khởi công hai công trình'] },
  { short: 'CA', words: 'Công an', topic: ['lực lượng', 'liên ngành', 'tuần tra'], example: ['tuần tra có CA', 'tuần tra có Công an'] },
  { short: 'QS', words: 'Quân sự', topic: ['lực lượng', 'liên ngành', 'tuần tra'], example: ['tuần tra có QS', 'tuần tra có Quân sự'] },
  { short: 'BP', words: 'Biên phòng', topic: ['lực lượng', 'liên ngành', 'tuần tra'], example: ['tuần tra có BP', 'tuần tra có Biên phòng'] },
  { short: 'CB', words: 'cán bộ', topic: jobs, example: ['tuyển dụng 2 CB', 'tuyển dụng hai cán bộ'] },
  { short: 'DT', words: 'dự toán', topic: budget, example: ['thu chi đạt DT', 'thu chi đạt dự toán'] },
  { short: 'DT', words: 'diện tích', topic: farming, example: ['gieo cấy hết DT', 'gieo cấy hết diện tích'] },
  { short: 'SX', words: 'sản xuất', topic: [...farming, ...jobs], example: ['cây trồng SX nhiều', 'cây trồng sản xuất nhiều'] },
  { short: 'TP', words: 'tội phạm', topic: crime, example: ['trấn áp các loại TP', 'trấn áp các loại tội phạm'] },
  { short: 'TP', words: 'thành phố', topic: ['UBND', 'HĐND', 'Đảng bộ', 'phường', 'sở', 'quận', 'tỉnh'], example: ['sở dự họp TP', 'sở dự họp thành phố'] },
  { short: 'LĐ', words: 'lao động', topic: jobs, example: ['việc làm cho 40 LĐ', 'việc làm cho bốn mươi lao động'] },
  { short: 'NV', words: 'nhân viên', topic: jobs, example: ['tiền lương của NV', 'tiền lương của nhân viên'] },
  { short: 'KP', words: 'kinh phí', topic: budget, example: ['giải ngân hết KP', 'giải ngân hết kinh phí'] },
  { short: 'DA', words: 'dự án', topic: [...budget, 'khởi công', 'nghiệm thu'], example: ['khởi công 2 DA', 'khởi công hai dự án'] },
  { short: 'PH', words: 'phụ huynh', topic: school, example: ['lớp báo cho PH', 'lớp báo cho phụ huynh'] },
  { short: 'THT', words: 'tụ huyết trùng', topic: livestock, example: ['thú y tiêm THT', 'thú y tiêm tụ huyết trùng'] },
  { short: 'THT', words: 'tổ hợp tác', topic: ['HTX', 'hợp tác xã', 'thành viên'], example: ['thành viên của THT', 'thành viên của tổ hợp tác'] },
  { short: 'TB', words: 'trung bình', topic: exams, example: ['điểm chuẩn TB', 'điểm chuẩn trung bình'] },
];
