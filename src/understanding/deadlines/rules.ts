import { firstDay, yearOf } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { greatest } from '../../language/lists/long-lists.ts';
import { alternatives, asWords, endsWith } from '../../language/quantities/rule.ts';
import type { OtherTime } from './other-times.ts';
import {
  causingVerbs,
  conditionWords,
  countWords,
  datedThings,
  doneByPeople,
  doneToThings,
  endedByPeople,
  effectWords,
  eventNouns,
  eventWords,
  hopeWords,
  levelWords,
  otherYearWords,
  reportWords,
  sendingVerbs,
} from './other-times.ts';
import type { TimeInSentence } from './times.ts';

/** What a time means for a task: its deadline, words without a date, or nothing. */
type Meaning = 'due' | 'words' | 'none';

/** What a rule may ask besides the time itself. */
interface Around {
  text: string;
  /** Ngày ban hành of the document; empty if it is unknown. */
  documentDate: CalendarDate;
}

interface TimeRule {
  name: string;
  when(time: TimeInSentence, around: Around): boolean;
  then: Meaning;
}

const oneOf = (words: readonly string[]): string =>
  asWords(alternatives(words).replaceAll(' ', '\\s'), { numbers: true });
const anyOf = (list: readonly OtherTime[]): string => oneOf(list.flatMap(({ words }) => words));
const form = (source: string): RegExp => new RegExp(source, 'iu');

const effect = form(`${anyOf(effectWords)}[^.;]{0,40}$`);
const event = form(anyOf(eventWords));
const eventFirst = form(`^[\\s\\d.)+*-]{0,6}(?:các\\s)?${oneOf(eventNouns)}`);
/** Whether words name an event, and no work: the time beside them is when it takes place. */
export const namesEvent = (text: string): boolean => eventFirst.test(text) || /^ngày\s(?!\d)/iu.test(text);

const hope = form(anyOf(hopeWords));
const level = form(`${anyOf(levelWords)}[^.;,]{0,40}\\d|(?<!100\\s?)%`);
const told = form(`${anyOf(reportWords)}(?:\\s\\S+){0,12}\\s*$`);
const upTo = form(`${anyOf(countWords)}\\s$`);
const sent = new RegExp(`${asWords('về|cho|qua|tới|đến')}\\s(?=\\p{Lu}|phòng\\s|ủy ban)`, 'u');
/** `đăng ký tham dự`, `gửi danh sách tham dự`: what is to be done is not the event. */
const handedIn = form(oneOf([...sendingVerbs, 'đăng ký', 'cử', 'phân công', 'xác nhận']));
const past = form(`${asWords('đã|vừa|từng')}\\s(?:(?!gửi|trình)\\S+\\s){0,4}$`);
const sending = oneOf(sendingVerbs);
const thing = form(
  `(?<!${sending}\\s)(?<!${sending}\\s(?:các|những)\\s)${oneOf(datedThings)}\\s(?:(?!trình|để)\\S+\\s){0,5}?${oneOf(doneToThings)}\\s$`,
);
/** Quick tests for the ends of the two. */
const endsWithDone = endsWith(doneToThings);
const endsWithLife = endsWith(doneByPeople);
// `học sinh`, `vệ sinh` and others are words of their own, and no `sinh`.
const people = form(`(?<!(?:học|phát|vệ|thí|khai|tuyển)\\s)${oneOf(doneByPeople)}\\s$`);
const endsWithEnd = endsWith(endedByPeople);
const ended = form(
  `${asWords('người|cán bộ|công chức|viên chức')}\\s(?:[^\\s,;]+\\s){0,10}?${oneOf(endedByPeople)}\\s$`,
);
/** `hỗ trợ các hộ có nhà xây xong trước ngày …`: it may be the houses that are to be done, or the help. */
const doneByOthers = form(
  `\\S\\s(?:các|những|số|mỗi)\\s(?:${oneOf(datedThings)}\\s$|(?:\\S+\\s){1,3}(?:đã|được|có(?!\\strách|\\snhiệm))\\s(?:\\S+\\s){1,8}$)`,
);
const makesOthersDo = form(oneOf(causingVerbs));
const condition = form(`^[\\s-]*${oneOf(conditionWords)}`);
const cadence = '(?:hàng|hằng|mỗi)\\s(?:ngày|tuần|tháng|quý|năm)';
const eachAfter = form(
  `^,?\\s(?:của\\s)?(?:${cadence}|tháng\\s(?:đầu|cuối|sau|tiếp)(?:\\s(?:của\\s)?(?:mỗi\\s)?quý)?(?:\\ssau)?|quý\\s(?:sau|tiếp)|kỳ\\sbáo\\scáo|âm\\slịch)`,
);
const eachBefore = form(`${asWords(`(?:định\\skỳ\\s)?${cadence}`)}[^.;]*$`);
const otherYear = form(`^,?\\s(?:của\\s)?${anyOf(otherYearWords)}`);
// `(23 tháng Chạp)` is a day of the moon's calendar and no count.
const counted =
  /^\s\(?(?:(?:ít nhất|tối thiểu)\s)?\d{1,3}\s(?:ngày|tuần|tháng(?!\s(?:\d|giêng|chạp|âm))|giờ)/iu;
const countBefore = /(?<!\d)\d{1,3}\s(?:ngày|tuần|tháng|giờ|phút)(?:\slàm\sviệc)?,?\s$/iu;
const asked = form(asWords('xong|hoàn thành|hoàn tất'));

const strong: ReadonlySet<unknown> = new Set(['before a time', 'at the latest', 'a time limit']);
const isStrong = ({ setting }: TimeInSentence): boolean => strong.has(setting);
const isYear = ({ time, lastMonth }: TimeInSentence): boolean =>
  time.unit === 'year' && lastMonth === undefined;
const lastOf = ({ time }: TimeInSentence): TimeInSentence['time']['points'][number] => time.points.at(-1)!;

/** Why a time is no deadline; the first rule that holds decides. If none holds, its setting makes it the deadline. */
const timeRules: readonly TimeRule[] = [
  { name: 'no word sets it', when: ({ setting }) => setting === undefined, then: 'none' },
  { name: 'quoted', when: ({ start }, { text }) => isQuoted(text, start), then: 'none' },
  { name: 'taking effect', when: ({ before }) => effect.test(before), then: 'none' },
  {
    name: 'recurring',
    when: (time) =>
      eachAfter.test(time.after) ||
      (time.time.points.every(({ year }) => year === undefined) && eachBefore.test(time.before)),
    then: 'words',
  },
  { name: 'of another year', when: ({ after }) => otherYear.test(after), then: 'words' },
  {
    name: 'counted from a time',
    when: ({ setting, before, after }) =>
      counted.test(after) || (setting === 'before a time' && countBefore.test(before)),
    then: 'words',
  },
  {
    name: 'done before',
    when: ({ before, done }) => (done ? /(?<!\p{L})đã\s$/iu : past).test(before),
    then: 'none',
  },
  {
    name: 'of a thing or a person',
    when: ({ before, done }) =>
      !done &&
      ((endsWithDone.test(before) && thing.test(before)) ||
        (endsWithLife.test(before) && people.test(before)) ||
        (endsWithEnd.test(before) && ended.test(before.slice(-150)))),
    then: 'none',
  },
  {
    name: 'of those who have done it',
    when: ({ part, done }) => done && doneByOthers.test(part) && !makesOthersDo.test(part),
    then: 'words',
  },
  { name: 'a condition', when: ({ part, done }) => !done && condition.test(part), then: 'none' },
  { name: 'a target', when: isTarget, then: 'none' },
  {
    name: 'an event',
    when: (time) =>
      (isStrong(time) ? event.test(time.part) && !handedIn.test(time.part) : event.test(time.before)) ||
      (!isStrong(time) && eventFirst.test(time.before)),
    then: 'none',
  },
  {
    name: 'a report about a time',
    when: (time) =>
      !isStrong(time) &&
      !time.done &&
      ((told.test(time.part) && !sent.test(time.part)) || upTo.test(time.before)),
    then: 'none',
  },
  {
    name: 'a year before the document',
    when: (time, { documentDate }) =>
      lastOf(time).day === undefined &&
      documentDate !== '' &&
      (lastOf(time).year ?? 9999) < Number(yearOf(firstDay(documentDate))),
    then: 'none',
  },
  {
    name: 'a year alone',
    when: (time, { text }) =>
      isYear(time) &&
      !isStrong(time) &&
      !asked.test(`${time.before}${text.slice(time.start, time.end)}${time.after}`),
    then: 'words',
  },
];

/** What a time means, and the name of the rule that decided: of a rule above, else how it is set. */
export function judge(time: TimeInSentence, around: Around): { meaning: Meaning; rule: string } {
  const rule = timeRules.find(({ when }) => when(time, around));
  return rule ? { meaning: rule.then, rule: rule.name } : { meaning: 'due', rule: time.setting! };
}

const ofTheMoon = /^\s(?:Tết|tháng\s(?:Chạp|Giêng)|âm lịch)(?!\p{L})/iu;

/** The words of a time that sets no date, with what is right before and after it: `trước ngày 15 hằng tháng`. */
export function wordsOf({ start, end, before, after }: TimeInSentence, text: string): string {
  const tail = [eachAfter, otherYear, counted, ofTheMoon].map((each) => each.exec(after)?.[0].length ?? 0);
  const head = [eachBefore, countBefore].map((each) => each.exec(before)?.[0].length ?? 0);
  return text.slice(start - greatest(head), end + greatest(tail)).trim();
}

/** Whether a result is hoped for at the time. What must be done by a day or a month is no mere hope. */
function isTarget(time: TimeInSentence): boolean {
  if (isStrong(time) || time.done) return isYear(time) && hope.test(time.before);
  if (time.setting === 'on a day') return false;
  return [time.before, time.after].some((words) => hope.test(words) || level.test(words));
}

/** Whether a position is between quotation marks. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1000), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
