/*
 * The beginnings of headings, by what their sections hold, each with the rest of a heading. A heading that is the word
 * alone has an empty rest.
 */

/** Sections that give work: their items are tasks. */
// prettier-ignore
export const assigningSections = {
  'tổ chức thực hiện': '', 'triển khai thực hiện': '', 'phân công': 'các tổ', 'trách nhiệm': 'của các tổ', 'nhiệm vụ': 'của các tổ',
  'giao nhiệm vụ': 'cho các tổ', 'biện pháp tổ chức thực hiện': '',
};

/** Headings that are these words alone: sections that give work. */
export const assigningHeadings = { 'thực hiện': '', 'phần việc': '' };

/** Sections in which no item is a task. */
// prettier-ignore
export const silentSections = {
  'kết quả': 'đạt được', 'đánh giá': 'chung', 'tình hình': 'chung', 'đặc điểm tình hình': '', 'thực trạng': 'chợ',
  'thành phần': 'dự họp', 'đối tượng': 'áp dụng', 'phạm vi': 'áp dụng', 'hiệu lực': 'thi hành',
  'điều khoản': 'chuyển tiếp', 'mục đích': 'chung', 'hình thức': 'thi', 'mục tiêu': 'chung',
  'quan điểm': 'chung', 'sự cần thiết': '', 'trình tự': 'nộp đơn', 'tồn tại': 'trong năm', 'hạn chế': 'trong năm',
  'nguyên nhân': 'của hạn chế', 'quy định về': 'chấm thi', 'giải thích': 'từ ngữ', 'thời gian': 'thi',
  'địa điểm': 'thi', 'phụ lục': 'số 1', 'danh sách': 'các tổ', 'tiêu chí': 'chấm thi', 'bộ tiêu chí': 'chấm thi', 'nội dung chấm điểm': '',
  'thang điểm': 'thi', 'cách chấm điểm': '', 'chấm điểm': 'thi', 'điểm thưởng': '', 'điểm trừ': '', 'xếp loại': 'các tổ',
  'nội dung góp ý': '', 'nội dung lấy ý kiến': '', 'nội dung xin ý kiến': '', 'chương trình hội nghị': '',
  'chương trình làm việc': '', 'bố cục': 'dự thảo', 'các tình huống': '', 'tình huống': 'thứ nhất',
};

/** Headings that are these words alone: sections in which no item is a task. */
export const silentHeadings = { 'yêu cầu': '' };

/** Sections that describe: only a clear instruction in them is a task. */
// prettier-ignore
export const tellingSections = {
  'nội dung': 'thi', 'kinh phí': 'tổ chức', 'nguồn lực': '', 'nguồn kinh phí': '', 'căn cứ': 'pháp lý',
  'cơ sở': 'pháp lý', 'nguyên tắc': 'chung', 'tiêu chuẩn': 'dự thi', 'điều kiện': 'dự thi', 'mức': 'chi',
  'định mức': 'chi', 'tên gọi': '', 'khó khăn': 'trong năm', 'bài học': 'chung', 'hồ sơ': 'dự thi', 'dự kiến': 'chương trình',
  'lực lượng tham gia': '', 'lực lượng, phương tiện': '', 'số lượng': 'các tổ', 'giới thiệu': 'chung', 'phương châm': 'chung', 'ý nghĩa': 'chung',
  'khẩu hiệu': 'tuyên truyền',
};

/** The same for headings that are these words alone. */
export const tellingHeadings = { 'lực lượng': '', 'chuẩn bị': '', 'phương án': '', 'quy định chung': '' };
