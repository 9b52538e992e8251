import { withoutDiacritics } from '../../language/folding.ts';

/** The last word of a stamp where no keyboard turned the keys of Telex or VNI into letters: `MAAJT`, `BI2`. */
const typedEnd =
  /(?<![\p{L}\d])(?:ma[ajt]{3}|ma[65t]{3}|bi[f2]|bo[oj]{2}|bo[65]{2}|lai[j5]|ho[ofi]{3}|ho[62i]{3})(?![\p{L}\d])/iu;
const typedWord = /(?<![\p{L}\d])[a-z][a-z\d]+(?![\p{L}])/giu;

/** The words of levels, which are others without mark and tone, with the keys of both in Telex and in VNI. */
const levels: Readonly<Record<string, { word: string; keys: RegExp }>> = {
  mat: { word: 'mật', keys: /^(?=.*a.*a).*j|^(?=.*6).*5/i },
  toi: { word: 'tối', keys: /^(?=.*o.*o).*s|^(?=.*6).*1/i },
  tuyet: { word: 'tuyệt', keys: /^(?=.*e.*e).*j|^(?=.*6).*5/i },
};

/** The other words of stamps, by their letters without marks. */
const others = new Map(
  'tài liệu văn bản hồ độ chỉ mức dấu hỏa tốc thượng khẩn lưu hành nội bộ người có tên mới được bóc bì số xong trả lại thu hồi sao không được cấm chụp chép phổ biến chuyển tiếp'
    .split(' ')
    .map((word) => [withoutDiacritics(word), word]),
);

/**
 * A line that was typed in Telex or VNI with no keyboard for it, as it was meant: `TOOIS MAATJ` is “TỐI MẬT”. Words that
 * are in no stamp lose their marks. Undefined where no stamp can be so.
 */
export function typedWords(line: string): string | undefined {
  if (!typedEnd.test(line)) return undefined;
  return line.replace(typedWord, (typed) => {
    const plain = withoutKeys(typed);
    const level = levels[plain.toLowerCase()];
    const word = level?.keys.test(typed) ? level.word : others.get(plain.toLowerCase());
    if (word === undefined) return plain;
    return typed === typed.toUpperCase() ? word.toUpperCase() : word;
  });
}

/** The letters of a word without the keys behind its first vowel that only set a mark or a tone. */
function withoutKeys(typed: string): string {
  let kept = '';
  for (const letter of typed) {
    const small = letter.toLowerCase();
    const before = kept.toLowerCase();
    const isKey = /[aeiouy]/.test(before)
      ? /[wfsrxj\d]/.test(small) || (/[aeo]/.test(small) && before.includes(small))
      : small === 'd' && before === 'd';
    if (!isKey) kept += letter;
  }
  return kept;
}
