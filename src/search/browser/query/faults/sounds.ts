/** A sound that people write in several ways, and a word with a fault that has it: its letters, and those of the fault. */
export type SoundGroup = readonly [letters: readonly string[], word: string, fault: string];

/** Beginnings of syllables that sound alike in a part of the country, or are written alike. */
// prettier-ignore
export const beginnings: readonly SoundGroup[] = [
  [['ch', 'tr'], 'chứng thực', 'trứng thực'],
  [['s', 'x'], 'xác nhận', 'sác nhận'],
  [['n', 'l'], 'lấn chiếm', 'nấn chiếm'],
  [['d', 'gi', 'r', 'v'], 'giao thông', 'dao thông'],
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

/**
 * The other spellings of a word by its sound, each with the number of groups that differ: `trun` → `chun` 1, `chung` 2.
 */
export function soundsLike(word: string): [spelling: string, differences: number][] {
  const [, start = '', middle = '', end = ''] =
    /^(ngh?|gh|gi|kh|nh|ph|th|tr|ch|[b-df-hj-np-tv-xz]?)(.*?)(ng|nh|ch|[cntiy]?)$/.exec(word) ?? [];
  const ofGroup = (groups: readonly SoundGroup[], letters: string): readonly string[] =>
    groups.find(([alike]) => alike.includes(letters))?.[0] ?? [letters];
  return ofGroup(beginnings, start)
    .flatMap((first) =>
      ofGroup(ends, end).map((last): [string, number] => [
        first + middle + last,
        Number(first !== start) + Number(last !== end),
      ]),
    )
    .filter(([, differences]) => differences > 0);
}
