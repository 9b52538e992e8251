import { lowerFirst, upperFirst } from '../../language/text.ts';

/** The largest number of words in a sentence that is read in one breath. */
export const longestSentence = 45;

/** A word as it is counted: a syllable. */
export const word = /[\p{L}\p{N}]\S*/gu;

/**
 * The number of words of a text. As readers of a script do, it counts syllables, which Vietnamese writes with spaces.
 */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** Whether a text has more words than a number: those after it are not counted. */
export function hasMoreWords(text: string, count: number): boolean {
  word.lastIndex = 0;
  for (let found = 0; word.test(text); found += 1) if (found === count) return true;
  return false;
}

/**
 * The beginning of a text, at most `most` characters, up to the end of a sentence or a clause if it has one, else a space.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const piece = text.slice(0, most);
  const end = ['. ', '; ', ', ', ' '].map((mark) => piece.lastIndexOf(mark)).find((at) => at > most / 2);
  return piece.slice(0, end);
}

/** A text with a capital at its beginning and one full stop at its end. */
export const asSentence = (text: string): string => `${upperFirst(text.replace(/[\s.,;:]+$/, ''))}.`;

/** A text with its first letter small, unless it begins with a name or an abbreviation. */
export const lowerUnlessName = (text: string): string => (properStart.test(text) ? text : lowerFirst(text));

/** The beginnings of names and abbreviations, which keep their capital inside a sentence. */
const properStart =
  /^(?:\p{Lu}{2}|(?:Ủy ban|Hội đồng nhân dân|Trung tâm|Văn phòng|Công an|Đảng|Chi bộ|Bí thư|Chủ tịch|Nghị quyết|Luật|Nhà nước|Nhân dân|Hà Nội|Hải Phòng|Việt Nam|Mặt trận|Đài) |(?:Phòng|Ban|Trạm|Sở|Bộ|Tổ|Đoàn|Hội) \p{Lu})/u;
