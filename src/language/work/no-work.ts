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
