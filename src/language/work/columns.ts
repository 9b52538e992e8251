/** The beginnings of the heads of a column of work, the surest first; each with the rest of a head. */
// prettier-ignore
export const workColumns = {
  'nhiệm vụ': 'trọng tâm', 'công việc': 'cần làm', 'nội dung': 'công việc', 'các nhiệm vụ': 'trọng tâm', 'các nội dung': 'công việc',
  'tên nhiệm vụ': '', 'tên công việc': '', 'hoạt động': 'cụ thể', 'việc': 'cần làm', 'phần việc': '', 'đầu việc': '', 'giải pháp': 'thực hiện',
  'hạng mục': 'công việc', 'tên dự án': '', 'dự án': 'luật', 'tên đề án': '', 'đề án': 'cần trình', 'tên văn bản': '', 'văn bản': 'cần ban hành', 'sản phẩm': 'phải nộp',
  'chỉ tiêu': 'được giao', 'chương trình': 'cần trình', 'kiến nghị': 'của cử tri', 'vấn đề': 'cần giải quyết', 'phân công': 'nhiệm vụ', 'làm gì': '',
};

/** Words in the head of a column of deadlines. */
export const timeColumns = {
  'hoàn thành': 'ký số', 'tiến độ': 'ký ban hành', 'thời gian': 'ký ban hành', 'hạn': 'ký ban hành', 'kỳ họp': '', 'quý': '',
}; // prettier-ignore

/** Heads of columns of those who come: the table is a calendar of meetings. */
export const meetingColumns = { 'thành phần': 'dự họp' };

/** Heads of columns of numbers and money: beside them “Đơn vị” is a unit of measure. */
export const measureColumns = { 'số lượng': '', 'khối lượng': '', 'đơn giá': '', 'thành tiền': '', 'đơn vị tính': '', 'đvt': '' }; // prettier-ignore
