import type { AmbiguousAbbreviation } from '../sense.ts';
import { bankNames } from './bank-names.ts';

/** Short forms that two fields use, each for a thing of its own. */
// prettier-ignore
export const sensesOfFields: readonly AmbiguousAbbreviation[] = [
  {
    short: 'TMĐT',
    senses: [
      { words: 'tổng mức đầu tư', before: ['điều chỉnh', 'dự án có', 'duyệt'], after: [':', '9', 'dự án', 'công trình', 'là'], example: ['duyệt TMĐT', 'duyệt tổng mức đầu tư'] },
      { words: 'thương mại điện tử', before: ['sàn', 'phát triển', 'qua', 'kinh doanh', 'hoạt động', 'trang', 'nền tảng'], example: ['bán qua sàn TMĐT', 'bán qua sàn thương mại điện tử'] },
    ],
  },
  {
    short: 'TTĐT',
    senses: [
      { words: 'thông tin điện tử', before: ['trang', 'cổng', 'các trang'], example: ['trang TTĐT xã', 'trang thông tin điện tử xã'] },
      { words: 'trật tự đô thị', before: ['kiểm tra', 'đội', 'vi phạm', 'quản lý', 'tổ', 'lập lại', 'xử lý', 'giữ'], example: ['lập lại TTĐT', 'lập lại trật tự đô thị'] },
    ],
  },
  {
    short: 'BKS',
    senses: [
      { words: 'biển kiểm soát', before: ['xe', 'mang', 'không', 'không có', 'ô tô', 'xe máy', 'gắn', 'xe tải'], after: [':', '9', 'giả'], example: ['xe mang BKS lạ', 'xe mang biển kiểm soát lạ'] },
      { words: 'Ban Kiểm soát', before: ['trưởng', 'bầu', 'thành viên'], after: ['hợp tác xã', 'HTX', 'công ty'], example: ['bầu BKS', 'bầu Ban Kiểm soát'] },
    ],
  },
  {
    short: 'KHKT',
    senses: [
      { words: 'khuyến học, khuyến tài', before: ['quỹ', 'phong trào', 'gia đình'], example: ['quỹ KHKT', 'quỹ khuyến học, khuyến tài'] },
      { words: 'khoa học kỹ thuật', before: ['hội thi', 'tiến bộ', 'cuộc thi', 'ứng dụng', 'chuyển giao', 'tập huấn', 'Hội'], example: ['chuyển giao KHKT', 'chuyển giao khoa học kỹ thuật'] },
    ],
  },
  {
    short: 'TCM',
    senses: [
      { words: 'tay chân miệng', before: ['bệnh', 'dịch', 'ca', 'mắc', 'SXHD,', 'SXH,', 'sởi,', 'sốt xuất huyết,'], example: ['ca TCM', 'ca tay chân miệng'] },
      { words: 'tổ chuyên môn', before: ['sinh hoạt', 'họp', 'các', 'trưởng'], example: ['sinh hoạt TCM', 'sinh hoạt tổ chuyên môn'] },
    ],
  },
  {
    short: 'TTND',
    senses: [
      { words: 'Thanh tra nhân dân', before: ['Ban', 'tổ', 'trưởng ban'], after: ['phường', 'xã', 'trường'], example: ['Ban TTND xã', 'Ban Thanh tra nhân dân xã'] },
      { words: 'Thầy thuốc Nhân dân', before: ['danh hiệu'], after: ['Aa'], example: ['TTND Lê Mẫu', 'Thầy thuốc Nhân dân Lê Mẫu'] },
    ],
  },
  {
    short: 'THA',
    senses: [
      { words: 'tăng huyết áp', before: ['bệnh', 'người bệnh', 'mắc', 'điều trị', 'bệnh nhân', 'ĐTĐ,', 'ĐTĐ và', 'đái tháo đường,', 'tim mạch,'], after: [', ĐTĐ', 'và ĐTĐ', ', đái tháo đường'], example: ['bệnh THA', 'bệnh tăng huyết áp'] },
      { words: 'thi hành án', before: ['cơ quan', 'công tác', 'Chi cục', 'cưỡng chế'], after: ['dân sự', 'hình sự', 'hành chính'], example: ['cưỡng chế THA', 'cưỡng chế thi hành án'] },
    ],
  },
  {
    short: 'CQĐT',
    senses: [
      { words: 'cơ quan điều tra', before: ['hồ sơ cho', 'sang'], after: ['Công an', 'khởi tố', 'xác minh'], example: ['CQĐT khởi tố', 'cơ quan điều tra khởi tố'] },
      { words: 'chính quyền điện tử', before: ['xây dựng', 'phát triển', 'kiến trúc'], example: ['xây dựng CQĐT', 'xây dựng chính quyền điện tử'] },
    ],
  },
  {
    short: 'CTCT',
    senses: [
      { words: 'chương trình công tác', before: ['theo', 'xây dựng', 'thực hiện'], after: ['năm', 'tháng', 'quý', 'tuần'], example: ['CTCT năm', 'chương trình công tác năm'] },
      { words: 'công tác chính trị', before: ['phòng', 'công tác đảng,', 'công tác Đảng,'], example: ['công tác đảng, CTCT', 'công tác đảng, công tác chính trị'] },
    ],
  },
  {
    short: 'KTS',
    senses: [
      { words: 'kinh tế số', before: ['phát triển', 'tỷ trọng', 'thúc đẩy', 'chính quyền số,'], example: ['tỷ trọng KTS', 'tỷ trọng kinh tế số'] },
      { words: 'kiến trúc sư', before: ['hội', 'nhóm', 'thuê'], after: ['họ'], example: ['KTS Hà Mẫu vẽ', 'kiến trúc sư Hà Mẫu vẽ'] },
    ],
  },
  {
    short: 'KSV',
    senses: [
      { words: 'kiểm sát viên', before: ['thẩm phán,', 'các'], after: ['Viện', 'VKSND', 'đề nghị'], example: ['KSV đề nghị', 'kiểm sát viên đề nghị'] },
      { words: 'kiểm soát viên', after: ['ngân hàng', 'thị trường', 'không lưu'], example: ['KSV thị trường', 'kiểm soát viên thị trường'] },
    ],
  },
  {
    short: 'KTV',
    senses: [
      { words: 'kỹ thuật viên', after: ['xét nghiệm', 'chụp', 'máy', 'tin học', 'phục hồi'], example: ['KTV xét nghiệm', 'kỹ thuật viên xét nghiệm'] },
      { words: 'kế toán viên', before: ['ngạch'], example: ['ngạch KTV', 'ngạch kế toán viên'] },
      { words: 'kiểm toán viên', after: ['nhà nước', 'độc lập'], example: ['KTV độc lập', 'kiểm toán viên độc lập'] },
    ],
  },
  {
    short: 'TTV',
    senses: [
      { words: 'tuyên truyền viên', before: ['báo cáo viên,', 'báo cáo viên và', 'đội', 'BCV,'], after: ['pháp luật', 'cơ sở'], example: ['TTV cơ sở', 'tuyên truyền viên cơ sở'] },
      { words: 'thanh tra viên', before: ['ngạch', 'thẻ'], example: ['ngạch TTV', 'ngạch thanh tra viên'] },
    ],
  },
  {
    short: 'TCT',
    senses: [
      { words: 'Tổ công tác', before: ['thành lập', 'tổ trưởng', 'thành viên'], after: ['liên ngành', 'Đề án', 'triển khai'], example: ['TCT liên ngành', 'Tổ công tác liên ngành'] },
      { words: 'Tổng công ty', after: ['Điện lực', 'Bưu điện', 'cổ phần', 'CP', 'xây dựng', 'Bảo hiểm'], example: ['TCT Điện lực', 'Tổng công ty Điện lực'] },
    ],
  },
  {
    short: 'THT',
    senses: [
      { words: 'tụ huyết trùng', before: ['bệnh', 'vắc xin', 'vắc-xin', 'tiêm'], after: ['trâu', 'lợn', 'gia cầm'], example: ['bệnh THT', 'bệnh tụ huyết trùng'] },
      { words: 'tổ hợp tác', before: ['các', 'HTX,', 'HTX và', 'thành lập', 'hợp tác xã,', 'mỗi'], after: ['nuôi', 'trồng', 'sản xuất', 'nông nghiệp'], example: ['THT trồng rau', 'tổ hợp tác trồng rau'] },
    ],
  },
  {
    short: 'CGC',
    senses: [
      { words: 'cúm gia cầm', before: ['dịch', 'bệnh', 'phòng'], example: ['dịch CGC', 'dịch cúm gia cầm'] },
      { words: 'cựu giáo chức', before: ['hội', 'hội viên'], example: ['hội CGC', 'hội cựu giáo chức'] },
    ],
  },
  {
    short: 'ĐX',
    senses: [
      { words: 'đông xuân', before: ['vụ', 'lúa', 'cây vụ', 'sản xuất vụ'], example: ['vụ ĐX', 'vụ đông xuân'] },
      { words: 'đề xuất', before: ['tham mưu,', 'hồ sơ'], after: [':', 'giải pháp'], example: ['tham mưu, ĐX giải pháp', 'tham mưu, đề xuất giải pháp'] },
    ],
  },
  {
    short: 'HTXH',
    senses: [
      { words: 'hạ tầng xã hội', before: ['hạ tầng kỹ thuật,', 'công trình', 'HTKT,', 'đầu tư'], example: ['công trình HTXH', 'công trình hạ tầng xã hội'] },
      { words: 'hưu trí xã hội', before: ['trợ cấp', 'hưởng'], example: ['trợ cấp HTXH', 'trợ cấp hưu trí xã hội'] },
    ],
  },
  {
    short: 'HN',
    senses: [
      { words: 'hộ nghèo', before: ['rà soát', 'danh sách', 'tỷ lệ', 'các'], after: [', HCN', 'và HCN', ', hộ cận nghèo'], example: ['danh sách HN', 'danh sách hộ nghèo'] },
      { words: 'Hà Nội', before: ['TP', 'thành phố', 'ở', 'ra'], example: ['ra HN', 'ra Hà Nội'] },
      { words: 'hội nghị', before: ['tổ chức', 'dự', 'giấy mời', 'tại'], after: ['tổng kết', 'sơ kết', 'trực tuyến', 'tập huấn', 'toàn thể'], example: ['HN sơ kết', 'hội nghị sơ kết'] },
    ],
  },
  { short: 'HCN', senses: [{ words: 'hộ cận nghèo', before: ['rà soát', 'hộ nghèo,', 'hộ nghèo và', 'tỷ lệ', 'danh sách', 'HN,', 'HN và'], example: ['hộ nghèo, HCN', 'hộ nghèo, hộ cận nghèo'] }] },
  {
    short: 'NTS',
    senses: [
      { words: 'nền tảng số', before: ['các', 'trên', 'sử dụng', 'phát triển'], example: ['trên NTS', 'trên nền tảng số'] },
      { words: 'nuôi trồng thủy sản', before: ['đất', 'hộ', 'mặt nước'], example: ['đất NTS', 'đất nuôi trồng thủy sản'] },
    ],
  },
  {
    short: 'KTT',
    senses: [
      { words: 'khu thể thao', before: ['nhà văn hóa,', 'nhà văn hóa và', 'NVH,', 'NVH và', 'sân'], after: ['thôn', 'xã', 'khu'], example: ['KTT thôn', 'khu thể thao thôn'] },
      { words: 'kế toán trưởng', before: ['ký thay', 'chứng chỉ', 'bổ nhiệm', 'chức danh'], example: ['chứng chỉ KTT', 'chứng chỉ kế toán trưởng'] },
      { words: 'khu tập thể', after: ['cũ', 'Aa'], example: ['KTT cũ', 'khu tập thể cũ'] },
    ],
  },
  {
    short: 'VHNT',
    senses: [
      { words: 'văn học nghệ thuật', before: ['hội', 'tác phẩm', 'sáng tác'], example: ['hội VHNT', 'hội văn học nghệ thuật'] },
      { words: 'văn hóa nghệ thuật', before: ['chương trình', 'hoạt động', 'Trường'], example: ['hoạt động VHNT', 'hoạt động văn hóa nghệ thuật'] },
    ],
  },
  {
    short: 'ĐTTM',
    senses: [
      { words: 'đô thị thông minh', before: ['xây dựng', 'dịch vụ', 'phát triển', 'đề án'], example: ['xây dựng ĐTTM', 'xây dựng đô thị thông minh'] },
      { words: 'điện thoại thông minh', before: ['dùng', 'sử dụng', 'có', 'trên'], example: ['dùng ĐTTM', 'dùng điện thoại thông minh'] },
    ],
  },
  {
    short: 'GDHN',
    senses: [
      { words: 'giáo dục hòa nhập', before: ['trẻ', 'học sinh', 'phát triển'], example: ['trẻ GDHN', 'trẻ giáo dục hòa nhập'] },
      { words: 'giáo dục hướng nghiệp', before: ['công tác', 'hoạt động', 'tiết'], example: ['tiết GDHN', 'tiết giáo dục hướng nghiệp'] },
    ],
  },
  {
    short: 'TTGT',
    senses: [
      { words: 'trật tự giao thông', before: ['giữ', 'vi phạm', 'bảo đảm', 'lập lại'], example: ['giữ TTGT', 'giữ trật tự giao thông'] },
      { words: 'thanh tra giao thông', before: ['lực lượng', 'đội'], example: ['lực lượng TTGT', 'lực lượng thanh tra giao thông'] },
    ],
  },
  {
    short: 'PGD',
    senses: [
      { words: 'phòng giao dịch', after: ['ngân hàng', 'NHCSXH', 'Agribank', 'số'], before: ['tại', 'đến'], example: ['đến PGD', 'đến phòng giao dịch'] },
      { words: 'Phòng Giáo dục', before: ['trưởng', 'công văn của'], after: ['huyện', 'quận'], example: ['PGD huyện cũ', 'Phòng Giáo dục huyện cũ'] },
    ],
  },
  { short: 'KS', senses: [
    { words: 'kiểm soát', before: ['biển', 'số kiểm soát', 'trạm'], example: ['biển KS', 'biển kiểm soát'] },
    { words: 'khai sinh', before: ['giấy', 'đăng ký', 'làm'], example: ['đăng ký KS', 'đăng ký khai sinh'] },
    { words: 'khách sạn', before: ['nhà hàng,', 'ở', 'tại', 'các'], after: ['9'], example: ['ở KS', 'ở khách sạn'] },
    { words: 'Kỹ sư', after: ['họ'], example: ['KS Vũ Mẫu', 'Kỹ sư Vũ Mẫu'] },
  ] },
  { short: 'LS', senses: [
    { words: 'liệt sĩ', before: ['thân nhân', 'gia đình', 'mộ', 'hài cốt', 'vợ', 'con', 'bố', 'mẹ', 'thương binh,'], example: ['mộ LS', 'mộ liệt sĩ'] },
    { words: 'lãi suất', after: ['9', 'ưu đãi', ':'], example: ['LS ưu đãi', 'lãi suất ưu đãi'] },
    { words: 'Luật sư', before: ['văn phòng', 'đoàn'], after: ['họ'], example: ['LS Vũ Mẫu tư vấn', 'Luật sư Vũ Mẫu tư vấn'] },
  ] },
  { short: 'XN', senses: [
    { words: 'xét nghiệm', before: ['mẫu', 'làm', 'kết quả', 'phòng', 'khoa'], after: ['máu', 'nhanh', 'HIV', 'nước tiểu'], example: ['XN máu', 'xét nghiệm máu'] },
    { words: 'xí nghiệp', after: ['cấp nước', 'thoát nước', 'may', 'môi trường', 'dịch vụ', '9'], example: ['XN may', 'xí nghiệp may'] },
    { words: 'xác nhận', before: ['đơn', 'giấy'], after: ['của'], example: ['giấy XN', 'giấy xác nhận'] },
  ] },
  { short: 'SV', senses: [{ words: 'sinh viên', before: ['học sinh,', 'các', 'HS,', 'thẻ'], after: ['năm', 'trường', 'tình nguyện'], example: ['SV tình nguyện', 'sinh viên tình nguyện'] }] },
  { short: 'NH', senses: [
    { words: 'năm học', after: ['9'], example: ['NH 2026-2027', 'năm học hai nghìn không trăm hai mươi sáu, hai nghìn không trăm hai mươi bảy'] },
    { words: 'ngân hàng', before: ['tài khoản', 'thẻ', 'vay', 'gửi'], after: [...bankNames, 'Chính sách', 'CSXH', 'Nhà nước', 'TMCP'], example: ['vay NH', 'vay ngân hàng'] },
  ] },
  { short: 'NK', senses: [
    { words: 'nhiệm kỳ', before: ['đầu', 'giữa', 'cuối', 'hết', 'trong'], after: ['9'], example: ['Đại hội NK 2025-2030', 'Đại hội nhiệm kỳ hai nghìn không trăm hai mươi lăm, hai nghìn không trăm ba mươi'] },
    { words: 'nhập khẩu', before: ['xuất', 'hàng', 'thuế'], after: ['hàng', 'từ'], example: ['hàng NK', 'hàng nhập khẩu'] },
  ] },
  { short: 'VT', senses: [
    { words: 'Văn thư', before: ['Lưu', 'gửi', 'bộ phận'], after: ['phường', 'xã', 'lưu'], example: ['Lưu: VT', 'Lưu: Văn thư'] },
    { words: 'vị trí', before: ['tại', 'các', 'mỗi'], after: ['việc làm', 'số', '9'], example: ['VT việc làm', 'vị trí việc làm'] },
  ] },
  { short: 'QK', senses: [
    { words: 'Quốc khánh', before: ['lễ', 'Ngày', 'dịp', 'mừng', 'và'], after: ['2/9', '02/9', '02/09', '2-9', '2.9'], example: ['nghỉ QK 2/9', 'nghỉ Quốc khánh mùng hai tháng chín'] },
    { words: 'Quân khu', before: ['Bộ Tư lệnh', 'trong', 'lực lượng vũ trang'], after: ['9'], example: ['Bộ Tư lệnh QK 3', 'Bộ Tư lệnh Quân khu ba'] },
  ] },
  { short: 'HK', senses: [
    { words: 'học kỳ', before: ['cuối', 'đầu', 'giữa', 'thi'], after: ['9', 'I'], example: ['cuối HK 1', 'cuối học kỳ một'] },
    { words: 'hộ khẩu', before: ['sổ', 'nhập', 'chuyển', 'có'], example: ['sổ HK', 'sổ hộ khẩu'] },
  ] },
  { short: 'CM', senses: [
    { words: 'cách mạng', before: ['người có công với', 'NCC với', 'truyền thống', 'lão thành', 'đạo đức', 'phong trào', 'căn cứ', 'tinh thần'], example: ['lão thành CM', 'lão thành cách mạng'] },
    { words: 'chuyên môn', before: ['tổ', 'sinh hoạt', 'cơ quan', 'phòng'], after: ['nghiệp vụ'], example: ['phòng CM', 'phòng chuyên môn'] },
  ] },
  { short: 'TE', senses: [{ words: 'trẻ em', before: ['bảo vệ', 'chăm sóc', 'bà mẹ', 'bạo hành', 'bà mẹ,', 'quyền', 'phụ nữ,'], after: ['dưới', 'mồ côi', 'nghèo', 'khuyết tật'], example: ['TE dưới 6 tuổi', 'trẻ em dưới sáu tuổi'] }] },
  { short: 'CK', senses: [
    { words: 'cùng kỳ', before: ['so với', 'so', 'bằng', 'cao hơn', 'thấp hơn'], after: ['năm'], example: ['tăng so với CK', 'tăng so với cùng kỳ'] },
    { words: 'cửa khẩu', before: ['Hải quan', 'kinh tế', 'đồn', 'tại'], after: ['quốc tế', 'cảng', 'phụ'], example: ['Hải quan CK phụ', 'Hải quan cửa khẩu phụ'] },
    { words: 'chuyển khoản', before: ['thanh toán', 'nộp', 'hoặc', 'qua'], after: ['qua', 'số tài khoản'], example: ['thanh toán CK', 'thanh toán chuyển khoản'] },
    { words: 'chuyên khoa', before: ['bác sĩ', 'phòng khám'], after: ['I', '9', 'mắt', 'nhi'], example: ['bác sĩ CK mắt', 'bác sĩ chuyên khoa mắt'] },
  ] },
];
