/**
 * Words after “phối hợp với Trạm Y tế” that give no work of their own: the unit only helps with what the other does.
 * Each has a sentence that it decides.
 */
// prettier-ignore
export const sharedWork = {
  'thực hiện': 'Phối hợp với Trạm Y tế thực hiện kế hoạch.', 'tổ chức thực hiện': 'Phối hợp với Trạm Y tế tổ chức thực hiện kế hoạch.',
  'triển khai': 'Phối hợp với Trạm Y tế triển khai kế hoạch.', 'triển khai thực hiện': 'Phối hợp với Trạm Y tế triển khai thực hiện kế hoạch.',
  'thực hiện tốt': 'Phối hợp với Trạm Y tế thực hiện tốt kế hoạch.',
  'tạo điều kiện': 'Phối hợp với Trạm Y tế, tạo điều kiện về địa điểm.', 'tham gia': 'Phối hợp với Trạm Y tế, tham gia khi có yêu cầu.',
};
