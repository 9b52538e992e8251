import { foldLetters } from '../../language/folding.ts';

/** The words that the name of an office begins with and the name of no person, each with a name that shows it. */
// prettier-ignore
const offices = {
  'ủy ban': 'Ủy ban nhân dân phường Mẫu', 'ubnd': 'UBND phường Mẫu', 'hđnd': 'HĐND phường Mẫu',
  'hội đồng': 'Hội đồng nhân dân phường Mẫu', 'đảng ủy': 'Đảng ủy phường Mẫu', 'văn phòng': 'Văn phòng Đảng ủy phường Mẫu',
  'phòng': 'Phòng Văn hóa - Xã hội', 'ban': 'Ban Chỉ huy Quân sự', 'sở': 'Sở Nội vụ', 'trung tâm': 'Trung tâm Phục vụ hành chính công',
  'trạm': 'Trạm Y tế phường Mẫu', 'công an': 'Công an phường Mẫu', 'mặt trận': 'Mặt trận Tổ quốc phường Mẫu',
  'trường': 'Trường Tiểu học Sen Hồng', 'hội': 'Hội Nông dân phường Mẫu',
};

const folded = Object.keys(offices).map((words) => `${foldLetters(words)} `);

/** Whether a property names an office, which is no secret of a person; or nobody. */
export const namesNobody = (text: string): boolean => {
  const name = foldLetters(text.trim());
  return name === '' || (name.split(' ').length > 2 && folded.some((words) => name.startsWith(words)));
};
