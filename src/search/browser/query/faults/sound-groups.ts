/** A sound that people write in several ways, and a word with a fault that has it: its letters, and those of the fault. */
export type SoundGroup = readonly [letters: readonly string[], word: string, fault: string];

/** Beginnings of syllables that sound alike in a part of the country, or are written alike. */
// prettier-ignore
export const beginnings: readonly SoundGroup[] = [
  [['ch', 'tr'], 'chứng thực', 'trứng thực'],
  [['s', 'x'], 'xác nhận', 'sác nhận'],
  [['n', 'l'], 'lấn chiếm', 'nấn chiếm'],
  [['d', 'gi', 'j', 'r', 'v', 'z'], 'giao thông', 'dao thông'],
  [['c', 'k', 'q'], 'kết hôn', 'cết hôn'],
  [['ngh', 'ng'], 'nghĩa vụ', 'ngĩa vụ'],
  [['g', 'gh'], 'ghi nhận', 'gi nhận'],
  [['ph', 'f'], 'phòng cháy', 'fòng cháy'],
];

/** Ends of syllables that sound alike in a part of the country. */
// prettier-ignore
export const ends: readonly SoundGroup[] = [
  [['n', 'ng', 'nh'], 'tuyển sinh', 'tuyểng sinh'],
  [['c', 't', 'ch'], 'xuất huyết', 'xuấc huyết'],
  [['i', 'y'], 'đăng ký', 'đăng kí'],
];
