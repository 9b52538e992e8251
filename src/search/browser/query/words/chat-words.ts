/** A short spelling of messages, the words, and a search that has it; a test reads the search. */
export type ChatWord = readonly [short: string, words: string, example: string];

/** How people shorten words in messages; no paper has these. */
// prettier-ignore
export const chatWords: readonly ChatWord[] = [
  ['đk', 'đăng ký', 'đk tạm trú'],
  ['đki', 'đăng ký', 'đki kết hôn'],
  ['đky', 'đăng ký', 'đky khai sinh'],
  ['ng', 'người', 'trợ cấp ng cao tuổi'],
  ['ngta', 'người ta', 'ngta đổ rác'],
  ['ks', 'khai sinh', 'giấy ks cho con'],
  ['vs', 'với', 'hỏi vs phường'],
  ['lm', 'làm', 'lm căn cước'],
  ['cty', 'công ty', 'cty môi trường'],
  ['tgian', 'thời gian', 'tgian tiêm chủng'],
  ['cmt', 'chứng minh thư', 'đổi cmt'],
  ['gks', 'giấy khai sinh', 'mất gks'],
  ['onl', 'trực tuyến', 'nộp hồ sơ onl'],
  ['hđ', 'hoạt động', 'hđ hè'],
  ['tb', 'thông báo', 'tb cắt điện'],
  ['ktra', 'kiểm tra', 'ktra bếp ăn'],
  ['oto', 'ô tô', 'oto qua cầu'],
  ['ôtô', 'ô tô', 'cấm ôtô'],
  ['ko', 'không', 'ko đốt rác'],
  ['hok', 'không', 'hok đốt rác'],
  ['gđ', 'gia đình', 'bảo hiểm hộ gđ'],
  ['sk', 'sức khỏe', 'khám sk miễn phí'],
  ['trg', 'trường', 'trg mầm non'],
  ['đt', 'điện thoại', 'số đt nhà xe'],
  ['wc', 'nhà vệ sinh', 'wc công cộng'],
  ['nv', 'nghĩa vụ', 'khám nv quân sự'],
];
