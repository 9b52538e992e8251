/** Holidays and days of honour. */
export const holidays: readonly string[] =
  `Tết|Tết Nguyên đán|Tết Trung thu|Tết Nguyên tiêu|Tết Dương lịch|Trung thu|Quốc khánh|Ngày Quốc khánh|Giỗ Tổ Hùng Vương|Giáng sinh
Vu lan|Phật đản|Ngày Quốc tế Phụ nữ|Ngày Quốc tế Lao động|Quốc tế Lao động|Ngày Quốc tế Thiếu nhi|Quốc tế Thiếu nhi|Ngày Quốc tế Hạnh phúc|Ngày Thương binh - Liệt sĩ
Ngày Nhà giáo Việt Nam|Ngày Phụ nữ Việt Nam|Ngày Thầy thuốc Việt Nam|Ngày Gia đình Việt Nam|Ngày Pháp luật|Ngày Chuyển đổi số quốc gia
Ngày hội Đại đoàn kết toàn dân tộc|Cách mạng Tháng Tám|Tháng Thanh niên|Lễ Phật đản|Ngày Giải phóng miền Nam|Lễ Vu lan`.split(
    /[|\n]/,
  );

/** The ten and the twelve words of the names of lunar years: `Bính Ngọ`. */
export const lunarFirst: readonly string[] = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ');
export const lunarSecond: readonly string[] = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');
