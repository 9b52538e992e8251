import type { PhraseList } from '../../language/phrases.ts';
import { phrases } from '../../language/phrases.ts';
import { alternatives } from '../../language/quantities/rule.ts';
import {
  carriedOut,
  carryingOut,
  formalAdditions,
  formalGrounds,
  formalManners,
  formalOpeners,
  formalPapers,
} from '../../language/work/formality.ts';
import { readDeadline } from '../deadlines/read-deadline.ts';
import { ownWords } from './own-words.ts';
import { tellsOfTrouble } from './sentences/no-work.ts';
import { sendTo } from './sentences/report.ts';
import type { Task } from './task.ts';

/*
 * Words that are a mere formality: “nghiêm túc triển khai thực hiện”. Two questions are asked of them, each with its
 * own list of words. `isFormalOrder`: an order of such words alone gives no task. `isFormalTask`: a task is in the list
 * of tasks, but posts and the radio leave it out.
 */

const mannerWords = phrases(Object.keys(formalManners), { anyCase: true });
const carryOut = phrases(Object.keys(carryingOut), { anyCase: true });
const whatWasSaid = phrases(Object.keys(carriedOut), { anyCase: true });
const oneOf = (words: Readonly<Record<string, string>>): string => `(?:${alternatives(Object.keys(words))})`;
const grounds = new RegExp(`${oneOf(formalGrounds)}\\s[^,.;]{0,200},?`, 'iuy');
const gap = /[,\s]*/y;

/** The position after the words of a list, one after another, from a position on. */
function skip(text: string, from: number, list: PhraseList, other?: RegExp): number {
  let end = from;
  for (;;) {
    gap.lastIndex = end;
    const start = end + gap.exec(text)![0].length;
    const phrase = list.at(text, start);
    if (other) other.lastIndex = start;
    const length = phrase?.length ?? other?.exec(text)?.[0].length;
    if (length === undefined) return end;
    end = start + length;
  }
}

/** Whether a text only says to carry out: “nghiêm túc triển khai thực hiện các nội dung trên”. */
function isFormula(text: string): boolean {
  const begun = skip(text, 0, mannerWords, grounds);
  const end = skip(text, begun, carryOut);
  const rest = text.slice(end).trimStart();
  return end > begun && (rest === '' || /^[.:;,/(]/.test(rest) || whatWasSaid.at(rest, 0) !== undefined);
}

/** Whether an order only asks to carry out what was said, with no deadline and nothing to send. */
export const isFormalOrder = (predicate: string, year: string): boolean =>
  isFormula(predicate) &&
  !(readDeadline(predicate, year)?.due ?? null) &&
  !predicate
    .replace(/để tổng hợp.*$/, '')
    .split(/[;.]\s/)
    .some((clause) => sendTo.test(clause) && !tellsOfTrouble(clause));

const closingWords = new RegExp(
  `^(?:(?:${oneOf(formalOpeners)}|căn cứ .{0,60})[\\s,]+)*(?:triển khai|thực hiện)(?:,? ${oneOf(formalAdditions)})*(?: (?:các )?${oneOf(formalPapers)}(?: trên| này)?)?(?:[.;]|$)`,
  'iu',
);
const trouble = /^trong quá trình (?:triển khai|thực hiện)[^.]*(?:vướng mắc|khó khăn)/iu;

/** Whether a task has only the words at the end of every paper, or names nothing to be done. */
export const isFormalTask = (task: Pick<Task, 'text' | 'unitName'>): boolean => {
  const own = ownWords(task);
  return own.split(' ').length < 3 || closingWords.test(own) || trouble.test(own);
};
