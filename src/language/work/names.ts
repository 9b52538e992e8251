/*
 * Words inside the name of a body. The small letters of `Trung tâm Dịch vụ sự nghiệp công phường` belong to the name,
 * those of `Công an phường nhặt rác` do not all.
 */

/** Places of administration. One of them and its own name end the name of a body: `Công an | phường Mẫu`. */
// prettier-ignore
export const places = {
  'phường': 'Công an phường nhặt rác', 'xã': 'Công an xã nhặt rác', 'thành phố': 'Công an thành phố nhặt rác',
  'tỉnh': 'Công an tỉnh nhặt rác', 'quận': 'Công an quận nhặt rác', 'huyện': 'Công an huyện nhặt rác',
  'thị trấn': 'Công an thị trấn nhặt rác', 'đặc khu': 'Công an đặc khu nhặt rác',
  'khu phố': 'Chi bộ khu phố nhặt rác', 'tổ dân phố': 'Chi bộ tổ dân phố nhặt rác', 'thôn': 'Chi bộ thôn nhặt rác',
  'ấp': 'Chi bộ ấp nhặt rác', 'khu vực': 'Tòa án khu vực nhặt rác',
};

/** After a place these words still belong to the name, or to a clause about it. */
// prettier-ignore
export const afterPlaces = {
  'và': 'Công an phường và Trạm Y tế', 'thuộc': 'Công an phường thuộc Công an tỉnh', 'của': 'Công an phường của tỉnh',
  'trực thuộc': 'Công an phường trực thuộc Công an tỉnh', 'trên': 'Công an phường trên địa bàn', 'tại': 'Công an phường tại khu 2',
  'có': 'Công an phường có liên quan', 'liên quan': 'Công an phường liên quan', 'theo': 'Công an phường theo phân công',
  'với': 'Công an phường với Trạm Y tế', 'cấp trên': 'Công an phường cấp trên', 'cấp dưới': 'Công an phường cấp dưới',
  'về': 'Công an phường về việc này', 'nơi': 'Công an phường nơi cư trú', 'khóa': 'Hội đồng nhân dân xã khóa I',
  'khoá': 'Hội đồng nhân dân xã khoá I', 'nhiệm kỳ': 'Ủy ban nhân dân xã nhiệm kỳ mới', 'để': 'Công an phường để nhặt rác',
  'trong': 'Công an phường trong tỉnh', 'từ': 'Công an phường từ nay', 'ở': 'Công an phường ở khu 2', 'đóng': 'Công an phường đóng tại khu 2',
  'khi': 'Công an phường khi có bão', 'nếu': 'Công an phường nếu có bão', 'sau': 'Công an phường sau bão',
  'trước': 'Công an phường trước bão', 'qua': 'Công an phường qua nhiều năm', 'như': 'Công an phường như sau', 'đến': 'Công an phường đến tổ',
  'hoặc': 'Công an phường hoặc Trạm Y tế', 'bằng': 'Công an phường bằng văn bản', 'do': 'Công an phường do tỉnh quản lý',
  'nhằm': 'Công an phường nhằm giữ trật tự',   'đội': 'Quân sự xã đội', 'khác': 'Công an phường khác', 'còn lại': 'Trưởng các thôn còn lại', 'ven': 'UBND các xã ven biển', 'miền núi': 'UBND các xã miền núi', 'biên giới': 'UBND các xã biên giới', 'hải đảo': 'UBND các xã hải đảo', 'vùng': 'UBND các xã vùng cao', 'lân cận': 'UBND các xã lân cận',
  'giáp ranh': 'UBND các xã giáp ranh', 'bãi ngang': 'UBND các xã bãi ngang', 'trọng điểm': 'UBND các xã trọng điểm', 'khó khăn': 'UBND các xã khó khăn', 'nội thành': 'UBND các phường nội thành', 'ngoại thành': 'UBND các xã ngoại thành', 'đồng bằng': 'UBND các xã đồng bằng', 'thí điểm': 'UBND các xã thí điểm', 'ngoài': 'Công an phường ngoài giờ', 'nêu': 'Công an phường nêu trên',
  'thành': 'các tỉnh thành', 'số': 'Văn phòng số: 62', 'người': 'Công an phường người đứng đầu', 'đoàn': 'Đoàn xã đoàn', 'mới': 'Công an phường mới', 'năm': 'Công an phường năm 2026',
};

/** Nouns that only their marks distinguish from a verb (`cung cấp`) or from a body and its verb (`tổ trình`). */
// prettier-ignore
export const nounsLikeVerbs = {
  'cùng cấp': 'Ủy ban nhân dân cùng cấp | tuần tra', 'tờ trình': 'Tổ soạn tờ trình | tuần tra', 'quy trình': 'Tổ chuẩn hóa quy trình | tuần tra',
  'chương trình': 'Tổ biên tập chương trình | tuần tra', 'công trình': 'Ban Quản lý công trình | tuần tra', 'lộ trình': 'Tổ theo dõi lộ trình | tuần tra',
};

/** Nouns that hold a verb of work: the verb does not begin the work. */
// prettier-ignore
export const nounsWithVerbs = {
  'công nghệ số, chuyển đổi số': 'Tổ Công nghệ số, chuyển đổi số | tuần tra', 'trật tự đô thị, vệ sinh môi trường': 'Tổ Trật tự đô thị, vệ sinh môi trường | tuần tra',
  'trường công lập': 'các trường công lập | tuần tra', 'dự án đầu tư': 'Ban Quản lý dự án đầu tư | tuần tra', 'dự án đầu tư xây dựng': 'Ban Quản lý dự án đầu tư xây dựng | tuần tra',
 
  'đầu tư xây dựng': 'Trung tâm tư vấn đầu tư xây dựng | tuần tra', 'công nghệ thông tin': 'Trung tâm công nghệ thông tin | tuần tra',
  'trực thuộc': 'các đơn vị trực thuộc | tuần tra', 'cơ sở giáo dục': 'các cơ sở giáo dục | tuần tra',
  'tổ chức chính trị': 'Mặt trận Tổ quốc, tổ chức chính trị | tuần tra', 'tổ chức xã hội': 'Mặt trận Tổ quốc, tổ chức xã hội | tuần tra',
  'tổ chức đoàn thể': 'Công an, tổ chức đoàn thể | tuần tra', 'tổ chức đảng': 'Đảng ủy và tổ chức đảng | tuần tra',
  'cơ quan, tổ chức': 'các cơ quan, tổ chức | tuần tra', 'đơn vị, tổ chức': 'các đơn vị, tổ chức | tuần tra', 'đoàn thể, tổ chức': 'các đoàn thể, tổ chức | tuần tra',
 'ngành, tổ chức': 'các ngành, tổ chức | tuần tra', 'doanh nghiệp, tổ chức': 'các doanh nghiệp, tổ chức | tuần tra', 'đăng ký đất đai': 'Văn phòng đăng ký đất đai | tuần tra',
  'tổ chức kinh tế': 'Công an, tổ chức kinh tế | tuần tra',
  'tổ chức có liên quan': 'Công an, tổ chức có liên quan | tuần tra', 'tổ chức liên quan': 'Công an, tổ chức liên quan | tuần tra',
  'tổ chức trực thuộc': 'Công an, tổ chức trực thuộc | tuần tra', 'tổ chức và cá nhân': 'Công an, tổ chức và cá nhân | tuần tra',
  'tổ chức, cá nhân': 'Công an, tổ chức, cá nhân | tuần tra', 'tổ chức, đoàn thể': 'Công an, tổ chức, đoàn thể | tuần tra',
  'tổ chức, đơn vị': 'Công an, tổ chức, đơn vị | tuần tra', 'tổ chức, doanh nghiệp': 'Công an, tổ chức, doanh nghiệp | tuần tra',
  'giáo dục và đào tạo': 'Sở Khoa học, giáo dục và đào tạo | tuần tra', 'thông tin và truyền thông': 'Phòng Văn hóa, thông tin và truyền thông | tuần tra',
  'thông tin điện tử': 'Trung tâm Văn hóa, thông tin điện tử | tuần tra', 'truyền thông đại chúng': 'các cơ quan truyền thông đại chúng | tuần tra',
  'thường trực đảng ủy': 'Công an, thường trực đảng ủy | tuần tra', 'xây dựng đảng': 'các cơ quan xây dựng đảng | tuần tra',
  'tham mưu, giúp việc': 'các cơ quan tham mưu, giúp việc | tuần tra', 'lãnh đạo, quản lý': 'các cán bộ lãnh đạo, quản lý | tuần tra',
  'phụ trách địa bàn': 'các cán bộ phụ trách địa bàn | tuần tra', 'phụ trách lĩnh vực': 'các đồng chí Ủy viên phụ trách lĩnh vực | tuần tra',
  'tham mưu giúp việc': 'các cơ quan tham mưu giúp việc | tuần tra',
  'ủy viên thường trực': 'Ông Sáu, Ủy viên thường trực | tuần tra', 'phó chủ tịch thường trực': 'Phó Chủ tịch thường trực | tuần tra', 'phó bí thư thường trực': 'Phó Bí thư thường trực | tuần tra',
  'trưởng ban thường trực': 'Phó Trưởng ban thường trực | tuần tra', 'cơ quan thường trực': 'Cơ quan thường trực | tuần tra', 'đơn vị thường trực': 'Đơn vị thường trực | tuần tra', 'bộ phận thường trực': 'Bộ phận thường trực | tuần tra', 'tổ thường trực': 'Tổ thường trực | tuần tra',
  'bảo vệ an ninh tổ quốc': 'Ban Chỉ đạo toàn dân bảo vệ an ninh Tổ quốc | tuần tra', 'đoàn kết xây dựng đời sống văn hóa': 'Ban Chỉ đạo toàn dân đoàn kết xây dựng đời sống văn hóa | tuần tra',
  'quản lý nhà nước': 'các cơ quan quản lý nhà nước | tuần tra', 'báo cáo viên': 'Câu lạc bộ báo cáo viên | tuần tra',
  'trật tự': 'Đội trật tự đô thị | tuần tra', 'tự quản': 'Tổ tự quản | tuần tra', 'tự vệ': 'Đội tự vệ | tuần tra', 'tự nguyện': 'Đội hiến máu tự nguyện | tuần tra',
};

/** Words that need a name after them: a verb there is the name (`Ban quản lý chợ`, `các thanh tra viên`). */
// prettier-ignore
export const namedAfter = {
  'từng': 'từng giám sát viên', 'mỗi': 'mỗi giám sát viên', 'những': 'những giám sát viên',
  'ban': 'Ban quản lý chợ', 'ủy ban': 'Ủy ban kiểm tra', 'tổ': 'Tổ giám sát', 'đội': 'Đội quản lý trật tự',
  'trung tâm': 'Trung tâm hỗ trợ nông dân', 'phòng': 'Phòng quản lý đô thị', 'hội': 'Hội bảo vệ trẻ em', 'bộ phận': 'Bộ phận tiếp nhận',
  'lực lượng': 'Lực lượng tuần tra', 'đoàn': 'Đoàn kiểm tra', 'đài': 'Đài phát thanh', 'viện': 'Viện nghiên cứu', 'cổng': 'Cổng thông tin',
  'công ty': 'Công ty quản lý bến bãi', 'quỹ': 'Quỹ hỗ trợ nông dân', 'việc': 'việc kiểm tra', 'công tác': 'công tác kiểm tra',
  'thường': 'Ban Thường trực', 'nhóm': 'Nhóm hỗ trợ', 'hội đồng': 'Hội đồng thẩm định', 'cán bộ': 'Cán bộ phụ trách', 'công chức': 'Công chức tiếp nhận',
  'cơ sở': 'các cơ sở đào tạo', 'diện': 'các hộ thuộc diện kiểm tra', 'tiểu ban': 'Tiểu ban tuyên truyền', 'ban chỉ đạo': 'Ban chỉ đạo thi hành án', 'người': 'Người quản lý',
};

/** Words between the name of a body and those of others who support it. */
export const companions = {
  'cùng': 'Công an phường cùng Trạm Y tế tuần tra', 'cùng với': 'Công an phường cùng với Trạm Y tế tuần tra',
}; // prettier-ignore

/** Words after which “Hội”, “Đoàn” are a whole name: a verb comes next. Each with such a name and the work. */
// prettier-ignore
export const officesOf = {
  'văn phòng': 'Văn phòng Hội | kiểm tra sổ', 'thường vụ': 'Ban Thường vụ Hội | kiểm tra sổ', 'chấp hành': 'Ban Chấp hành Đoàn | kiểm tra sổ', 'thường trực': 'Thường trực Hội | kiểm tra sổ',
  'kiểm tra': 'Ban Kiểm tra Hội | kiểm tra sổ', 'cơ quan': 'Cơ quan Đoàn | kiểm tra sổ', 'cơ sở': 'Các cơ sở Hội | kiểm tra sổ', 'cấp': 'Các cấp Hội | kiểm tra sổ', 'cán bộ': 'Cán bộ Đoàn | kiểm tra sổ',
};

/** Verbs that make names, after “các ban”, “các tổ”. */
// prettier-ignore
export const namingVerbs = {
  'quản lý': 'các ban quản lý chợ | tuần tra', 'giám sát': 'các tổ giám sát cộng đồng | tuần tra', 'kiểm tra': 'các tổ kiểm tra liên ngành | tuần tra',
  'hỗ trợ': 'các tổ hỗ trợ nông dân | tuần tra', 'đào tạo': 'các trung tâm đào tạo nghề | tuần tra', 'phục vụ': 'các tổ phục vụ lễ hội | tuần tra',
  'điều hành': 'các ban điều hành khu phố | tuần tra', 'phụ trách': 'các tổ phụ trách khu phố | tuần tra', 'bảo vệ': 'các tổ bảo vệ dân phố | tuần tra',
  'tiếp nhận': 'các bộ phận tiếp nhận hồ sơ | tuần tra', 'thẩm định': 'các hội đồng thẩm định giá | tuần tra', 'tham mưu': 'các ban tham mưu | tuần tra',
  'xây dựng': 'các ban xây dựng nông thôn mới | tuần tra', 'tuần tra': 'các tổ tuần tra | dọn chợ', 'thanh tra': 'các đoàn thanh tra | tuần tra',
  'tổ chức': 'các ban tổ chức lễ hội | tuần tra', 'chỉ đạo': 'các tổ chỉ đạo | dọn chợ', 'vận động': 'các ban vận động quỹ | tuần tra',
};

/** Small words inside or after a name that still belong to it: what comes after them may be any work. */
// prettier-ignore
export const nameTails = {
  'nhân dân': 'Ủy ban nhân dân nhặt rác', 'dân phố': 'các tổ dân phố nhặt rác', 'quân sự': 'các ban quân sự nhặt rác', 'chuyên môn': 'các phòng chuyên môn nhặt rác',
  'còn lại': 'các thôn còn lại nhặt rác', 'ven biển': 'các xã ven biển nhặt rác', 'ven sông': 'các xã ven sông nhặt rác', 'miền núi': 'các xã miền núi nhặt rác', 'biên giới': 'các xã biên giới nhặt rác', 'hải đảo': 'các xã hải đảo nhặt rác', 'vùng cao': 'các xã vùng cao nhặt rác', 'lân cận': 'các xã lân cận nhặt rác', 'giáp ranh': 'các xã giáp ranh nhặt rác', 'liên quan': 'các đơn vị liên quan nhặt rác', 'có liên quan': 'các đơn vị có liên quan nhặt rác', 'trực thuộc': 'các đơn vị trực thuộc nhặt rác',
  'chức năng': 'các lực lượng chức năng nhặt rác', 'nghiệp vụ': 'các phòng nghiệp vụ nhặt rác', 'sự nghiệp công': 'các đơn vị sự nghiệp công nhặt rác',
  'sự nghiệp': 'các đơn vị sự nghiệp nhặt rác', 'hành chính công': 'các bộ phận hành chính công nhặt rác', 'phục vụ hành chính công': 'Trung tâm phục vụ hành chính công nhặt rác',
  'kinh doanh': 'các hộ kinh doanh nhặt rác', 'dân cư': 'các khu dân cư nhặt rác', 'dân': 'các hộ dân nhặt rác', 'gia đình': 'các câu lạc bộ gia đình nhặt rác', 'thanh niên': 'Đoàn thanh niên nhặt rác',
  'phụ nữ': 'Hội phụ nữ nhặt rác', 'nông dân': 'Hội nông dân nhặt rác', 'cựu chiến binh': 'Hội cựu chiến binh nhặt rác', 'mầm non': 'các trường mầm non nhặt rác',
  'tiểu học': 'các trường tiểu học nhặt rác', 'trung học cơ sở': 'các trường trung học cơ sở nhặt rác', 'y tế': 'các trạm y tế nhặt rác', 'công tác mặt trận': 'Ban Công tác Mặt trận nhặt rác', 'liên hiệp phụ nữ': 'Hội Liên hiệp Phụ nữ nhặt rác', 'người cao tuổi': 'Hội Người cao tuổi nhặt rác',
  'chữ thập đỏ': 'Hội Chữ thập đỏ nhặt rác', 'văn nghệ': 'Đội văn nghệ nhặt rác', 'dân tộc': 'Ban Dân tộc nhặt rác', 'khuyến học': 'Hội Khuyến học nhặt rác', 'nhà nước': 'các cơ quan nhà nước nhặt rác',
  'đoàn thể': 'các tổ chức đoàn thể nhặt rác', 'trên địa bàn': 'các đơn vị trên địa bàn nhặt rác', 'chính trị': 'các tổ chức chính trị nhặt rác', 'xã hội': 'các tổ chức chính trị - xã hội nhặt rác',
  'cộng đồng': 'Tổ công nghệ số cộng đồng nhặt rác', 'công nghệ số': 'Tổ công nghệ số cộng đồng nhặt rác', 'cơ sở': 'các đảng ủy cơ sở nhặt rác', 'công lập': 'các trường công lập nhặt rác',
};
