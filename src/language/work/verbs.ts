/*
 * Verbs and adverbs that begin the work of a unit, each with words that may follow it. After a body's name they end the
 * name: “Trạm Sen Hồng | tiêm vắc xin”. They are in small letters: with a capital they are part of a name. A body may do
 * work that is not in these lists: then its name ends by its own form (understanding/units/).
 */

/** To lead, to support, to be responsible. */
// prettier-ignore
export const leadingVerbs = {
  'chủ trì': 'cuộc họp', 'chủ động': 'phương án', 'phối hợp': 'với nhà trường', 'phối kết hợp': 'với nhà trường',
  'chịu trách nhiệm': 'về số liệu', 'có trách nhiệm': 'nhắc các hộ', 'có nhiệm vụ': 'nhắc các hộ',
  'tham mưu': 'kế hoạch', 'chỉ đạo': 'các tổ', 'lãnh đạo': 'các tổ', 'phân công': 'cán bộ', 'hướng dẫn': 'các hộ',
  'kiểm tra': 'bếp ăn', 'theo dõi': 'tiến độ', 'đôn đốc': 'các tổ', 'giám sát': 'bếp ăn', 'thanh tra': 'bếp ăn',
  'quản lý': 'bến bãi', 'điều hành': 'việc thu gom', 'tổ chức': 'lễ phát động', 'triển khai': 'kế hoạch',
  'thực hiện': 'kế hoạch', 'thi hành': 'quy định', 'chấp hành': 'quy định', 'quán triệt': 'chỉ thị',
  'tiến hành': 'rà lại sổ', 'phụ trách': 'bến bãi', 'cụ thể hóa': 'chỉ tiêu',
  'bảo đảm': 'an toàn', 'đảm bảo': 'an toàn', 'duy trì': 'lịch trực', 'phát huy': 'vai trò', 'phát động': 'thi đua',
  'quy định': 'giờ trực', 'quyết định': 'giờ trực', 'yêu cầu': 'các hộ ký cam kết', 'đề nghị': 'các hộ ký cam kết',
  'ủy quyền': 'cho tổ', 'phân cấp': 'cho tổ', 'là đầu mối': 'tiếp nhận hồ sơ',
  'làm đầu mối': 'tiếp nhận hồ sơ', 'là cơ quan thường trực': 'của cuộc vận động',
  'là cơ quan đầu mối': 'tiếp nhận hồ sơ', 'là đơn vị đầu mối': 'tiếp nhận hồ sơ',
};

/** Those of them that are in no name: “Hội | chủ trì”, but “Hội Bảo vệ trẻ em”. */
// prettier-ignore
export const roleVerbs = {
  'chủ trì': 'cuộc họp', 'chủ động': 'phương án', 'phối hợp': 'với nhà trường', 'phối kết hợp': 'với nhà trường',
  'chịu trách nhiệm': 'về số liệu', 'có trách nhiệm': 'nhắc các hộ', 'có nhiệm vụ': 'nhắc các hộ',
};

/** To write, count, report and send. */
// prettier-ignore
export const paperVerbs = {
  'xây dựng': 'kế hoạch', 'ban hành': 'kế hoạch', 'lập': 'danh sách', 'soạn': 'thư mời', 'soạn thảo': 'thư mời',
  'biên soạn': 'tài liệu', 'viết': 'tin bài', 'lưu': 'hồ sơ', 'lưu trữ': 'hồ sơ', 'tổng hợp': 'số liệu',
  'báo cáo': 'số liệu', 'trình': 'dự toán', 'đề xuất': 'cách làm', 'kiến nghị': 'cách làm', 'rà soát': 'hộ nghèo',
  'tự rà soát': 'hồ sơ', 'tổng rà soát': 'hồ sơ', 'thống kê': 'hộ nghèo', 'kiểm kê': 'tài sản', 'hoàn thành': 'hồ sơ',
  'hoàn thiện': 'hồ sơ', 'góp ý': 'dự thảo', 'tham gia': 'góp lời', 'nghiên cứu': 'dự thảo',
  'đánh giá': 'kết quả', 'sơ kết': 'sáu tháng', 'tổng kết': 'một năm', 'kết luận': 'vụ việc', 'xác định': 'ranh giới',
  'xác minh': 'đơn thư', 'thẩm định': 'hồ sơ', 'thẩm tra': 'hồ sơ', 'phê duyệt': 'dự toán', 'đối chiếu': 'số liệu',
  'thu thập': 'số liệu', 'cập nhật': 'số liệu', 'cung cấp': 'số liệu', 'gửi': 'số liệu', 'nộp': 'hồ sơ', 'cử': 'cán bộ',
  'chuyển': 'hồ sơ', 'bàn giao': 'hồ sơ', 'tiếp nhận': 'hồ sơ', 'giải quyết': 'hồ sơ', 'thông báo': 'giờ trực',
  'thông tin': 'đến các hộ', 'phản ánh': 'sự việc', 'khai báo': 'tạm trú', 'kê khai': 'tài sản', 'đăng ký': 'chỉ tiêu',
  'đăng': 'tin bài', 'đăng tải': 'tin bài', 'công khai': 'số liệu', 'công bố': 'số liệu', 'niêm yết': 'giờ trực',
  'phân loại': 'hồ sơ', 'số hóa': 'hồ sơ', 'truy cập': 'phần mềm', 'ký kết': 'quy chế',
  'tiếp thu': 'lời góp', 'liên hệ': 'nhà trường', 'trao đổi': 'với nhà trường', 'kết nối': 'máy chủ',
  'chia sẻ': 'số liệu', 'lồng ghép': 'chỉ tiêu', 'đưa': 'chỉ tiêu vào nghị quyết', 'đề ra': 'chỉ tiêu',
  'bổ sung': 'hồ sơ', 'điều chỉnh': 'hồ sơ', 'sửa đổi': 'quy chế', 'lấy ý kiến': 'các hộ', 'lấy mẫu': 'nước',
};

/** To tell people, to teach, to help. */
// prettier-ignore
export const peopleVerbs = {
  'tuyên truyền': 'đến các hộ', 'phổ biến': 'đến các hộ', 'vận động': 'các hộ', 'truyền thông': 'đến các hộ',
  'phát thanh': 'bản tin', 'phát bài': 'trên loa', 'phát tờ': 'rơi', 'phát hành': 'tờ rơi', 'nhắc nhở': 'các hộ', 'ra mắt': 'tổ hòa giải', 'trả lời': 'các hộ', 'đối thoại': 'với các hộ', 'tư vấn': 'cho các hộ', 'đón tiếp': 'các hộ', 'chào đón': 'các hộ',
  'nhắc': 'các hộ', 'định hướng': 'dư luận', 'nắm bắt': 'dư luận', 'nắm': 'dư luận', 'đấu tranh': 'với tin giả',
  'phản bác': 'tin giả', 'cảnh báo': 'lũ quét', 'mời': 'báo chí', 'kính mời': 'báo chí', 'trân trọng': 'mời báo chí',
  'họp': 'mỗi tuần', 'tập huấn': 'cán bộ', 'bồi dưỡng': 'cán bộ', 'đào tạo': 'cán bộ', 'kiện toàn': 'tổ hòa giải',
  'sắp xếp': 'cán bộ', 'bố trí': 'cán bộ', 'tuyển': 'cán bộ', 'tuyển chọn': 'cán bộ', 'lựa chọn': 'cán bộ',
  'biểu dương': 'các hộ', 'khen thưởng': 'các hộ', 'tôn vinh': 'các hộ', 'hỗ trợ': 'các hộ', 'giúp đỡ': 'các hộ',
  'tạo điều kiện': 'cho các hộ', 'khuyến khích': 'các hộ', 'huy động': 'các hộ', 'thăm hỏi': 'các hộ',
  'thăm': 'các hộ', 'tiếp cận': 'các hộ', 'chăm lo': 'người già', 'chăm sóc': 'người già', 'tiêm': 'vắc xin',
  'khám': 'cho người già', 'cấp cứu': 'người bị nạn', 'điều trị': 'người bệnh', 'kêu gọi': 'các hộ tham dự',
  'sơ tán': 'các hộ', 'di dời': 'các hộ', 'cứu trợ': 'các hộ', 'tiếp dân': 'mỗi tuần', 'thành lập': 'tổ trực',
  'bám sát': 'địa bàn', 'nêu cao': 'tinh thần', 'đề cao': 'tinh thần', 'phục vụ': 'các hộ',
  'giới thiệu': 'mô hình', 'nhân rộng': 'mô hình', 'học tập': 'mô hình', 'giáo dục': 'học sinh', 'trang bị': 'kỹ năng',
};

/** Money, buildings, the street. */
// prettier-ignore
export const fieldVerbs = {
  'tháo dỡ': 'mái che', 'di chuyển': 'xe hỏng', 'cắt tỉa': 'cây', 'gia cố': 'bờ kè', 'chằng chống': 'nhà cửa', 'neo đậu': 'tàu thuyền', 'che chắn': 'bể nước', 'san lấp': 'ao tù',
  'phát quang': 'bụi rậm', 'nâng cấp': 'hẻm', 'cải tạo': 'hẻm', 'duy tu': 'hẻm', 'đóng góp': 'ngày công', 'ủng hộ': 'quỹ', 'quyên góp': 'sách vở', 'bàn bạc': 'cách làm', 'tiêu hủy': 'gà bệnh',
  'khử khuẩn': 'chợ', 'khoanh vùng': 'ổ dịch', 'điều tiết': 'xe cộ', 'khảo sát': 'hẻm', 'đo đạc': 'thửa đất', 'đảm nhận': 'phần việc', 'đồng hành': 'với các hộ', 'cứu hộ': 'xe hỏng',
  'cân đối': 'nguồn vốn', 'phân bổ': 'nguồn vốn', 'cấp phát': 'nguồn vốn', 'cấp kinh phí': 'cho tổ',
  'sử dụng': 'nguồn vốn', 'khai thác': 'bến bãi', 'chi trả': 'trợ cấp', 'thanh toán': 'hóa đơn',
  'quyết toán': 'nguồn vốn', 'giải ngân': 'nguồn vốn', 'hoàn trả': 'nguồn vốn', 'thu hồi': 'đất',
  'mua sắm': 'máy tính', 'đầu tư': 'máy tính', 'đấu giá': 'đất', 'bồi thường': 'cho các hộ',
  'giải phóng': 'mặt bằng', 'cưỡng chế': 'vi phạm', 'xử lý': 'vi phạm', 'xử phạt': 'vi phạm', 'phát hiện': 'vi phạm',
  'ngăn chặn': 'vi phạm', 'phòng ngừa': 'vi phạm', 'chấn chỉnh': 'vi phạm', 'khắc phục': 'vi phạm',
  'tháo gỡ': 'vướng mắc', 'rút kinh nghiệm': 'sau kỳ thi', 'tuần tra': 'ban đêm', 'kiểm soát': 'ra vào',
  'phân luồng': 'xe cộ', 'trực': 'ban đêm', 'trực tiếp': 'nhắc các hộ', 'ra quân': 'dọn chợ', 'dọn': 'chợ',
  'dọn dẹp': 'chợ', 'vệ sinh': 'chợ', 'thu gom': 'rác', 'vận chuyển': 'rác', 'phun': 'thuốc', 'nạo vét': 'mương',
  'khơi thông': 'mương', 'treo': 'cờ', 'dán': 'áp phích', 'lau': 'bảng tên', 'kẻ': 'vạch', 'sơn': 'vạch',
  'cắt': 'cỏ', 'trồng': 'cây', 'sửa': 'loa', 'sửa chữa': 'loa', 'lắp': 'loa', 'lắp đặt': 'loa', 'bảo dưỡng': 'loa',
  'thay thế': 'loa', 'vận hành': 'loa', 'bảo vệ': 'cây', 'thiết lập': 'phần mềm', 'hình thành': 'tổ hòa giải',
  'ứng dụng': 'phần mềm', 'chuẩn bị': 'hội trường', 'dự trữ': 'lương thực', 'nghiệm thu': 'công trình',
  'thi công': 'công trình', 'mở': 'lớp học', 'giữ': 'trật tự', 'giữ gìn': 'trật tự', 'giữ vững': 'trật tự',
  'tăng': 'số chuyến', 'giảm': 'số chuyến', 'cải cách': 'thủ tục', 'cải tiến': 'thủ tục', 'đơn giản hóa': 'thủ tục',
  'rút ngắn': 'thủ tục', 'đổi mới': 'cách làm', 'làm': 'đường hoa', 'ứng phó': 'bão',
};

/** Adverbs and words before a verb. */
// prettier-ignore
export const manners = {
  'tăng cường': 'nhắc các hộ', 'đẩy mạnh': 'việc nhắc', 'đẩy nhanh': 'việc nhắc', 'nâng cao': 'ý thức',
  'tập trung': 'nhắc các hộ', 'tiếp tục': 'nhắc các hộ', 'thường xuyên': 'nhắc các hộ', 'kịp thời': 'nhắc các hộ',
  'khẩn trương': 'nhắc các hộ', 'nghiêm túc': 'nhắc các hộ', 'quyết liệt': 'nhắc các hộ', 'tích cực': 'nhắc các hộ',
  'ưu tiên': 'hộ nghèo', 'thống nhất': 'cách làm', 'tuyệt đối': 'giữ bí mật', 'không để': 'sót hộ nào',
  'không được': 'bỏ sót hộ nào', 'nghiêm cấm': 'đốt rác', 'định kỳ': 'nhắc các hộ', 'hằng năm': 'nhắc các hộ',
  'hằng tháng': 'nhắc các hộ', 'hằng tuần': 'nhắc các hộ',
  'hằng quý': 'nhắc các hộ', 'hằng ngày': 'nhắc các hộ',
  'cần': 'nhắc các hộ', 'phải': 'nhắc các hộ', 'chú trọng': 'nhắc các hộ',
  'chú ý': 'nhắc các hộ', 'lưu ý': 'nhắc các hộ', 'đồng thời': 'nhắc các hộ', 'nghiêm chỉnh': 'nhắc các hộ',
  'thường trực': '24 giờ mỗi ngày', 'sẵn sàng': 'lực lượng', 'căn cứ': 'số liệu để nhắc các hộ',
  'theo chức năng': 'nhắc các hộ', 'theo nhiệm vụ': 'nhắc các hộ', 'theo thẩm quyền': 'nhắc các hộ',
  'theo lĩnh vực': 'phụ trách nhắc các hộ', 'trên cơ sở': 'số liệu nhắc các hộ', 'tùy theo': 'điều kiện nhắc các hộ',
  'tùy': 'điều kiện nhắc các hộ', 'trong phạm vi': 'của mình nhắc các hộ',
  'dựa trên': 'số liệu nhắc các hộ', 'tự': 'nhắc các hộ', 'gương mẫu': 'nhắc các hộ',
};

/** Verbs at the beginning of a sentence; inside it they may begin a noun. */
// prettier-ignore
export const firstVerbs = {
  'lấy': 'dân làm gốc', 'coi': 'đây là việc gấp', 'chấm dứt': 'đốt rác', 'tránh': 'đốt rác', 'bán': 'vé xe', 'quản trị': 'phần mềm',
  'cấp': 'thẻ cho hộ nghèo', 'chi': 'trợ cấp', 'thu': 'phí chợ', 'in': 'tờ rơi', 'ký': 'cam kết', 'xem': 'lại hồ sơ',
  'báo': 'ngay cho trực ban', 'phát': 'cờ cho các hộ', 'xếp': 'lại hồ sơ', 'để': 'xe đúng vạch',
  'dự': 'giờ lớp 1', 'học': 'nghị quyết', 'gắn': 'biển số nhà', 'khen': 'hộ làm tốt', 'tính': 'lại mức thu',
  'quay': 'phóng sự', 'phân tích': 'số liệu', 'điều tra': 'hộ nghèo', 'nuôi': 'cá rô phi', 'ghi': 'sổ trực',
  'nhân': 'giống cây', 'đo': 'mực nước', 'rút': 'gọn hồ sơ', 'hạn chế': 'đốt rác', 'quét': 'đường', 'gom': 'rác',
  'đọc': 'bản tin', 'gọi': 'xe cứu thương', 'chốt': 'số liệu', 'rải': 'vôi bột', 'diệt': 'loăng quăng',
  'tạm dừng': 'chợ đêm', 'dừng': 'chợ đêm', 'cấm': 'đốt rác', 'tặng': 'quà hộ nghèo', 'trao': 'quà hộ nghèo',
  'đón': 'đoàn kiểm tra', 'bắt': 'chó thả rông', 'dùng': 'phần mềm chung', 'phòng, chống': 'cháy rừng',
  'phòng chống': 'cháy rừng', 'thẩm mỹ hóa': 'bảng hiệu', 'khuyến cáo': 'các hộ', 'nhập': 'số liệu', 'rà': 'lại sổ',
  'nêu': 'rõ tiến độ', 'kiểm điểm': 'tập thể', 'công nhận': 'gia đình văn hóa', 'hòa giải': 'mâu thuẫn',
  'tìm': 'nguồn vốn', 'gìn giữ': 'di tích', 'tu bổ': 'di tích', 'bảo tồn': 'di tích', 'xóa': 'nhà tạm', 'khởi công': 'cầu',
};
