/*
 * Words inside the sentences that give no work, whatever else they say. Each has a sentence that it decides.
 */

/** To tell an office: of trouble, on a condition. */
// prettier-ignore
export const tellingVerbs = {
  'phản ánh': 'Nếu có khó khăn, các phòng phản ánh về Văn phòng.', 'báo cáo': 'Nếu có khó khăn, các phòng báo cáo Văn phòng.',
  'thông tin': 'Nếu có khó khăn, các phòng thông tin cho Văn phòng.', 'liên hệ': 'Nếu có khó khăn, các phòng liên hệ Văn phòng.',
  'trao đổi': 'Nếu có khó khăn, các phòng trao đổi với Văn phòng.', 'kiến nghị': 'Nếu có khó khăn, các phòng kiến nghị Văn phòng.',
  'gửi': 'Nếu có khó khăn, các phòng gửi thư về Văn phòng.', 'thông báo': 'Nếu có khó khăn, các phòng thông báo Văn phòng.',
  'đề nghị': 'Nếu có khó khăn, các phòng đề nghị Văn phòng gỡ.', 'đề xuất': 'Nếu có khó khăn, các phòng đề xuất cách gỡ.',
};

/** The words before the trouble. */
// prettier-ignore
export const troubleConditions = {
  'nếu': 'Các phòng, nếu gặp khó khăn, báo cáo Văn phòng.', 'khi': 'Các phòng, khi gặp khó khăn, báo cáo Văn phòng.',
  'trường hợp': 'Trường hợp gặp khó khăn, các phòng báo cáo Văn phòng.', 'mọi': 'Mọi khó khăn, các phòng báo cáo Văn phòng.', 'có': 'Có khó khăn gì, các phòng báo cáo Văn phòng.',
};

/** Papers that another replaces. */
export const replacedPapers = {
  'Quyết định': 'Văn bản này thay thế Quyết định cũ.', 'Nghị quyết': 'Văn bản này thay thế Nghị quyết cũ.', 'Chỉ thị': 'Văn bản này thay thế Chỉ thị cũ.',
  'Quy chế': 'Văn bản này thay thế Quy chế cũ.', 'Kế hoạch': 'Văn bản này thay thế Kế hoạch cũ.',
}; // prettier-ignore

/** Before a paper's taking effect: what is to be done then is work. */
// prettier-ignore
export const effectConditions = {
  'khi': 'Khi lịch này có hiệu lực, các phòng dọn chợ.', 'nếu': 'Nếu lịch cũ hết hiệu lực, các phòng dọn chợ.',
  'ngày': 'Từ ngày lịch này có hiệu lực, các phòng dọn chợ.', 'còn': 'Lịch cũ còn hiệu lực và chưa hết hiệu lực, các phòng dọn chợ.',
};

/** To give points. */
export const pointVerbs = {
  'tối đa': 'Ngõ sạch tối đa 5 điểm.', 'tối thiểu': 'Ngõ sạch tối thiểu 5 điểm.', 'được': 'Ngõ sạch được 5 điểm.',
  'trừ': 'Ngõ bẩn trừ 5 điểm.', 'cộng': 'Ngõ sạch cộng 5 điểm.', 'đạt': 'Ngõ sạch đạt 5 điểm.',
}; // prettier-ignore

/** After the words of a law these ask for work all the same. */
// prettier-ignore
export const askingAfterLaw = {
  'đề nghị': 'Theo Điều 5 Luật Mẫu, đề nghị Trạm Y tế tiêm vắc xin.', 'yêu cầu': 'Theo Điều 5 Luật Mẫu, yêu cầu Trạm Y tế tiêm vắc xin.', 'giao': 'Theo Điều 5 Luật Mẫu, giao Trạm Y tế tiêm vắc xin.',
  'phân công': 'Theo Điều 5 Luật Mẫu, phân công Trạm Y tế tiêm vắc xin.', 'kính mời': 'Theo Điều 5 Luật Mẫu, kính mời Trạm Y tế tiêm vắc xin.',
};

/** The papers by which a clause of execution begins. */
export const executionPapers = {
  'Quyết định': 'Các phòng căn cứ Quyết định này thi hành.', 'Nghị quyết': 'Các phòng căn cứ Nghị quyết này thi hành.',
}; // prettier-ignore

/** Who answers for the execution of the paper, also as scans write it. */
export const executionWords = {
  'chịu trách nhiệm thi hành': 'Các phòng chịu trách nhiệm thi hành lịch này.', 'chịu trách nhiệm thí hành': 'Các phòng chịu trách nhiệm thí hành lịch này.',
  'tổ chức thi hành': 'Các phòng tổ chức thi hành lịch này.',
}; // prettier-ignore

/** Before those who get a notice. */
export const noticeLinks = {
  'để': 'Văn phòng thông báo lịch để các phòng biết.', 'đến': 'Văn phòng thông báo lịch đến các phòng biết.', 'tới': 'Văn phòng thông báo lịch tới các phòng biết.',
}; // prettier-ignore

/** What they do with it. */
// prettier-ignore
export const noticeAims = {
  'phối hợp': 'Văn phòng thông báo lịch để các phòng biết, phối hợp thực hiện.', 'triển khai': 'Văn phòng thông báo lịch để các phòng biết, triển khai thực hiện.',
  'tổ chức': 'Văn phòng thông báo lịch để các phòng biết, tổ chức thực hiện.', 'thực hiện': 'Văn phòng thông báo lịch để các phòng biết, thực hiện.',
  'chỉ đạo': 'Văn phòng thông báo lịch để các phòng biết, chỉ đạo.',
};

/** The beginnings of what a law says. */
export const lawOpeners = {
  'theo': 'Theo Điều 5 Luật Mẫu, các hộ phải dọn rác.', 'căn cứ': 'Căn cứ Điều 5 Luật Mẫu, các hộ phải dọn rác.',
}; // prettier-ignore

/** Between “quy định” and the article. */
export const lawLinks = {
  'tại': 'Theo quy định tại Điều 5 Luật Mẫu, các hộ phải dọn rác.', 'của': 'Theo quy định của Điều 5 Luật Mẫu, các hộ phải dọn rác.', 'ở': 'Theo quy định ở Điều 5 Luật Mẫu, các hộ phải dọn rác.',
}; // prettier-ignore

/** Parts of an article before it. */
export const lawParts = {
  'điểm': 'Theo điểm a Điều 5 Luật Mẫu, các hộ phải dọn rác.', 'khoản': 'Theo khoản 2 Điều 5 Luật Mẫu, các hộ phải dọn rác.',
}; // prettier-ignore

/** Citizens, at the beginning of what they tell. */
// prettier-ignore
export const citizens = {
  'ông': 'Ông Mẫu phản ánh việc Trạm Y tế đóng cửa.', 'bà': 'Bà Mẫu phản ánh việc Trạm Y tế đóng cửa.', 'anh': 'Anh Mẫu phản ánh việc Trạm Y tế đóng cửa.',
  'chị': 'Chị Mẫu phản ánh việc Trạm Y tế đóng cửa.', 'công dân': 'Công dân phản ánh việc Trạm Y tế đóng cửa.', 'cử tri': 'Cử tri phản ánh việc Trạm Y tế đóng cửa.',
  'người dân': 'Người dân phản ánh việc Trạm Y tế đóng cửa.', 'bà con': 'Bà con phản ánh việc Trạm Y tế đóng cửa.', 'gia đình': 'Gia đình phản ánh việc Trạm Y tế đóng cửa.',
  'hộ': 'Hộ cụ Mẫu phản ánh việc Trạm Y tế đóng cửa.',
};

/** Offices: who holds one speaks for it, and is no citizen who tells. */
// prettier-ignore
export const officeHolders = {
  'chủ tịch': 'Ông Mẫu, Chủ tịch phường yêu cầu Trạm Y tế mở cửa.', 'bí thư': 'Ông Mẫu, Bí thư phường yêu cầu Trạm Y tế mở cửa.',
  'trưởng': 'Ông Mẫu, Trưởng khu phố yêu cầu Trạm Y tế mở cửa.', 'phó': 'Ông Mẫu, Phó ban yêu cầu Trạm Y tế mở cửa.', 'giám đốc': 'Ông Mẫu, Giám đốc yêu cầu Trạm Y tế mở cửa.',
  'chánh': 'Ông Mẫu, Chánh văn phòng yêu cầu Trạm Y tế mở cửa.', 'hiệu trưởng': 'Bà Mẫu, Hiệu trưởng yêu cầu Trạm Y tế mở cửa.', 'ủy viên': 'Bà Mẫu, Ủy viên yêu cầu Trạm Y tế mở cửa.',
  'chỉ huy': 'Ông Mẫu, Chỉ huy yêu cầu Trạm Y tế mở cửa.', 'đại biểu': 'Bà Mẫu, Đại biểu yêu cầu Trạm Y tế mở cửa.',
};
