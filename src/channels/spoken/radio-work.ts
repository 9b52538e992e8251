import { digitWords } from '../../language/number-words.ts';
import { upperFirst } from '../../language/text.ts';
import { channelWords } from '../../strings/channels.ts';
import { isFormalTask } from '../../understanding/tasks/formality.ts';
import { ownWords } from '../../understanding/tasks/own-words.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import { isImperative } from '../../understanding/tasks/words.ts';
import { countInWords } from './numbers.ts';
import { partAtJoints } from './sentences.ts';
import type { Reader } from './spoken-text.ts';
import { asSentence, countWords, lowerUnlessName } from './words.ts';

/** How much of the work is told: tasks of one unit beside those with a day, and words of one task. */
export interface WorkLimit {
  tasks: number;
  words: number;
}

/** How many tasks with a day are told of one unit, however long the script. */
const mostDated = 4;

const words = channelWords.radio;

/** How a task is led in: inside its first sentence, or before it. */
interface Opening {
  inside: string;
  alone: string;
}

/** A sentence that is told although others of its task are not: it holds a day or a share. */
const measured = /phần trăm|trước ngày|chậm nhất|giờ /u;
/** The least that the last sentence of a task may be where others are left out. */
const leastWords = 7;
const actor =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Đề nghị|Yêu cầu|Giao (?:\p{Lu}|các |cho )|Báo cáo kết quả|Kết quả)/u;
const citizens =
  /(?<!Ủy ban |Hội đồng |Công an )nhân dân|người dân|hộ gia đình|các hộ|tổ dân phố|phụ huynh|cơ sở kinh doanh|doanh nghiệp/iu;

/** The work, unit by unit, in the order in which the text first names them; those that are citizens go first. */
export function work(tasks: readonly Task[], reader: Reader, limit: WorkLimit): string[][] {
  const ordered = [...byUnit(tasks)].sort(([a], [b]) => Number(citizens.test(b)) - Number(citizens.test(a)));
  return [
    [words.work],
    ...ordered.map(([name, own]) => unitSentences(upperFirst(reader.words(name)), own, reader, limit)),
  ];
}

/**
 * About how many words the work will have: of a task those that are told, of a unit its name and how many there are.
 */
export const aboutWords = (tasks: readonly Task[], limit: WorkLimit): number =>
  [...byUnit(tasks)].reduce(
    (sum, [name, own]) =>
      mostConcrete(own, limit.tasks).reduce(
        (all, { text }) => all + Math.min(limit.words, countWords(text)),
        sum + countWords(name) + 5,
      ),
    0,
  );

function byUnit(tasks: readonly Task[]): Map<string, Task[]> {
  const units = new Map<string, Task[]>();
  for (const task of tasks.filter((each) => !isFormalTask(each))) {
    const key = upperFirst(task.unitName.replace(/;\s/g, ', '));
    units.set(key, [...(units.get(key) ?? []), task]);
  }
  return units;
}

function unitSentences(unit: string, own: readonly Task[], reader: Reader, limit: WorkLimit): string[] {
  const all = countInWords(own.length);
  const told = mostConcrete(own, limit.tasks);
  const [only] = told;
  if (told.length === 1 && own.length === 1)
    return taskSentences(only!, reader, words.oneTask(unit), limit.words, unit);
  if (told.length === 1) return taskSentences(only!, reader, words.oneOf(unit, all), limit.words);
  const count = countInWords(told.length);
  return [
    told.length === own.length ? words.tasks(unit, all) : words.someTasks(unit, all, count),
    ...told.flatMap((task, at) =>
      taskSentences(task, reader, words.ordinal(upperFirst(countInWords(at + 1))), limit.words),
    ),
  ];
}

/** The tasks that say most to a listener, in the order of the text: those with a day, a number, or people in them. */
function mostConcrete(own: readonly Task[], most: number): Task[] {
  const weight = ({ due, text }: Task): number =>
    (due ? 4 : 0) +
    (/(?<!năm )(?<![\p{L}\d/.-])\d+(?:[.,]\d+)*(?:\s?%| \p{Ll}{2})/u.test(text) ? 2 : 0) +
    (/người (?:dân|cao tuổi|khuyết tật|yếu thế)|Nhân dân|hộ |trẻ em|học sinh/u.test(text) ? 1 : 0);
  const dated = Math.min(mostDated, own.filter(({ due }) => due !== null).length);
  const told = new Set([...own].sort((a, b) => weight(b) - weight(a)).slice(0, Math.max(most, dated)));
  return own.filter((task) => told.has(task));
}

/**
 * A task in a few sentences, the first led in where breath allows; a sentence with a subject of its own stands alone.
 */
function taskSentences(task: Task, reader: Reader, opening: Opening, most: number, unit?: string): string[] {
  const text = ownWords(task);
  const [first = '', ...rest] = reader.orders(upperFirst(text));
  const led = `${opening.inside}${lowerUnlessName(first)}`;
  const own =
    unit !== undefined && (actor.test(text) || text.toLowerCase().includes(task.unitName.toLowerCase()));
  const joins = unit === undefined || isImperative(first) || /^giao /iu.test(first);
  const parted = own ? [first] : joins ? partAtJoints(led)?.map(asSentence) : undefined;
  const told = parted ?? [opening.alone, first];
  let left = false;
  for (const sentence of rest) {
    const length = countWords([...told, sentence].join(' '));
    if (length <= most ? !left || measured.test(sentence) : length <= most + 25 && measured.test(sentence))
      told.push(sentence);
    else left = true;
  }
  if (left && told.length > 1 && countWords(told.at(-1)!) < leastWords) told.pop();
  if (task.due && task.words)
    told.push(...deadline(reader.words(task.words).toLowerCase(), told.join(' '), reader));
  return told;
}

/** When a task is to be done, where its own words have not said it: they may leave out a year that was heard. */
function deadline(said: string, told: string, reader: Reader): string[] {
  const due = withoutYears(said.replace(/^(?:thời hạn|hoàn thành)\s/u, ''));
  const day = /(?:ngày|tháng|quý) .*/u.exec(due)?.[0] ?? due;
  if (withoutYears(told).toLowerCase().includes(day)) return [];
  if (due.startsWith('từ ')) return reader.sentences(words.during(due));
  const until = /^(?:trước|chậm nhất|trong|đến|xong|hết|vào|ngày|tháng|quý|cuối|muộn nhất)/u.test(due);
  return reader.sentences(until ? words.due(due) : words.dueAt(due));
}

const year = new RegExp(`,? năm hai nghìn không trăm(?: (?:linh|mươi|${digitWords}))*`, 'gu');
const withoutYears = (text: string): string => text.replace(year, '');
