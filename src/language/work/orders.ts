/** Verbs that order: the name of a unit comes after them. Each with an order. */
export const orderVerbs = {
  'giao': 'Giao Trạm Y tế tiêm vắc xin.', 'yêu cầu': 'Yêu cầu Trạm Y tế tiêm vắc xin.', 'đề nghị': 'Đề nghị Trạm Y tế tiêm vắc xin.',
  'phân công': 'Phân công Trạm Y tế tiêm vắc xin.',
}; // prettier-ignore

/** After these words a verb orders nothing in this document, each with a sentence without an order. */
// prettier-ignore
export const beforeNoOrder = {
  'đã': 'Mái che đã yêu cầu Trạm Y tế tiêm vắc xin.', 'được': 'Mái che được giao Trạm Y tế tiêm vắc xin.', 'bị': 'Mái che bị yêu cầu Trạm Y tế tiêm vắc xin.',
  'việc': 'Mái che và việc yêu cầu Trạm Y tế tiêm vắc xin.', 'theo': 'Mái che theo đề nghị Trạm Y tế tiêm vắc xin.', 'có': 'Mái che có yêu cầu Trạm Y tế tiêm vắc xin.',
  'các': 'Mái che các yêu cầu Trạm Y tế tiêm vắc xin.', 'khi': 'Mái che khi yêu cầu Trạm Y tế tiêm vắc xin.', 'nếu': 'Mái che nếu yêu cầu Trạm Y tế tiêm vắc xin.',
  'những': 'Mái che những yêu cầu Trạm Y tế tiêm vắc xin.', 'kính': 'Mái che kính đề nghị Trạm Y tế tiêm vắc xin.', 'Kính': 'Mái che. Kính yêu cầu Trạm Y tế tiêm vắc xin.',
  'sự': 'Mái che sự phân công Trạm Y tế tiêm vắc xin.', 'tại': 'Mái che tại yêu cầu Trạm Y tế tiêm vắc xin.', 'không': 'Mái che không yêu cầu Trạm Y tế tiêm vắc xin.',
  'mục đích,': 'Mái che, mục đích, yêu cầu Trạm Y tế tiêm vắc xin.', 'Mục đích,': 'Mục đích, yêu cầu Trạm Y tế tiêm vắc xin.', 'nhu cầu,': 'Mái che, nhu cầu, yêu cầu Trạm Y tế tiêm vắc xin.',
  'ứng': 'Mái che đáp ứng yêu cầu Trạm Y tế tiêm vắc xin.', 'Theo': 'Theo đề nghị Trạm Y tế tiêm vắc xin, mái che hỏng.', 'Xét': 'Xét đề nghị Trạm Y tế tiêm vắc xin, mái che hỏng.',
  'xét': 'Mái che xét đề nghị Trạm Y tế tiêm vắc xin.', 'và': 'Mái che và yêu cầu Trạm Y tế tiêm vắc xin.', 'hoặc': 'Mái che hoặc yêu cầu Trạm Y tế tiêm vắc xin.',
  'là': 'Mái che là yêu cầu Trạm Y tế tiêm vắc xin.', 'để': 'Mái che để giao Trạm Y tế tiêm vắc xin.', 'vụ': 'Mái che vụ yêu cầu Trạm Y tế tiêm vắc xin.',
};

/** Before a unit that is told what is asked of it. */
export const concerningWords = {
  'đối với': 'Đối với Trạm Y tế, đề nghị tiêm vắc xin.', 'về phía': 'Về phía Trạm Y tế, đề nghị tiêm vắc xin.', 'riêng': 'Riêng Trạm Y tế, đề nghị tiêm vắc xin.',
}; // prettier-ignore

/** The limits and grounds before the name of a unit, which posts leave out. */
export const groundOpeners = {
  'Trong phạm vi': 'Trong phạm vi nhiệm vụ, Trạm Y tế tiêm vắc xin', 'Trên cơ sở': 'Trên cơ sở số liệu cũ, Trạm Y tế tiêm vắc xin', 'Căn cứ': 'Căn cứ số liệu cũ, Trạm Y tế tiêm vắc xin',
  'Theo': 'Theo lịch đã định, Trạm Y tế tiêm vắc xin',
}; // prettier-ignore
