/**
 * Words before “phối hợp” that say how a unit works, and not what: it has no work of its own, and only supports where
 * the item says who leads. Each has a sentence that it decides. “Kiểm tra bếp ăn, phối hợp với …” is work of its own.
 */
export const manners = {
  'có trách nhiệm': 'Có trách nhiệm phối hợp với Trạm Y tế phun thuốc.',
  'có nhiệm vụ': 'Có nhiệm vụ phối hợp với Trạm Y tế phun thuốc.',
  'chủ động': 'Chủ động phối hợp với Trạm Y tế phun thuốc.',
  'tích cực': 'Tích cực phối hợp với Trạm Y tế phun thuốc.',
  'thường xuyên': 'Thường xuyên phối hợp với Trạm Y tế phun thuốc.',
  'tiếp tục': 'Tiếp tục phối hợp với Trạm Y tế phun thuốc.',
  'kịp thời': 'Kịp thời phối hợp với Trạm Y tế phun thuốc.',
  'khẩn trương': 'Khẩn trương phối hợp với Trạm Y tế phun thuốc.',
  'tăng cường': 'Tăng cường phối hợp với Trạm Y tế phun thuốc.',
  'sẵn sàng': 'Sẵn sàng phối hợp với Trạm Y tế phun thuốc.',
  'trực tiếp': 'Trực tiếp phối hợp với Trạm Y tế phun thuốc.',
  'theo chức năng, nhiệm vụ được giao':
    'Theo chức năng, nhiệm vụ được giao, phối hợp với Trạm Y tế phun thuốc.',
  'theo chức năng, nhiệm vụ': 'Theo chức năng, nhiệm vụ, phối hợp với Trạm Y tế phun thuốc.',
  'theo chức năng': 'Theo chức năng, phối hợp với Trạm Y tế phun thuốc.',
  'nghiêm túc': 'Nghiêm túc phối hợp với Trạm Y tế phun thuốc.',
  'hằng năm': 'Hằng năm, phối hợp với Trạm Y tế phun thuốc.',
  'hàng năm': 'Hàng năm, phối hợp với Trạm Y tế phun thuốc.',
  'đồng thời': 'Đồng thời phối hợp với Trạm Y tế phun thuốc.',
  'cử cán bộ': 'Cử cán bộ phối hợp với Trạm Y tế phun thuốc.',
  'cử lực lượng': 'Cử lực lượng phối hợp với Trạm Y tế phun thuốc.',
  'bố trí lực lượng': 'Bố trí lực lượng phối hợp với Trạm Y tế phun thuốc.',
};

/** How closely two units work together, between “phối hợp” and “với”. Each with the words after a name. */
export const closeness = {
  'chặt chẽ': 'phối hợp chặt chẽ với Trạm Y tế phun thuốc.', 'thường xuyên': 'phối hợp thường xuyên với Trạm Y tế phun thuốc.',
  'tốt': 'phối hợp tốt với Trạm Y tế phun thuốc.', 'hiệu quả': 'phối hợp hiệu quả với Trạm Y tế phun thuốc.',
}; // prettier-ignore
