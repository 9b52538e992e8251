import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { alternatives } from '../../language/quantities/rule.ts';
import { wordsBeforeCount } from '../../language/quantities/words.ts';
import { squeeze } from '../../language/text.ts';
import type { Deadline } from './deadline.ts';
import { dueDate } from './due-date.ts';
import { hopeWords } from './other-times.ts';
import { readDeadline } from './read-deadline.ts';
import { namesEvent } from './rules.ts';
import { beginningWords, endWords, goingOnWords, linkWords } from './setting-words.ts';
import type { TimeInSentence } from './times.ts';
import { timesIn } from './times.ts';

/** What a cell of a deadline says. */
interface Cell {
  text: string;
  /** The words of its column or label: `Thời gian hoàn thành`; empty if they are unknown. */
  heading: string;
  /** The work of its row: `Hội nghị tổng kết`; empty if it is unknown. */
  work: string;
  /** What the words of the cell set by themselves. */
  told: Deadline | undefined;
  /** The last time of the cell. */
  last: TimeInSentence | undefined;
}

interface CellRule {
  name: string;
  when(cell: Cell): boolean;
  /** What decides: what the words of the cell set, its last time, or its words alone. */
  then: 'told' | 'time' | 'words';
}

const longest = 3000;
const oneOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives(words)})(?!\\p{L})`, 'iu');
const ending = oneOf(endWords);
const beginning = oneOf(beginningWords);
const hope = oneOf(hopeWords.flatMap(({ words }) => words));
/** `tuần 2 ` before a month: the month ends later. */
const count = `(?:${alternatives(wordsBeforeCount)})\\s\\d{1,2}\\stháng\\s`;
const afterCount = new RegExp(`(?<!\\p{L})${count}$`, 'iu');
const starting = new RegExp(`(?<!\\p{L})(?:từ|bắt đầu|sau)\\s(?:[^\\d.;,]{0,20}\\s)?(?:${count})?$`, 'iu');
const goesOn = new RegExp(`^\\s?,?\\s?(?:${alternatives(goingOnWords)})`, 'iu');
const links = new RegExp(
  `(?<!\\p{L})(?:${alternatives([...linkWords, 'cả', 'giai đoạn'])})(?!\\p{L})|[\\d\\s.,;:()/–-]`,
  'giu',
);

/** How a cell is read; the first rule that holds decides. */
const cellRules: readonly CellRule[] = [
  {
    name: 'its own words',
    when: ({ told }) => told !== undefined && told.rule !== 'a year alone',
    then: 'told',
  },
  {
    name: 'an event',
    when: ({ work, heading }) => namesEvent(work) && !ending.test(heading),
    then: 'words',
  },
  { name: 'words in a column of deadlines', when: ({ last }) => last === undefined, then: 'words' },
  {
    name: 'a column of beginnings',
    when: ({ heading }) => beginning.test(heading) && !ending.test(heading),
    then: 'words',
  },
  { name: 'a target in a column of deadlines', when: ({ text }) => hope.test(text), then: 'words' },
  { name: 'a time that goes on', when: ({ last }) => goesOn.test(last!.after), then: 'words' },
  {
    name: 'a beginning without an end',
    when: ({ text, last }) => last!.time.points.length === 1 && starting.test(text.slice(0, last!.start)),
    then: 'words',
  },
  {
    name: 'a week or a round of a month',
    when: ({ text, last }) => last!.time.unit === 'month' && afterCount.test(text.slice(0, last!.start)),
    then: 'words',
  },
  {
    name: 'a year alone in a column of times',
    when: ({ text, heading, last }) =>
      last!.time.unit === 'year' &&
      last!.lastMonth === undefined &&
      ((heading !== '' && !ending.test(heading)) || text.replace(links, '') !== ''),
    then: 'words',
  },
  { name: 'a time in a column of deadlines', when: () => true, then: 'time' },
];

/**
 * Reads a cell of a column of deadlines, or what follows a label such as `Thời gian hoàn thành:`, where a date needs no
 * word before it: `Phiên họp tháng 3/2026`. What has no date is the deadline's words.
 * @param documentDate as in `readDeadline`
 * @param heading the words of the column or the label: a year alone is a deadline only below words of an end
 * @param work the words of the work in the same row: the day of an event is no deadline
 */
export function readDeadlineCell(
  text: string,
  documentDate: CalendarDate,
  heading = '',
  work = '',
): Deadline | undefined {
  const written = squeeze(text).slice(0, longest);
  const plain = written.replace(/^(?:năm )?(?=20\d\d$)/iu, 'năm ');
  if (!/\p{L}|\d/u.test(plain)) return undefined;
  const told = readDeadline(plain, documentDate);
  const last = timesIn(plain).at(-1);
  const cell = { text: plain, heading, work, told, last };
  const { name, then } = cellRules.find(({ when }) => when(cell))!;
  if (then === 'told') return told;
  return { words: written, rule: name, ...(then === 'time' ? dueDate(last!, documentDate) : { due: null }) };
}

/**
 * Which of several columns of times has the deadlines: the one of an end before one that does not say, and none of a
 * beginning. -1 if there is none.
 * @param heads the heads of the columns; undefined for a column of something else
 */
export function deadlineColumn(heads: readonly (string | undefined)[]): number {
  const end = heads.findIndex((head) => head !== undefined && ending.test(head));
  return end >= 0 ? end : heads.findIndex((head) => head !== undefined && !beginning.test(head));
}
