/** People of whom schools, streets and movements have their names. */
export const people: readonly string[] =
  `Hồ Chí Minh|Kim Đồng|Võ Nguyên Giáp|Võ Thị Sáu|Trần Phú|Lê Hồng Phong|Nguyễn Thị Minh Khai|Trần Hưng Đạo|Lê Lợi
Nguyễn Trãi|Nguyễn Du|Quang Trung|Lý Thường Kiệt|Lý Tự Trọng|Hai Bà Trưng|Bà Triệu|Phan Bội Châu|Phan Châu Trinh|Chu Văn An|Nguyễn Bỉnh Khiêm
Lê Quý Đôn|Nguyễn Văn Trỗi|Nguyễn Văn Cừ|Ngô Quyền|Đinh Tiên Hoàng|Lê Thánh Tông|Tôn Đức Thắng|Trường Chinh|Phạm Văn Đồng|Lê Duẩn|Hoàng Văn Thụ
Nguyễn Huệ|Hùng Vương|Lạc Long Quân|Âu Cơ|Bế Văn Đàn|Phan Đình Giót|La Văn Cầu|Tô Vĩnh Diện|Nguyễn Viết Xuân|Lương Thế Vinh|Mạc Đĩnh Chi
Bùi Thị Xuân|Trưng Vương|Nguyễn Đình Chiểu|Nguyễn Công Trứ|Trần Quốc Toản|Yết Kiêu|Lê Văn Tám|Hàm Nghi|Xuân Diệu|Tố Hữu|Nam Cao|Ngô Gia Tự
Hà Huy Tập|Nguyễn Chí Thanh|Đặng Thùy Trâm|Nguyễn Ái Quốc|Nguyễn Tất Thành|Nguyễn Văn Linh|Lê Đại Hành|Lý Thái Tổ|Trần Nhân Tông|Hoàng Diệu
Phan Đình Phùng|Huỳnh Thúc Kháng|Nguyễn Thái Học|Nguyễn Khuyến|Đoàn Thị Điểm|Hồ Xuân Hương|Lê Chân|Bác Hồ|Mác - Lênin`.split(
    /[|\n]/,
  );

/** Provinces and cities of today and before 2025, regions and countries. Those that are common words too are not here. */
export const places: readonly string[] =
  `Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Thành phố Hồ Chí Minh|Sài Gòn|Lai Châu|Điện Biên|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Nghệ An
Hà Tĩnh|Cao Bằng|Tuyên Quang|Lào Cai|Thái Nguyên|Phú Thọ|Bắc Ninh|Hưng Yên|Ninh Bình|Quảng Trị|Quảng Ngãi|Gia Lai|Khánh Hòa|Lâm Đồng|Đắk Lắk
Đồng Nai|Tây Ninh|Đồng Tháp|Vĩnh Long|An Giang|Cà Mau|Hà Giang|Yên Bái|Bắc Kạn|Vĩnh Phúc|Bắc Giang|Hải Dương|Thái Bình|Hà Nam|Nam Định
Quảng Bình|Thừa Thiên Huế|Quảng Nam|Kon Tum|Bình Định|Phú Yên|Ninh Thuận|Bình Thuận|Đắk Nông|Bình Phước|Bình Dương|Bà Rịa - Vũng Tàu|Vũng Tàu
Long An|Tiền Giang|Bến Tre|Trà Vinh|Hậu Giang|Sóc Trăng|Bạc Liêu|Kiên Giang|Tây Nguyên|Tây Bắc|Đông Nam Bộ|Biển Đông|Hoàng Sa|Trường Sa|Điện Biên Phủ
Nhật Bản|Hàn Quốc|Trung Quốc|Hoa Kỳ|Liên hợp quốc|Đông Nam Á`.split(/[|\n]/);

/** Words before the name of a place of government: the next words have capitals. */
export const placeWords: readonly string[] = [
  'phường',
  'xã',
  'tỉnh',
  'quận',
  'huyện',
  'thị trấn',
  'thị xã',
  'thành phố',
  'đặc khu',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'khu phố',
  'thôn',
  'ấp',
  'xóm',
  'buôn',
];

/** Words before a name or before a common word: `chợ Sen`, `chợ đêm`. Nothing is sure of what follows them. */
export const maybeNamed: readonly string[] = [
  'chợ',
  'cầu',
  'đường',
  'phố',
  'sông',
  'chùa',
  'đền',
  'đình',
  'làng',
  'bản',
  'công viên',
  'cảng',
  'đảo',
  'núi',
];

/** Words before the name of a person, which begins with a surname. */
export const beforePeople: readonly string[] = [
  'ông',
  'bà',
  'đồng chí',
  'liệt sĩ',
  'anh hùng',
  'cụ',
  'bác sĩ',
];

/** Words that are in no name: a name ends before them. */
export const inNoName: readonly string[] =
  `năm|tháng|quý|ngày|tuần|giai|từ|đến|và|của|về|trong|tại|cho|theo|do|với|các|những|được|không|lần|khóa|nhiệm|kỳ|thứ|là|để|có|đã|sẽ
trên|dưới|sau|trước|khi|hè|hội|viên|hóa|nhà|trực|tổ|chức|thực|hiện|số|đối|nhân|dịp|mùa|gồm|bị|vào|ra|bằng|qua|chống`.split(
    /[|\n]/,
  );
