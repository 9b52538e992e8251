/** Words in the names of bodies that are no other words without their marks, wherever they are in a line. */
export const wordsOfNames: readonly string[] = [
  'NHÂN DÂN',
  'ỦY BAN',
  'HỘI ĐỒNG',
  'THÀNH PHỐ',
  'THỊ TRẤN',
  'ĐẢNG ỦY',
  'ĐẢNG BỘ',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'HUYỆN ỦY',
  'MẶT TRẬN',
  'TỔ QUỐC',
  'VIỆT NAM',
  'VĂN PHÒNG',
];
/** Words that are others with other marks, as the names of places have: these only where a line begins. */
export const firstWords: readonly string[] = ['TỈNH', 'PHƯỜNG', 'HUYỆN', 'QUẬN', 'SỞ', 'BỘ', 'PHÒNG'];
