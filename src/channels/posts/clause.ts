import { formatDate } from '../../domain/dates/calendar-date.ts';
import { squeeze } from '../../language/text.ts';
import { ownWords } from '../../understanding/tasks/own-words.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import { startsWithVerb } from '../../understanding/tasks/words.ts';
import { isUnfinished, hasObject } from '../spoken/clauses.ts';
import { lowerUnlessName } from '../spoken/words.ts';

/** Where a clause may end, should what stands before be whole and what follows be an order or one of the phrases. */
const joints = /, (?:đồng thời )?| và | (?=(?:theo|để|nhằm|bằng|gắn với|tại|thuộc|trên|trong|đến) )/gu;
/** What a clause does without. */
const phrase =
  /^(?:theo(?! dõi)|để|nhằm|bằng hình thức|gắn với|trong đó|trong quá trình|trên địa bàn|trên cơ sở|đến (?:toàn thể|cán bộ|từng)|không để) /u;
/** What only a very long clause does without. */
const place = /^(?:tại|trên|trong|thuộc) /u;

/** What a task says, in a clause that stands by itself: it ends where words allow, and is never broken off. */
export function clause(task: Task, most: number): string {
  const parts = partsOf(task);
  // Of a task with a day, the part that says by when something is done.
  const dated =
    task.due &&
    parts.find((part) => says(part, task) && startsWithVerb(lowerUnlessName(part)) && !bare.test(part));
  const told = dated || parts[0]!;
  if (told.length <= most) return lowerUnlessName(told);
  const end = endOf(told, most, phrase) ?? (told.length > most * 1.7 ? endOf(told, most, place) : undefined);
  return lowerUnlessName(told.slice(0, end).replace(/[,;]+$/, ''));
}

/** The orders of a task, each without the marks at its end; a semicolon between things of a list parts none. */
function partsOf(task: Task): string[] {
  const parts: string[] = [];
  const own = plain(ownWords(task)).replace(/\s?<?https?:\/\/\S+|\s?\([^)]{12,}\)/g, '');
  for (const piece of own.split(/(?<=[;:])\s|\.\s(?=\p{Lu})/u)) {
    const last = parts.at(-1);
    if (last?.endsWith(';') && !startsWithVerb(lowerUnlessName(piece)))
      parts[parts.length - 1] = `${last} ${piece}`;
    else parts.push(piece);
  }
  return parts.map((part) => part.replace(/[.,;:\s]+$/, ''));
}

/** Where a text may end: the last such place within its limit, else the first beyond it that is not far. */
function endOf(told: string, most: number, spared: RegExp): number | undefined {
  const ends = [...told.matchAll(joints)].filter(({ index, 0: { length } }) => {
    const [before, after] = [told.slice(0, index), told.slice(index + length)];
    return (
      index > most / 3 &&
      hasObject(before) &&
      !isOpen(before) &&
      (startsWithVerb(after) || spared.test(after))
    );
  });
  return (ends.findLast(({ index }) => index <= most) ?? ends.find(({ index }) => index <= most * 1.5))
    ?.index;
}

/** The same beside its day, which it need not say again. */
export function clauseBesideDue(task: Task, most: number): string {
  const own = clause(task, most);
  if (!task.words || !own.toLowerCase().endsWith(task.words.toLowerCase())) return own;
  const rest = own.slice(0, -task.words.length).replace(/[,\s]+(?:hoàn thành|xong)?[,\s]*$/u, '');
  return isUnfinished(rest) ? own : rest;
}

/** Whether a text says when its task is due, in its own words or as we write a date. */
export const says = (text: string, { due, words: written }: Task): boolean =>
  (written !== undefined && text.toLowerCase().includes(written.toLowerCase())) ||
  (due !== null && withoutNoughts(text).includes(withoutNoughts(formatDate(due))));

const withoutNoughts = (text: string): string => text.replace(/(?<!\d)0(?=\d)/g, '');
/** A deadline and nothing else. */
const bare = /^(?:hoàn thành|thời hạn|xong) (?:trước|trong|chậm|ngày)/iu;
const isOpen = (text: string): boolean =>
  (text.match(/[(“]/g) ?? []).length > (text.match(/[)”]/g) ?? []).length;

export const nameOf = ({ unitName }: Task): string => plain(unitName);

/** A text without marks of Markdown, should any be left in it. */
export const plain = (text: string): string =>
  squeeze(
    text.replace(/[*_`#]+|!?\[([^\]]*)\]\([^)]*\)/g, (_, label: string | undefined) => label ?? ''),
  ).replace(/(?<=“)\s+|\s+(?=”)/g, '');
