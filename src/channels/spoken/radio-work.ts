import { addAll } from '../../language/lists/long-lists.ts';
import { digitWords } from '../../language/number-words.ts';
import { upperFirst } from '../../language/text.ts';
import { channelWords } from '../../strings/channels.ts';
import { isFormalTask } from '../../understanding/tasks/formality.ts';
import { ownWords } from '../../understanding/tasks/own-words.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import { isImperative } from '../../understanding/tasks/words.ts';
import { countInWords } from './phrases/numbers.ts';
import { splitAtJoints } from './sentences.ts';
import type { Reader } from './spoken-text.ts';
import { asSentence, beginningOf, countWords, lowerUnlessName } from './words.ts';

/** How much of the work is in a script. */
export interface WorkLimit {
  /** The number of tasks of one unit. More are read only if they have a day. */
  tasks: number;
  /** The number of words of one task. */
  words: number;
}

/** How many tasks with a day are read for one unit, also in a long script. */
const mostDated = 4;

const words = channelWords.radio;

/** The longest text of a task that is read, in characters. */
const longestTask = 2000;

/** The words that introduce a task: inside its first sentence, or as a sentence before it. */
interface Opening {
  inside: string;
  alone: string;
}

/** A sentence with a day or a percentage: it is read even if other sentences of its task are left out. */
const measured = /phần trăm|trước ngày|chậm nhất|giờ /u;
/** The least number of words of a task's last sentence, if other sentences are left out. */
const leastWords = 7;
const actor =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Đề nghị|Yêu cầu|Giao (?:\p{Lu}|các |cho )|Báo cáo kết quả|Kết quả)/u;
const citizens =
  /(?<!Ủy ban |Hội đồng |Công an )nhân dân|người dân|hộ gia đình|các hộ|tổ dân phố|phụ huynh|cơ sở kinh doanh|doanh nghiệp/iu;

/** The work, unit by unit, in the order of the text. Groups of citizens come before offices. */
export function work(tasks: readonly Task[], reader: Reader, limit: WorkLimit): string[][] {
  const ordered = [...byUnit(tasks)].sort(([a], [b]) => Number(citizens.test(b)) - Number(citizens.test(a)));
  return [
    [words.work],
    ...ordered.map(([name, own]) => sentencesOfUnit(upperFirst(reader.words(name)), own, reader, limit)),
  ];
}

/** An estimate of the number of words of the work. */
export const estimatedWords = (tasks: readonly Task[], limit: WorkLimit): number =>
  [...byUnit(tasks)].reduce(
    (sum, [name, own]) =>
      mostUseful(own, limit.tasks).reduce(
        (all, { text }) => all + Math.min(limit.words, countWords(text)),
        sum + countWords(name) + 5,
      ),
    0,
  );

function byUnit(tasks: readonly Task[]): Map<string, Task[]> {
  const own = tasks.filter((each) => !isFormalTask(each));
  return Map.groupBy(own, ({ unitName }) => upperFirst(unitName.replace(/;\s/g, ', ')));
}

function sentencesOfUnit(unit: string, own: readonly Task[], reader: Reader, limit: WorkLimit): string[] {
  const all = countInWords(own.length);
  const chosen = mostUseful(own, limit.tasks);
  const [only] = chosen;
  if (chosen.length === 1 && own.length === 1)
    return sentencesOfTask(only!, reader, words.oneTask(unit), limit.words, unit);
  if (chosen.length === 1) return sentencesOfTask(only!, reader, words.oneOf(unit, all), limit.words);
  const count = countInWords(chosen.length);
  return [
    chosen.length === own.length ? words.tasks(unit, all) : words.someTasks(unit, all, count),
    ...chosen.flatMap((task, at) =>
      sentencesOfTask(task, reader, words.ordinal(upperFirst(countInWords(at + 1))), limit.words),
    ),
  ];
}

/**
 * The tasks that matter most to a listener, in the order of the text: tasks with a day, a number, or people in them.
 */
function mostUseful(own: readonly Task[], most: number): Task[] {
  const weight = ({ due, text }: Task): number =>
    (due ? 4 : 0) +
    (/(?<!năm )(?<![\p{L}\d/.-])\d+(?:[.,]\d+)*(?:\s?%| \p{Ll}{2})/u.test(text) ? 2 : 0) +
    (/người (?:dân|cao tuổi|khuyết tật|yếu thế)|Nhân dân|hộ |trẻ em|học sinh/u.test(text) ? 1 : 0);
  const dated = Math.min(mostDated, own.filter(({ due }) => due !== null).length);
  const chosen = new Set([...own].sort((a, b) => weight(b) - weight(a)).slice(0, Math.max(most, dated)));
  return own.filter((task) => chosen.has(task));
}

/** A task in a few sentences. The introduction is in the first one, unless that gets too long or has its own subject. */
function sentencesOfTask(
  task: Task,
  reader: Reader,
  opening: Opening,
  most: number,
  unit?: string,
): string[] {
  const text = beginningOf(ownWords(task), longestTask);
  const [first = '', ...rest] = reader.briefSentences(upperFirst(text));
  const led = `${opening.inside}${lowerUnlessName(first)}`;
  const own =
    unit !== undefined && (actor.test(text) || text.toLowerCase().includes(task.unitName.toLowerCase()));
  const joins = unit === undefined || isImperative(first) || /^giao /iu.test(first);
  const parted = own ? [first] : joins ? splitAtJoints(led)?.map(asSentence) : undefined;
  const sentences = parted ?? [opening.alone, first];
  let left = false;
  for (const sentence of rest) {
    const length = countWords([...sentences, sentence].join(' '));
    if (length <= most ? !left || measured.test(sentence) : length <= most + 25 && measured.test(sentence))
      sentences.push(sentence);
    else left = true;
  }
  if (left && sentences.length > 1 && countWords(sentences.at(-1)!) < leastWords) sentences.pop();
  if (task.due && task.words)
    addAll(sentences, deadline(reader.words(task.words).toLowerCase(), sentences.join(' '), reader));
  return sentences;
}

/** The deadline of a task in a sentence; empty if the task's own words name it, with or without its year. */
function deadline(said: string, heard: string, reader: Reader): string[] {
  const due = withoutYears(said.replace(/^(?:thời hạn|hoàn thành)\s/u, ''));
  const day = /(?:ngày|tháng|quý) .*/u.exec(due)?.[0] ?? due;
  if (withoutYears(heard).toLowerCase().includes(day)) return [];
  if (due.startsWith('từ ')) return reader.sentences(words.during(due));
  const until = /^(?:trước|chậm nhất|trong|đến|xong|hết|vào|ngày|tháng|quý|cuối|muộn nhất)/u.test(due);
  return reader.sentences(until ? words.due(due) : words.dueAt(due));
}

const year = new RegExp(`,? năm hai nghìn không trăm(?: (?:linh|mươi|${digitWords}))*`, 'gu');
const withoutYears = (text: string): string => text.replace(year, '');
