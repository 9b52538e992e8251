const telexMarks: Record<string, string> = { 'â': 'aa', 'ê': 'ee', 'ô': 'oo', 'ă': 'aw', 'ơ': 'ow', 'ư': 'uw', 'đ': 'dd' }; // prettier-ignore
const vniMarks: Record<string, string> = { 'â': 'a6', 'ê': 'e6', 'ô': 'o6', 'ă': 'a8', 'ơ': 'o7', 'ư': 'u7', 'đ': 'd9' }; // prettier-ignore
/** The five tones as Unicode's combining marks, and their keys. */
const tones = [
  ['\u0300', 'f', '2'],
  ['\u0301', 's', '1'],
  ['\u0309', 'r', '3'],
  ['\u0303', 'x', '4'],
  ['\u0323', 'j', '5'],
] as const;

/** A text as it is typed in Telex without a Vietnamese keyboard: `đăng ký` → `ddawng kys`. */
export const toTelex = (text: string): string => keyed(text, telexMarks, 1);

/** The same in VNI: `đăng ký` → `d9a8ng ky1`. */
export const toVni = (text: string): string => keyed(text, vniMarks, 2);

function keyed(text: string, marks: Record<string, string>, place: 1 | 2): string {
  return text
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const apart = word.normalize('NFD');
      const tone = tones.find(([mark]) => apart.includes(mark));
      const plain = (tone ? apart.replace(tone[0], '') : apart).normalize('NFC');
      return [...plain].map((letter) => marks[letter] ?? letter).join('') + (tone?.[place] ?? '');
    })
    .join(' ');
}
