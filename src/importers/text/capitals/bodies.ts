/** Names of bodies, offices and posts as they are written in running text. */
export const bodies: readonly string[] =
  `Việt Nam|Huyện ủy|Quận ủy|Thị ủy|Chủ tịch Hồ Chí Minh|Chính phủ|Thủ tướng|Thủ tướng Chính phủ|Quốc hội|Chủ tịch nước|Trung ương
Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Ban Chấp hành Trung ương|Chấp hành|Thường vụ|Ban Thường vụ|Thường trực|Ban Thường trực
Đảng ủy|Đảng bộ|Tỉnh ủy|Thành ủy|Đảng Cộng sản Việt Nam|Ủy ban Kiểm tra|Ban Xây dựng Đảng|Ban Tuyên giáo và Dân vận|Xây dựng Đảng
Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch Ủy ban nhân dân|Phó Chủ tịch Ủy ban nhân dân|Chủ tịch Hội đồng nhân dân
Chủ tịch UBND|Phó Chủ tịch UBND|Chủ tịch HĐND|Bí thư Đảng ủy|Văn phòng Đảng ủy|Thường trực Đảng ủy|Ủy ban Bầu cử
Mặt trận|Tổ quốc|Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban MTTQ|Ban Công tác Mặt trận
Ban Chỉ đạo|Ban Chỉ huy|Ban Chỉ huy Quân sự|Ban CHQS|Ban Quản lý|Ban Quản lý dự án|Ban Tổ chức|Ban Giám hiệu|Trạm Y tế|Công an nhân dân|Quân đội nhân dân
Hội Nông dân|Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh|Hội Người cao tuổi|Hội Chữ thập đỏ|Hội Khuyến học|Hội LHPN|Hội CCB
BCH Đoàn|Đoàn Thanh niên|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS|Đoàn TNCS Hồ Chí Minh|Đội Thiếu niên Tiền phong|Liên đoàn Lao động
Tòa án nhân dân|Viện kiểm sát nhân dân|Bảo hiểm xã hội Việt Nam|Kho bạc Nhà nước|Ngân hàng Nhà nước|Ngân hàng Chính sách xã hội
Trung tâm Phục vụ hành chính công|Trung tâm Dịch vụ sự nghiệp công|Bộ đội Biên phòng|Cảnh sát|Cổng Dịch vụ công quốc gia`.split(
    /[|\n]/,
  );

/** Fields of an office, as they are written after `Sở`, `Phòng` and `Bộ`. */
export const sectors: readonly string[] =
  `Nông nghiệp và Môi trường|Giáo dục và Đào tạo|Văn hóa, Thể thao và Du lịch|Văn hóa - Xã hội
Văn hóa và Xã hội|Khoa học và Công nghệ|Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội
Kế hoạch và Đầu tư|Tài chính - Kế hoạch|Nông nghiệp và Phát triển nông thôn|Thông tin và Truyền thông|Dân tộc và Tôn giáo
Kinh tế, Hạ tầng và Đô thị|Kinh tế - Hạ tầng|Công Thương|Y tế|Nội vụ|Tư pháp|Tài chính|Xây dựng|Ngoại vụ|Du lịch|Quốc phòng|Công an|Kinh tế
Giao thông vận tải|Quản lý đô thị|Thanh tra`.split(/[|\n]/);

/** Kinds of offices before a field; the field has a capital. */
export const sectorOffices: readonly string[] = [
  'Sở',
  'Bộ',
  'Phòng',
  'Giám đốc Sở',
  'Trưởng Phòng',
  'Bộ trưởng Bộ',
];

/** Kinds of bodies in the name of an issuer: the next word has a capital. */
export const bodyKinds: readonly string[] =
  `Sở|Bộ|Cục|Tổng cục|Chi cục|Vụ|Viện|Phòng|Ban|Hội|Hội đồng|Ủy ban|Trung tâm|Văn phòng|Trạm|Đội|Hạt|Đài|Quỹ|Báo
Công đoàn|Liên đoàn|Đoàn|Công ty|Hợp tác xã|Bệnh viện|Thanh tra|Tổ công tác|Câu lạc bộ|Ban Quản lý|Ban Chỉ đạo|Ban Chỉ huy|Ban Tổ chức|Liên hiệp
Trường|Tổ dân phố|Chi đoàn|Chi hội|Liên đội|Chi nhánh|Điện lực|Kho bạc|Hội Liên hiệp|Bộ Chỉ huy`.split(
    /[|\n]/,
  );

/** Kinds of schools: the words after them are the school's name. */
export const schoolKinds: readonly string[] =
  `Trường Mầm non|Trường Mẫu giáo|Trường Tiểu học|Trường Trung học cơ sở|Trường Trung học phổ thông
Trường Tiểu học và Trung học cơ sở|Trường THCS|Trường THPT|Trường TH|Trường Tiểu học và THCS|Trường TH và THCS|Trường PTDT Bán trú|Trường MN|Nhà trẻ
Trường Phổ thông`.split(/[|\n]/);
