import { formatDate } from '../../domain/dates/calendar-date.ts';
import { ownWords } from '../../understanding/tasks/own-words.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import { startsWithVerb } from '../../understanding/tasks/words.ts';
import { isUnfinished, hasObject } from '../spoken/clauses.ts';
import { lowerUnlessName } from '../spoken/words.ts';
import { plain } from './plain.ts';

/** The places where a clause may end, if the words before are complete and an order or a phrase follows. */
const joints = /, (?:đồng thời )?| và | (?=(?:theo|để|nhằm|bằng|gắn với|tại|thuộc|trên|trong|đến) )/gu;
/** How many characters a joint has, with the words that follow it. */
const longestJoint = 30;
/** A phrase that may be left out of a clause. */
const phrase =
  /^(?:theo(?! dõi)|để|nhằm|bằng hình thức|gắn với|trong đó|trong quá trình|trên địa bàn|trên cơ sở|đến (?:toàn thể|cán bộ|từng)|không để) /u;
/** A phrase that is left out only of a very long clause. */
const place = /^(?:tại|trên|trong|thuộc) /u;

/**
 * The text of a task in one clause that is complete in itself.
 * @param most the length to aim at, in characters; a clause may be longer, because it is never cut inside a phrase.
 */
export function clause(task: Task, most: number): string {
  const parts = partsOf(task);
  // For a task with a deadline: the part that names the deadline.
  const dated =
    task.due &&
    parts.find((part) => says(part, task) && startsWithVerb(lowerUnlessName(part)) && !bare.test(part));
  const chosen = dated || parts[0]!;
  if (chosen.length <= most) return lowerUnlessName(chosen);
  const end =
    endOf(chosen, most, phrase) ?? (chosen.length > most * 1.7 ? endOf(chosen, most, place) : undefined);
  return lowerUnlessName(chosen.slice(0, end).replace(/[,;]+$/, ''));
}

/** The orders of a task, without the punctuation at their ends. A semicolon inside a list does not separate orders. */
function partsOf(task: Task): string[] {
  const parts: string[][] = [];
  const own = plain(ownWords(task)).replace(/\s?\([^)]{12,}\)/g, '');
  for (const piece of own.split(/(?<=[;:])\s|\.\s(?=\p{Lu})/u)) {
    const last = parts.at(-1);
    if (last?.at(-1)!.endsWith(';') && !startsWithVerb(lowerUnlessName(piece))) last.push(piece);
    else parts.push([piece]);
  }
  return parts.map((part) => part.join(' ').replace(/[.,;:\s]+$/, ''));
}

/** The position where a text may end: the last one within `most` characters, or the first one not far beyond. */
function endOf(text: string, most: number, droppable: RegExp): number | undefined {
  // A text may go on for a hundred pages: what is behind its first words ends no clause.
  const near = text.slice(0, Math.ceil(most * 1.5) + longestJoint);
  const ends = [...near.matchAll(joints)].filter(({ index, 0: { length } }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + length)];
    return (
      index > most / 3 &&
      index <= most * 1.5 &&
      hasObject(before) &&
      !isOpen(before) &&
      (startsWithVerb(after) || droppable.test(after))
    );
  });
  return (ends.findLast(({ index }) => index <= most) ?? ends[0])?.index;
}

/** The clause of a task for a place that shows the deadline already: the clause does not repeat it. */
export function clauseBesideDue(task: Task, most: number): string {
  const own = clause(task, most);
  if (!task.words || !own.toLowerCase().endsWith(task.words.toLowerCase())) return own;
  const rest = own.slice(0, -task.words.length).replace(/[,\s]+(?:hoàn thành|xong)?[,\s]*$/u, '');
  return isUnfinished(rest) ? own : rest;
}

/** Whether a text contains the deadline of a task, in the words of the document or as a formatted date. */
export const says = (text: string, { due, words: written }: Task): boolean =>
  (written !== undefined && text.toLowerCase().includes(written.toLowerCase())) ||
  (due !== null && withoutNoughts(text).includes(withoutNoughts(formatDate(due))));

const withoutNoughts = (text: string): string => text.replace(/(?<!\d)0(?=\d)/g, '');
/** A part that is only a deadline. */
const bare = /^(?:hoàn thành|thời hạn|xong) (?:trước|trong|chậm|ngày)/iu;
const isOpen = (text: string): boolean =>
  (text.match(/[(“]/g) ?? []).length > (text.match(/[)”]/g) ?? []).length;

export const nameOf = ({ unitName }: Task): string => plain(unitName);
