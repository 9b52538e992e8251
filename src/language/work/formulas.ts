/*
 * Words that say that a sentence gives no work of its own. Each has a sentence that it decides.
 */

/** The beginnings of the sentences that close a paper. */
// prettier-ignore
export const closings = {
  'thừa lệnh': 'Thừa lệnh Chủ tịch, Văn phòng thông báo để các phòng biết.', 'thừa ủy quyền': 'Thừa ủy quyền Chủ tịch, Văn phòng báo cáo.',
  'nay thông báo': 'Nay thông báo để các phòng thực hiện.', 'xin thông báo': 'Xin thông báo để các phòng thực hiện.',
  'vậy thông báo': 'Vậy thông báo để các phòng thực hiện.', 'vậy, thông báo': 'Vậy, thông báo để các phòng thực hiện.',
  'nay trân trọng': 'Nay trân trọng thông báo để các phòng thực hiện.', 'xin trân trọng': 'Xin trân trọng cảm ơn các phòng.',
  'trân trọng': 'Trân trọng cảm ơn các phòng.', 'kính mong': 'Kính mong các phòng giúp đỡ.', 'kính trình': 'Kính trình Sở Nội vụ.',
  'kính báo cáo': 'Kính báo cáo Sở Nội vụ.', 'kính đề nghị': 'Kính đề nghị Sở Nội vụ giúp đỡ.', 'nơi nhận': 'Nơi nhận: các phòng.', 'rất mong': 'Rất mong các phòng giúp đỡ.',
};

/** The beginnings of a note on what is enclosed. */
// prettier-ignore
export const enclosures = {
  'đính kèm': '(Đính kèm: Công văn số 5/SNV)', 'gửi kèm': '(Gửi kèm danh sách các phòng)', 'kèm theo': '(Kèm theo danh sách các phòng)',
  'có danh sách': '(Có danh sách các phòng kèm theo)', 'có biểu mẫu': '(Có biểu mẫu kèm theo)', 'chi tiết': '(Chi tiết theo danh sách các phòng)',
  'theo mẫu': '(Theo mẫu gửi các phòng)', 'tài liệu kèm theo': '(Tài liệu kèm theo gửi các phòng)', 'theo phụ lục': '(Theo phụ lục gửi các phòng)', 'mẫu': '(Mẫu số 2 gửi các phòng)',
};

/** What is asked of those who are invited: to come. The words after the name of who is invited. */
// prettier-ignore
export const attendance = {
  'dự họp': 'dự họp đúng giờ', 'dự hội nghị': 'dự hội nghị đầy đủ', 'dự lễ': 'dự lễ đúng giờ', 'dự buổi': 'dự buổi gặp mặt',
  'dự cuộc họp': 'dự cuộc họp đúng giờ', 'dự làm việc': 'dự làm việc đầy đủ', 'dự sinh hoạt': 'dự sinh hoạt đầy đủ', 'dự tập huấn': 'dự tập huấn đầy đủ',
  'dự đầy đủ': 'dự đầy đủ', 'dự đúng': 'dự đúng giờ', 'tham dự': 'tham dự ngày hội', 'đến dự': 'đến dự ngày hội', 'về dự': 'về dự ngày hội', 'tới dự': 'tới dự ngày hội',
  'có mặt': 'có mặt lúc 8 giờ', 'sắp xếp thời gian': 'sắp xếp thời gian dự họp', 'bố trí thời gian': 'bố trí thời gian dự họp',
  'sắp xếp công việc': 'sắp xếp công việc để dự họp', 'thu xếp thời gian': 'thu xếp thời gian cho buổi gặp', 'thu xếp công việc': 'thu xếp công việc để dự họp',
};

/** What a body asks of another that is above it. The words after “đề nghị” and its name. */
// prettier-ignore
export const proposals = {
  'xem xét': 'xem xét, hỗ trợ kinh phí', 'chấp thuận': 'chấp thuận chủ trương', 'cho phép': 'cho phép mở lớp', 'cho ý kiến': 'cho ý kiến về dự thảo',
  'cho chủ trương': 'cho chủ trương mở lớp', 'thống nhất chủ trương': 'thống nhất chủ trương mở lớp', 'quan tâm': 'quan tâm, hỗ trợ kinh phí',
};

/** Words for trouble; after `nếu`, `khi` or `trong quá trình` they ask to tell of it. */
// prettier-ignore
export const troubles = {
  'khó khăn': 'Nếu có khó khăn, các phòng báo cáo Văn phòng.', 'vướng mắc': 'Khi có vướng mắc, các phòng phản ánh về Văn phòng.',
  'phát sinh': 'Quá trình thực hiện có phát sinh, các phòng đề nghị Văn phòng giải quyết.', 'bất cập': 'Trường hợp bất cập, các phòng kiến nghị Văn phòng.',
  'trở ngại': 'Mọi trở ngại, các phòng trao đổi với Văn phòng.',
};

/** What citizens do who tell or ask for something: such a sentence orders nothing. */
// prettier-ignore
export const tellings = {
  'phản ánh': 'Bà Lan phản ánh việc Trạm Y tế đóng cửa.', 'trình bày': 'Bà Lan trình bày: Trạm Y tế đóng cửa.', 'kiến nghị': 'Bà Lan kiến nghị Trạm Y tế mở cửa.',
  'đề nghị': 'Bà Lan đề nghị Trạm Y tế mở cửa.', 'yêu cầu': 'Bà Lan yêu cầu Trạm Y tế mở cửa.', 'khiếu nại': 'Bà Lan khiếu nại Trạm Y tế.', 'tố cáo': 'Bà Lan tố cáo Trạm Y tế.',
  'cho rằng': 'Bà Lan cho rằng Trạm Y tế cần mở cửa.', 'thắc mắc': 'Bà Lan thắc mắc về Trạm Y tế.', 'hỏi': 'Bà Lan hỏi Trạm Y tế.', 'nêu': 'Bà Lan nêu việc Trạm Y tế đóng cửa.',
  'bày tỏ': 'Bà Lan bày tỏ mong muốn với Trạm Y tế.', 'xin': 'Bà Lan xin Trạm Y tế cấp thuốc.', 'khởi kiện': 'Bà Lan khởi kiện Trạm Y tế.', 'mong muốn': 'Bà Lan mong muốn Trạm Y tế mở cửa.',
};

/** To send or to tell. */
// prettier-ignore
export const sendVerbs = {
  'gửi': 'Kết quả gửi về Phòng Kinh tế.', 'báo cáo': 'Kết quả báo cáo về Phòng Kinh tế.', 'phản ánh': 'Kết quả phản ánh về Phòng Kinh tế.',
  'thông tin': 'Kết quả thông tin về Phòng Kinh tế.', 'liên hệ': 'Kết quả liên hệ qua Phòng Kinh tế.',
};

/** Before the office. */
export const sendLinks = {
  'về': 'Kết quả gửi về Phòng Kinh tế.', 'đến': 'Kết quả gửi đến Phòng Kinh tế.', 'cho': 'Kết quả gửi cho Phòng Kinh tế.', 'qua': 'Kết quả gửi qua Phòng Kinh tế.',
  'tới': 'Kết quả gửi tới Phòng Kinh tế.',
}; // prettier-ignore

/** What is sent, at the beginning of the sentence. */
// prettier-ignore
export const sentThings = {
  'Báo cáo': 'Báo cáo gửi về Phòng Kinh tế.', 'Kết quả': 'Kết quả gửi về Phòng Kinh tế.', 'Danh sách': 'Danh sách gửi về Phòng Kinh tế.', 'Hồ sơ': 'Hồ sơ gửi về Phòng Kinh tế.',
  'Ý kiến': 'Ý kiến gửi về Phòng Kinh tế.', 'Văn bản': 'Văn bản gửi về Phòng Kinh tế.', 'Số liệu': 'Số liệu gửi về Phòng Kinh tế.', 'Kế hoạch': 'Kế hoạch gửi về Phòng Kinh tế.',
  'Thông tin': 'Thông tin gửi về Phòng Kinh tế.', 'Nội dung': 'Nội dung gửi về Phòng Kinh tế.', 'Tình hình': 'Tình hình gửi về Phòng Kinh tế.', 'Đề xuất': 'Đề xuất gửi về Phòng Kinh tế.',
  'Phiếu': 'Phiếu gửi về Phòng Kinh tế.', 'Biểu mẫu': 'Biểu mẫu gửi về Phòng Kinh tế.', 'Góp ý': 'Góp ý gửi về Phòng Kinh tế.',
};
