/*
 * Words of the texts above a list, which tell whose the items below are, and of the paragraphs that end a section. Each
 * has an example of what it decides.
 */

/** By these words an introduction asks for something. */
export const askingWords = {
  'yêu cầu': 'Yêu cầu các việc sau:', 'đề nghị': 'Đề nghị các việc sau:', 'chỉ đạo': 'Chỉ đạo các việc sau:',
  'phân công': 'Phân công các việc sau:', 'giao': 'Giao các việc sau:',
}; // prettier-ignore

/** To comment: the items below are the topics. */
export const commentVerbs = {
  'góp ý': 'Nội dung góp ý:', 'lấy ý kiến': 'Nội dung lấy ý kiến:', 'xin ý kiến': 'Nội dung xin ý kiến:', 'cho ý kiến': 'Nội dung cho ý kiến:',
  'tham gia ý kiến': 'Nội dung tham gia ý kiến:', 'thảo luận': 'Nội dung thảo luận:', 'báo cáo': 'Nội dung báo cáo:',
}; // prettier-ignore

/** What comments are about. */
export const topicNouns = {
  'nội dung': 'Nội dung góp ý:', 'vấn đề': 'Các vấn đề góp ý:', 'ý kiến': 'Ý kiến góp ý:',
}; // prettier-ignore

/** To keep to a topic. */
export const topicVerbs = { 'tập trung': 'Góp ý tập trung vào:', 'xoay quanh': 'Góp ý xoay quanh:' };

/** To decide: after comments were heard, the items below are no topics. */
export const decisionVerbs = {
  'kết luận': 'Sau khi nghe ý kiến thảo luận, Chủ tịch kết luận:', 'chỉ đạo': 'Sau khi nghe ý kiến thảo luận, Chủ tịch chỉ đạo:',
  'quyết nghị': 'Sau khi nghe ý kiến thảo luận, Hội đồng quyết nghị:', 'quyết định': 'Sau khi nghe ý kiến thảo luận, Hội đồng quyết định:',
  'thống nhất': 'Sau khi nghe ý kiến thảo luận, các tổ thống nhất:', 'yêu cầu': 'Sau khi nghe ý kiến thảo luận, Chủ tịch yêu cầu:',
}; // prettier-ignore

/** After the work itself: the items below are only more of it. */
export const besidesWords = {
  'trong đó': 'Giao Trạm Y tế dọn chợ, trong đó có:', 'lưu ý': 'Giao Trạm Y tế dọn chợ, lưu ý:', 'chú ý': 'Giao Trạm Y tế dọn chợ, chú ý mấy việc:',
  'đặc biệt': 'Giao Trạm Y tế dọn chợ, đặc biệt là:',
}; // prettier-ignore

/** What stands for the items below. */
export const listNouns = {
  'nội dung': 'Giao Trạm Y tế làm các nội dung sau:', 'nhiệm vụ': 'Giao Trạm Y tế làm các nhiệm vụ sau:', 'giải pháp': 'Giao Trạm Y tế làm các giải pháp sau:',
  'vấn đề': 'Giao Trạm Y tế làm các vấn đề sau:', 'công tác': 'Giao Trạm Y tế làm công tác sau:', 'việc': 'Giao Trạm Y tế làm các việc sau:',
}; // prettier-ignore

/** The words before the colon that say so. */
export const listEnds = {
  'sau': 'Giao Trạm Y tế làm các việc sau:', 'sau đây': 'Giao Trạm Y tế làm các việc sau đây:', 'cụ thể': 'Giao Trạm Y tế làm các việc cụ thể:',
  'gồm': 'Giao Trạm Y tế làm các việc gồm:', 'dưới đây': 'Giao Trạm Y tế làm các việc dưới đây:', 'trọng tâm': 'Giao Trạm Y tế làm các việc trọng tâm:',
  'chủ yếu': 'Giao Trạm Y tế làm các việc chủ yếu:',
}; // prettier-ignore

/** The beginnings of paragraphs that no longer belong to the unit above them. */
// prettier-ignore
export const sectionEnds = {
  'trong quá trình': 'Trong quá trình làm, các tổ ghi sổ.', 'trên đây': 'Trên đây là lịch trực.', 'thừa lệnh': 'Thừa lệnh Chủ tịch ký tên.',
  'thừa ủy quyền': 'Thừa ủy quyền Chủ tịch ký tên.', 'nhận được': 'Nhận được lịch này thì làm ngay.', 'yêu cầu': 'Yêu cầu làm ngay.',
  'đề nghị': 'Đề nghị làm ngay.', 'kết thúc': 'Kết thúc đợt một thì nghỉ.', 'báo cáo kết quả': 'Báo cáo kết quả mỗi tuần.', 'kết quả': 'Kết quả ghi vào sổ.',
  'quá trình': 'Quá trình làm phải ghi sổ.', 'căn cứ nội dung': 'Căn cứ nội dung trên mà làm.', 'văn bản này': 'Văn bản này dán ở chợ.',
  'công văn này': 'Công văn này dán ở chợ.', 'ủy ban nhân dân': 'Ủy ban nhân dân phường theo dõi.', 'ubnd': 'UBND phường theo dõi.',
};

/** The beginnings of headings and items that name a unit after them: `Giao cho | Trạm Y tế:`. Each with the unit. */
// prettier-ignore
export const unitOpeners = {
  'kính đề nghị': 'Kính đề nghị Trạm Y tế:', 'đề nghị': 'Đề nghị Trạm Y tế:', 'giao': 'Giao Trạm Y tế:', 'giao cho': 'Giao cho Trạm Y tế:',
  'yêu cầu': 'Yêu cầu Trạm Y tế:', 'phân công': 'Phân công Trạm Y tế:', 'đối với': 'Đối với Trạm Y tế:', 'về phía': 'Về phía Trạm Y tế:',
  'trách nhiệm': 'Trách nhiệm Trạm Y tế:', 'về trách nhiệm': 'Về trách nhiệm Trạm Y tế:', 'nhiệm vụ': 'Nhiệm vụ Trạm Y tế:',
  'nhiệm vụ, trách nhiệm': 'Nhiệm vụ, trách nhiệm Trạm Y tế:', 'về nhiệm vụ, trách nhiệm': 'Về nhiệm vụ, trách nhiệm Trạm Y tế:',
};

/** The same before “của”: all that follows is the name. */
// prettier-ignore
export const dutyOpeners = {
  'trách nhiệm của': 'Trách nhiệm của Trạm Y tế tuần tra', 'nhiệm vụ của': 'Nhiệm vụ của Trạm Y tế tuần tra', 'về trách nhiệm của': 'Về trách nhiệm của Trạm Y tế tuần tra',
  'về nhiệm vụ của': 'Về nhiệm vụ của Trạm Y tế tuần tra', 'nhiệm vụ, trách nhiệm của': 'Nhiệm vụ, trách nhiệm của Trạm Y tế tuần tra',
  'về nhiệm vụ, trách nhiệm của': 'Về nhiệm vụ, trách nhiệm của Trạm Y tế tuần tra',
};
