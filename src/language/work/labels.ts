/*
 * The words of a label: “Cơ quan chủ trì, thực hiện:”, “Đơn vị phối hợp:”, “Thời gian hoàn thành:”. A label has words of
 * these lists alone; the first word of a role, a time or another thing decides what it names. Each word has a label
 * that it decides.
 */

/** Who. */
// prettier-ignore
export const whoWords = {
  'cơ quan': 'Cơ quan chủ trì', 'đơn vị': 'Đơn vị chủ trì', 'bộ phận': 'Bộ phận chủ trì', 'tổ chức': 'Tổ chức chủ trì',
  'cá nhân': 'Cá nhân chủ trì', 'người': 'Người thực hiện', 'lãnh đạo': 'Lãnh đạo phụ trách', 'cán bộ': 'Cán bộ phụ trách',
  'phòng': 'Phòng chủ trì', 'công chức': 'Công chức phụ trách', 'tập thể': 'Tập thể thực hiện', 'địa phương': 'Địa phương thực hiện',
  'đồng chí': 'Đồng chí phụ trách', 'lực lượng': 'Lực lượng thực hiện', 'phân công': 'Phân công thực hiện',
  'trách nhiệm': 'Trách nhiệm thực hiện', 'các': 'Các đơn vị thực hiện', 'cấp': 'Cấp thực hiện', 'tên': 'Tên đơn vị thực hiện', 'ai': 'Ai làm',
};

/** To do the work. */
// prettier-ignore
export const leadWords = {
  'chủ trì': 'Đơn vị chủ trì', 'thực hiện': 'Đơn vị thực hiện', 'triển khai': 'Đơn vị triển khai', 'tham mưu': 'Đơn vị tham mưu',
  'đầu mối': 'Đơn vị đầu mối', 'chịu trách nhiệm': 'Đơn vị chịu trách nhiệm', 'phụ trách': 'Đơn vị phụ trách', 'theo dõi': 'Đơn vị theo dõi',
  'được giao': 'Đơn vị được giao', 'được phân công': 'Đơn vị được phân công', 'soạn thảo': 'Cơ quan soạn thảo', 'trình': 'Cơ quan trình',
  'giao': 'Đơn vị giao', 'chính': 'Đơn vị thực hiện chính', 'chỉ đạo': 'Đơn vị chỉ đạo', 'làm': 'Ai làm', 'giao cho': 'Giao cho', 'đảm nhiệm': 'Bộ phận đảm nhiệm', 'đảm nhận': 'Bộ phận đảm nhận', 'đảm trách': 'Bộ phận đảm trách',
};

/** To support. */
export const supportWords = {
  'phối hợp': 'Đơn vị phối hợp', 'hỗ trợ': 'Đơn vị hỗ trợ', 'tham gia': 'Đơn vị tham gia', 'phối kết hợp': 'Đơn vị phối kết hợp', 'giúp': 'Ai giúp', 'cùng làm': 'Cùng làm',
}; // prettier-ignore

/** Until when. */
// prettier-ignore
export const timeWords = {
  'thời gian': 'Thời gian thực hiện', 'thời hạn': 'Thời hạn hoàn thành', 'tiến độ': 'Tiến độ thực hiện', 'hạn': 'Hạn hoàn thành',
  'hoàn thành': 'Hoàn thành', 'thời điểm': 'Thời điểm hoàn thành', 'kỳ hạn': 'Kỳ hạn', 'hạn chót': 'Hạn chót', 'mốc': 'Mốc hoàn thành', 'xong trước': 'Xong trước', 'phải xong': 'Phải xong', 'khi nào xong': 'Khi nào xong', 'bao giờ xong': 'Bao giờ xong',
};

/** Other things that a label may name. */
// prettier-ignore
export const otherWords = {
  'sản phẩm': 'Sản phẩm', 'kết quả': 'Kết quả', 'đầu ra': 'Đầu ra', 'kinh phí': 'Kinh phí', 'nguồn kinh phí': 'Nguồn kinh phí',
  'địa điểm': 'Địa điểm', 'ghi chú': 'Ghi chú', 'nguồn lực': 'Nguồn lực', 'căn cứ': 'Căn cứ', 'minh chứng': 'Minh chứng',
};

/** The work itself, each with a label and its work. */
// prettier-ignore
export const workLabels = {
  'nội dung': 'Nội dung: Phun thuốc.', 'nội dung thực hiện': 'Nội dung thực hiện: Phun thuốc.', 'nội dung công việc': 'Nội dung công việc: Phun thuốc.',
  'nhiệm vụ': 'Nhiệm vụ: Phun thuốc.', 'công việc': 'Công việc: Phun thuốc.', 'việc cần làm': 'Việc cần làm: Phun thuốc.', 'hoạt động': 'Hoạt động: Phun thuốc.',
  'cách làm': 'Cách làm: Phun thuốc.', 'biện pháp': 'Biện pháp: Phun thuốc.', 'giải pháp': 'Giải pháp: Phun thuốc.',
};

/** Words that may stand beside the others and decide nothing, each with a label. */
// prettier-ignore
export const fillers = {
  'cần đạt': 'Kết quả cần đạt', 'dự kiến': 'Thời gian dự kiến', 'và': 'Đơn vị chủ trì và thực hiện', 'gửi': 'Thời hạn gửi',
  'báo cáo': 'Thời hạn báo cáo', 'cuối cùng': 'Thời hạn cuối cùng', 'chung': 'Đơn vị chủ trì chung', 'trực tiếp': 'Đơn vị trực tiếp thực hiện',
  'ban hành': 'Thời gian ban hành', 'trình': 'Thời gian trình', 'nộp': 'Thời hạn nộp', 'phê duyệt': 'Thời gian phê duyệt', 'thẩm định': 'Thời gian thẩm định',
  'nghiệm thu': 'Thời gian nghiệm thu', 'bàn giao': 'Thời gian bàn giao', 'giải ngân': 'Tiến độ giải ngân', 'xử lý': 'Thời hạn xử lý', 'trả lời': 'Thời hạn trả lời',
  'thi công': 'Thời gian thi công', 'kết thúc': 'Thời gian kết thúc', 'đăng ký': 'Thời hạn đăng ký', 'khắc phục': 'Thời hạn khắc phục',
  'tổng hợp': 'Thời hạn tổng hợp', 'tiếp nhận': 'Thời hạn tiếp nhận', 'xong': 'Thời gian xong',
};
