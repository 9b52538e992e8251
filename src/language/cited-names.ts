/** Words that are in no name of a body: the name of an issuer ends before them. */
export const wordsAfterIssuer: readonly string[] = [
  'về', 'ngày', 'quy định', 'ban hành', 'thực hiện', 'phê duyệt', 'trình', 'tại', 'theo', 'để', 'trong', 'trên', 'khi', 'đã', 'đang', 'được',
  'là', 'có', 'hướng dẫn', 'triển khai', 'sửa đổi', 'bổ sung', 'công bố', 'v/v', 'gắn', 'nhằm', 'đến', 'từ', 'cho', 'tổ chức', 'kèm',
  'thông qua', 'cùng', 'khóa', 'khoá', 'vào', 'bãi bỏ', 'bằng', 'số', 'giao', 'yêu cầu', 'hoàn', 'tổng hợp', 'rà soát', 'phân công',
  'chỉ đạo', 'xây dựng', 'báo cáo', 'xem xét', 'quyết định', 'thành lập', 'điều chỉnh', 'giải quyết', 'chi tiết', 'nếu', 'nơi', 'nêu',
]; // prettier-ignore

/** First words of the names of bodies and offices that issue documents. */
export const firstWordsOfIssuers: readonly string[] = [
  'bộ', 'ban', 'sở', 'phòng', 'văn phòng', 'ủy ban', 'UBND', 'HĐND', 'hội', 'chính phủ', 'thủ tướng', 'quốc hội', 'chủ tịch', 'phó', 'thành',
  'thanh', 'tỉnh', 'đảng', 'trung', 'công an', 'cục', 'vụ', 'tổng', 'TTg', 'CP', 'giám đốc', 'trường', 'viện', 'tòa', 'kiểm', 'liên', 'MTTQ',
  'ủy viên', 'thường', 'ngân hàng', 'bảo hiểm', 'BCH', 'BCĐ', 'bí thư', 'chi', 'tổ', 'kho bạc', 'quân', 'đại', 'hải quan', 'thuế', 'nhà nước',
  'chủ nhiệm', 'lãnh đạo', 'tập thể', 'cơ quan',
]; // prettier-ignore

/** Words before `luật` with which it names no law: `Hội Luật gia`, `Trường Luật`. */
export const wordsBeforeNoLaw: readonly string[] = [
  'pháp', 'kỷ', 'hội', 'đoàn', 'ngành', 'trường', 'học', 'khoa', 'ty', 'phòng',
]; // prettier-ignore

/** Words that are in no name of a law that is not in the list of names: its name ends before them. */
export const wordsAfterLaw: readonly string[] = [
  'số', 'ngày', 'năm', 'được', 'đã', 'quy', 'theo', 'để', 'tại', 'của', 'có', 'là', 'thì', 'trong', 'trên', 'khi', 'hiện', 'nếu', 'do', 'bằng',
  'cho', 'đối', 'với', 'nhằm', 'đến', 'từ', 'hoặc', 'cùng', 'này', 'còn', 'hay', 'sẽ', 'phải', 'không', 'ban hành', 'và các', 'và luật',
  'và bộ luật', 'và nghị', 'và văn', 'và quyết', 'và thông', 'và pháp',
]; // prettier-ignore

/** Words that go on with the sentence after a trích yếu and a comma: `…, Ủy ban nhân dân phường yêu cầu`. */
export const wordsAfterTitle: readonly string[] = [
  'ủy ban', 'UBND', 'HĐND', 'hội đồng', 'chủ tịch', 'ban thường vụ', 'đảng ủy', 'phòng', 'trung tâm', 'văn phòng', 'bộ', 'sở', 'công an',
  'đề nghị', 'yêu cầu', 'gửi', 'trong đó', 'đồng thời', 'căn cứ',
]; // prettier-ignore

/** Names of the parts of a document, the smallest first. */
export const partNames: readonly string[] = [
  'tiết', 'điểm', 'khoản', 'điều', 'tiểu mục', 'mục', 'chương', 'phần', 'phụ lục',
]; // prettier-ignore
