/** After a comma these words begin another clause, and no other unit. */
// prettier-ignore
export const clauseStarts = {
  'ngoài': 'ba tổ', 'để': 'giữ trật tự', 'theo': 'lịch đã định', 'trong': 'ngày mai', 'nếu': 'có mưa', 'nhằm': 'giữ trật tự', 
  'cụ thể': 'ba tổ', 'gồm': 'ba tổ', 'ngày': 'mai', 'tháng': 'tới', 'năm': 'tới', 'tại': 'chợ', 'từ': 'ngày mai', 'với': 'ba tổ', 'do': 'mưa lớn',
  'có': 'ba tổ', 'không': 'có tổ nào', 'khi': 'có mưa', 'như': 'mọi năm', 'qua': 'loa', 'về': 'việc này', 'trước': 'ngày mai', 'sau': 'ngày mai',
  'đặc biệt': 'ba tổ', 'riêng': 'ba tổ', 'trừ': 'ba tổ', 'kể cả': 'ba tổ', 'song': 'có mưa', 'nhưng': 'có mưa', 'mỗi': 'ngày', 'vì': 'mưa',
  'tiếp đó': 'ba tổ', 'xong': 'trong ngày', 'là': 'việc gấp', 'bằng': 'loa', 'đã': 'có lịch', 'người dân': 'cả xã',
  'nhân dân': 'cả xã', 'dưới': 'mưa', 'vào': 'ngày mai', 'cho': 'đến mai', 'đến': 'ngày mai', 'nhất là': 'ba tổ',
};

/** Words that no name has: a verb stands between a name and one of them. Each with a sentence that shows it. */
// prettier-ignore
export const neverInNames = {
  'trước khi': 'các hộ dân ngâm giống trước khi phát quang bờ', 'sau khi': 'các hộ dân ngâm giống sau khi tiếp nhận hạt', 'khi': 'các hộ dân ngâm giống khi tiếp nhận hạt',
  'để': 'các hộ dân ngâm giống để bảo đảm kịp vụ', 'nếu': 'các hộ dân ngâm giống nếu tiếp nhận hạt', 'cho': 'các hộ dân ngâm giống cho kịp đợt tiếp nhận',
  'ngay': 'các hộ dân ngâm giống ngay sau đợt tiếp nhận hạt', 'đúng': 'các hộ dân ngâm giống đúng lịch hướng dẫn', 'xong': 'các hộ dân ngâm giống xong báo cáo tổ',
  'thì': 'các hộ dân ngâm giống thì báo cáo tổ', 'mà': 'các hộ dân ngâm giống mà báo cáo tổ', 'nên': 'các hộ dân ngâm giống nên báo cáo tổ', 'rằng': 'các hộ dân ngâm giống rằng báo cáo tổ',
};

/** The beginnings of clauses of time and ground between a name and its verb, each with the rest of the sentence. */
// prettier-ignore
export const adverbials = {
  'trong đợt': 'này phun thuốc', 'trong việc': 'phun thuốc', 'trong quá trình': 'phun thuốc', 'trong công tác': 'phun thuốc', 'trong thời gian': 'tới phun thuốc',
  'trong dịp': 'Tết phun thuốc', 'trong ngày': 'mai phun thuốc', 'trong tuần': 'tới phun thuốc', 'trong tháng': 'tới phun thuốc', 'trong quý': 'tới phun thuốc', 'trong năm': 'tới phun thuốc',
  'theo quy định': 'mới phun thuốc', 'theo hướng dẫn': 'mới phun thuốc', 'theo kế hoạch': 'mới phun thuốc', 'theo lịch': 'mới phun thuốc',
  'trước ngày': 'mai phun thuốc', 'từ ngày': 'mai phun thuốc', 'vào ngày': 'mai phun thuốc', 'đến ngày': 'mai phun thuốc', 'chậm nhất': 'ngày mai phun thuốc',
};

/** The beginning of a clause of time, place or reason before the main clause. Each with the rest of such a clause. */
// prettier-ignore
export const leads = {
  'thứ nhất': 'về rác thải', 'thứ hai': 'về rác thải', 'thứ ba': 'về rác thải', 'thứ tư': 'về rác thải', 'thứ năm': 'về rác thải', 'thứ sáu': 'về rác thải',
  'một là': 'về rác thải', 'hai là': 'về rác thải', 'ba là': 'về rác thải', 'bốn là': 'về rác thải', 'năm là': 'về rác thải',
  'trong': 'tuần này', 'trên cơ sở': 'số liệu đã có', 'căn cứ': 'số liệu đã có', 'theo': 'số liệu đã có', 'khi': 'có mưa',
  'nếu': 'có mưa', 'trường hợp': 'có mưa', 'định kỳ': 'sáu tháng', 'hằng': 'tuần', 'hàng': 'tuần', 'từ': 'ngày mai', 'đối với': 'hộ nghèo',
  'đồng thời': 'ở các chợ', 'ngoài ra': 'ở các chợ', 'riêng': 'ở các chợ', 'tại': 'các chợ', 'kết thúc': 'đợt một',
  'để': 'giữ trật tự', 'ngay sau': 'cơn bão', 'tùy': 'tình hình', 'đến': 'ngày mai', 'qua': 'số liệu đã có', 'trước': 'mùa mưa', 'nhân dịp': 'năm mới',
  'do': 'mưa lớn', 'mỗi': 'tuần', 'sau': 'cơn bão', 'nhằm': 'giữ trật tự', 'thực hiện': 'chỉ thị trên', 'vào': 'cuối tuần', 'với': 'hộ nghèo',
  'cùng với': 'việc trên', 'bên cạnh đó': 'ở các chợ', 'ở': 'các chợ', 'về': 'hộ nghèo', 'dựa trên': 'số liệu đã có', 'thông qua': 'số liệu đã có',
};
