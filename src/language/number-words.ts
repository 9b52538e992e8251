/** The numbers from one to ten in words. */
export const oneToTen: readonly string[] = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
];

/** The ordinal numbers from the first to the tenth, as they are said after `thứ`. */
export const ordinalWords: readonly string[] = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
];

/** The words of the digits as alternatives of a pattern, with the forms that some have after `mươi`, and `mười`. */
export const digitWords = [...oneToTen, 'mốt', 'tư', 'lăm'].join('|');
