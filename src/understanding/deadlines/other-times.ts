/** Words by which a time is no deadline, with a sentence in which they alone decide. */
export interface OtherTime {
  words: readonly string[];
  example: string;
}

/** A text takes or loses effect at the time. */
export const effectWords: readonly OtherTime[] = [
  { words: ['hiệu lực'], example: 'Quy chế này hết hiệu lực trước ngày 01/7/2026' },
  { words: ['có giá trị'], example: 'Giấy mời có giá trị đến hết ngày 20/4/2026' },
  { words: ['áp dụng'], example: 'Mức thu mới được áp dụng đến hết ngày 31/12/2026' },
  { words: ['thời hạn sử dụng'], example: 'Thẻ có thời hạn sử dụng đến hết ngày 31/12/2026' },
];

/** The time is that of an event, which people come to. */
export const eventWords: readonly OtherTime[] = [
  { words: ['diễn ra'], example: 'Môn bơi diễn ra trong tháng 4/2026' },
  { words: ['khai mạc', 'bế mạc', 'khai giảng'], example: 'Triển lãm khai mạc trong ngày 20/4/2026' },
  { words: ['có mặt'], example: 'Các đại biểu có mặt trước 7 giờ 30 ngày 20/4/2026' },
  {
    words: ['tham dự', 'đến dự', 'dự họp', 'dự hội nghị'],
    example: 'Đại biểu tham dự tập huấn từ ngày 20/4 đến ngày 22/4/2026',
  },
  { words: ['được tổ chức', 'sẽ tổ chức'], example: 'Phiên chợ được tổ chức trong tháng 4/2026' },
  { words: ['dự kiến'], example: 'Dự kiến cắt điện từ ngày 20/4 đến ngày 22/4/2026' },
  { words: ['nghỉ'], example: 'Học sinh nghỉ Tết từ ngày 14/02/2026 đến ngày 22/02/2026' },
  { words: ['phát sóng', 'lên sóng'], example: 'Phim phát sóng trong tháng 4/2026' },
  { words: ['kỷ niệm'], example: 'Các hoạt động kỷ niệm trong tháng 4/2026' },
];

/** Nouns that name an event where a clause begins with them. */
export const eventNouns: readonly string[] = [
  'hội nghị', 'cuộc họp', 'buổi họp', 'phiên họp', 'lễ', 'ngày hội', 'hội thi', 'hội diễn', 'hội thao', 'đại hội', 'giải bóng', 'giải chạy', 'lớp tập huấn',
  'buổi tập huấn', 'kỳ thi', 'kỳ họp', 'buổi làm việc', 'đoàn kiểm tra', 'hội chợ', 'chương trình nghệ thuật',
]; // prettier-ignore

/** A result that is hoped for at the time. */
export const hopeWords: readonly OtherTime[] = [
  { words: ['phấn đấu'], example: 'Phấn đấu đến hết tháng 6/2026 không còn nhà tạm' },
  { words: ['mục tiêu', 'chỉ tiêu'], example: 'Mục tiêu đến hết quý II/2026 không còn điểm đen rác' },
  { words: ['tỷ lệ', 'tỉ lệ'], example: 'Tỷ lệ tham gia bảo hiểm đến hết quý II/2026 cao hơn năm ngoái' },
];

/** Words of a change or a level: with a number after them they tell what is hoped for. */
export const levelWords: readonly OtherTime[] = [
  { words: ['đạt'], example: 'Đến hết quý II/2026 các trường đạt mức 4' },
  { words: ['giảm', 'tăng', 'nâng'], example: 'Đến hết quý II/2026 giảm còn 12 hộ nghèo' },
  { words: ['có'], example: 'Đến hết quý II/2026 có 12 khu phố đăng ký' },
];

/** What is told of the time, and not asked for. */
export const reportWords: readonly OtherTime[] = [
  { words: ['kết quả', 'tình hình', 'số liệu'], example: 'Tổng hợp tình hình dịch bệnh trong tháng 4/2026' },
  { words: ['phát sinh'], example: 'Thống kê rác phát sinh trong tháng 4/2026' },
  { words: ['nhiệm vụ', 'công tác', 'hoạt động'], example: 'Đánh giá công tác trong quý I/2026' },
  { words: ['được giao'], example: 'Kiểm điểm việc được giao trong quý I/2026' },
  {
    words: ['giai đoạn', 'thời kỳ', 'nhiệm kỳ', 'thời điểm'],
    example: 'Đánh giá giai đoạn từ tháng 01 đến tháng 6/2026',
  },
];

/** Words right before a time up to which something is counted. */
export const countWords: readonly OtherTime[] = [
  { words: ['tính'], example: 'Lập danh sách người hưởng trợ cấp tính đến hết ngày 30/4/2026' },
  { words: ['lũy kế'], example: 'Tổng số tiền thu được lũy kế đến hết ngày 30/4/2026' },
  { words: ['cập nhật'], example: 'Danh sách cập nhật đến hết ngày 30/4/2026' },
  { words: ['còn'], example: 'Số hộ nghèo còn đến hết ngày 30/4/2026' },
];

/** Papers and works, which bear the time of what was done with them. */
export const datedThings: readonly string[] = [
  'hồ sơ', 'văn bản', 'giấy phép', 'giấy chứng nhận', 'thẻ', 'đơn', 'đơn thư', 'vụ việc', 'dự án', 'công trình', 'nhà', 'nhà ở', 'đất', 'thửa đất',
  'phương tiện', 'quyết định', 'nghị quyết', 'hợp đồng', 'cơ sở', 'doanh nghiệp', 'đối tượng', 'giao dịch',
]; // prettier-ignore
/** What was done with papers and works: `hồ sơ nộp trước ngày …`. */
export const doneToThings: readonly string[] = [
  'ban hành', 'ký', 'cấp', 'phê duyệt', 'phát sinh', 'tiếp nhận', 'nộp', 'thành lập', 'xảy ra', 'xây dựng', 'khởi công', 'sử dụng', 'hình thành',
  'đăng ký', 'công nhận', 'lập', 'giao', 'hoạt động', 'tồn tại', 'gửi', 'thực hiện', 'mua', 'vi phạm', 'thụ lý',
]; // prettier-ignore
/** What people have been or done: `người sinh trước ngày …`. */
export const doneByPeople: readonly string[] = [
  'sinh', 'cư trú', 'nhập ngũ', 'tốt nghiệp', 'kết hôn', 'nghỉ hưu', 'tuyển dụng', 'kết nạp', 'hưởng', 'mất', 'từ trần', 'chuyển đến', 'hy sinh',
]; // prettier-ignore
/** What people who are named before it end: `người hoạt động không chuyên trách kết thúc hoạt động trước ngày …`. */
export const endedByPeople: readonly string[] = [
  'kết thúc hoạt động', 'dừng hoạt động', 'thôi việc', 'kết thúc nhiệm vụ', 'thôi giữ chức vụ',
]; // prettier-ignore
/** Verbs after which a thing is what is to be done: `Nộp hồ sơ đăng ký trước ngày …`. */
export const sendingVerbs: readonly string[] = [
  'nộp', 'gửi', 'lập', 'trình', 'hoàn thiện', 'hoàn thành', 'bổ sung', 'chuyển', 'xây dựng', 'tham mưu', 'báo cáo', 'ban hành', 'bàn giao',
]; // prettier-ignore

/** Verbs by which others come to do something: `đôn đốc các nhà thầu … xong trước ngày …`. */
export const causingVerbs: readonly string[] = [
  'đề nghị', 'yêu cầu', 'giao', 'phân công', 'chỉ đạo', 'đôn đốc', 'nhắc', 'vận động', 'hướng dẫn', 'bảo đảm', 'đảm bảo',
]; // prettier-ignore

/** Words that open a condition. */
export const conditionWords: readonly string[] = ['nếu', 'trường hợp', 'trong trường hợp', 'khi'];

/** Words right after a time that leave its year open. */
export const otherYearWords: readonly OtherTime[] = [
  {
    words: ['năm sau', 'năm tới', 'năm kế tiếp', 'năm tiếp theo'],
    example: 'Báo cáo trước ngày 15/01 năm sau',
  },
  {
    words: ['năm liền kề', 'năm sau liền kề'],
    example: 'Gửi kết quả trước ngày 10 tháng 01 của năm sau liền kề',
  },
  {
    words: ['năm trước', 'năm trước liền kề', 'năm báo cáo', 'năm kế hoạch'],
    example: 'Nộp dự toán trước ngày 20/7 năm trước liền kề',
  },
];
