/** Words after a body's name that tell what is or was: such a sentence gives no work. */
// prettier-ignore
export const statements = {
  'đã': 'dọn chợ', 'không': 'có hộ nghèo', 'là': 'đơn vị mới', 'được': 'khen', 'bị': 'ngập', 'sẽ': 'dọn chợ',
  'gồm': 'ba tổ', 'bao gồm': 'ba tổ', 'có hiệu lực': 'từ tháng này', 'còn': 'thiếu người', 'chưa': 'có trụ sở',
  'vẫn': 'thiếu người', 'đang': 'dọn chợ', 'nói': 'rõ tại biên bản', 'khẳng định': 'kết quả', 'ghi nhận': 'kết quả',
  'vừa': 'dọn chợ', 'đạt': 'ba giải', 'cho rằng': 'giá hợp lý', 'cho biết': 'giá mới',
  'nhận thấy': 'giá hợp lý', 'nhận được': 'đơn thư',
};
