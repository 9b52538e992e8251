/*
 * The words that the name of a body, an office or a group begins with, each with a name that shows it, and the words
 * that begin in the same way and are no bodies.
 */

/** Bodies of the state, the Party and the people at each level; people who lead one. Written with a capital. */
// prettier-ignore
export const bodies = {
  'ủy ban': 'Ủy ban nhân dân phường', 'ubnd': 'UBND phường', 'ub': 'UB MTTQ phường',
  'ubmttq': 'UBMTTQ phường', 'ubmttqvn': 'UBMTTQVN phường', 'hđnd': 'HĐND phường', 'hội đồng': 'Hội đồng nhân dân xã',
  'phòng': 'Phòng Kinh tế', 'ban': 'Ban Tổ chức', 'sở': 'Sở Nội vụ', 'bộ': 'Bộ Nội vụ', 'văn phòng': 'Văn phòng Đảng ủy',
  'vp': 'VP UBND xã', 'trung tâm': 'Trung tâm Y tế', 'tt': 'TT Y tế', 'công an': 'Công an xã', 'ca': 'CA xã',
  'chi cục': 'Chi cục Thuế', 'cục': 'Cục Thuế', 'tổng cục': 'Tổng cục Thuế', 'vụ': 'Vụ Tổ chức cán bộ',
  'viện': 'Viện Quy hoạch', 'viện kiểm sát': 'Viện kiểm sát nhân dân khu vực 2', 'trường': 'Trường Tiểu học Sen Hồng',
  'trạm': 'Trạm Y tế', 'đoàn': 'Đoàn Thanh niên xã', 'hội': 'Hội Nông dân', 'mặt trận': 'Mặt trận Tổ quốc xã',
  'mttq': 'MTTQ xã', 'thủ trưởng': 'Thủ trưởng các đơn vị', 'giám đốc': 'Giám đốc Sở Nội vụ',
  'chánh': 'Chánh Văn phòng', 'chủ tịch': 'Chủ tịch Hội Nông dân', 'phó': 'Phó Chủ tịch xã', 'trưởng': 'Trưởng Công an xã',
  'bí thư': 'Bí thư Chi bộ thôn Sen', 'đảng ủy': 'Đảng ủy xã', 'đảng bộ': 'Đảng bộ Công an xã',
  'thành ủy': 'Thành ủy Mẫu', 'tỉnh ủy': 'Tỉnh ủy Mẫu', 
  'quận ủy': 'Quận ủy Mẫu', 'huyện ủy': 'Huyện ủy Mẫu', 'thành đoàn': 'Thành đoàn Mẫu', 'tỉnh đoàn': 'Tỉnh đoàn Mẫu',
  'chi bộ': 'Chi bộ Trạm Y tế', 'chi ủy': 'Chi ủy thôn Sen', 'chi đoàn': 'Chi đoàn thôn Sen', 'chi hội': 'Chi hội Phụ nữ',
  'cấp ủy': 'Cấp ủy thôn Sen', 'tổ': 'Tổ dân phố số 5', 'kho bạc': 'Kho bạc Nhà nước',
  'bảo hiểm': 'Bảo hiểm xã hội khu vực 3', 'bhxh': 'BHXH khu vực 3', 'ngân hàng': 'Ngân hàng Chính sách xã hội',
  'tòa án': 'Tòa án nhân dân khu vực 2', 'thanh tra': 'Thanh tra tỉnh',
  'bệnh viện': 'Bệnh viện Sen Hồng', 'đài': 'Đài Truyền thanh', 'báo': 'Báo Mẫu', 'cơ quan': 'Cơ quan Thuế',
  'đơn vị': 'Đơn vị bầu cử số 2', 'chính phủ': 'Chính phủ', 'thủ tướng': 'Thủ tướng Chính phủ', 'quốc hội': 'Quốc hội',
  'tổng công ty': 'Tổng công ty Điện lực', 'công ty': 'Công ty Sen Hồng', 'liên đoàn': 'Liên đoàn Lao động',
  'công đoàn': 'Công đoàn phường', 'bưu điện': 'Bưu điện xã', 'điện lực': 'Điện lực Mẫu', 'hạt': 'Hạt Kiểm lâm',
  'đồn': 'Đồn Biên phòng', 'thường trực': 'Thường trực Đảng ủy', 'hiệu trưởng': 'Hiệu trưởng các trường',
  'hợp tác xã': 'Hợp tác xã Sen Hồng', 'htx': 'HTX Sen Hồng', 'người đứng đầu': 'Người đứng đầu các đơn vị',
  'lực lượng': 'Lực lượng dân quân', 'quân sự': 'Quân sự xã', 'kiểm toán': 'Kiểm toán nhà nước', 'bộ phận': 'Bộ phận Một cửa',
  'ngành': 'Ngành Y tế', 'liên minh': 'Liên minh Hợp tác xã', 'khối': 'Khối Vận xã', 'học viện': 'Học viện Mẫu',
  'đại học': 'Đại học Mẫu', 'cao đẳng': 'Cao đẳng Y tế Mẫu', 'cảng': 'Cảng Mẫu', 'chủ đầu tư': 'Chủ đầu tư dự án',
  'nhà trường': 'Nhà trường', 'nhà văn hóa': 'Nhà Văn hóa xã', 'cán bộ': 'Cán bộ văn hóa', 'công chức': 'Công chức tư pháp',
  'địa phương': 'Địa phương', 'tiểu ban': 'Tiểu ban Tuyên truyền', 'lãnh đạo': 'Lãnh đạo Công an xã',
  'đội': 'Đội Quản lý trật tự', 'câu lạc bộ': 'Câu lạc bộ Người cao tuổi', 'khu phố': 'Khu phố 4', 'thôn': 'Thôn Sen',
  'ấp': 'Ấp 3', 'tòa soạn': 'Tòa soạn Báo Mẫu', 'chi nhánh': 'Chi nhánh Điện lực', 'quỹ': 'Quỹ Bảo trợ trẻ em',
  'bchqs': 'BCHQS xã', 'bch': 'BCH Đoàn xã', 'cđcs': 'CĐCS Trường Sen Hồng', 'ban chỉ đạo': 'Ban Chỉ đạo 35',
  'kế toán': 'Kế toán', 'chỉ huy trưởng': 'Chỉ huy trưởng Ban Chỉ huy Quân sự xã', 'chính trị viên': 'Chính trị viên Ban Chỉ huy Quân sự xã',
  'chủ các': 'Chủ các nhà trọ', 'chủ cơ sở': 'Chủ cơ sở in Sen Hồng', 'chủ hộ': 'Chủ hộ kinh doanh Sen Hồng', 'giáo viên': 'Giáo viên chủ nhiệm', 'tổng phụ trách': 'Tổng phụ trách Đội', 'nhóm': 'Nhóm tình nguyện 2',
  'thống kê cơ sở': 'Thống kê cơ sở Sen Hồng', 'thống kê tỉnh': 'Thống kê tỉnh Mẫu', 'thống kê thành phố': 'Thống kê thành phố Mẫu',
  'hiệp hội': 'Hiệp hội Doanh nghiệp tỉnh', 'tập đoàn': 'Tập đoàn Sen Hồng', 'liên hiệp': 'Liên hiệp Thanh niên', 'hải quan': 'Hải quan khu vực 2',
  'biên phòng': 'Biên phòng tỉnh', 'kiểm lâm': 'Kiểm lâm khu vực 2', 'thuế cơ sở': 'Thuế cơ sở 3', 'thuế tỉnh': 'Thuế tỉnh Mẫu', 'thuế thành phố': 'Thuế thành phố Mẫu', 'nhà máy': 'Nhà máy nước Sen Hồng', 'nhà xuất bản': 'Nhà xuất bản Mẫu',
  'nhân viên': 'Nhân viên y tế', 'thư ký': 'Thư ký Hội đồng', 'tổng thư ký': 'Tổng Thư ký Quốc hội', 'thường vụ': 'Thường vụ Đảng ủy', 'xóm': 'Xóm 5', 
  'dân quân': 'Dân quân thường trực', 'phân viện': 'Phân viện Mẫu', 'thư viện': 'Thư viện tỉnh', 'bảo tàng': 'Bảo tàng tỉnh',
  'tổ trưởng': 'Tổ trưởng tổ dân phố 5', 'đội trưởng': 'Đội trưởng đội dân phòng', 'chủ nhiệm': 'Chủ nhiệm các câu lạc bộ', 'tập thể': 'Tập thể các chi bộ', 'đại lý': 'Đại lý thuế', 'xí nghiệp': 'Xí nghiệp Môi trường',
};

/** Words that begin like a body and are none. */
// prettier-ignore
export const notBodies = {
  'ban hành': 'Ban hành quy chế', 'phòng bệnh': 'Phòng bệnh cho trẻ', 'phòng chống': 'Phòng chống cháy',
  'phòng, chống': 'Phòng, chống cháy', 'phòng ngừa': 'Phòng ngừa cháy', 'phòng cháy': 'Phòng cháy chợ',
  'phòng, cháy': 'Phòng, cháy nổ chợ', 'phòng dịch': 'Phòng dịch tả', 'phòng tránh': 'Phòng tránh cháy', 'phòng khi': 'Phòng khi cháy',
  'bộ luật': 'Bộ luật Lao động', 'bộ máy': 'Bộ máy mới', 'bộ đội': 'Bộ đội phục viên', 'bộ mặt': 'Bộ mặt phường',
  'cục bộ': 'Cục bộ từng nơi', 'vụ việc': 'Vụ việc mới', 'viện dẫn': 'Viện dẫn luật', 'viện trợ': 'Viện trợ gạo',
  'trường hợp': 'Trường hợp mới', 'đoàn kết': 'Đoàn kết toàn dân', 'đoàn viên': 'Đoàn viên mới', 'hội nghị': 'Hội nghị sơ kết',
  'hội thi': 'Hội thi nấu ăn', 'hội thảo': 'Hội thảo', 'hội trường': 'Hội trường tầng 2', 'hội nhập': 'Hội nhập quốc tế',
  'hội viên': 'Hội viên mới', 'khối lượng': 'Khối lượng rác', 'báo cáo': 'Báo cáo kết quả', 'báo động': 'Báo động cấp 2',
  'tổ chức': 'Tổ chức lễ hội', 'sở hữu': 'Sở hữu trí tuệ', 'sở thích': 'Sở thích đọc sách',
  'phó mặc': 'Phó mặc cho dân', 'đội ngũ': 'Đội ngũ cán bộ', 'quỹ đất': 'Quỹ đất công', 'ca dao': 'Ca dao', 'ca mắc': 'Ca mắc mới',
  'bảo hiểm y tế': 'Bảo hiểm y tế toàn dân', 'thanh tra, kiểm tra': 'Thanh tra, kiểm tra chợ', 'hạt giống': 'Hạt giống lúa',
  'ngành nghề': 'Ngành nghề mới', 'trưởng thành': 'Trưởng thành', 'cán bộ hóa': 'Cán bộ hóa', 'lãnh đạo, chỉ đạo': 'Lãnh đạo, chỉ đạo các tổ', 'ban đầu': 'Ban đầu', 'ban đêm': 'Ban đêm', 'cảng biển': 'Cảng biển',
  'tập thể dục': 'Tập thể dục mỗi sáng', 'tập thể thao': 'Tập thể thao mỗi sáng', 'đội mũ': 'Đội mũ khi đi xe máy', 'hội ý': 'Hội ý mỗi tuần', 'hội họp': 'Hội họp ít hơn', 'ca hát': 'Ca hát mỗi tối',
  'đài thọ': 'Đài thọ ăn ở', 'bộ tiêu chí': 'Bộ tiêu chí mới', 'bộ chỉ số': 'Bộ chỉ số mới', 'bộ thủ tục': 'Bộ thủ tục mới',
};

/** Bodies whose names are verbs too, each with a sentence in which it is one: “Báo Mẫu”, but “Báo cho trực ban”. */
// prettier-ignore
export const alsoVerbs = { 'báo': 'Báo ngay cho trực ban.', 'lãnh đạo': 'Lãnh đạo việc dọn vệ sinh.' };

/** What “các”, “mỗi”, “từng” may make a group of units of, besides the bodies. */
// prettier-ignore
export const groups = {
  'phường': 'các phường', 'xã': 'các xã', 'tổ chức': 'các tổ chức đoàn thể',
  'doanh nghiệp': 'các doanh nghiệp', 'hộ': 'các hộ kinh doanh', 'thành viên': 'các thành viên Tổ trực', 'đoàn thể': 'các đoàn thể',
  'khu': 'các khu phố', 'cơ sở': 'các cơ sở giáo dục', 'chủ': 'các chủ nhà trọ', 'quận': 'các quận',
  'huyện': 'các huyện', 'tỉnh': 'các tỉnh', 'thành phố': 'các thành phố', 'thị xã': 'các thị xã', 'đặc khu': 'các đặc khu',
  'nhà': 'các nhà hàng', 'cấp': 'các cấp chính quyền', 'lớp': 'các lớp', 'tập thể': 'các tập thể', 'cá nhân': 'các cá nhân',
  'cụm': 'các cụm dân cư', 'đảng viên': 'các đảng viên', 'dự án': 'các dự án', 'chi': 'các chi, đảng bộ',
  'báo cáo viên': 'các đồng chí báo cáo viên', 'tổ phó': 'các tổ phó', 'khách sạn': 'các khách sạn', 'gia đình': 'các gia đình',
  'hộ gia đình': 'các hộ gia đình', 'xóm': 'các xóm', 'bản': 'các bản', 'điểm trường': 'các điểm trường', 'thầy': 'các thầy cô',
  'cửa hàng': 'các cửa hàng', 'nhà thầu': 'các nhà thầu', 'tiểu thương': 'các tiểu thương', 'trường học': 'các trường học', 'quán': 'các quán ăn', 'hiệu thuốc': 'các hiệu thuốc', 'trang trại': 'các trang trại', 'hãng': 'các hãng',
};

/** Bodies whose kind alone is a name. */
// prettier-ignore
export const standingBodies = {
  'văn phòng': 'Văn phòng nhặt rác', 'nhà trường': 'Nhà trường nhặt rác', 'chi bộ': 'Chi bộ nhặt rác', 'đảng ủy': 'Đảng ủy nhặt rác', 'chi ủy': 'Chi ủy nhặt rác',
  'chi đoàn': 'Chi đoàn nhặt rác', 'công an': 'Công an nhặt rác', 'mặt trận': 'Mặt trận nhặt rác', 'công đoàn': 'Công đoàn nhặt rác', 'cấp ủy': 'Cấp ủy nhặt rác',
};

/** Before the name of a group: all of it, or many. Each with such a name. */
export const plurals = {
  'các': 'các trạm sơ cứu', 'từng': 'từng trạm sơ cứu', 'mỗi': 'mỗi trạm sơ cứu', 'toàn thể': 'toàn thể trạm sơ cứu', 'những': 'những trạm sơ cứu', 'một số': 'một số trạm sơ cứu',
}; // prettier-ignore

/** Before those words. */
export const wholes = { 'tất cả': 'tất cả các trạm sơ cứu', 'toàn bộ': 'toàn bộ các trạm sơ cứu' };

/** Before the name of a person. */
export const titles = { 'đồng chí': 'đồng chí Mẫu', 'đ/c': 'đ/c Mẫu', ông: 'ông Mẫu', bà: 'bà Mẫu' };

/** Two groups in one name, without `các`. */
export const pairs = {
  'cơ quan, đơn vị': 'Cơ quan, đơn vị dọn chợ', 'sở, ban': 'Sở, ban dọn chợ', 'ban, ngành': 'Ban, ngành dọn chợ', 'phòng, ban': 'Phòng, ban dọn chợ', 'đơn vị, địa phương': 'Đơn vị, địa phương dọn chợ',
}; // prettier-ignore
