/*
 * Verbs of work in a ward, besides those of `verbs.ts`, each with words that may follow it. They end the name of a body
 * and begin an instruction. None of them is a part of a name in small letters.
 */

/** Streets, buildings, trees, water. */
// prettier-ignore
export const streetVerbs = {
  'trang trí': 'cổng chào', 'trang hoàng': 'cổng chào', 'chỉnh trang': 'hè phố', 'tu sửa': 'mái đình', 'tôn tạo': 'di tích', 'phục dựng': 'lễ hội', 'quét dọn': 'ngõ',
  'quét vôi': 'tường rào', 'vệ sinh': 'ngõ', 'tổng vệ sinh': 'các ngõ', 'tổng dọn vệ sinh': 'các ngõ', 'lau dọn': 'nhà văn hóa', 'súc rửa': 'bể nước', 'thau rửa': 'bể nước', 'cọ rửa': 'bể nước', 'xả bỏ': 'nước đục', 'phun xịt': 'thuốc',
  'chôn lấp': 'gà bệnh', 'rắc vôi': 'quanh chuồng', 'cắm mốc': 'ranh giới', 'cắm biển': 'cảnh báo', 'kê biên': 'tài sản', 'kiểm đếm': 'cây cối', 'áp giá': 'bồi thường', 'trích đo': 'thửa đất', 'đo vẽ': 'thửa đất',
  'giải tỏa': 'lều quán', 'dỡ bỏ': 'mái che', 'phá dỡ': 'mái che', 'dẹp bỏ': 'lều quán', 'xóa bỏ': 'lều quán', 'san gạt': 'mặt bằng', 'trám vá': 'ổ gà', 'dặm vá': 'ổ gà', 'vá đường': 'ở ngõ 5',
  'láng nhựa': 'ngõ 5', 'đổ bê tông': 'ngõ 5', 'bê tông hóa': 'ngõ 5', 'lát gạch': 'hè phố', 'thắp sáng': 'ngõ 5', 'bảo trì': 'loa', 'hiệu chuẩn': 'cân', 'đốn hạ': 'cây khô', 'chặt hạ': 'cây khô', 'vớt rác': 'ở kênh',
  'khai thông': 'cống', 'hút bùn': 'ở cống', 'tái chế': 'rác', 'dập dịch': 'ở chợ', 'tích nước': 'cho vụ xuân', 'xả lũ': 'đúng quy trình', 'đóng cửa': 'bến đò', 'gắn biển': 'tên ngõ', 'đặt tên': 'ngõ', 'đánh số': 'nhà',
  'khánh thành': 'cầu', 'nâng chất': 'phong trào', 'thu hoạch': 'lúa', 'gieo cấy': 'lúa', 'làm đất': 'vụ xuân', 'tiêu thụ': 'nông sản', 'cung ứng': 'giống lúa', 'bình ổn': 'giá cả', 'quảng bá': 'nông sản', 'trưng bày': 'nông sản',
  'dừng đỗ': 'xe đúng vạch', 'căng': 'băng rôn', 'niêm phong': 'kho hàng', 'tiêu độc': 'chuồng trại', 'tiêm phòng': 'đàn gà',
};

/** Meetings, feasts, elections, people. */
// prettier-ignore
export const meetingVerbs = {
  'thảo luận': 'chỉ tiêu',   'dàn dựng': 'tiết mục', 'biểu diễn': 'văn nghệ', 'tập luyện': 'văn nghệ', 'luyện tập': 'phương án', 'diễn tập': 'phương án', 'thực tập': 'phương án', 'trao tặng': 'quà các hộ', 'tặng quà': 'các hộ',
  'thắp nến': 'tri ân', 'dâng hương': 'ở đền', 'viếng': 'nghĩa trang', 'tiếp xúc': 'cử tri', 'tọa đàm': 'với các hộ', 'giao lưu': 'văn nghệ', 'gặp mặt': 'người cao tuổi', 'giải trình': 'trước cử tri', 'giải đáp': 'câu hỏi của các hộ',
  'khai trương': 'phố đi bộ', 'bình xét': 'gia đình văn hóa', 'bình chọn': 'gia đình văn hóa', 'bầu chọn': 'tổ trưởng', 'hiệp thương': 'danh sách', 'lấy phiếu': 'tín nhiệm', 'bỏ phiếu': 'bầu tổ trưởng', 'kiểm phiếu': 'công khai',
  'xét duyệt': 'hồ sơ', 'xét chọn': 'hồ sơ', 'xét': 'duyệt hồ sơ', 'xếp loại': 'các tổ', 'nhận xét': 'từng người', 'gợi ý': 'nội dung cần nói', 'thuyết phục': 'các hộ', 'cảm hóa': 'người lầm lỗi', 'răn đe': 'kẻ xấu',
  'kết nạp': 'đoàn viên', 'hưởng ứng': 'phong trào', 'cổ động': 'cho đội nhà', 'lan tỏa': 'mô hình hay', 'khơi dậy': 'phong trào', 'tham vấn': 'các hộ', 'xin ý kiến': 'các hộ', 'cam kết': 'không đốt rác', 'ký cam kết': 'không đốt rác',
  'hiến máu': 'mỗi năm', 'hiến đất': 'làm đường', 'nuôi dưỡng': 'trẻ mồ côi', 'trợ giúp': 'các hộ', 'sàng lọc': 'người bệnh', 'tầm soát': 'ung thư', 'cách ly': 'người bệnh', 'truyền dạy': 'hát chèo', 'lên phương án': 'trực Tết', 'lên kế hoạch': 'trực Tết',
  'lên danh sách': 'trực Tết', 'lên lịch': 'trực Tết', 'xếp lịch': 'trực Tết', 'chụp ảnh': 'tư liệu', 'quay phim': 'tư liệu', 'tiếp sóng': 'chương trình', 'nhắn tin': 'cho các hộ', 'gọi điện': 'cho các hộ',
};

/** Offices: papers, data, staff, order. */
// prettier-ignore
export const officeVerbs = {
  'đảm nhiệm': 'việc đón khách', 'đảm trách': 'việc đón khách', 'điều động': 'cán bộ', 'luân chuyển': 'cán bộ', 'biệt phái': 'cán bộ', 'bổ nhiệm': 'cán bộ', 'miễn nhiệm': 'cán bộ', 'kỷ luật': 'cán bộ sai phạm', 'phê bình': 'cán bộ chậm việc',
  'xác nhận': 'đơn', 'chỉnh lý': 'hồ sơ', 'tra cứu': 'hồ sơ', 'sao lưu': 'dữ liệu', 'bảo mật': 'dữ liệu', 'cài đặt': 'phần mềm', 'tích hợp': 'dữ liệu', 'liên thông': 'dữ liệu', 'đồng bộ': 'dữ liệu', 'kích hoạt': 'tài khoản', 'định danh': 'các hộ',
  'nhập liệu': 'hồ sơ', 'thu nhận': 'hồ sơ', 'cấp đổi': 'thẻ', 'cấp mới': 'thẻ', 'cấp lại': 'thẻ', 'chuẩn hóa': 'dữ liệu', 'làm sạch': 'dữ liệu', 'truy thu': 'thuế', 'hạch toán': 'các khoản', 'tạm ứng': 'kinh phí', 'hoàn ứng': 'kinh phí', 'khóa sổ': 'cuối năm',
  'thanh lý': 'tài sản', 'ký hợp đồng': 'với nhà thầu', 'chỉ định thầu': 'theo luật', 'bãi bỏ': 'văn bản cũ', 'hủy bỏ': 'văn bản cũ', 'giải thể': 'tổ cũ', 'sáp nhập': 'hai tổ', 'củng cố': 'tổ hòa giải', 'phúc đáp': 'đơn thư', 
  'trả kết quả': 'cho các hộ', 'phân phát': 'tờ rơi', 'hoàn tất': 'hồ sơ', 'bắt giữ': 'kẻ trộm', 'triệt phá': 'ổ nhóm', 'tấn công': 'tội phạm', 'mật phục': 'ban đêm', 'canh gác': 'ban đêm', 'đình chỉ': 'thi công', 'tạm giữ': 'xe vi phạm',
  'tịch thu': 'hàng giả', 'truy vết': 'nguồn lây', 'nhận diện': 'nguy cơ', 'ổn định': 'đời sống các hộ', 'tranh thủ': 'thời tiết tốt', 'gắn kết': 'các tổ', 'kết hợp': 'nhắc các hộ', 'rốt ráo': 'nhắc các hộ', 'đồng loạt': 'nhắc các hộ', 'bám nắm': 'địa bàn',
  'bắt đầu': 'phát thẻ', 'kết thúc': 'phát thẻ', 'xây mới': 'nhà văn hóa', 'bắn pháo hoa': 'đêm giao thừa',
};

/** Verbs that begin an instruction, and inside a text may be a part of a name. */
// prettier-ignore
export const otherFirstVerbs = {
  'dựng': 'rạp', 'trấn áp': 'tội phạm', 'động viên': 'các hộ', 'điều phối': 'xe cộ', 'vẽ': 'tranh tường', 'bơm': 'nước', 'tưới': 'cây', 'bón': 'phân', 'gieo': 'mạ', 'cấy': 'lúa', 'gặt': 'lúa', 'nhốt': 'gia súc', 'xét nghiệm': 'nước', 'giao đất': 'cho các hộ', 'giao': 'quân đủ chỉ tiêu', 'khởi động': 'chiến dịch', 'thuê': 'máy xúc',
  'mua': 'máy xúc', 'đấu thầu': 'gói thầu', 'bầu': 'tổ trưởng', 'chấm thi': 'đúng lịch', 'chấm điểm': 'các tổ', 'duyệt': 'chương trình', 'huấn luyện': 'dân quân', 'khởi tố': 'vụ án', 'truy tố': 'bị can', 'xét xử': 'lưu động', 'giúp': 'các hộ', 'tiễn': 'tân binh',
  'dạy': 'bơi', 'dạy nghề': 'cho thanh niên', 'ôn tập': 'cho học sinh', 'thi': 'văn nghệ', 'khôi phục': 'làng nghề', 'dẹp': 'lều quán', 'đắp': 'đê', 'vá': 'đường', 'lát': 'vỉa hè', 'kiểm định': 'xe', 'vớt': 'rác', 'hút': 'bùn', 'quan trắc': 'nước', 'giám định': 'hàng hóa',
  'truy xuất': 'nguồn gốc', 'kiểm dịch': 'gia súc', 'thực hành': 'tiết kiệm', 'tiết kiệm': 'điện', 'đóng': 'cống', 'cho': 'học sinh nghỉ học', 'xúc tiến': 'thương mại', 'nấu': 'bánh chưng', 'xây': 'nhà văn hóa', 'nâng': 'mức chi', 'hoàn trả': 'mặt đường',
  'tiếp công dân': 'mỗi tuần', 'chứng thực': 'bản sao', 'bám': 'địa bàn', 'thí điểm': 'mô hình', 'đại diện': 'cho dân', 'giao ban': 'mỗi tuần', 'sinh hoạt': 'chi bộ', 'giới hạn': 'tốc độ', 'rải': 'đá', 'trả': 'hồ sơ', 'nhận': 'hồ sơ', 'đặt': 'thùng rác', 'dùng chung': 'dữ liệu',
};
