import { vocabulary } from '../../vocabulary.ts';

/** Posts at the beginning of the line in capitals in which the authority speaks, above the grounds of a decision. */
export const posts = vocabulary([
  ['chủ tịch', 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN'],
  ['phó chủ tịch', 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN'],
  ['giám đốc', 'GIÁM ĐỐC SỞ Y TẾ'],
  ['tổng giám đốc', 'TỔNG GIÁM ĐỐC BẢO HIỂM XÃ HỘI'],
  ['thủ tướng', 'THỦ TƯỚNG CHÍNH PHỦ'],
  ['bộ trưởng', 'BỘ TRƯỞNG BỘ TƯ PHÁP'],
  ['hiệu trưởng', 'HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC HOA SEN'],
  ['chủ nhiệm', 'CHỦ NHIỆM ỦY BAN KIỂM TRA'],
  ['cục trưởng', 'CỤC TRƯỞNG CỤC TRỢ GIÚP PHÁP LÝ'],
  ['trưởng ban', 'TRƯỞNG BAN QUẢN LÝ CHỢ'],
  ['trưởng phòng', 'TRƯỞNG PHÒNG KINH TẾ'],
  ['tổng bí thư', 'TỔNG BÍ THƯ'],
  ['bí thư', 'BÍ THƯ ĐẢNG ỦY PHƯỜNG HOA SEN'],
  ['chánh văn phòng', 'CHÁNH VĂN PHÒNG ĐẢNG ỦY'],
  ['viện trưởng', 'VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN'],
  ['chánh án', 'CHÁNH ÁN TÒA ÁN NHÂN DÂN'],
]);

/** Bodies at the beginning of such a line. */
export const bodies = vocabulary([
  ['ủy ban', 'ỦY BAN NHÂN DÂN PHƯỜNG'],
  ['hội đồng', 'HỘI ĐỒNG NHÂN DÂN PHƯỜNG'],
  ['chính phủ', 'CHÍNH PHỦ'],
  ['quốc hội', 'QUỐC HỘI'],
  ['ban thường vụ', 'BAN THƯỜNG VỤ ĐẢNG ỦY'],
  ['ban chấp hành', 'BAN CHẤP HÀNH ĐẢNG BỘ'],
  ['ban chỉ đạo', 'BAN CHỈ ĐẠO'],
  ['ban chỉ huy', 'BAN CHỈ HUY QUÂN SỰ'],
  ['thường trực', 'THƯỜNG TRỰC ĐẢNG ỦY'],
  ['đảng ủy', 'ĐẢNG ỦY PHƯỜNG'],
  ['đoàn chủ tịch', 'ĐOÀN CHỦ TỊCH'],
  ['bộ chính trị', 'BỘ CHÍNH TRỊ'],
  ['ban bí thư', 'BAN BÍ THƯ'],
]);
