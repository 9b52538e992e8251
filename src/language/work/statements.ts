/** Words after a body's name that tell what is or was: such a sentence gives no work. */
// prettier-ignore
export const statements = {
  'đã': 'dọn chợ', 'không': 'dọn chợ', 'là': 'nơi khám bệnh', 'được': 'sửa chữa', 'bị': 'xử phạt', 'sẽ': 'dọn chợ',
  'gồm': 'các ca tuần tra đêm', 'bao gồm': 'ba ca tuần tra', 'có hiệu lực': 'từ lúc công bố', 'còn': 'ít người dọn dẹp', 'chưa': 'dọn chợ',
  'vẫn': 'dọn chợ', 'đang': 'dọn chợ', 'nói': 'rõ cách dọn chợ', 'khẳng định': 'đêm nay dọn chợ', 'ghi nhận': 'ba ca cấp cứu',
  'vừa': 'dọn chợ', 'đạt': 'giải ba tuyên truyền', 'cho rằng': 'nên dọn chợ', 'cho biết': 'đêm nay dọn chợ',
  'nhận thấy': 'nên dọn chợ', 'nhận được': 'đơn xin sửa chữa',
};
