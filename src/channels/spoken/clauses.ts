import { lowerFirst } from '../../language/text.ts';
import { leadingVerbs, startsWithVerb, verbs } from '../../understanding/tasks/words.ts';
import { countWords, lowerUnlessName } from './words.ts';

/** What a list of things begins with as a sentence. */
export const listed = 'Nội dung gồm ';

/** Whether what follows a colon is a sentence of its own, not a list of things. */
export const startsClause = (text: string): boolean =>
  startsOrder(text) || /^(?:\p{Lu}|(?:người|mỗi|ai|từ|nếu|khi|không|đúng) )/u.test(text);

/** Short things side by side. */
export const isList = (text: string): boolean => {
  const lengths = text.split(', ').map(countWords);
  lengths.sort((a, b) => a - b);
  return lengths.length >= 4 && lengths[Math.floor(lengths.length / 2)]! <= 6;
};

/** Verbs that begin an order; those of more than one chunk beside each other begin it once. */
export const startsOrder = (text: string): boolean =>
  startsWithVerb(lowerFirst(text)) || /^(?:phát|báo|cho|gọi|coi|đưa) /u.test(text);

const lastChunk = (text: string): string => text.split(/[,:;] | và | hoặc /).at(-1)!;

/** A clause that only says when or why: what it opens is still to come. */
export const opens =
  /^(?:ngày|sáng|chiều|tối|từ|trong|sau|trước|khi|nếu|để|nhằm|căn cứ|theo|thực hiện|đối với|tính|do|qua|tại)(?!\p{L})[^,]*$/iu;
const condition = /(?:^| )(?:nếu|khi|trường hợp|đối với|trong quá trình|căn cứ|sau khi) /iu;

/** Ends in a word that asks for more. */
const open = / (?:việc|về|của|các|những|cho|để|theo|với|là|tại|trong|từ|đến|được|không|có|phải|cần)$/u;

/** Whether a text ends in a verb or another word that asks for more. */
export const endsOpen = (text: string): boolean => {
  const last = text.split(' ').slice(-2).join(' ');
  return open.test(text) || leadingVerbs(last) === last;
};

/** Whether a half has its object: “tuyên truyền” before “, vận động Nhân dân” has not. */
export const isWhole = (before: string): boolean => {
  const chunk = lastChunk(before);
  if (before.startsWith(listed) || condition.test(chunk) || endsOpen(before)) return false;
  return countWords(chunk) - countWords(leadingVerbs(lowerUnlessName(chunk))) >= 2 && countWords(chunk) >= 4;
};

const stating = / (?:đã|không|là|được|phải|có|còn|thì|sẽ|cần|nên|lấy|đến|ở|mất|đang|chưa) /u;

/** Whether a piece says something, and is not the name of somebody or something. */
const says = (piece: string): boolean =>
  startsOrder(piece) || stating.test(piece) || [...verbs(piece)].length > 0;

/** A semicolon ends a sentence before an order or a clause; between the things of a list it is a comma. */
export function clausesOf(part: string): string[] {
  const clauses: string[] = [];
  for (const piece of part.split(/;\s+/u)) {
    const own = piece.replace(/^[đĐ]ồng thời,?\s/u, '').replace(/^gắn với /u, 'việc này gắn với ');
    const stands = startsOrder(own) || /^\p{Lu}/u.test(own) || own !== piece || countWords(own) >= 12;
    if (clauses.length === 0 || (stands && says(clauses.at(-1)!))) clauses.push(own);
    else clauses.push(`${clauses.pop()!}, ${own}`);
  }
  return clauses;
}
