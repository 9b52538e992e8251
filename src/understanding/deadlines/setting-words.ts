/** How words set a deadline; the order is the order of preference in one sentence. */
export const settings = [
  'before a time',
  'at the latest',
  'a time limit',
  'the end of a period',
  'until the end of a time',
  'done by a time',
  'on a day',
  'within a period',
] as const;
export type Setting = (typeof settings)[number];

/** Words right before a time that make it a deadline. */
export interface SettingWords {
  words: string;
  sets: Setting;
  /** A sentence in which they alone set the deadline. */
  example: string;
}

/** Words right before a time that set a deadline. Words of a link (`vào`, `ngày`, `hết`) may be between. */
export const settingWords: readonly SettingWords[] = [
  { words: 'trước', sets: 'before a time', example: 'Nộp đơn trước ngày 20/4/2026' },
  { words: 'trước hoặc trong', sets: 'before a time', example: 'Nộp đơn trước hoặc trong ngày 20/4/2026' },
  {
    words: 'trước thời điểm',
    sets: 'before a time',
    example: 'Nộp đơn trước thời điểm 17 giờ ngày 20/4/2026',
  },
  { words: 'chậm nhất', sets: 'at the latest', example: 'Trả lời chậm nhất vào ngày 20/4/2026' },
  { words: 'muộn nhất', sets: 'at the latest', example: 'Trả lời muộn nhất ngày 20/4/2026' },
  { words: 'trễ nhất', sets: 'at the latest', example: 'Trả lời trễ nhất là ngày 20/4/2026' },
  { words: 'không quá', sets: 'at the latest', example: 'Trả lời không quá ngày 20/4/2026' },
  { words: 'không muộn hơn', sets: 'at the latest', example: 'Trả lời không muộn hơn ngày 20/4/2026' },
  { words: 'không chậm hơn', sets: 'at the latest', example: 'Trả lời không chậm hơn ngày 20/4/2026' },
  { words: 'không trễ hơn', sets: 'at the latest', example: 'Trả lời không trễ hơn ngày 20/4/2026' },
  { words: 'hạn', sets: 'a time limit', example: 'Lập danh sách các hộ (hạn 20/4/2026)' },
  { words: 'hạn chót', sets: 'a time limit', example: 'Nhận bài dự thi, hạn chót là ngày 20/4/2026' },
  { words: 'hạn cuối', sets: 'a time limit', example: 'Nhận bài dự thi, hạn cuối: 20/4/2026' },
  { words: 'hạn cuối cùng', sets: 'a time limit', example: 'Nhận bài dự thi, hạn cuối cùng: 20/4/2026' },
  { words: 'thời hạn cuối cùng', sets: 'a time limit', example: 'Thời hạn cuối cùng là ngày 20/4/2026' },
  { words: 'thời hạn', sets: 'a time limit', example: 'Lấy ý kiến người dân, thời hạn đến ngày 20/4/2026' },
  { words: 'thời gian hoàn thành', sets: 'a time limit', example: 'Thời gian hoàn thành: Tháng 4/2026' },
  { words: 'tiến độ hoàn thành', sets: 'a time limit', example: 'Tiến độ hoàn thành: Quý II/2026' },
  { words: 'gia hạn', sets: 'a time limit', example: 'Gia hạn đến ngày 20/4/2026' },
  { words: 'đến hết', sets: 'until the end of a time', example: 'Tiếp nhận đơn đến hết ngày 20/4/2026' },
  { words: 'tới hết', sets: 'until the end of a time', example: 'Tiếp nhận đơn tới hết ngày 20/4/2026' },
  { words: 'đến cuối', sets: 'until the end of a time', example: 'Treo băng rôn đến cuối tháng 4/2026' },
  { words: 'hoàn thành', sets: 'done by a time', example: 'Việc sửa đường hoàn thành vào ngày 20/4/2026' },
  { words: 'hoàn tất', sets: 'done by a time', example: 'Việc sửa đường hoàn tất ngày 20/4/2026' },
  { words: 'hoàn thiện', sets: 'done by a time', example: 'Dự thảo hoàn thiện ngày 20/4/2026' },
  { words: 'xong', sets: 'done by a time', example: 'Dọn kênh xong ngày 20/4/2026' },
  { words: 'dứt điểm', sets: 'done by a time', example: 'Xử lý dứt điểm quý II/2026' },
  { words: 'trong', sets: 'within a period', example: 'Kiểm tra bếp ăn của các trường trong tháng 4/2026' },
];

/** Verbs that may stand between a time limit and its date: `thời hạn gửi báo cáo`. */
export const limitedActs: readonly string[] = [
  'gửi', 'nộp', 'báo cáo', 'hoàn thành', 'thực hiện', 'trình', 'nhận', 'tiếp nhận', 'đăng ký', 'hồ sơ', 'bài', 'dự thi', 'ý kiến', 'góp ý', 'phiếu',
]; // prettier-ignore

/** Words that may stand between the words that set a deadline and its time. */
export const linkWords: readonly string[] = [
  'vào', 'là', 'đến', 'tới', 'trong', 'hết', 'ngày', 'các ngày', 'tháng', 'các tháng', 'quý', 'các quý', 'năm', 'cuối', 'đầu', 'giữa',
  'nửa đầu', 'nửa cuối', 'tuần đầu', 'tuần cuối', 'của', 'sáng', 'chiều', 'tối', 'cuối giờ', 'khoảng', 'phiên họp', 'trước', 'ngay',
]; // prettier-ignore

/** Words of completion. Before a time that is set by `trước` they belong to the deadline: `xong trước ngày 5/6`. */
export const doneWords: readonly string[] = [
  'hoàn thành', 'hoàn thành xong', 'hoàn tất', 'hoàn thiện', 'xong', 'thực hiện xong', 'giải quyết xong', 'dứt điểm',
]; // prettier-ignore

/** Words of parts of a work that have dates of their own, of which the last one ends it: `đợt 1 …, đợt 2 …`. */
export const stageWords: readonly string[] = [
  'đợt', 'lần', 'bước', 'giai đoạn', 'kỳ', 'sơ kết', 'tổng kết', 'báo cáo quý', 'báo cáo năm', 'báo cáo 6 tháng', 'báo cáo 9 tháng',
]; // prettier-ignore

/** Words of an end in the head of a column or in a label: `Thời gian hoàn thành`. */
export const endWords: readonly string[] = ['hoàn thành', 'hoàn tất', 'xong', 'kết thúc', 'hạn'];

/** Words of a beginning there: `Ngày khởi công`. */
export const beginningWords: readonly string[] = ['bắt đầu', 'khởi công', 'khởi đầu'];

/** Words right after the time of a cell that goes on: `Năm 2027 và các năm sau`. */
export const goingOnWords: readonly string[] = ['và các', 'và những', 'trở đi', 'trở về sau', 'các năm'];
