import { greatest } from '../../language/lists/long-lists.ts';
import { lowerFirst, matchesOf } from '../../language/text.ts';
import { leadingVerbs, startsWithVerb, verbs } from '../../understanding/tasks/words.ts';
import { countWords, hasMoreWords, lowerUnlessName } from './words.ts';

/** The beginning of a sentence that is a list of things. */
export const listBeginning = 'Nội dung gồm ';

/** Whether the text after a colon is a sentence of its own and no list of things. */
export const startsClause = (text: string): boolean =>
  startsWithCommand(text) || /^(?:\p{Lu}|(?:người|mỗi|ai|từ|nếu|khi|không|đúng) )/u.test(text);

/** A thing with more words is no short one. */
const longestThing = 6;

/**
 * Tells whether a text is, from a position on, a list of things, most of them short. The position is behind a space. Each
 * thing is looked at once, however many positions are asked for.
 */
export function listTest(text: string): (from: number) => boolean {
  const isShort = (from: number, to: number): boolean => !hasMoreWords(text.slice(from, to), longestThing);
  const commas = matchesOf(/, /g, text).map(({ index }) => index);
  commas.push(text.length);
  /** How many short things are behind each comma. */
  const shortBehind = new Array<number>(commas.length).fill(0);
  for (let at = commas.length - 2; at >= 0; at -= 1)
    shortBehind[at] = shortBehind[at + 1]! + Number(isShort(commas[at]! + 2, commas[at + 1]!));
  return (from) => {
    const next = commas.findIndex((comma) => comma >= from);
    const count = commas.length - next;
    return count >= 4 && shortBehind[next]! + Number(isShort(from, commas[next]!)) > Math.floor(count / 2);
  };
}

/** Whether a text begins with a verb of command. */
export const startsWithCommand = (text: string): boolean =>
  startsWithVerb(lowerFirst(text)) || /^(?:phát|báo|cho|gọi|coi) /u.test(text);

/** The text after the last joint. No other joint begins with a sign or has one in it. */
function lastChunk(text: string): string {
  const sign = greatest([', ', ': ', '; '].map((each) => text.lastIndexOf(each)));
  return (sign < 0 ? text : text.slice(sign + 2)).split(/ và | hoặc /).at(-1)!;
}

/** The text after the last space but one. */
function lastTwoWords(text: string): string {
  const space = text.lastIndexOf(' ');
  return space <= 0 ? text : text.slice(text.lastIndexOf(' ', space - 1) + 1);
}

/** A clause of time, place or reason alone, which needs a main clause after it. */
export const leadingClause =
  /^(?:ngày|sáng|chiều|tối|từ|trong|sau|trước|khi|nếu|để|nhằm|căn cứ|theo|thực hiện|đối với|tính|do|qua|tại)(?!\p{L})[^,]*$/iu;
const condition = /(?:^| )(?:nếu|khi|trường hợp|đối với|trong quá trình|căn cứ|sau khi) /iu;

/** A word at the end of a text that needs another word after it. */
const open = / (?:việc|về|của|các|những|cho|để|theo|với|là|tại|trong|từ|đến|được|không|có|phải|cần)$/u;

/** Whether a text ends in a verb or another word that needs more words after it. */
export const isUnfinished = (text: string): boolean => {
  const last = lastTwoWords(text);
  return open.test(text) || leadingVerbs(last) === last;
};

/** Whether the verb of a half sentence has its object: “tuyên truyền” before “, vận động Nhân dân” has none. */
export const hasObject = (before: string): boolean => {
  const chunk = lastChunk(before);
  if (before.startsWith(listBeginning) || condition.test(chunk) || isUnfinished(before)) return false;
  return countWords(chunk) - countWords(leadingVerbs(lowerUnlessName(chunk))) >= 2 && countWords(chunk) >= 4;
};

const stating = / (?:đã|không|là|được|có|còn|thì|sẽ|nên|lấy|đến|ở|mất|đang|chưa) /u;

const hasVerbOfWork = (piece: string): boolean => {
  for (const _verb of verbs(piece)) return true;
  return false;
};

/** Whether a text has a verb, and is not only a name. */
const hasVerb = (piece: string): boolean =>
  startsWithCommand(piece) || stating.test(piece) || hasVerbOfWork(piece);

/** Whether a text has a verb behind a comma. */
const hasVerbBehind = (piece: string): boolean => stating.test(` ${piece}`) || hasVerbOfWork(piece);

/**
 * Splits a text at semicolons. Before an instruction or a clause a semicolon ends a sentence; in a list it becomes a
 * comma.
 */
export function clausesOf(part: string): string[] {
  const clauses: string[] = [];
  /** Whether the last clause has a verb: asked of each piece alone, since a clause may have hundreds of them. */
  let lastHasVerb = false;
  for (const piece of part.split(/;\s+/u)) {
    const own = piece.replace(/^[đĐ]ồng thời,?\s/u, '').replace(/^gắn với /u, 'việc này gắn với ');
    const isSentence =
      startsWithCommand(own) || /^\p{Lu}/u.test(own) || own !== piece || countWords(own) >= 12;
    if (clauses.length === 0 || (isSentence && lastHasVerb)) {
      clauses.push(own);
      lastHasVerb = hasVerb(own);
    } else {
      clauses.push(`${clauses.pop()!}, ${own}`);
      lastHasVerb ||= hasVerbBehind(own);
    }
  }
  return clauses;
}
