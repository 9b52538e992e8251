import { memoizeTexts } from '../../cache/memory.ts';
import { alwaysCapitals } from '../../language/abbreviations.ts';
import { foldSqueezed } from '../../language/folding.ts';
import { isUpper } from '../../language/letters.ts';
import { splitAtMarks } from '../../language/sentences.ts';
import { squeeze, upperFirst } from '../../language/text.ts';

const unitWords = /^(?:phường|xã|tỉnh|quận|huyện|thị|thành|trấn|phố|khu)$/;
const properAfter = new Set(['phường', 'xã', 'tỉnh', 'tinh', 'quận', 'huyện', 'trấn', 'phố']);
const partyOfPlace = /^(?:tỉnh|thành|huyện|quận|thị) [uủ][yỷ]$/u;
const noName = new Set(['hội', 'viên', 'hóa', 'nhà', 'và', 'của', 'về', 'phường', 'trực']);
const capitalFirst = new Set(['so', 'bo', 'cuc', 'vu', 'vien', 'chi', 'tong']);
const always = new Map([
  ['việt nam', 'Việt Nam'],
  ['chính phủ', 'Chính phủ'],
  ['thủ tướng', 'Thủ tướng'],
  ['quốc hội', 'Quốc hội'],
  ['trung ương', 'Trung ương'],
  ['thường vụ', 'Thường vụ'],
  ['thường trực', 'Thường trực'],
  ['chấp hành', 'Chấp hành'],
  ['đảng ủy', 'Đảng ủy'],
  ['đảng bộ', 'Đảng bộ'],
  ['mặt trận', 'Mặt trận'],
  ['tổ quốc', 'Tổ quốc'],
]);

/**
 * A text in capitals with small letters, as in running text. The longest run of words that `witness` has gives the
 * spelling; elsewhere the names of places keep their capitals.
 * @param witness running text of the same paper
 */
export function truecase(text: string, witness: string): string {
  const line = squeeze(text);
  if (!isUpper(line)) return line;
  const words = line.split(' ');
  const seen = witnessed(witness);
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = longest(words, at, seen);
    if (found) {
      out.push(...found);
      at += found.length;
    } else {
      out.push(byRule(words, at, out));
      at += 1;
    }
  }
  const first = out[0] ?? '';
  return [upperFirst(first), ...out.slice(1)].join(' ');
}

/**
 * The runs of two to eight words of a text, those not in capitals, by their form in small letters. Kept for the next
 * text of the same paper.
 */
const witnessed = memoizeTexts(1, (text: string): Map<string, string> => {
  const seen = new Map<string, string>();
  for (const sentence of splitAtMarks(text)) {
    const words = sentence.split(/[\s,()“”"]+/).filter((word) => word !== '');
    for (let at = 0; at < words.length; at += 1) {
      if (isUpper(words[at] ?? '') && (words[at] ?? '').length > 5) continue;
      for (let count = 2; count <= 8 && at + count <= words.length; count += 1) {
        const run = words.slice(at, at + count);
        if (isUpper(run.join(' '))) continue;
        const key = run.join(' ').toLowerCase();
        if (!seen.has(key)) seen.set(key, run.join(' '));
      }
    }
  }
  return seen;
});

function longest(words: readonly string[], at: number, seen: Map<string, string>): string[] | undefined {
  for (let count = Math.min(8, words.length - at); count >= 2; count -= 1) {
    const found = seen.get(
      words
        .slice(at, at + count)
        .join(' ')
        .toLowerCase(),
    );
    if (found) return found.split(' ');
  }
  return undefined;
}

function byRule(words: readonly string[], at: number, out: readonly string[]): string {
  if (alwaysCapitals.has(words[at]!)) return words[at]!;
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  const pair = always.get(`${lower} ${(words[at + 1] ?? '').toLowerCase()}`);
  if (pair) return pair.split(' ')[0] ?? lower;
  const second = always.get(`${(words[at - 1] ?? '').toLowerCase()} ${lower}`);
  if (second) return second.split(' ')[1] ?? lower;
  if (/\d/.test(word) || /^[IVX]+$/.test(word) || /^\p{Lu}{2,}[-/&]/u.test(word)) return word;
  const before = (words[at - 1] ?? '').toLowerCase();
  if (at === 1 && capitalFirst.has(foldSqueezed(before))) return upperFirst(lower);
  if (unitWords.test(lower) || noName.has(lower) || /^[uủ][yỷ]$/u.test(lower)) return lower;
  if (
    properAfter.has(before) ||
    partyOfPlace.test(`${(words[at - 2] ?? '').toLowerCase()} ${before}`) ||
    isName(out.at(-1) ?? '', words, at)
  )
    return upperFirst(lower);
  return lower;
}

/** Whether a word continues the name of a place: `Quốc` after `phường Ái`. */
function isName(previous: string, words: readonly string[], at: number): boolean {
  const start = words
    .slice(0, at)
    .findLastIndex((word) => properAfter.has(word.toLowerCase()) || /^[UỦ][YỶ]$/u.test(word));
  return start >= 0 && /^\p{Lu}/u.test(previous) && at - start <= 4;
}
